"""People, found again by slug, or by a name where their slug has changed."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any

from careers.models import Person, PersonName
from careers.reconciling.drafts import PersonDraft
from careers.storing.changes import Changes
from careers.vocabulary import PersonNameKind
from clubs.names import fold

#: Text -> kind.
Names = Mapping[str, str]


def store_people(drafts: Sequence[PersonDraft], changes: Changes) -> dict[str, Person]:
    """The rows by the drafts' keys."""
    rows = {row.slug: row for row in Person.objects.prefetch_related("names")}
    spare = [rows[slug] for slug in sorted(rows.keys() - {draft.key for draft in drafts})]
    return {draft.key: _store(draft, rows.get(draft.key) or _renamed(draft, spare), changes) for draft in drafts}


def remove_people(kept: Mapping[str, Person], changes: Changes) -> None:
    changes.remove(Person.objects.exclude(pk__in=[person.pk for person in kept.values()]))


def _renamed(draft: PersonDraft, spare: list[Person]) -> Person | None:
    """Takes from the rows whose slug nobody has any more the first that has one of the draft's names."""
    names = {fold(name) for name in draft.names}
    row = next((one for one in spare if names & {name.folded for name in one.names.all()}), None)
    if row:
        spare.remove(row)
    return row


def _store(draft: PersonDraft, stored: Person | None, changes: Changes) -> Person:
    known = {name.text: name.kind for name in stored.names.all()} if stored else {}
    row: Person = changes.store(Person, stored, _values(draft))
    wanted = {text: draft.kinds.get(text, PersonNameKind.SPELLING) for text in draft.names}
    if known != wanted:
        _store_names(row, known, wanted)
        changes.touch(row)
    return row


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
