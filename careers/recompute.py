"""The only writer of what is computed: people, tenures, honours, their evidence, clubs that no catalogue has.

    catch_up() -> Changes       what follows from documents that are new, changed or withdrawn: costs what they touch
    recompute() -> Changes      everything, from the claims and decisions alone: what `catch_up` has to equal
    take_turn()                 for who looks at a row before deciding about it: it stays as it is until then

Each is one transaction, and two at once are as good as one. What is already as it should be is not touched; a row that
changes keeps its id and gets a new version. Rows find their drafts by content: a tenure by its claims, a person by slug
or name.
"""

from collections.abc import Collection, Mapping, Sequence

from django.db import connection, transaction
from django.db.models import Exists, OuterRef

from careers.bookkeeping import Mention, Pending
from careers.identifying.judgements import judgements
from careers.identity import UnlistedClub, identify
from careers.models import Person
from careers.reconcile import reconcile
from careers.reconciling.decisions import Ruling
from careers.reconciling.drafts import Drafts
from careers.reconciling.names import decided_names, same_person
from careers.storing import mentions, stored
from careers.storing.changes import Changes
from careers.storing.club_names import store_learnt
from careers.storing.clubs import clubs_of, remove_clubs, store_clubs, store_merged, with_rows
from careers.storing.evidence import store_evidence
from careers.storing.honours import competitions_of, name_competitions, remove_seasons, store_honours
from careers.storing.people import bosses_of, remove_idle, remove_people, store_people
from careers.storing.tenures import store_tenures
from careers.storing.within import EVERYWHERE, Within
from careers.touched.learnt import learnt_again
from careers.touched.region import Region, drafts_of, touched_by
from careers.touched.remembering import remember
from careers.versions import versions_of
from clubs.attributing import attribute_computed

__all__ = ["Changes", "catch_up", "recompute", "take_turn"]

#: Any number that is ours alone: PostgreSQL's advisory locks are known by numbers.
_LOCK = 7_468_511
#: New documents that are looked at in one transaction; what they touch is held in memory.
AT_ONCE = 100
#: What is touched is found by index, whatever the planner believes of tables that grow by the minute.
_BY_INDEX = "SET LOCAL enable_seqscan = off; SET LOCAL enable_hashjoin = off; SET LOCAL enable_mergejoin = off"


@transaction.atomic
def recompute() -> Changes:
    """Compute everything from the claims and decisions that are stored, and write what differs."""
    take_turn()
    attribute_computed()
    Pending.objects.all().delete()
    documents, rulings = stored.documents(), stored.rulings()
    pairs = same_person(rulings)
    names = identify(
        documents,
        stored.catalogue(rulings),
        stored.catalogued(),
        stored.competitions(),
        pairs,
        judgements(rulings),
    )
    remember(documents, names, pairs)
    drafts = reconcile(documents, names, rulings)
    changes = _store(drafts, names.unlisted, _clubs_in(drafts), rulings, EVERYWHERE)
    store_merged(names.moved.clubs)
    store_learnt(names.learnt, decided_names(rulings, "club"), changes)
    return changes


def catch_up() -> Changes:
    """Compute what the documents touch that are pending, and write what differs: at most so many in one transaction."""
    changes = Changes()
    while Pending.objects.exists():
        changes += _catch_up()
    return changes


@transaction.atomic
def _catch_up() -> Changes:
    take_turn()
    pending = _next()
    if not pending:
        return Changes()
    rulings = stored.rulings()
    if _is_decided(rulings, pending):
        return recompute()
    with connection.cursor() as cursor:
        cursor.execute(_BY_INDEX)
    attribute_computed()
    region = touched_by(pending, rulings)
    drafts = drafts_of(region, rulings)
    changes = _store_region(region, drafts, rulings)
    Pending.objects.filter(document__in=pending).delete()
    return changes


def _is_decided(rulings: Sequence[Ruling], pending: Collection[int]) -> bool:
    """Decisions on who is who, and on what names mean, reach as far as the names do; and whom any decision is about may
    have stood on what a document no longer says."""
    on_names = any({"called", "judged"} & ruling.target.keys() for ruling in rulings)
    return on_names or (bool(rulings) and Mention.objects.filter(document__in=pending).exists())


def _next() -> list[int]:
    """Documents that are read again, all of them: their claims are not those that are remembered; and some new ones.
    With each come its other versions: another of them may be the newest now."""
    known = Exists(Mention.objects.filter(document=OuterRef("document")))
    again = Pending.objects.filter(known).values_list("document_id", flat=True)
    new = Pending.objects.filter(~known).order_by("document").values_list("document_id", flat=True)
    return versions_of([*again, *new[:AT_ONCE]])


def take_turn() -> None:
    """Wait until nobody else recomputes; then nobody else can, until this transaction ends."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", [_LOCK])


def _store_region(region: Region, drafts: Drafts, rulings: Sequence[Ruling]) -> Changes:
    used = _clubs_in(drafts)
    unlisted = mentions.unlisted(used | region.clubs)
    shown = used | with_rows(region.clubs & unlisted.keys())
    within = Within(
        region.people,
        clubs_of(region.people) | region.clubs,
        competitions_of(region.people) | {one.competition_key for one in drafts.honours},
    )
    bosses = bosses_of(region.people)
    changes = _store(drafts, unlisted, shown, [one for one in rulings if one.target.get("club") in shown], within)
    remove_idle(bosses, changes)
    listed = {slug for slug, _ in region.learnt} - mentions.unlisted({slug for slug, _ in region.learnt}).keys()
    learnt = {(slug, text) for slug, text in region.learnt if slug in listed}
    store_learnt(learnt_again(learnt), decided_names(rulings, "club"), changes, learnt)
    return changes


def _store(
    drafts: Drafts,
    unlisted: Mapping[str, UnlistedClub],
    shown: Collection[str],
    rulings: Sequence[Ruling],
    within: Within,
) -> Changes:
    """`shown`: the slugs of the clubs whose rows have to be as documents and rulings say."""
    changes = Changes()
    clubs = store_clubs(unlisted, shown, rulings, changes)
    people = store_people(drafts.people, within, changes)
    everybody = people | _bosses(drafts, people)
    tenures = store_tenures(drafts.tenures, everybody, clubs, within, changes)
    honours = store_honours(drafts.honours, everybody, clubs, within, changes)
    store_evidence(drafts, tenures, honours, people, within, changes)
    remove_people(people, within, changes)
    remove_seasons(within)
    name_competitions(within)
    remove_clubs(_clubs_in(drafts), within, changes)
    return changes


def _clubs_in(drafts: Drafts) -> set[str]:
    return {draft.club for draft in drafts.tenures} | {draft.club for draft in drafts.honours} - {""}


def _bosses(drafts: Drafts, people: Mapping[str, Person]) -> dict[str, Person]:
    """Those under whom somebody worked and whose rows stay as they are."""
    bosses = {boss for draft in drafts.tenures for boss in draft.under} - people.keys()
    return {row.slug: row for row in Person.objects.filter(slug__in=bosses)} if bosses else {}
