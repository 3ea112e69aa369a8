"""Which clubs the names of some documents mean, and what that changes for other documents.

What the catalogue settles follows from the document alone. Two things lead further: for a club that no catalogue has,
common keys; and where a document leaves several clubs open, the documents on its people.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import NamedTuple

from careers.bookkeeping import Mention, NameKey, Unlisted
from careers.claims import SourceDocument
from careers.identifying.clubs import UnlistedClub, identify_clubs
from careers.identifying.keys import club_root, keys_of_club
from careers.identifying.mentions import NamedClub, named_clubs
from careers.identifying.neighbours import people_at
from careers.models import Claim
from careers.reconciling.decisions import Ruling
from careers.storing import mentions, stored
from careers.storing.mentions import Name
from clubs.names import fold, slugify

Sources = Mapping[int, SourceDocument]


class Meant(NamedTuple):
    slugs: Mapping[Name, str]
    unlisted: Mapping[str, UnlistedClub]
    asked: frozenset[Name]
    named: Mapping[Name, NamedClub]

    def keyed(self) -> Iterator[tuple[str, str]]:
        """Slug and key of each club that no catalogue has, or that its document alone leaves open."""
        for name, slug in self.slugs.items():
            if slug in self.unlisted or name in self.asked:
                yield from ((slug, key) for key in keys_of_club(self.named[name]))

    def people_asked(self) -> set[str]:
        """The folded names of those on whom other documents are asked."""
        return {person for name in self.asked for person in people_at(self.named[name])}

    def only(self, names: Collection[Name]) -> "Meant":
        slugs = {name: slug for name, slug in self.slugs.items() if name in names}
        unlisted = {slug: self.unlisted[slug] for slug in {*slugs.values()} & self.unlisted.keys()}
        return Meant(slugs, unlisted, self.asked.intersection(names), self.named)


class Again(NamedTuple):
    changed: set[Name]
    """The names that mean another club than before, or one of which another country is known."""
    slugs: set[str]
    """Of all clubs that were looked at."""
    learnt: set[tuple[str, str]]
    """Slugs of the catalogue, and texts that it does not have for them, but documents."""


def identify_clubs_again(documents: Collection[int], sources: Sources, rulings: Sequence[Ruling]) -> Again:
    """Remembers which clubs the documents mean. `sources` are those of them that have claims."""
    world = {**sources, **_read(_asking(documents, sources))}
    before = mentions.of_documents({*documents, *world}, of_club=True)
    alone = _meant(world, rulings)
    keys = {key for _, key in alone.keyed()} | mentions.keys_of({*before.values()}, of_club=True)
    linked = mentions.linked(keys, of_club=True)
    before |= mentions.of_open_clubs(linked)
    world |= _read({document for document, _ in before}.difference(world, documents))
    now = _with_those_asked(world, rulings).only({*before, *alone.slugs})
    return _remember(before, now, linked, rulings)


def _asking(documents: Collection[int], sources: Sources) -> set[int]:
    """The other documents that leave a club open on whose people these documents, or what they were, can be asked."""
    clubs = named_clubs(sources.values()).values()
    people = mentions.called({person for club in clubs for person in people_at(club)})
    people |= {*mentions.of_documents(documents, of_club=False).values()}
    told = Mention.objects.filter(slug__in=people, of_club=False).values("document")
    asking = Mention.objects.filter(asked=True, document__in=told) if people else Mention.objects.none()
    return set(asking.values_list("document_id", flat=True)).difference(documents)


def _with_those_asked(world: dict[int, SourceDocument], rulings: Sequence[Ruling]) -> Meant:
    meant = _meant(world, rulings)
    people = mentions.called(meant.people_asked())
    more = _read({document for document, _ in mentions.of_slugs(people, of_club=False)} - world.keys())
    return _meant({**world, **more}, rulings) if more else meant


def _meant(sources: Sources, rulings: Sequence[Ruling]) -> Meant:
    """What the names of these documents mean, as far as no other document bears on it."""
    named = named_clubs(sources.values())
    names = {fold(name) for club in named.values() for name in (club.mention[1], *club.also)}
    roots = {club_root(slugify(name)) for _, name in named}
    clubs = identify_clubs(named, stored.catalogue(rulings, names), stored.catalogued(roots), stored.competitions())
    ids = {source.sha256: pk for pk, source in sources.items()}
    return Meant(
        {(ids[sha256], name): slug for (sha256, name), slug in clubs.slugs.items()},
        clubs.unlisted,
        frozenset((ids[sha256], name) for sha256, name in clubs.asked),
        {(ids[sha256], name): club for (sha256, name), club in named.items()},
    )


def _read(documents: Collection[int]) -> dict[int, SourceDocument]:
    return stored.by_id(Claim.objects.filter(document__in=documents)) if documents else {}


def _remember(before: mentions.Slugs, now: Meant, linked: set[str], rulings: Sequence[Ruling]) -> Again:
    looked_at = linked | now.unlisted.keys()
    were = {slug: club.country for slug, club in mentions.unlisted(looked_at).items()}
    countries = {slug: club.country for slug, club in now.unlisted.items()}
    mentions.store_slugs(before, now.slugs, of_club=True)
    mentions.store_asked(now.slugs, now.asked)
    mentions.store_keys(NameKey.objects.filter(slug__in=looked_at), ((*row, "") for row in now.keyed()), of_club=True)
    mentions.store_unlisted(Unlisted.objects.filter(slug__in=looked_at), now.unlisted)
    changed = {
        name
        for name in {*before, *now.slugs}
        if before.get(name) != now.slugs.get(name) or were.get(before[name], "") != countries.get(now.slugs[name], "")
    }
    meant = {(slug, name) for slugs in (before, now.slugs) for (_, name), slug in slugs.items()}
    return Again(changed, {slug for slug, _ in meant}, _not_listed(meant, rulings))


def _not_listed(names: set[tuple[str, str]], rulings: Sequence[Ruling]) -> set[tuple[str, str]]:
    listed = stored.catalogue(rulings, {fold(text) for _, text in names})
    return {(slug, text) for slug, text in names if slug not in {one.slug for one in listed.get(fold(text), ())}}
