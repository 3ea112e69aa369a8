"""What the statements of one spell make of it: dates, status, ending, record, evidence."""

from collections.abc import Iterable
from datetime import date

from careers.reconciling.drafts import Evidence, Record, TenureDraft
from careers.reconciling.periods import time_in_post
from careers.reconciling.settling import Settled
from careers.reconciling.spells import Spell
from careers.reconciling.statements import Statement
from careers.vocabulary import EndReason, Factuality, Predicate, Stance, Status

_STATUS = {
    Factuality.ASSERTED: Status.CONFIRMED,
    Factuality.REPORTED: Status.REPORTED,
    Factuality.PLANNED: Status.PLANNED,
    Factuality.DENIED: Status.DENIED,
}


def tenure(spell: Spell) -> TenureDraft:
    """The tenure that a spell's statements tell of; what is reported or planned dates nothing that is confirmed."""
    heard = [s for s in spell.statements if s.asserted or not spell.real]
    time = time_in_post(heard, spell.real)
    status = _status(spell)
    losing, corrected = time.start.losing | time.end.losing, time.start.overtaken | time.end.overtaken
    evidence = tuple(Evidence(s.key, _stance(s, status, losing, corrected)) for s in spell.statements)
    return TenureDraft(
        key=next((e.claim for e in evidence if e.stance is Stance.SUPPORTS), evidence[0].claim),
        person=spell.post.person,
        club=spell.post.club,
        squad=spell.post.squad,
        role=spell.post.role,
        status=status,
        role_words=min(((s.rank, s.claim.role_words) for s in heard if s.claim.role_words), default=("", ""))[1],
        start=time.start.bounds,
        end=time.current or time.end.bounds,
        ongoing=time.current is not None,
        end_reason=_reason(heard, time.end),
        record=_record(heard),
        under=tuple(sorted({s.boss for s in heard if s.boss})),
        conflicts=time.start.conflict("start") + time.end.conflict("end"),
        evidence=evidence,
    )


def _status(spell: Spell) -> Status:
    """The strongest that anything says; that somebody is said to leave says nothing of whether he was there."""
    levels = {s.claim.factuality for s in spell.statements if spell.real or s.claim.predicate is not Predicate.ENDED}
    return next((status for level, status in _STATUS.items() if level in levels), Status.REPORTED)


def _stance(statement: Statement, status: Status, losing: frozenset[str], corrected: frozenset[str]) -> Stance:
    if statement.key in corrected:
        return Stance.OVERTAKEN
    factuality = statement.claim.factuality
    if statement.key in losing or (factuality is Factuality.DENIED and status in (Status.REPORTED, Status.PLANNED)):
        return Stance.CONTRADICTS
    plan = statement.claim.predicate is Predicate.CONTRACT_UNTIL and factuality is Factuality.PLANNED
    overtaken = status is Status.CONFIRMED and not statement.asserted and not plan
    return Stance.OVERTAKEN if overtaken else Stance.SUPPORTS


def _reason(heard: Iterable[Statement], end: Settled) -> EndReason | None:
    """The best reason that is given for the end that is shown; else for any."""
    given = [s for s in heard if s.claim.predicate is Predicate.ENDED and s.claim.reason]
    best = min(given, key=lambda s: (s.key in end.losing, s.rank), default=None)
    return best.claim.reason if best else None


def _record(heard: Iterable[Statement]) -> Record | None:
    """The record as of the latest document."""
    records = [s for s in heard if s.claim.predicate is Predicate.RECORD and s.claim.value]
    if not records:
        return None
    return parse_record(max(records, key=lambda s: (s.as_of or date.min, s.published, s.key)).claim.value)


def parse_record(text: str) -> Record:
    """ "12-7-3-?" -> played, won, drawn, lost. One part that is missing follows from the others."""
    played, won, drawn, lost = (int(part) if part.isdigit() else None for part in text.split("-"))
    if lost is None and None not in (played, won, drawn):
        lost = _rest(played, won, drawn)
    elif drawn is None and None not in (played, won, lost):
        drawn = _rest(played, won, lost)
    elif won is None and None not in (played, drawn, lost):
        won = _rest(played, drawn, lost)
    elif played is None and None not in (won, drawn, lost):
        played = (won or 0) + (drawn or 0) + (lost or 0)
    return Record(played, won, drawn, lost)


def _rest(played: int | None, *parts: int | None) -> int | None:
    rest = (played or 0) - sum(part or 0 for part in parts)
    return rest if rest >= 0 else None
