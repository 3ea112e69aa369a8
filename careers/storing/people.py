"""People, found again by slug, or by a name where their slug has changed."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import asdict
from typing import Any

from django.db.models import QuerySet

from careers.models import Person, PersonName, Tenure
from careers.reconciling.drafts import PersonDraft
from careers.storing.changes import Changes
from careers.storing.within import Within
from careers.vocabulary import PersonNameKind
from clubs import addresses
from clubs.names import fold

#: Text -> kind.
Names = Mapping[str, str]


def store_people(drafts: Sequence[PersonDraft], within: Within, changes: Changes) -> dict[str, Person]:
    """The rows by the drafts' keys."""
    rows = {row.slug: row for row in within.of_people(Person.objects.prefetch_related("names"), "slug")}
    spare = {row.pk: row for slug, row in sorted(rows.items()) if slug not in {draft.key for draft in drafts}}
    numbers = addresses.numbers("person", [draft.key for draft in drafts if draft.key not in rows])
    found = {
        draft.key: rows.get(draft.key) or _known(draft, spare, numbers.get(draft.key))
        for draft in sorted(drafts, key=lambda one: one.key not in numbers)
    }
    return {draft.key: _store(draft, found[draft.key], numbers, changes) for draft in drafts}


def remove_people(kept: Mapping[str, Person], within: Within, changes: Changes) -> None:
    here = within.of_people(Person.objects.all(), "slug")
    _remove(here.exclude(pk__in=[person.pk for person in kept.values()]), changes)


def bosses_of(people: Collection[str]) -> set[str]:
    """The slugs of those under whom these people worked, of others than themselves."""
    under = Tenure.under.through.objects.filter(tenure__person__slug__in=people)
    return set(under.values_list("person__slug", flat=True)).difference(people)


def remove_idle(slugs: Collection[str], changes: Changes) -> None:
    """Those who have neither a post nor a title, and under whom nobody worked."""
    if slugs:
        _remove(Person.objects.filter(slug__in=slugs, tenures=None, honours=None, staff_tenures=None), changes)


def _remove(gone: QuerySet[Person], changes: Changes) -> None:
    addresses.leave("person", gone.values_list("pk", "slug"))
    changes.remove(gone)


def _known(draft: PersonDraft, spare: dict[int, Person], number: int | None) -> Person | None:
    """Takes from the rows whose slug nobody has any more the one that had the draft's before; where none ever had it,
    the first that has one of the draft's names."""
    if number is not None:
        return spare.pop(number, None)
    names = {fold(name) for name in draft.names}
    row = next((one for one in spare.values() if names & {name.folded for name in one.names.all()}), None)
    return spare.pop(row.pk) if row else None


def _store(draft: PersonDraft, stored: Person | None, numbers: Mapping[str, int], changes: Changes) -> Person:
    known = {name.text: name.kind for name in stored.names.all()} if stored else {}
    if stored and stored.slug != draft.key:
        addresses.leave("person", [(stored.pk, stored.slug)])
    row: Person = changes.store(Person, stored, _values(draft) | ({} if stored else _number(draft.key, numbers)))
    wanted = {text: draft.kinds.get(text, PersonNameKind.SPELLING) for text in draft.names}
    if known != wanted:
        _store_names(row, known, wanted)
        changes.touch(row)
    return row


def _number(slug: str, numbers: Mapping[str, int]) -> dict[str, int]:
    """The id that whoever had this slug had, unless somebody has it by now."""
    taken = slug not in numbers or Person.objects.filter(pk=numbers[slug]).exists()
    return {} if taken else {"id": numbers[slug]}


def _store_names(row: Person, known: Names, wanted: Names) -> None:
    row.names.filter(text__in=[text for text, kind in known.items() if wanted.get(text) != kind]).delete()
    new = [(text, kind) for text, kind in sorted(wanted.items()) if known.get(text) != kind]
    PersonName.objects.bulk_create(
        PersonName(person=row, text=text, folded=fold(text), kind=kind) for text, kind in new
    )


def _values(draft: PersonDraft) -> dict[str, Any]:
    return {
        "slug": draft.key,
        "name": draft.name,
        "full_name": draft.full_name,
        "birthplace": draft.birthplace,
        "born_earliest": draft.born.earliest,
        "born_latest": draft.born.latest,
        "country": draft.country,
        "decided": [asdict(one) for one in draft.decided],
    }
