"""Dates told by the post before: at once, the same day, so many years on."""

import datetime
import re
from dataclasses import replace

from careers.dates import DateBounds
from careers.vocabulary import Factuality
from ingest.claims.clause import Clause
from ingest.claims.drafts import Draft
from ingest.claims.matching import last
from ingest.claims.scene import Kind
from ingest.grammar import Tense
from ingest.languages.clauses import pattern
from ingest.languages.records import NUMBERS
from ingest.lexicon import Event

_YEARS = re.compile(
    r"\s*(?:ali |lá |allí |there |for |por |durante )*(\w+)\s+(?:anos|temporadas|épocas|años|seasons|years)\b"
)
#: "renunció en mayo para dirigir al Celta".
_TO_LEAD = re.compile(r"\b(?:para|to)\s+$")
_WHEN = re.compile(r"\W*(?:when|cuando|quando)\b")
_AT_ONCE = re.compile(rf"\b{pattern('AT_ONCE')}\b")
_HOURS = re.compile(
    r"\b(?:(?:pocas )?(?:horas|minutos) (?:después|antes) de|(?:hours|minutes) (?:after|before)|(?:horas|"
    r"minutos) (?:depois|antes) de)\b"
)


def at_once(clause: Clause, found: list[Draft], told: list[Draft]) -> list[Draft]:
    """ "resigned in May to sign for Lille", "and almost at once accepted an offer": begins when the post before ended;
    so does that of another at the same club ("was sacked on 6 April and X was put in charge")."""
    ended = [d for d in told if d.end is not None and d.end.known and d.factuality is Factuality.ASSERTED]
    aimed = clause.trigger.event is Event.HOLD and bool(_TO_LEAD.search(clause.left_of(clause.trigger.head.start, 8)))
    if not ended or (clause.trigger.event is not Event.START and not aimed):
        return found
    return [replace(d, start=ended[-1].end) if _begins_then(clause, d, ended[-1]) else d for d in found]


def lasting(clause: Clause, found: list[Draft], told: list[Draft]) -> list[Draft]:
    """ "assumiu em 1990 e ficou três temporadas": the post that was just told ends so many years on."""
    if clause.trigger.event is not Event.STAY or not told or told[-1].start is None or not told[-1].start.earliest:
        return found
    count = _YEARS.match(clause.text, clause.trigger.head.end)
    if not count or told[-1].start.precision > 366:
        return found
    said = count.group(1).casefold()
    number = int(said) if said.isdigit() else NUMBERS.get(said, 0)
    if not 0 < number < 30:
        return found
    year = told[-1].start.earliest.year + number
    return [replace(draft, end=DateBounds(datetime.date(year, 1, 1), datetime.date(year, 12, 31))) for draft in found]


def same_day(clause: Clause) -> DateBounds | None:
    """ "el 25 de octubre, horas después de que X dejara el club": the day that stands right before."""
    lead = clause.text[clause.scene.span.start : clause.trigger.head.start]
    hours = last(_HOURS, lead)
    if hours is None:
        return None
    at = clause.scene.span.start + hours.start()
    found = [d for d in clause.scene.of(Kind.DATE, clause.scene.span.start, at) if d.date and d.date.until is None]
    return found[-1].date.bounds if found and at - found[-1].span.end < 6 and found[-1].date else None


def aim_day(clause: Clause) -> DateBounds | None:
    """ "left to take over at Bury in May 2003": the day of the post for which he left."""
    later = [t for t in clause.scene.triggers if t.head.start > clause.trigger.head.start][:2]
    aim = clause.left_of(later[0].head.start, 4) if later else ""
    if not later or later[0].tense is not Tense.INFINITIVE or not _AIM.search(aim):
        return None
    if later[0].head.start - clause.trigger.head.end > 60:
        return None
    until = later[1].head.start if len(later) > 1 else clause.scene.span.end
    dates = [d.date for d in clause.scene.of(Kind.DATE, later[0].head.end, until) if d.date and d.date.bounds.known]
    return dates[0].bounds if len(dates) == 1 and dates[0].until is None and not dates[0].season else None


_AIM = re.compile(r"\b(?:to|para)\s+$")


def _begins_then(clause: Clause, draft: Draft, ended: Draft) -> bool:
    if (draft.start is not None and draft.start.known) or (draft.start is None and clause.trigger.event is Event.START):
        return False
    if draft.person is ended.person:
        aim = clause.trigger.tense is Tense.INFINITIVE
        if draft.team.key == ended.team.key:  # "until April 2013 when he took the role permanently"
            return draft.role is not ended.role and bool(_WHEN.match(clause.said))
        return aim or bool(_AT_ONCE.search(clause.said))
    return draft.team.key == ended.team.key
