"""Whom and which club the documents' names mean, as it is remembered: rows of `careers.bookkeeping`, by content.

A name of one document is (the document's id, the name). Everything is found by index, and only what differs is written.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Set
from dataclasses import asdict

from django.db import connection
from django.db.models import QuerySet

from careers.bookkeeping import Mention, NameKey, Unlisted
from careers.identifying.keys import POST, Profile, end_key
from careers.identity import UnlistedClub

#: (id of the document, name as said)
Name = tuple[int, str]
Slugs = Mapping[Name, str]
#: Slug, key, and of a person the folded name that the key is of: a row of `NameKey`.
Key = tuple[str, str, str]

_UPDATE = """
UPDATE careers_mention AS mention SET slug = new.slug
FROM unnest(%s::bigint[], %s::text[], %s::text[]) AS new (document_id, name, slug)
WHERE mention.document_id = new.document_id AND mention.of_club = %s AND mention.name = new.name
"""


def of_documents(documents: Collection[int], of_club: bool) -> dict[Name, str]:
    return meant(Mention.objects.filter(document__in=documents, of_club=of_club))


def of_slugs(slugs: Collection[str], of_club: bool) -> dict[Name, str]:
    return meant(Mention.objects.filter(slug__in=slugs, of_club=of_club)) if slugs else {}


def of_open_clubs(slugs: Collection[str]) -> dict[Name, str]:
    """Who means these clubs where no catalogue has them, or where other documents were asked."""
    rows = Mention.objects.filter(slug__in=slugs, of_club=True)
    here = Unlisted.objects.filter(slug__in=slugs).values("slug")
    return meant(rows.filter(slug__in=here)) | meant(rows.filter(asked=True)) if slugs else {}


def called(names: Collection[str]) -> set[str]:
    """The slugs of the people who have one of these folded names of two words or more."""
    rows = NameKey.objects.filter(key__in={end_key(name) for name in names}, name__in=names, of_club=False)
    return set(rows.values_list("slug", flat=True)) if names else set()


def names_of(slugs: Collection[str]) -> dict[str, set[str]]:
    """The folded names of people."""
    found: dict[str, set[str]] = {slug: set() for slug in slugs}
    for slug, name in NameKey.objects.filter(slug__in=slugs, of_club=False).values_list("slug", "name"):
        found[slug] |= {name} - {""}
    return found


def profiles(slugs: Collection[str]) -> dict[str, Profile]:
    """What can lead from these people to others."""
    found: dict[str, Profile] = defaultdict(Profile)
    rows = NameKey.objects.filter(slug__in=slugs, of_club=False) if slugs else NameKey.objects.none()
    for slug, key, name in rows.values_list("slug", "key", "name"):
        if key.startswith(POST):
            found[slug].posts.add(key)
        else:
            found[slug].keys.add((key, name))
    return found


def at(posts: Collection[str]) -> dict[str, set[str]]:
    """The slugs of the people who held the posts."""
    found: dict[str, set[str]] = defaultdict(set)
    rows = NameKey.objects.filter(key__in=posts, of_club=False) if posts else NameKey.objects.none()
    for key, slug in rows.values_list("key", "slug"):
        found[key].add(slug)
    return found


def linked(keys: Set[str], of_club: bool) -> set[str]:
    """The slugs to which a chain of common keys leads."""
    found: set[str] = set()
    asked: set[str] = set()
    while asking := keys - asked:
        asked |= asking
        new = having(asking, of_club) - found
        found |= new
        keys = keys_of(new, of_club)
    return found


def having(keys: Collection[str], of_club: bool) -> set[str]:
    """The slugs with one of the keys."""
    return set(NameKey.objects.filter(key__in=keys, of_club=of_club).values_list("slug", flat=True))


def keys_of(slugs: Collection[str], of_club: bool) -> set[str]:
    rows = NameKey.objects.filter(slug__in=slugs, of_club=of_club) if slugs else NameKey.objects.none()
    return set(rows.values_list("key", flat=True))


def store_slugs(before: Slugs, after: Slugs, of_club: bool) -> None:
    """Rows of `before` become those of `after`."""
    gone = [name for name in before if name not in after]
    changed = [(*name, slug) for name, slug in after.items() if before.get(name, slug) != slug]
    if gone:
        _delete(gone, of_club)
    if changed:
        with connection.cursor() as cursor:
            cursor.execute(_UPDATE, [*(list(column) for column in zip(*changed, strict=True)), of_club])
    Mention.objects.bulk_create(
        Mention(document_id=document, name=name, of_club=of_club, slug=slug)
        for (document, name), slug in after.items()
        if (document, name) not in before
    )


def store_asked(names: Collection[Name], asked: Set[Name]) -> None:
    """Of the clubs in these documents by these names, those that are `asked`."""
    rows = Mention.objects.filter(of_club=True, asked=True, document__in={document for document, _ in names})
    before = {(document, name): pk for pk, document, name in rows.values_list("pk", "document_id", "name")}
    done = [pk for name, pk in before.items() if name in names and name not in asked]
    Mention.objects.filter(pk__in=done).update(asked=False)
    for document, name in asked - before.keys():
        Mention.objects.filter(document=document, of_club=True, name=name).update(asked=True)


def store_keys(before: QuerySet[NameKey], after: Iterable[Key], of_club: bool) -> None:
    known = {tuple(row): pk for pk, *row in before.filter(of_club=of_club).values_list("pk", "slug", "key", "name")}
    wanted = set(after)
    gone = [pk for row, pk in known.items() if row not in wanted]
    if gone:
        NameKey.objects.filter(pk__in=gone).delete()
    new = sorted(wanted - known.keys())
    NameKey.objects.bulk_create(NameKey(slug=slug, key=key, name=name, of_club=of_club) for slug, key, name in new)


def store_unlisted(before: QuerySet[Unlisted], after: Mapping[str, UnlistedClub]) -> None:
    known = {row.slug: row for row in before}
    wanted = {slug: _columns(club) for slug, club in after.items()}
    gone = known.keys() - wanted.keys()
    changed = {slug for slug, columns in wanted.items() if slug in known and _differs(known[slug], columns)}
    if gone | changed:
        Unlisted.objects.filter(slug__in=gone | changed).delete()
    new = wanted.keys() - (known.keys() - changed)
    Unlisted.objects.bulk_create(Unlisted(**wanted[slug]) for slug in sorted(new))


def unlisted(slugs: Collection[str]) -> dict[str, UnlistedClub]:
    return {
        row.slug: UnlistedClub(row.slug, row.name, row.country, tuple(row.names), tuple(row.candidates))
        for row in Unlisted.objects.filter(slug__in=slugs)
    }


def meant(rows: QuerySet[Mention]) -> dict[Name, str]:
    return {(document, name): slug for document, name, slug in rows.values_list("document_id", "name", "slug")}


def _delete(names: Iterable[Name], of_club: bool) -> None:
    documents, texts = (list(column) for column in zip(*names, strict=True))
    with connection.cursor() as cursor:
        cursor.execute(
            "DELETE FROM careers_mention AS mention USING unnest(%s::bigint[], %s::text[]) AS gone (document_id, name)"
            " WHERE mention.document_id = gone.document_id AND mention.of_club = %s AND mention.name = gone.name",
            [documents, texts, of_club],
        )


def _columns(club: UnlistedClub) -> dict:
    columns = asdict(club)
    return columns | {"names": list(club.names), "candidates": list(club.candidates)}


def _differs(row: Unlisted, columns: Mapping) -> bool:
    return any(getattr(row, column) != value for column, value in columns.items())
