"""Decisions that a new document speaks against.

A decision keeps which documents spoke of its matter when it was made (`known`). One that came later and says otherwise
puts it in doubt: once, for who decides again knows that document too.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from careers.claims import Claim
from careers.dates import DateBounds
from careers.reconciling.drafts import TenureDraft
from careers.reviewing.items import Item, Kind
from careers.vocabulary import IN_CHARGE, Factuality, Predicate
from clubs.names import fold

STILL_THERE = ".."


@dataclass(frozen=True, slots=True)
class Heard:
    """A claim, with its key and the SHA-256 of its document."""

    key: str
    document: str
    claim: Claim


@dataclass(frozen=True, slots=True)
class Standing:
    """A decision that stands, and the claims that speak of its matter."""

    pk: int
    about: tuple[str, ...]
    """What it is about, in words of content: person, club, and so on."""
    field: str
    value: str
    known: frozenset[str]
    heard: tuple[Heard, ...]
    person: str = ""
    """Slugs, as `club`."""
    club: str = ""
    tenure: TenureDraft | None = None
    """What it is about, unless that is a person or was rejected."""


def doubts(standing: Iterable[Standing]) -> Iterator[Item]:
    for one in standing:
        against = [each for each in one.heard if each.document not in one.known and _against(one, each.claim)]
        if against:
            yield _item(one, against)


def _item(one: Standing, against: list[Heard]) -> Item:
    documents = sorted({each.document for each in against})
    return Item(
        Kind.DOUBT,
        (*one.about, one.field, one.value, *documents),
        people=(one.person,) if one.person else (),
        clubs=(one.club,) if one.club else (),
        tenures=(one.tenure.key,) if one.tenure else (),
        field=one.field,
        options=tuple(sorted({_said(one.field, each.claim) for each in against} - {""})),
        claims=tuple(each.key for each in against),
        decisions=(one.pk,),
        in_charge=one.tenure is not None and one.tenure.role in IN_CHARGE,
        year=_year(one.tenure),
    )


def _dated(predicate: Predicate) -> Callable[[str, Claim], bool]:
    def against(value: str, claim: Claim) -> bool:
        if claim.predicate is not predicate or not value:
            return False
        return value == STILL_THERE or DateBounds.parse(value).disjoint(DateBounds.parse(claim.value))

    return against


def _otherwise(predicate: Predicate) -> Callable[[str, Claim], bool]:
    return lambda value, claim: claim.predicate is predicate and bool(value) and fold(claim.value) != fold(value)


#: When an asserted claim speaks against the value that was decided for a field.
_AGAINST: Mapping[str, Callable[[str, Claim], bool]] = {
    "start": _dated(Predicate.STARTED),
    "end": _dated(Predicate.ENDED),
    "end_reason": lambda value, claim: bool(claim.reason) and claim.reason != value,
    "judgement": lambda value, claim: value == "rejected",
    "born": _dated(Predicate.BORN),
    "birthplace": _otherwise(Predicate.BIRTHPLACE),
    "country": _otherwise(Predicate.NATIONALITY),
}


def _against(one: Standing, claim: Claim) -> bool:
    if claim.factuality is Factuality.DENIED:
        return (one.field, one.value) in {("judgement", "accepted"), ("status", "confirmed")}
    against = _AGAINST.get(one.field)
    return claim.factuality is Factuality.ASSERTED and against is not None and against(one.value, claim)


def _said(field: str, claim: Claim) -> str:
    """What the claim would have the field be, as a decision says it."""
    if field == "judgement":
        return ""
    return claim.reason or "" if field == "end_reason" else claim.value


def _year(tenure: TenureDraft | None) -> int | None:
    days = [tenure.start.earliest, tenure.end.earliest, tenure.end.latest] if tenure else []
    return max((day.year for day in days if day), default=None)
