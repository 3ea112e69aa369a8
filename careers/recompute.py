"""The only writer of what is computed: people, tenures, honours, their evidence, clubs that no catalogue has.

    recompute() -> Changes      in one transaction; two at once are as good as one
    take_turn()                 for who looks at a row before deciding about it: it stays as it is until then

What is already as it should be is not touched; a row that changes keeps its id and gets a new version. Rows find their
drafts by content: a tenure by its claims, a person by slug or name.
"""

from collections.abc import Sequence

from django.db import connection, transaction

from careers.identifying.judgements import judgements
from careers.identity import Identity, identify
from careers.reconcile import reconcile
from careers.reconciling.decisions import Ruling
from careers.reconciling.drafts import Drafts
from careers.reconciling.names import decided_names, same_person
from careers.storing import stored
from careers.storing.changes import Changes
from careers.storing.club_names import store_learnt
from careers.storing.clubs import remove_clubs, store_clubs, store_merged
from careers.storing.evidence import store_evidence
from careers.storing.honours import remove_seasons, store_honours
from careers.storing.people import remove_people, store_people
from careers.storing.tenures import store_tenures
from clubs.attributing import attribute_computed

__all__ = ["Changes", "recompute", "take_turn"]

#: Any number that is ours alone: PostgreSQL's advisory locks are known by numbers.
_LOCK = 7_468_511


@transaction.atomic
def recompute() -> Changes:
    """Compute everything from the claims and decisions that are stored, and write what differs."""
    take_turn()
    attribute_computed()
    documents, rulings = stored.documents(), stored.rulings()
    known = stored.catalogue(rulings)
    names = identify(documents, *known, stored.competitions(), same_person(rulings), judgements(rulings))
    return _store(reconcile(documents, names, rulings), names, rulings)


def take_turn() -> None:
    """Wait until nobody else recomputes; then nobody else can, until this transaction ends."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", [_LOCK])


def _store(drafts: Drafts, names: Identity, rulings: Sequence[Ruling]) -> Changes:
    changes = Changes()
    used = {draft.club for draft in drafts.tenures} | {draft.club for draft in drafts.honours} - {""}
    clubs = store_clubs(names.unlisted, used, rulings, changes)
    people = store_people(drafts.people, changes)
    tenures = store_tenures(drafts.tenures, people, clubs, changes)
    honours = store_honours(drafts.honours, people, clubs, changes)
    store_evidence(drafts, tenures, honours, people, changes)
    remove_people(people, changes)
    remove_seasons()
    remove_clubs(used, changes)
    store_merged(names.moved.clubs)
    store_learnt(names.learnt, decided_names(rulings, "club"), changes)
    return changes
