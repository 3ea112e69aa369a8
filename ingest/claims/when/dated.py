"""The dates of a clause: of its post, and not of a contract, a title or another club."""

import re

from careers.dates import DateBounds
from ingest.claims.clause import Clause
from ingest.claims.scene import Element, Kind
from ingest.claims.when.words import UNTIL
from ingest.languages.clauses import lemmas
from ingest.lexicon import Event

_TITLE_WORD = re.compile(
    r"\b(?:[Ll]iga|[Cc]ampeonato|[Tt]ítulo|[Cc]opa|[Tt]aça|[Ll]eague|[Tt]itle|[Cc]hampionship|[Cc]up|[Tt]orneo|"
    r"[Tt]orneio)\s+"
    r"(?:[a-zà-ÿ]+\s+){0,2}?(?:de |do |del |of )?\(?$"
    r"|(?:\b|-)(?:campe[ãõ]\w*|(?:sub)?campe(?:ó|o)n(?:es|as?)?|champions?|finalist\w?|runners?-up)\s+"
    r"(?:[a-zà-ÿ]+\s+){0,3}?(?:de |do |del |of |em |en |in )?\(?$"
)
_OF_TITLE = re.compile(r"\s*\(?(?:de |do |del |of )?\s*")
#: "hoje no Fluminense": since when nobody says.
_TODAY = lemmas("TODAY")
#: What a relative clause dates is no post: "the under-23 team, which opens its qualifiers next month".
_WHICH = re.compile(
    r",\s+(?:which|que|quem|quien)\s|\b(?:desde que|since (?:he|she|they|it|the (?:club|team|side|board))\b)"
)
_AND_FROM = re.compile(r"\b(?:and|then|y|e|luego|depois),?\s*(?:from|in|between|de|desde|entre|en|em)?\s*$")
_AND = re.compile(r"\s*,?\s+(?:and|but|e|y|mas|pero)\s+(?!,)")
#: ", e cinco meses mais tarde ele deu ao clube o título".
_AND_THEN = re.compile(r",?\s(?:e|y|and)\s+$")
_HE = re.compile(r",?\s+(?:ele|ela|él|ella|he|she)\b")
_WITH = re.compile(
    r"\s*,?\s*(?:with|at|for|con|en|a(?=l? )|com|no|na|ao|em|pelo)\s*l?\s+(?:the |el |la |o |a )?"
    r"|\s*,\s+(?:the|el|la|o|a)\s+"
)


def day(clause: Clause, pending: list[Element]) -> DateBounds | None:
    """The one date of a clause that ends or replaces."""
    own = [d for d in dates(clause, None) if not of_contract(clause, d)]
    found = own or [d for d in pending if not of_contract(clause, d)]
    return found[0].date.bounds if found and found[0].date else None


def of_contract(clause: Clause, date: Element) -> bool:
    """ "assinou até 2026": how long the contract runs."""
    lead = clause.text[clause.scene.span.start : date.span.start]
    return bool(UNTIL.search(lead[-40:]) and clause.doc.pack.contract.search(lead[-60:]))


def dates(clause: Clause, club: Element | None) -> list[Element]:
    """The clause's dates that say a day, a month or a year: the precise ones first, then those behind the verb."""
    found = [
        d for d in clause.all(Kind.DATE) if d.date and not d.date.duration and (d.date.bounds.known or d.date.until)
    ]
    if clause.trigger.event is Event.HOLD:
        found = [d for d in found if d.span.cut(clause.text).casefold() not in _TODAY]
    found = [
        d
        for d in found
        if (club is not None and bracketed(clause, club) is d)
        or not _WHICH.search(clause.text, clause.trigger.head.end, max(d.span.start, clause.trigger.head.end))
    ]
    if club is not None:
        until = min(
            (e.span.start for e in clause.scene.of(Kind.CLUB, club.span.end, clause.span.end)), default=clause.span.end
        )
        fronted = [d for d in found if _in_front_of(clause, d, club)]
        behind = [d for d in found if club.span.end <= d.span.start < until and not _in_front_of(clause, d, None)]
        return fronted or behind or _before_gap(clause, found, club)
    found = [d for d in found if not _of_other_club(clause, d) and not _of_title(clause, d)]
    found = [d for d in found if not _of_other_verb(clause, d, found) and not _of_next_part(clause, d)]
    found = [d for d in found if not _parted_off(clause, d)] or found
    items = clause.trigger.noun is not None
    return sorted(
        found, key=lambda d: (items and _other_item(clause, d), _width(d), d.span.start < clause.trigger.head.start)
    )


def bracketed(clause: Clause, club: Element) -> Element | None:
    """ "Ghana (2007–2008)": the date in brackets right behind a club."""
    for date in clause.scene.of(Kind.DATE, club.span.end, club.span.end + 40):
        if re.fullmatch(r"[^(),;.]{0,30}\(\s*(?:in |en |em )?", clause.text[club.span.end : date.span.start]):
            return date
    return None


def _of_title(clause: Clause, date: Element) -> bool:
    """ "a Taça da Turquia de 2022/23": the season of a competition is no date of a post."""
    if _TITLE_WORD.search(clause.left_of(date.span.start, 40)):
        return True
    return any(
        _OF_TITLE.fullmatch(clause.text[title.span.end : date.span.start])
        for title in clause.scene.of(Kind.COMPETITION, clause.scene.span.start, date.span.start)[-1:]
    )


def _other_item(clause: Clause, date: Element) -> bool:
    """Does a comma part the date from the noun: "la liga de 1996 con Peñarol, la copa de 2009 en su segunda etapa"?"""
    head = clause.trigger.head
    between = (
        clause.text[date.span.end : head.start]
        if date.span.start < head.start
        else clause.text[head.end : date.span.start]
    )
    return "," in between


def _before_gap(clause: Clause, found: list[Element], club: Element) -> list[Element]:
    """ "En 2004 dirigió a Cerro y entre 2005 y 2006 a Cerrito": that before the verb is of the first club where the
    next has one set before it."""
    first = next(iter(clause.scene.of(Kind.CLUB, clause.trigger.head.end, clause.span.end)), None)
    if first is None or first.span != club.span or not any(_in_front_of(clause, d, None) for d in found):
        return []
    return [d for d in found if d.span.end <= clause.trigger.head.start]


def _in_front_of(clause: Clause, date: Element, club: Element | None) -> bool:
    """ "and, from 2005 to 2007, with AS Cherbourg": a date set before its club in a list."""
    behind = next(iter(clause.scene.of(Kind.CLUB, date.span.end, clause.span.end)), None)
    if behind is None or (club is not None and behind.span != club.span):
        return False
    lead = clause.left_of(date.span.start, 14)
    gap = clause.text[date.span.end : behind.span.start]
    return bool(_AND_FROM.search(lead) and _WITH.fullmatch(gap))


def _of_other_verb(clause: Clause, date: Element, found: list[Element]) -> bool:
    """ "pendurou as chuteiras em 2018 e no ano seguinte começou": that before "and" is of what was done before."""
    head = clause.trigger.head.start
    nearer = [d for d in found if date.span.end < d.span.start < head]
    return any(_AND.match(clause.text[date.span.end : d.span.start]) for d in nearer)


def _of_next_part(clause: Clause, date: Element) -> bool:
    """ "não resistiu à queda; X comanda o treino desta sexta": behind a semicolon another thing is told."""
    between = clause.text[clause.trigger.head.end : max(date.span.start, clause.trigger.head.end)]
    return ";" in between or bool(_AND_THEN.search(between) and _HE.match(clause.text, date.span.end))


def _of_other_club(clause: Clause, date: Element) -> bool:
    """In brackets behind a club that stands before the verb."""
    if date.span.start > clause.trigger.head.start:
        return False
    return any(
        bracketed(clause, club) is date for club in clause.scene.of(Kind.CLUB, clause.scene.span.start, date.span.start)
    )


def _parted_off(clause: Clause, date: Element) -> bool:
    """ "Se retiró en 1976: en 1979 ya dirigía": a colon or semicolon parts the date from its verb."""
    return any(mark in clause.text[date.span.end : clause.trigger.head.start] for mark in ":;")


def _width(element: Element) -> int:
    """0 for a day, 1 for a month, 2 for a year or more."""
    precision = element.date.bounds.precision if element.date else 10**6
    return 0 if precision < 8 else 1 if precision < 32 else 2
