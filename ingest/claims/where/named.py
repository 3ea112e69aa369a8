"""The clubs that a clause names for its post."""

import re
from dataclasses import replace

from clubs.countries import country_of_demonym
from ingest.claims.clause import Clause
from ingest.claims.relatives import relative_club
from ingest.claims.scene import Element, Kind
from ingest.claims.where.around import FRONTED, clubs_before, clubs_behind
from ingest.claims.where.candidates import candidates
from ingest.claims.where.resumed import resumed
from ingest.grammar import Tense

_COORDINATED = re.compile(
    r"\s*(?:,|;|,?\s*\b(?:y|e|and|&),?)\s*(?:(?:luego|then|later|después|depois|first|primero|a|al|ao|à|en|em|no|na|"
    r"at|with|the|o|el|la|in|por|pel[oa]s?|n[oa]s|com|ainda|depois d[oae]|from|"
    r"também|también|also|for|su|entre|between|finally|por último|a seguir|em seguida|logo depois|mais tarde|"
    r"posteriormente|in the|subsequently|de novo|outra vez|otra vez|again),?\s*)*,?\s*",
    re.IGNORECASE,
)
#: "en Barcelona de Ecuador y en Comunicaciones".
_OF_COUNTRY = re.compile(r"^\s+(?:de(?:l| la)?|do|da|of)\s+[A-ZÀ-Þ][\w'’-]+(?:\s[A-ZÀ-Þ][\w'’-]+)?")
_DESTINATION = re.compile(
    r"\b(?:for|rumbo al?|para|hacia|to join|to|rumo ao?)\s+(?:the |o |a |al |el |la )?$", re.IGNORECASE
)
_WON_WITH = re.compile(r"\b(?:pelo|pela|com o|com a|com|con el|con|with|for)\s+(?:the )?$")
_FOR = re.compile(r"\b(?:pelo|pela|por|por el|for)\s+(?:o |a |la |the )?$")


def clubs(clause: Clause) -> list[Element]:
    """The clubs that the clause names for its post: the first behind the trigger with those listed after it, else one
    before it."""
    if club := relative_club(clause):
        return [club]
    if within := candidates(clause, clause.trigger.head.start, clause.trigger.head.end):
        return within[:1]  # "took the Rochdale job"
    if clause.trigger.tense is Tense.PARTICIPLE and not clause.trigger.passive and (led := _led(clause)):
        return [led]
    before = clubs_before(clause)
    if clause.club_acts and before:
        return _listed_back(clause, before)
    if after := clubs_behind(clause):
        listed = _listed(clause, after)
        return [*listed, *resumed(clause, listed)]
    return [before[-1]] if before else []


def won_with(clause: Clause) -> Element | None:
    """The club with which something was won: fronted, or behind "with"; not whom one won against."""
    if club := relative_club(clause):
        return club
    found = [c for c in clause.all(Kind.CLUB) if c.team and not c.opponent and not c.team.national]
    for club in found:
        before = clause.text[clause.span.start : club.span.start]
        if (club.span.start < clause.trigger.head.start and FRONTED.search(before)) or _WON_WITH.search(before):
            return club
    return None


def is_destination(clause: Clause, club: Element) -> bool:
    """ "left for Chelsea", "partiu para o Chelsea"."""
    return bool(_DESTINATION.search(clause.left_of(club.span.start, 16)))


def destinations(clause: Clause, named: list[Element]) -> list[Element]:
    """Where he went from the club that he left: "left Chelsea for Madrid", "trocou o Paços pelo Boavista"."""
    swapped = clause.trigger.lemma in clause.doc.pack.words.SWAPPING
    found = [
        c for c in named if is_destination(clause, c) or (swapped and _FOR.search(clause.left_of(c.span.start, 12)))
    ]
    if len(named) != 1 or found:
        return found
    onward = [c for c in clause.scene.of(Kind.CLUB, named[0].span.end, clause.span.end) if c.team and not c.opponent]
    return [
        c
        for c in onward[:1]
        if (swapped and _FOR.search(clause.left_of(c.span.start, 12))) or (is_destination(clause, c) and not c.place)
    ]


def _led(clause: Clause) -> Element | None:
    """ "Lanús, dirigido por X, visitará a Banfield": the club right before the participle with its agent."""
    if not re.match(r"\s+(?:por|by|pelo|pela)\b", clause.text[clause.trigger.head.end : clause.trigger.head.end + 8]):
        return None
    for club in clause.scene.of(Kind.CLUB, clause.scene.span.start, clause.trigger.head.start)[-1:]:
        if re.fullmatch(r",?\s+", clause.text[club.span.end : clause.trigger.head.start]):
            return club
    return None


def _listed(clause: Clause, found: list[Element]) -> list[Element]:
    """The first club and those coordinated with it."""
    result = found[:1]
    for club in found[1:]:
        gap = clause.text[result[-1].span.end : club.span.start]
        for date in clause.scene.of(Kind.DATE, result[-1].span.end, club.span.start):
            gap = _EMPTY.sub(",", gap.replace(date.span.cut(clause.text), ""))
        gap = _ASIDE.sub(",", _AGAIN.sub("", _without_demonym(_OF_COUNTRY.sub("", gap))))
        gap = re.sub(
            r"\([^)]*\)|\bin [A-Z]\w+(?: [A-Z]\w+)?|\b[A-Z]\w+['’]s\b|"
            r"^\s*(?:en|in|em|de|from|desde|entre|durante|no|na)\s*(?:(?:el|la|los|las|the|o|a)\b)?\s*(?=[,;y e]|and)",
            "",
            gap,
        )
        if not _COORDINATED.fullmatch(gap):
            break
        result.append(club)
    return _respectively(clause, result)


#: "o Peñarol — cinco meses, até à demissão —, de novo o Benfica, sem glória, e, já com 74 anos, o FC Porto".
#: What is left around a date that was taken out: "e depois, entre …, o Vitória".
_EMPTY = re.compile(r",\s*(?:(?:em|en|in|entre|between|de|desde|from)\s*)?,")
_AGAIN = re.compile(
    r"^\s*,?\s*(?:novamente|de novo|outra vez|again|nuevamente|de nuevo|otra vez)\b|"
    r"(?<=[ye]),\s(?:de nuevo|nuevamente|otra vez|de novo|novamente|again),"
)
_ASIDE = re.compile(
    r"\s[—–]\s[^—–]*\s?[—–],?|,\s(?:que|onde|donde|which|where|com [oa] qual|n[oa] qual)\s[^,;]{3,60},|"
    r",\s(?:un|una|um|uma|a|an)\s[a-zà-ÿ ]{3,30}(?=,\s(?:y|e|and)\b)|"
    r",\s(?:(?:sem|sin|without|já|ya|com|con|de novo|outra vez|otra vez|again|por fim|por último|finally)\b"
    r"[^,]{0,60}),?"
)


def _without_demonym(gap: str) -> str:
    """ "al Kobe japonés y al Qingdao": the word behind a club that says where it is."""
    word = re.match(r"\s+([a-zà-ÿ]+)(?=[\s,])", gap)
    return gap[word.end() :] if word and country_of_demonym(word.group(1)) else gap


def _respectively(clause: Clause, found: list[Element]) -> list[Element]:
    """ "en 2002 y 2003 … en Cristal y la selección, respectivamente": the first date is the first club's."""
    dates = [d for d in clause.all(Kind.DATE) if d.date and d.date.bounds.known]
    if not re.search(r"\brespectiv", clause.text[clause.span.start : clause.scene.span.end]) or len(dates) != len(
        found
    ):
        return found
    return [replace(club, date=date.date) for club, date in zip(found, dates, strict=True)]


def _listed_back(clause: Clause, found: list[Element]) -> list[Element]:
    """The last club and those listed before it: "Cienciano, Sport Áncash y José Gálvez lo tuvieron como técnico"."""
    result = found[-1:]
    for club in reversed(found[:-1]):
        if not re.fullmatch(
            r"\s*(?:\([^()]*\)\s*)?(?:,|y|e|and|&)\s*(?:el |la |o |a |the )?",
            clause.text[club.span.end : result[0].span.start],
        ):
            break
        result.insert(0, club)
    return result
