"""Dates that one clause of a sentence hands on to the next."""

import re
from dataclasses import replace

from careers.dates import DateBounds
from ingest.claims.clause import Clause
from ingest.claims.drafts import Draft
from ingest.claims.scene import Element, Kind
from ingest.claims.when.dated import day, of_contract
from ingest.claims.where.context import pluperfect
from ingest.grammar import Tense
from ingest.languages.clauses import pattern
from ingest.lexicon import Event

_LATER = re.compile(
    r"[\s,;:]*(?:(?:e|y|and)\s+)?(?:depois|mais tarde|luego|después|later|then|meses|anos|años|months|years)\b"
)
_TURN = re.compile(rf"[\s,]*\b{pattern('TURNING')}\b")
_MOVE = re.compile(r"\bmove\b")
#: "When X left in 2004, Y took over": its date is that of the main clause too.
_FRONTED = re.compile(r"\W*(?:[Ww]hen|[Aa]fter|[Ff]ollowing|[Cc]uando|[Tt]ras|[Qq]uando|[Aa]pós)\b")
#: "acabó el 1 de noviembre, cuando expiró su contrato": one day for both.
_WHEN = re.compile(r"[\s,]*(?:cuando|quando|when)\b")


def left_then(clause: Clause) -> DateBounds | None:
    """ "Desde entonces está X", "Y lo suple": the day on which the post was left, as the text has just said."""
    since = clause.says(clause.doc.pack.since_then)
    stands_in = (
        clause.trigger.event is Event.REPLACE and clause.trigger.clitic and clause.trigger.tense is Tense.PRESENT
    )
    return clause.doc.discourse.left_on if since or stands_in else None


def keep_dates(clause: Clause, found: list[Draft]) -> None:
    """The date of a clause that tells no post is that of the next clause that gives none."""
    if clause.trigger.event in (Event.WIN, Event.GUIDE) or (pluperfect(clause) and not found):
        return  # of a feat, or of what was before, not of the next post
    if clause.trigger.event is Event.HOLD and not found and clause.after(Kind.ROLE) and clause.after(Kind.NAME):
        return  # of a post at a place that nobody knows
    if clause.trigger.noun is not None and _MOVE.search(clause.trigger.head.cut(clause.text)) and not found:
        clause.carried.moved = day(clause, [])  # "a move to Sweden in January was short-lived: X sacked him"
        return
    if turn := _turning_day(clause):
        clause.carried.dates = [turn]
        return
    dates = [d for d in clause.all(Kind.DATE) if d.date and d.date.bounds.known and not of_contract(clause, d)]
    finest = min((d.date.bounds.precision for d in dates if d.date), default=0)
    dates = [d for d in dates if d.date and d.date.bounds.precision == finest] or dates
    if found and clause.trigger.event is Event.END and len(dates) == 1 and dates[0].date and not dates[0].date.until:
        clause.carried.dates = dates if _leads_on(clause) else []  # "saiu em maio para assumir X"
    elif dates and _FRONTED.match(clause.said):
        clause.carried.dates = dates
    else:
        clause.carried.dates = [] if found else (dates or clause.carried.dates)


def _turning_day(clause: Clause) -> Element | None:
    """ "onde ficou até 2003, quando assumiu o Sport", "desde maio de 2019, altura em que rendeu X": the day that the
    clause ends with is that of what follows."""
    dates = clause.all(Kind.DATE)
    last = dates[-1] if dates else None
    if last is None or last.date is None or not _TURN.match(clause.text, last.span.end):
        return None
    turned = last.date.until or last.date.bounds
    return replace(last, date=replace(last.date, bounds=turned, until=None)) if turned.known else None


def _leads_on(clause: Clause) -> bool:
    """Does a beginning follow, at once?"""
    following = next((t for t in clause.scene.triggers if t.head.start >= clause.span.end), None)
    if following is None or _LATER.match(clause.text, clause.span.end):
        return False
    if following.event is Event.END and _WHEN.match(clause.text, clause.span.end):
        return True
    return following.event in (Event.START, Event.REPLACED) or (
        following.tense is Tense.INFINITIVE and following.event is Event.HOLD
    )
