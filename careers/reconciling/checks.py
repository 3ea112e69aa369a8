"""What documents say that can be checked: "43 years old", "his fourth club in Peru", "back for a second spell".

Each such claim verifies what is stored, disputes it, or is left unchecked where too little is known: one who is said to
have had four clubs and of whom three are known may well have had a fourth, but not only two.

The day of a claim is that of its document; what is planned on it ("will be his fourth club") counts.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta

from careers.dates import DateBounds
from careers.reconciling.drafts import Evidence, PersonDraft, TenureDraft
from careers.reconciling.statements import Statement
from careers.vocabulary import CHECKS, IN_CHARGE, Predicate, Stance, Status

#: What begins so soon after the document's day was on its way when that was written.
_AHEAD = timedelta(days=92)
_HELD = (Status.CONFIRMED, Status.PLANNED, Status.REPORTED)
Country = Callable[[str], str]


def checked(
    people: Iterable[PersonDraft], said: Iterable[Statement], tenures: Iterable[TenureDraft], country: Country
) -> tuple[PersonDraft, ...]:
    """The people, with what becomes of the claims of each that can be checked. `country` of a club, by its key."""
    claims, held = defaultdict(list), defaultdict(list)
    for statement in said:
        if statement.claim.predicate in CHECKS and statement.asserted:
            claims[statement.person].append(statement)
    for tenure in tenures:
        held[tenure.person].append(tenure)
    return tuple(
        replace(one, evidence=one.evidence + _checks(one, claims[one.key], held[one.key], country))
        if one.key in claims
        else one
        for one in people
    )


def _checks(
    person: PersonDraft, said: Iterable[Statement], tenures: Sequence[TenureDraft], country: Country
) -> tuple[Evidence, ...]:
    check: dict[Predicate, Callable[[Statement], Stance]] = {
        Predicate.AGE: lambda s: _age(s, person.born),
        Predicate.CLUBS_IN: lambda s: _clubs_in(s, tenures, country),
        Predicate.SPELLS_AT: lambda s: _spells_at(s, tenures),
    }
    return tuple(Evidence(s.key, check[s.claim.predicate](s)) for s in sorted(said, key=lambda s: s.place))


def _age(said: Statement, born: DateBounds) -> Stance:
    """Only a document with a day of its own says an age."""
    if not (said.published and said.as_of and born.earliest and born.latest and said.claim.value.isdigit()):
        return Stance.UNCHECKED
    youngest, oldest = _years(born.latest, said.as_of), _years(born.earliest, said.as_of)
    return Stance.VERIFIES if youngest <= int(said.claim.value) <= oldest else Stance.DISPUTES


def _years(born: date, day: date) -> int:
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def _clubs_in(said: Statement, tenures: Iterable[TenureDraft], country: Country) -> Stance:
    """Clubs of one country whose first team he was in charge of; its country, where the claim names none."""
    where = said.claim.country or (country(said.club) if said.club else "")
    if not where:
        return Stance.UNCHECKED
    clubs = {one.club for one in tenures if _begun(one, said.as_of) and country(one.club) == where}
    return _counted(said, len(clubs))


def _spells_at(said: Statement, tenures: Iterable[TenureDraft]) -> Stance:
    there = [one for one in tenures if one.club == said.club and _begun(one, said.as_of)]
    return _counted(said, len(there))


def _counted(said: Statement, known: int) -> Stance:
    if not said.claim.value.isdigit() or known < int(said.claim.value):
        return Stance.UNCHECKED
    return Stance.VERIFIES if known == int(said.claim.value) else Stance.DISPUTES


def _begun(one: TenureDraft, day: date | None) -> bool:
    """In charge of the first team by that day, or about to be; where no start is known, not after it for certain."""
    if one.squad or one.role not in IN_CHARGE or one.status not in _HELD:
        return False
    first = one.start.earliest or one.end.earliest
    return day is None or first is None or first <= day + _AHEAD
