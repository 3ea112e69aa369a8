"""Teams by another name: a federation, the squad of a nation, a ground."""

import re

from clubs.countries import country_of_demonym, country_of_name
from ingest.claims.scene import Element, Kind
from ingest.gazetteer import Gazetteer
from ingest.languages.clauses import pattern
from ingest.languages.pack import Pack
from ingest.mentions.grounds import grounds
from ingest.mentions.teams import Teams
from ingest.types import Span

_NATION_SQUAD = re.compile(r"\b([A-Z][a-zà-ÿ]+(?: [A-Z][a-zà-ÿ]+)?)\s+(?:[Uu]nder[- ]|U-?|[Ss]ub[- ]?)(\d\d)s?\b")
_CONTRACTED = re.compile(r"\b(?:d|a|n|pel)([oa]s)\s+[«“\"]?([a-zà-ÿ-]{4,}(?: e [a-zà-ÿ]{4,})?)\b")
_PREPOSITION = 2
_A_PEOPLE = re.compile(
    r"\b(?:charge of|coach(?:ed|es|ing)?(?: of)?|manag(?:er of|ed|es|ing)|boss of|lead(?:s|ing)?|led|helm of|with|"
    r"joined) the "
    r"([A-Z][a-z]+(?:s|men))\b"
)


def federations(text: str, span: Span, found: list[Element], teams: Teams, pack: Pack) -> list[Element]:
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


def the_nation(text: str, span: Span, found: list[Element], teams: Teams, pack: Pack) -> list[Element]:
    """ "al frente de la selección": that of the country that the document is of."""
    result = []
    for match in _THE_NATION.finditer(text, span.start, span.end):
        following = _NEXT_WORD.match(text, match.end(), span.end)
        word = following.group(1) if following else ""
        named = any(e.span.start < match.end() and match.start() < e.span.end for e in found)
        if named or word in _WHOSE or word[:1].isupper() or country_of_demonym(word):
            continue
        if team := teams.nation_meant(match.start()):
            result.append(Element(Kind.CLUB, Span(*match.span()), team=team))
    return result


_THE_NATION = re.compile(rf"(?<!\w){pattern('THE_NATION')}(?!\w)")
_NEXT_WORD = re.compile(r"[\s-]+([\w-]+)")
#: What follows where it is said which one, or of which age: "la selección de Murcia", "la selección sub-20".
_OF = ("de", "del", "da", "do", "dos", "of")
_WHOSE = frozenset((*_OF, "sub", "juvenil", "olímpica", "femenina", "feminina", "femenil", "regional", "autonómica"))


def national_squads(text: str, span: Span, found: list[Element], teams: Teams, pack: Pack) -> list[Element]:
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


def the_national_team(text: str, span: Span, found: list[Element], teams: Teams, pack: Pack) -> list[Element]:
    """ "foi selecionador nacional", "the national team": of the nation that the document speaks of, or is set in."""
    result = []
    for match in pack.national.finditer(text, span.start, span.end):
        where = Span(match.end() - len(match.group().split()[-1]), match.end())
        named = any(e.span.start < match.end() + 20 for e in found if e.team and e.team.national)
        clear = len(match.group().split()[0]) > _PREPOSITION  # "na seleção" needs a nation named
        if not named and (team := teams.nation_meant(match.start()) if clear else teams.only_nation()):
            result.append(Element(Kind.CLUB, where, team=team))
    return result


def nicknamed(
    text: str, span: Span, found: list[Element], gazetteer: Gazetteer, teams: Teams, pack: Pack
) -> list[Element]:
    """ "treinador dos encarnados", "aos «leões»": a club's name with its article, which a preposition has taken in."""
    if pack.language != "pt":
        return []
    result = []
    for match in _CONTRACTED.finditer(text, span.start, span.end):
        where = Span(*match.span(2))
        taken = any(e.span.start < where.end and where.start < e.span.end for e in found)
        name = f"{match[1]} {match[2]}"
        if not taken and gazetteer.named(name):
            result.append(Element(Kind.CLUB, where, team=teams.unknown(name)))
    return result


def by_ground(text: str, span: Span, found: list[Element], teams: Teams) -> list[Element]:
    """With a ground that stands for its club as that club, and "in charge of the Americans" as their team."""
    meant = [Element(Kind.CLUB, where, team=teams.unknown(club)) for where, club in grounds(text, span)]
    for match in _A_PEOPLE.finditer(text, span.start, span.end):
        if team := teams.national(country_of_demonym(match[1]) or ""):
            meant.append(Element(Kind.CLUB, Span(*match.span(1)), team=team))
    covered = [e.span for e in meant]
    kept = [e for e in found if not any(e.span.start < c.end and c.start < e.span.end for c in covered)]
    return kept + meant
