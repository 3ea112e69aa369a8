"""Tenures, found again by their claims, so that each keeps its id."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any

from careers.models import Person, Tenure
from careers.reconciling.drafts import Conflict, Record, TenureDraft
from careers.storing.changes import Changes
from careers.storing.within import Within
from clubs import addresses
from clubs.models import Club

Rows = dict[str, Tenure]


def store_tenures(
    drafts: Sequence[TenureDraft],
    people: Mapping[str, Person],
    clubs: Mapping[str, Club],
    within: Within,
    changes: Changes,
) -> Rows:
    """The rows by the drafts' keys; rows of no draft are taken away."""
    here = within.of_people(Tenure.objects.order_by("id"))
    stored = list(here.select_related("person", "club").prefetch_related("under"))
    found = _found_again(drafts, stored, people, clubs)
    kept = {row.pk for row in found.values()}
    gone = Tenure.objects.filter(pk__in=[row.pk for row in stored if row.pk not in kept])
    addresses.leave("tenure", gone.values_list("pk", "key"))
    changes.remove(gone)
    numbers = addresses.numbers("tenure", [draft.key for draft in drafts if draft.key not in found])
    rows = {}
    for draft in drafts:
        known, values = found.get(draft.key), values_of(draft, people, clubs)
        row = changes.store(Tenure, known, values if known else values | _number(draft.key, numbers))
        if set(row.under.all()) != (bosses := {people[boss] for boss in draft.under}):
            row.under.set(bosses)
            changes.touch(row)
        rows[draft.key] = row
    return rows


def _found_again(
    drafts: Sequence[TenureDraft], stored: Sequence[Tenure], people: Mapping[str, Person], clubs: Mapping[str, Club]
) -> Rows:
    """By the same key; else by a claim that was its key; else, in the same post, in order of time."""
    found: Rows = {}
    by_key = {draft.key: draft for draft in drafts}
    by_claim = {evidence.claim: draft for draft in drafts for evidence in draft.evidence}
    by_post = defaultdict(list)
    for draft in drafts:
        by_post[people[draft.person].pk, clubs[draft.club].pk, draft.squad, draft.role].append(draft)
    left = list(stored)
    for candidates in (
        lambda row: [by_key.get(row.key)],
        lambda row: [by_claim.get(row.key)],
        lambda row: by_post[row.person_id, row.club_id, row.squad, row.role],
    ):
        for row in list(left):
            fitting = [draft for draft in candidates(row) if draft and draft.key not in found]
            if fitting:
                found[fitting[0].key] = row
                left.remove(row)
    return found


def _number(key: str, numbers: Mapping[str, int]) -> dict[str, int]:
    """The id that the tenure had before it was merged or withdrawn, unless another has it by now."""
    taken = key not in numbers or Tenure.objects.filter(pk=numbers[key]).exists()
    return {} if taken else {"id": numbers[key]}


def values_of(draft: TenureDraft, people: Mapping[str, Person], clubs: Mapping[str, Club]) -> dict[str, Any]:
    return {
        "key": draft.key,
        "person": people[draft.person],
        "club": clubs[draft.club],
        "squad": draft.squad,
        "role": draft.role,
        "role_words": draft.role_words,
        "start_earliest": draft.start.earliest,
        "start_latest": draft.start.latest,
        "start_about": draft.start.about,
        "end_earliest": draft.end.earliest,
        "end_latest": draft.end.latest,
        "end_about": draft.end.about,
        "ongoing": draft.ongoing,
        "end_reason": draft.end_reason or "",
        "status": draft.status,
        **asdict(draft.record or Record()),
        "conflicts": [_conflict(one) for one in draft.conflicts],
        "decided": [asdict(one) for one in draft.decided],
    }


def _conflict(conflict: Conflict) -> dict[str, Any]:
    values = [{"edtf": value.text or None, "claims": list(value.claims)} for value in conflict.values]
    return {"field": conflict.field, "values": values}
