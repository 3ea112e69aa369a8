"""Which claim stands for which tenure, honour or person."""

from collections.abc import Mapping

from careers.models import Claim, Evidence, Honour, Person, Tenure
from careers.reconciling.drafts import Drafts
from careers.storing.changes import Changes

#: claim, tenure, honour, person (ids), stance
Row = tuple[int, int | None, int | None, int | None, str]


def store_evidence(
    drafts: Drafts,
    tenures: Mapping[str, Tenure],
    honours: Mapping[str, Honour],
    people: Mapping[str, Person],
    changes: Changes,
) -> None:
    """Writes what differs. A tenure whose evidence alone differs is a changed one too."""
    claims = dict(Claim.objects.values_list("key", "id"))
    wanted: set[Row] = set()
    for tenure in drafts.tenures:
        wanted |= {(claims[e.claim], tenures[tenure.key].pk, None, None, e.stance.value) for e in tenure.evidence}
    for honour in (one for one in drafts.honours if one.key in honours):
        wanted |= {(claims[e.claim], None, honours[honour.key].pk, None, e.stance.value) for e in honour.evidence}
    for person in drafts.people:
        wanted |= {(claims[e.claim], None, None, people[person.key].pk, e.stance.value) for e in person.evidence}
    columns = ("claim_id", "tenure_id", "honour_id", "person_id", "stance")
    stored = {tuple(row[1:]): row[0] for row in Evidence.objects.values_list("id", *columns)}
    Evidence.objects.filter(pk__in=[pk for row, pk in stored.items() if row not in wanted]).delete()
    missing = sorted(wanted - stored.keys(), key=lambda row: [value or 0 for value in row[:4]])
    by_pk = {tenure.pk: tenure for tenure in tenures.values()}
    for pk in {row[1] for row in wanted ^ stored.keys() if row[1] in by_pk}:
        changes.touch(by_pk[pk])
    Evidence.objects.bulk_create(Evidence(**dict(zip(columns, row, strict=True))) for row in missing)
