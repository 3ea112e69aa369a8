"""Which claim stands for which tenure, honour or person."""

from collections.abc import Mapping

from django.db.models import QuerySet

from careers.models import Claim, Evidence, Honour, Person, Tenure
from careers.reconciling.drafts import Drafts
from careers.storing.changes import Changes
from careers.storing.within import Within

#: claim, tenure, honour, person (ids), stance
Row = tuple[int, int | None, int | None, int | None, str]


def store_evidence(
    drafts: Drafts,
    tenures: Mapping[str, Tenure],
    honours: Mapping[str, Honour],
    people: Mapping[str, Person],
    within: Within,
    changes: Changes,
) -> None:
    """Writes what differs. A tenure whose evidence alone differs is a changed one too."""
    claims = _claims(drafts)
    wanted: set[Row] = set()
    for tenure in drafts.tenures:
        wanted |= {(claims[e.claim], tenures[tenure.key].pk, None, None, e.stance.value) for e in tenure.evidence}
    for honour in (one for one in drafts.honours if one.key in honours):
        wanted |= {(claims[e.claim], None, honours[honour.key].pk, None, e.stance.value) for e in honour.evidence}
    for person in drafts.people:
        wanted |= {(claims[e.claim], None, None, people[person.key].pk, e.stance.value) for e in person.evidence}
    columns = ("claim_id", "tenure_id", "honour_id", "person_id", "stance")
    stored = {tuple(row[1:]): row[0] for row in _stored(within).values_list("id", *columns)}
    Evidence.objects.filter(pk__in=[pk for row, pk in stored.items() if row not in wanted]).delete()
    missing = sorted(wanted - stored.keys(), key=lambda row: [value or 0 for value in row[:4]])
    by_pk = {tenure.pk: tenure for tenure in tenures.values()}
    for pk in {row[1] for row in wanted ^ stored.keys() if row[1] in by_pk}:
        changes.touch(by_pk[pk])
    Evidence.objects.bulk_create(Evidence(**dict(zip(columns, row, strict=True))) for row in missing)


def _claims(drafts: Drafts) -> dict[str, int]:
    """The ids of the claims that are evidence, by their keys."""
    told = [
        evidence.claim
        for some in (drafts.tenures, drafts.honours, drafts.people)
        for one in some
        for evidence in one.evidence
    ]
    return dict(Claim.objects.filter(key__in=told).values_list("key", "id"))


def _stored(within: Within) -> QuerySet[Evidence]:
    if within.people is None:
        return Evidence.objects.all()
    rows = [
        within.of_people(Evidence.objects.all(), path)
        for path in ("tenure__person__slug", "honour__person__slug", "person__slug")
    ]
    return rows[0].union(*rows[1:])
