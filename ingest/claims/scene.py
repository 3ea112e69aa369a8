"""A sentence with everything that was found in it, in order: people, clubs, dates, roles, competitions and triggers."""

import re
from dataclasses import dataclass, field, replace
from enum import StrEnum

from careers.vocabulary import Role
from clubs.countries import country_of_demonym, country_of_name
from clubs.names import fold
from ingest.claims.triggers import Trigger, find_triggers
from ingest.gazetteer import Gazetteer
from ingest.languages.common import COMMON
from ingest.languages.names import CLUB_WORDS, GENERIC
from ingest.languages.pack import Pack
from ingest.mentions.epithets import Epithets
from ingest.mentions.grounds import grounds
from ingest.mentions.names import Name, names
from ingest.mentions.people import People, PersonEntry, quoted
from ingest.mentions.teams import Team, Teams
from ingest.types import ClubMention, CompetitionMention, DateMention, Span


class Kind(StrEnum):
    PERSON = "person"
    CLUB = "club"
    DATE = "date"
    ROLE = "role"
    COMPETITION = "competition"
    OTHER = "other"  # a person, but no coach
    NAME = "name"  # capitalised, and nothing more is known of it


@dataclass(frozen=True, slots=True)
class Element:
    kind: Kind
    span: Span
    person: PersonEntry | None = None
    team: Team | None = None
    date: DateMention | None = None
    role: Role | None = None
    squad: str = ""
    competitions: tuple[str, ...] = ()
    possessive: bool = False
    opponent: bool = False
    place: bool = False


@dataclass(frozen=True, slots=True)
class Scene:
    text: str
    span: Span
    elements: tuple[Element, ...]
    triggers: tuple[Trigger, ...] = field(default=())

    def of(self, kind: Kind, start: int, end: int) -> list[Element]:
        """The elements of a kind that begin within [start, end)."""
        return [e for e in self.elements if e.kind is kind and start <= e.span.start < end]

    def between(self, one: int, other: int) -> str:
        return self.text[one:other]


def scene(
    text: str,
    span: Span,
    dates: list[DateMention],
    people: People,
    teams: Teams,
    gazetteer: Gazetteer,
    pack: Pack,
    epithets: Epithets | None = None,
) -> Scene:
    """Everything found in text[span]. `epithets` knows whom "the Englishman" means, and learns from what is found."""
    competitions = gazetteer.find_competitions(text, span)
    found = _opponents_listed(text, [_club(text, span, m, teams, pack) for m in gazetteer.find_clubs(text, span)])
    found += [Element(Kind.COMPETITION, c.span, competitions=c.candidates) for c in competitions]
    found = [_surname(text, span, e, people) for e in _whole_names(text, span, found)]
    found += _federations(text, span, found, teams, pack)
    found += _national_squads(text, span, found, teams, pack)
    found += _people(text, span, found, people, teams)
    if pack.language == "en":
        found = _grounds(text, span, found, teams)
    if epithets and pack.language == "en":
        found = _epithets(text, span, found, epithets)
    found += [Element(Kind.DATE, date.span, date=date) for date in dates]
    found += _roles(text, span, pack)
    triggers = find_triggers(text, span, pack)
    return Scene(text, span, tuple(sorted(found, key=lambda e: (e.span, e.kind))), tuple(triggers))


def _club(text: str, span: Span, mention: ClubMention, teams: Teams, pack: Pack) -> Element:
    before = text[max(span.start, mention.span.start - 40) : mention.span.start].rstrip()
    end = mention.span.end
    possessive = text[end : end + 2] in ("'s", "’s") or text[end : end + 1] in ("'", "’")
    return Element(
        Kind.CLUB,
        mention.span,
        team=teams.team(text, mention),
        squad=mention.squad,
        opponent=bool(pack.opponent.search(before)),
        place=mention.place,
        possessive=possessive,
    )


def _surname(text: str, span: Span, element: Element, people: People) -> Element:
    """ "Olmedo fue destituido": a club's name that is the surname of one whom the document knows, and that no word
    before it makes a club's."""
    said = element.span.cut(text)
    person = people.resolve(said) if element.kind is Kind.CLUB and " " not in said else None
    if person is None or fold(person.name).split()[-1] != fold(said):
        return element
    if _OF_CLUB.search(text, max(span.start, element.span.start - 24), element.span.start):
        return element
    kind = Kind.OTHER if person.other else Kind.PERSON
    return Element(kind, element.span, person=person, possessive=element.possessive)


_OF_CLUB = re.compile(
    r"\b(?:el|la|al|del|o|do|no|ao|pelo|the|en|in|at|em|for|join(?:ed|ing)?|against|ante|contra|club|clube|equipo)\s+$",
    re.IGNORECASE,
)


def _whole_names(text: str, span: Span, clubs: list[Element]) -> list[Element]:
    """A club's name as far as its capitals go: "New York" is not York, "Nagoya Grampus Eight" is one name; "Japan's
    Nagoya" is not Japan."""
    runs = list(names(text, span, COMMON))
    result = []
    for club in clubs:
        if _PART_OF_A_TOWN.search(text, span.start, club.span.start):
            continue
        run = next((r for r in runs if r.span.start <= club.span.start and club.span.end <= r.span.end), None)
        if club.kind is not Kind.CLUB or run is None or run.span == club.span:
            result.append(club)
        elif _INSTITUTION.search(run.text):
            continue
        elif club.place and club.span.start == run.span.start and _OWN_NAME.match(text, club.span.end):
            continue  # "the Toronto Blizzard" is no other club of Toronto
        elif run.span.start < club.span.start and not _says_more(text, Span(run.span.start, club.span.start), clubs):
            continue
        else:
            result.append(club)
    return [c for c in result if not _of_country(text, c, result) and not _of_town(text, c, result)]


def _says_more(text: str, lead: Span, clubs: list[Element]) -> bool:
    """Is what stands before a club's name in one run of capitals no part of it: a demonym, another team, a title?"""
    words = lead.cut(text).split()
    if any(c.span.start < lead.end and lead.start < c.span.end for c in clubs):
        return True
    return all(
        country_of_demonym(word) or word.casefold().strip(".") in GENERIC or word.islower() or word.endswith("s")
        for word in words
    )


_OWN_NAME = re.compile(r" (?!FC|AFC|CF|SC)[A-Z][a-z]+(?:s|[a-z]{4,})\b(?! [A-Z])")
#: "New York" is not York, "Leeds Metropolitan University" not Leeds.
_PART_OF_A_TOWN = re.compile(r"\bNew\s+$")
_INSTITUTION = re.compile(r"\b(?:University|College|School|Academy|Squad|Institute)$")


def _of_town(text: str, club: Element, clubs: list[Element]) -> bool:
    """ "Royal Pari, de Santa Cruz,": where the club before is from."""
    for other in clubs:
        if other.kind is Kind.CLUB and 0 < club.span.start - other.span.end <= 6:
            listed = re.search(r"\bdel?\s+$", text[max(0, other.span.start - 5) : other.span.start])
            return not listed and text[other.span.end : club.span.start] in (", de ", ", do ", ", da ", ", from ")
    return False


def _of_country(text: str, club: Element, clubs: list[Element]) -> bool:
    if not (club.team and club.team.national and club.possessive):
        return False
    return any(0 < other.span.start - club.span.end <= 4 for other in clubs) or bool(
        re.match(r"['’]s\s+[A-Z]", text[club.span.end : club.span.end + 5])
    )


def _opponents_listed(text: str, clubs: list[Element]) -> list[Element]:
    """ "losses to Napoli, Juventus and Roma": what is listed with an opponent is one."""
    result: list[Element] = []
    for club in clubs:
        listed = result and re.fullmatch(
            r"\s*(?:,|y|e|and|&|,? (?:y|e|and))\s*(?:the |el |o |a )?", text[result[-1].span.end : club.span.start]
        )
        result.append(replace(club, opponent=True) if listed and result[-1].opponent else club)
    return result


def _people(text: str, span: Span, found: list[Element], people: People, teams: Teams) -> list[Element]:
    """Names that no club or competition covers; a name that contains a club's is a person's where it begins with a
    given name ("Nuno Espírito Santo")."""
    result = []
    for name in names(text, span, COMMON):
        inside = [e for e in found if e.span.start < name.span.end and name.span.start < e.span.end]
        if any(e.span.start <= name.span.start and name.span.end <= e.span.end for e in inside):
            continue
        if (
            inside
            and not people.knows(name.text)
            and not (name.given and len(name.words) > 1 and inside[0].span.start > name.span.start)
        ):
            result += _rest(text, name, inside, people)
            continue
        for element in inside:
            found.remove(element)
        alone = len(name.words) == 1 and not _PART_OF_A_TOWN.search(text, span.start, name.span.start)
        known = teams.part(name.text) if alone and not people.resolve(name.text) else None
        if known is None and alone and name.text in CLUB_WORDS:
            known = teams.short(name.text, name.span.start)
        if known and known.national and name.possessive:
            continue  # "Algeria's USM Alger"
        result.append(Element(Kind.CLUB, name.span, team=known) if known else _named(name, people))
    result += _nicknames(text, span, people)
    return result


def _rest(text: str, name: Name, inside: list[Element], people: People) -> list[Element]:
    """ "Chelsea's Emma Hayes", "Alianza Lima César": what follows the club inside one run of capitals."""
    end = max(e.span.end for e in inside)
    return [_named(rest, people) for rest in names(text, Span(end, name.span.end), COMMON) if end < name.span.end]


def _federations(text: str, span: Span, found: list[Element], teams: Teams, pack: Pack) -> list[Element]:
    """ "La Federación Peruana": where posts are spoken of, it stands for its national team."""
    result = []
    for match in pack.federation.finditer(text, span.start, span.end):
        word = match.group(1) or match.group(2)
        team = teams.national(country_of_demonym(word) or country_of_name(word) or "")
        where = Span(*match.span())
        if team is None and match.group(1) and word[0].islower() and (team := teams.only_nation()):
            where = Span(match.start(), match.start() + len(match.group().split()[0]))
        if team:
            for element in [e for e in found if where.start <= e.span.start < where.end]:
                found.remove(element)
            result.append(Element(Kind.CLUB, where, team=team))
    return result


def _national_squads(text: str, span: Span, found: list[Element], teams: Teams, pack: Pack) -> list[Element]:
    """ "the Peruvian under-23s", "England Under-21s": a nation's squad."""
    result = []
    for match in _NATION_SQUAD.finditer(text, span.start, span.end):
        team = teams.national(country_of_demonym(match[1]) or country_of_name(match[1]) or "")
        if team is None:
            continue
        where = Span(*match.span())
        for element in [e for e in found if where.start <= e.span.start < where.end]:
            found.remove(element)
        result.append(Element(Kind.CLUB, where, team=team, squad=f"U-{match[2]}"))
    return result


_NATION_SQUAD = re.compile(r"\b([A-Z][a-zà-ÿ]+(?: [A-Z][a-zà-ÿ]+)?)\s+(?:[Uu]nder[- ]|U-?|[Ss]ub[- ]?)(\d\d)s?\b")


def _grounds(text: str, span: Span, found: list[Element], teams: Teams) -> list[Element]:
    """With a ground that stands for its club as that club, and "in charge of the Americans" as their team."""
    meant = [Element(Kind.CLUB, where, team=teams.unknown(club)) for where, club in grounds(text, span)]
    for match in _A_PEOPLE.finditer(text, span.start, span.end):
        if team := teams.national(country_of_demonym(match[1]) or ""):
            meant.append(Element(Kind.CLUB, Span(*match.span(1)), team=team))
    covered = [e.span for e in meant]
    kept = [e for e in found if not any(e.span.start < c.end and c.start < e.span.end for c in covered)]
    return kept + meant


_A_PEOPLE = re.compile(
    r"\b(?:charge of|coach(?:ed|es|ing)?(?: of)?|manag(?:er of|ed|es|ing)|boss of|lead(?:s|ing)?|led|helm of|with|"
    r"joined) the "
    r"([A-Z][a-z]+(?:s|men))\b"
)


def _epithets(text: str, span: Span, found: list[Element], epithets: Epithets) -> list[Element]:
    """With "the Englishman" as the person whom it means, where no club or name stands there already."""
    named = sorted(((e.span, e.person) for e in found if e.kind is Kind.PERSON and e.person), key=lambda one: one[0])
    meant = [Element(Kind.PERSON, where, person=person) for where, person in epithets.find(text, span, named)]
    covered = [e.span for e in meant]
    return [
        e for e in found if e.kind is not Kind.NAME or not any(c.start <= e.span.start < c.end for c in covered)
    ] + meant


def _named(name: Name, people: People) -> Element:
    person = None if name.thing else people.resolve(name.text)
    kind = Kind.PERSON if person else Kind.NAME
    if person and person.other:
        kind = Kind.OTHER
    return Element(kind, name.span, person=person, possessive=name.possessive)


def _nicknames(text: str, span: Span, people: People) -> list[Element]:
    result = []
    for found in quoted(text[span.start : span.end]):
        if person := people.resolve(found.group(1)):
            result.append(
                Element(Kind.PERSON, Span(span.start + found.start(1), span.start + found.end(1)), person=person)
            )
    return result


def _roles(text: str, span: Span, pack: Pack) -> list[Element]:
    result = []
    for match in pack.roles.finditer(text, span.start, span.end):
        if _AWARD.match(text, match.end()):
            continue
        word = pack.role_list[int((match.lastgroup or "r0")[1:])]
        result.append(Element(Kind.ROLE, Span(*match.span()), role=word.role, squad=word.squad))
    return result


_AWARD = re.compile(r"\s+(?:of the|del|do) (?:month|year|season|century|decade|mes|mês|año|ano|siglo)", re.IGNORECASE)


def squad_of(scene: Scene, start: int, end: int, pack: Pack) -> str:
    """The squad that text[start:end] speaks of: "U-17", "women", or "" for the first team. Not one that a
    competition's name says ("Série B", "Women's Super League")."""
    titles = [e.span for e in scene.elements if e.kind is Kind.COMPETITION]
    for pattern, squad in pack.squads:
        for found in pattern.finditer(scene.text, start, end):
            if _PREVIOUSLY.search(scene.text, max(start, found.start() - 40), found.start()):
                continue  # "Pereira, previously of the B team"
            if not any(span.start < found.end() and found.start() < span.end for span in titles):
                return squad.format(*found.groups())
    return ""


_PREVIOUSLY = re.compile(r"\b(?:previously|formerly|hitherto|until now|until then) (?:\w+ )?(?:of|with|at) (?:the )?$")


def competition(mention: CompetitionMention, text: str) -> str:
    return re.sub(r"\s+", " ", mention.span.cut(text))
