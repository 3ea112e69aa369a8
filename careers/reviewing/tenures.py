"""The questions that tenures raise."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import combinations
from typing import Any

from careers.reconciling.drafts import TenureDraft
from careers.reviewing.items import Item, Kind
from careers.vocabulary import IN_CHARGE, Role, Status


def questions(tenures: Sequence[TenureDraft], today: date) -> Iterator[Item]:
    yield from contradictions(tenures)
    yield from rumours(tenures)
    yield from overdue(tenures, today)
    yield from two_in_charge(tenures)
    yield from unknown_roles(tenures)


def contradictions(tenures: Iterable[TenureDraft]) -> Iterator[Item]:
    """Asserted values that cannot all be right: one is chosen."""
    for one in tenures:
        for conflict in one.conflicts:
            values = tuple(value.text for value in conflict.values)
            claims = tuple(key for value in conflict.values for key in value.claims)
            about = (*_post(one), conflict.field, *sorted(values))
            yield about_tenures(Kind.CONTRADICTION, about, [one], field=conflict.field, options=values, claims=claims)


def rumours(tenures: Iterable[TenureDraft]) -> Iterator[Item]:
    for one in tenures:
        if one.status is Status.REPORTED:
            yield about_tenures(Kind.RUMOUR, (*_post(one), one.start.edtf or ""), [one])


def overdue(tenures: Iterable[TenureDraft], today: date) -> Iterator[Item]:
    """Planned posts that were to have begun by now."""
    for one in tenures:
        if one.status is Status.PLANNED and one.start.latest and one.start.latest < today:
            yield about_tenures(Kind.OVERDUE, (*_post(one), one.start.edtf or ""), [one])


def two_in_charge(tenures: Iterable[TenureDraft]) -> Iterator[Item]:
    """Two people who were certainly in charge of one team on one day: which of the two posts is wrong, if any is."""
    by_team = defaultdict(list)
    for one in tenures:
        if one.role in IN_CHARGE and one.status is Status.CONFIRMED and one.start.latest and one.end.earliest:
            by_team[one.club, one.squad].append(one)
    for (club, squad), some in sorted(by_team.items()):
        for one, other in combinations(sorted(some, key=_by_content), 2):
            if one.person != other.person and _overlap(one, other):
                posts = [f"{each.person} {_years(each)}" for each in (one, other)]
                about = (club, squad, *sorted(posts))
                yield about_tenures(Kind.TWO_IN_CHARGE, about, [one, other], options=(one.key, other.key))


def unknown_roles(tenures: Iterable[TenureDraft]) -> Iterator[Item]:
    """Words of a role that stand for none of ours yet, with all tenures that have them."""
    by_words = defaultdict(list)
    for one in tenures:
        if one.role is Role.OTHER and one.role_words and one.status is not Status.DENIED:
            by_words[one.role_words.casefold()].append(one)
    roles = tuple(role.value for role in Role if role is not Role.OTHER)
    for words, some in sorted(by_words.items()):
        yield about_tenures(Kind.ROLE, (words,), sorted(some, key=_by_content), field="role", options=roles)


def about_tenures(kind: Kind, about: tuple[str, ...], tenures: Sequence[TenureDraft], **more: Any) -> Item:
    """A question about these tenures, of all that they touch; `more` are further fields of the item."""
    years = [day.year for one in tenures for day in (one.start.earliest, one.end.earliest, one.end.latest) if day]
    told: dict[str, Any] = {
        "people": tuple(dict.fromkeys(one.person for one in tenures)),
        "clubs": tuple(dict.fromkeys(one.club for one in tenures)),
        "tenures": tuple(one.key for one in tenures),
        "in_charge": any(one.role in IN_CHARGE for one in tenures),
        "year": max(years, default=None),
    }
    return Item(kind, about, **{**told, **more})


def _post(one: TenureDraft) -> tuple[str, ...]:
    return one.person, one.club, one.squad, one.role.value


def _years(one: TenureDraft) -> str:
    return f"{one.start.edtf or ''}/{one.end.edtf or ''}"


def _by_content(one: TenureDraft) -> tuple[date, str, str]:
    return one.start.earliest or date.min, one.person, one.key


def _overlap(one: TenureDraft, other: TenureDraft) -> bool:
    """Whether some day certainly lies in both: a day on which one left and the other came is none."""
    first = max(each.start.latest or date.max for each in (one, other))
    return first < min(each.end.earliest or date.min for each in (one, other))
