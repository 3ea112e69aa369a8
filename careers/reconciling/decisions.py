"""What staff decided, applied over what the documents say.

A decision points at what it is about by content (`target`), so it finds it again after every recomputation:

    {"claim": key}                                              a claim: field "judgement"
    {"person": slug, "club": slug, "squad": "", "role": …, "start": EDTF, "claim": key}
                                                                a tenure: any of TENURE_FIELDS, or "judgement"; its
                                                                "person_name" and "club_name" make those that it needs
    {"person": slug, "name": …}                                 a person: any of PERSON_FIELDS
    {"club": slug}                                              a club: "name" or "country"
    {"club": slug, "called": text, …}                           a name: see careers.reconciling.names; of a person too
    {"judged": …, "one": …, "other": …}                         who is who: see careers.identifying.judgements

A judgement is "accepted" or "rejected". A claim that is accepted counts as asserted, one that is rejected is not heard.
A tenure that is accepted is confirmed, and made where no document tells of it; one that is rejected is not shown. Of
two decisions on one field the later holds.
"""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import Any

from careers.dates import UNKNOWN, DateBounds
from careers.identifying.moved import NOBODY_MOVED, Moved
from careers.reconciling.drafts import Decided, PersonDraft, TenureDraft
from careers.reconciling.names import CALLED, named
from careers.reconciling.spells import NEAR
from careers.reconciling.statements import Statement
from careers.reconciling.tenures import parse_record
from careers.vocabulary import EndReason, Factuality, Role, Status
from clubs.names import fold

ACCEPTED, REJECTED, JUDGEMENT = "accepted", "rejected", "judgement"


@dataclass(frozen=True, slots=True)
class Ruling:
    """A decision as a value. `at` is ISO 8601; rulings are handed over in the order in which they were made."""

    target: Mapping[str, Any]
    field: str
    value: str
    by: str = ""
    at: str = ""
    reason: str = ""

    @property
    def decided(self) -> Decided:
        return Decided(self.field, self.value, self.by, self.at, self.reason)

    @property
    def of_tenure(self) -> bool:
        return "role" in self.target

    @property
    def of_person(self) -> bool:
        return "person" in self.target and not self.of_tenure

    @property
    def of_claim(self) -> bool:
        return "claim" in self.target and not self.of_tenure


def _dated(field: str) -> Callable[[TenureDraft, str], TenureDraft]:
    def decide(draft: TenureDraft, value: str) -> TenureDraft:
        going_on = field == "end" and value == ".."
        bounds = UNKNOWN if going_on else DateBounds.parse(value)
        changes: dict[str, Any] = {field: bounds} | ({"ongoing": going_on} if field == "end" else {})
        return replace(draft, **changes)

    return decide


#: How each field of a tenure takes the text of a decision; raises ValueError where the text is no value of it.
TENURE_FIELDS: Mapping[str, Callable[[TenureDraft, str], TenureDraft]] = {
    "start": _dated("start"),
    "end": _dated("end"),
    "end_reason": lambda draft, value: replace(draft, end_reason=EndReason(value) if value else None),
    "status": lambda draft, value: replace(draft, status=Status(value)),
    "role": lambda draft, value: replace(draft, role=Role(value)),
    "role_words": lambda draft, value: replace(draft, role_words=value),
    "squad": lambda draft, value: replace(draft, squad=value),
    "club": lambda draft, value: replace(draft, club=value),
    "record": lambda draft, value: replace(draft, record=parse_record(value) if value else None),
}
#: The same for a person.
PERSON_FIELDS: Mapping[str, Callable[[PersonDraft, str], PersonDraft]] = {
    "name": lambda draft, value: replace(draft, name=value),
    "full_name": lambda draft, value: replace(draft, full_name=value),
    "born": lambda draft, value: replace(draft, born=DateBounds.parse(value)),
    "birthplace": lambda draft, value: replace(draft, birthplace=value),
    "country": lambda draft, value: replace(draft, country=value),
}


def judged(statements: Iterable[Statement], rulings: Iterable[Ruling]) -> list[Statement]:
    """The statements that are heard: without the rejected ones, the accepted ones as asserted."""
    verdicts = {r.target["claim"]: r.value for r in rulings if r.of_claim and r.field == JUDGEMENT}
    return [
        replace(s, claim=replace(s.claim, factuality=Factuality.ASSERTED)) if verdicts.get(s.key) == ACCEPTED else s
        for s in statements
        if verdicts.get(s.key) != REJECTED
    ]


def decided_tenures(
    drafts: Sequence[TenureDraft], rulings: Iterable[Ruling], moved: Moved = NOBODY_MOVED
) -> list[TenureDraft]:
    """The drafts as staff decided them, with those that staff alone knows of. `moved`: slugs given up since."""
    found = list(drafts)
    rejected = []
    for target, some in _by_target(r for r in rulings if r.of_tenure).items():
        meant = moved.target(some[0].target)
        home = _home(meant, found)
        last = next((r.value for r in reversed(some) if r.field == JUDGEMENT), None)
        if home is None and last != ACCEPTED:
            continue
        if home is None:
            home = _made(target, meant)
            found.append(home)
        changed = _decided(home, some)
        found[found.index(home)] = changed = replace(changed, club=moved.club(changed.club))
        if last == REJECTED:
            rejected.append(changed)
    return [draft for draft in found if draft not in rejected]


def decided_people(
    drafts: Iterable[PersonDraft], rulings: Iterable[Ruling], moved: Moved = NOBODY_MOVED
) -> tuple[PersonDraft, ...]:
    rulings = [replace(ruling, target=moved.target(ruling.target)) for ruling in rulings]
    called = {r.target["person"]: r.target.get("person_name", "") for r in rulings if r.of_tenure}
    found = [draft if draft.name else _called(draft, called.get(draft.key) or draft.key) for draft in drafts]
    for ruling in rulings:
        if ruling.of_person and ruling.field in {*PERSON_FIELDS, CALLED}:
            for index in _people(ruling.target, found):
                found[index] = _decided_person(found[index], ruling)
    return tuple(found)


def _decided_person(draft: PersonDraft, ruling: Ruling) -> PersonDraft:
    if ruling.field == CALLED:
        return named(draft, ruling.target["called"], ruling.value)
    changed = PERSON_FIELDS[ruling.field](draft, ruling.value)
    return replace(changed, decided=_with(changed.decided, ruling))


def _called(draft: PersonDraft, name: str) -> PersonDraft:
    """Somebody whom no document names, but a decision."""
    return replace(draft, name=name, names=(name,))


def _by_target(rulings: Iterable[Ruling]) -> dict[str, list[Ruling]]:
    """In the order of the targets' content; the rulings on one target as they were made."""
    grouped: dict[str, list[Ruling]] = {}
    for ruling in rulings:
        grouped.setdefault(json.dumps(dict(ruling.target), sort_keys=True), []).append(ruling)
    return dict(sorted(grouped.items()))


def _home(target: Mapping[str, str], drafts: Sequence[TenureDraft]) -> TenureDraft | None:
    """The tenure that the target means: by its claim; else the one in the same post whose start is nearest."""
    by_claim = [d for d in drafts if target.get("claim") in {e.claim for e in d.evidence}]
    if len(by_claim) == 1:
        return by_claim[0]
    post = (target["person"], target["club"], target.get("squad", ""), target["role"])
    start = DateBounds.parse(target.get("start", ""))
    near = [
        (days, d.key, d)
        for d in drafts
        if (d.person, d.club, d.squad, d.role) == post and (days := _days_apart(start, d.start)) <= NEAR
    ]
    return min(near, key=lambda one: one[:2])[2] if near else None


def _days_apart(one: DateBounds, other: DateBounds) -> int:
    if not one.disjoint(other):
        return 0
    first, last = (one, other) if one.before(other) else (other, one)
    return (last.earliest - first.latest).days if last.earliest and first.latest else 0


def _made(content: str, target: Mapping[str, str]) -> TenureDraft:
    return TenureDraft(
        key=sha256(content.encode()).hexdigest(),
        person=target["person"],
        club=target["club"],
        squad=target.get("squad", ""),
        role=Role(target["role"]),
        status=Status.CONFIRMED,
        start=DateBounds.parse(target.get("start", "")),
    )


def _decided(draft: TenureDraft, rulings: Iterable[Ruling]) -> TenureDraft:
    for ruling in rulings:
        if ruling.field == JUDGEMENT and ruling.value == ACCEPTED:
            draft = replace(draft, status=Status.CONFIRMED)
        if ruling.field in TENURE_FIELDS:
            draft = TENURE_FIELDS[ruling.field](draft, ruling.value)
            draft = replace(draft, conflicts=tuple(c for c in draft.conflicts if c.field != ruling.field))
        draft = replace(draft, decided=_with(draft.decided, ruling))
    return _in_order(draft)


def _in_order(draft: TenureDraft) -> TenureDraft:
    """What is decided stands; what it makes impossible is not known then."""
    if not draft.end.before(draft.start):
        return draft
    end_is_decided = any(decided.field == "end" for decided in draft.decided)
    return replace(draft, start=UNKNOWN) if end_is_decided else replace(draft, end=UNKNOWN, ongoing=False)


def _people(target: Mapping[str, str], drafts: Sequence[PersonDraft]) -> list[int]:
    by_slug = [index for index, draft in enumerate(drafts) if draft.key == target["person"]]
    name = fold(target.get("name", ""))
    by_name = [i for i, draft in enumerate(drafts) if name and name in {fold(one) for one in draft.names}]
    return by_slug or (by_name if len(by_name) == 1 else [])


def _with(decided: tuple[Decided, ...], ruling: Ruling) -> tuple[Decided, ...]:
    return (*(one for one in decided if one.field != ruling.field), ruling.decided)
