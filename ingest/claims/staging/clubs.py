"""A sentence's clubs: as far as their capitals go, opponents apart, and no towns."""

import re
from dataclasses import replace

from clubs.countries import country_of_demonym
from clubs.names import fold
from ingest.claims.scene import Element, Kind
from ingest.languages.clauses import pattern
from ingest.languages.common import COMMON
from ingest.languages.names import GENERIC
from ingest.languages.pack import Pack
from ingest.mentions.names import Name, names
from ingest.mentions.people import People
from ingest.mentions.teams import Teams
from ingest.types import ClubMention, Span

_OF_CLUB = re.compile(
    r"\b(?:el|la|al|del|o|do|no|ao|pelo|the|en|in|at|em|for|join(?:ed|ing)?|against|ante|contra|club|clube|equipo)\s+$",
    re.IGNORECASE,
)
_OWN_NAME = re.compile(r" (?!FC|AFC|CF|SC)[A-Z][a-z]+(?:s|[a-z]{4,})\b(?! [A-Z])")
#: "New York" is not York, "Leeds Metropolitan University" not Leeds.
PART_OF_A_TOWN = re.compile(r"\bNew\s+$")
_OF_TOWN = re.compile(r" d[ao]s [A-ZÀ-Þ]")
_INSTITUTION = re.compile(r"\b(?:University|College|School|Academy|Squad|Institute)$")


#: "el Mestalla" is a reserve team; "el banquillo de Mestalla" is that of the club whose ground it is.
_THE_TEAM = re.compile(r"\b(?:el|al|del|the|o|ao|do|no)$", re.IGNORECASE)
_FROM_TOWN = (" de ", " do ", " da ", " of ")


def club_element(text: str, span: Span, mention: ClubMention, teams: Teams, pack: Pack) -> Element:
    """A club's mention with its team, and whether it is an opponent's or a possessor's."""
    before = text[max(span.start, mention.span.start - 40) : mention.span.start].rstrip()
    end = mention.span.end
    alone = " " not in mention.span.cut(text)
    if mention.squad == "B" and alone and not _THE_TEAM.search(before):
        mention = replace(mention, squad="")
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


def surname(text: str, span: Span, element: Element, people: People) -> Element:
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


def whole_names(text: str, span: Span, clubs: list[Element]) -> list[Element]:
    """A club's name as far as its capitals go: "New York" is not York, "Nagoya Grampus Eight" is one name; "Japan's
    Nagoya" is not Japan."""
    runs = list(names(text, span, COMMON))
    result = []
    for club in clubs:
        if PART_OF_A_TOWN.search(text, span.start, club.span.start):
            continue
        if any(club.span.start < r.span.start < club.span.end < r.span.end for r in runs):
            continue  # "La Real Federación": no "la Real"
        run = next((r for r in runs if r.span.start <= club.span.start and club.span.end <= r.span.end), None)
        if club.kind is not Kind.CLUB or run is None or run.span == club.span:
            result.append(club)
        elif _INSTITUTION.search(run.text):
            continue
        elif _goes_on(text, club, run):
            continue  # "Vitória das Tabocas" is no Vitória
        elif club.place and _is_country(club) and club.span.start == run.span.start:
            continue  # "Liberia Mía" is not Liberia
        elif club.place and club.span.start == run.span.start and _OWN_NAME.match(text, club.span.end):
            continue  # "the Toronto Blizzard" is no other club of Toronto
        elif run.span.start < club.span.start and not _says_more(text, Span(run.span.start, club.span.start), clubs):
            continue
        else:
            result.append(club)
    result = [c for c in result if not _is_home_town(text, span, c)]
    return [c for c in result if not _of_country(text, c, result) and not _of_town(text, c, result)]


def _goes_on(text: str, club: Element, run: Name) -> bool:
    """Is a club of one word the beginning of a longer name, of a town?"""
    said, rest = club.span.cut(text), text[club.span.end : run.span.end]
    if " " in said or club.span.start != run.span.start or club.span.end > run.span.end:
        return False
    return bool(_OF_TOWN.match(rest))


def opponents_listed(text: str, clubs: list[Element]) -> list[Element]:
    """ "losses to Napoli, Juventus and Roma": what is listed with an opponent is one."""
    result: list[Element] = []
    for club in clubs:
        listed = result and re.fullmatch(
            r"\s*(?:,|y|e|and|&|,? (?:y|e|and))\s*(?:the |el |o |a )?", text[result[-1].span.end : club.span.start]
        )
        result.append(replace(club, opponent=True) if listed and result[-1].opponent else club)
    return result


def _says_more(text: str, lead: Span, clubs: list[Element]) -> bool:
    """Is what stands before a club's name in one run of capitals no part of it: a demonym, another team, a title?"""
    words = lead.cut(text).split()
    if any(c.span.start < lead.end and lead.start < c.span.end for c in clubs):
        return True
    return all(
        country_of_demonym(word) or word.casefold().strip(".") in GENERIC or word.islower() or word.endswith("s")
        for word in words
    )


def _is_home_town(text: str, span: Span, club: Element) -> bool:
    """ "El de Cheste dirige …", "del técnico de Terrassa": a town without an article, and nobody is named behind it."""
    lead = text[max(span.start, club.span.start - 30) : club.span.start]
    if not club.place or club.team is None or club.team.national or not _HOME_TOWN.search(lead):
        return False
    return club.team.country in _ARTICLED and not _NAMED_BEHIND.match(text, club.span.end)


def _is_country(club: Element) -> bool:
    return club.team is not None and club.team.national


#: Where a club's name takes an article that its town's doesn't.
_ARTICLED = frozenset({"ES", "PT", "IT", "FR", "DE", "NL", "GB-ENG"})
_NAMED_BEHIND = re.compile(r",?\s+[A-ZÀ-Þ]")
_HOME_TOWN = re.compile(rf"(?<!\w){pattern('HOME_TOWN')}\s+$")


def _of_town(text: str, club: Element, clubs: list[Element]) -> bool:
    """ "Royal Pari, de Santa Cruz,", "Millonarios de Bogotá": where the club before is from."""
    for other in clubs:
        if other.kind is Kind.CLUB and club.place and text[other.span.end : club.span.start] in _FROM_TOWN:
            return True
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
