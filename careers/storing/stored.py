"""What is stored, as the values that identity and reconciling take."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Set
from dataclasses import replace
from functools import lru_cache, reduce
from operator import or_
from typing import Any

from django.db.models import Q, QuerySet

from careers.claims import Claim, SourceDocument
from careers.identifying.competitions import by_name as competitions_by_name
from careers.identity import Candidate, Catalogue
from careers.models import Claim as StoredClaim
from careers.models import Decision, Document, Unlisted
from careers.reconciling.decisions import Ruling
from careers.reconciling.names import names_of_clubs
from careers.reconciling.statements import latest_event
from careers.versions import heard
from careers.vocabulary import EndReason, Factuality, Predicate, Role
from clubs.catalogue import Catalogue as Listed
from clubs.catalogue import parse
from clubs.models import Club, ClubKind, ClubName, LoadedCatalogue
from clubs.names import fold

CLAIM = Claim.__dataclass_fields__.keys()


def documents() -> list[SourceDocument]:
    """All documents that are heard, in an order of content; the latest event of each is brought up to date."""
    sources = by_id(StoredClaim.objects.all())
    store_latest_events(sources)
    return [replace(one, latest_event=None) for one in sources.values()]


def by_id(rows: QuerySet[StoredClaim]) -> dict[int, SourceDocument]:
    """The documents of these claims, with these claims alone, in an order of content: those that are heard."""
    claims: dict[int, list[Claim]] = defaultdict(list)
    for row in rows.order_by("start", "end", "key").values("document_id", *CLAIM):
        claims[row.pop("document_id")].append(as_claim(row))
    told = heard().filter(pk__in=claims).order_by("sha256")
    return {
        pk: SourceDocument(sha256, kind, publisher, published, tuple(claims[pk]), latest)
        for pk, sha256, kind, publisher, published, latest in told.values_list(
            "pk", "sha256", "kind", "publisher", "published", "latest_event"
        )
    }


def store_latest_events(sources: Mapping[int, SourceDocument]) -> None:
    """`sources` have all their claims. A document with a day of its own speaks as of that."""
    for pk, source in sources.items():
        latest = None if source.published else latest_event(source.claims)
        if latest != source.latest_event:
            Document.objects.filter(pk=pk).update(latest_event=latest)


def rulings() -> list[Ruling]:
    """The decisions that hold, in the order in which they were made."""
    return [
        Ruling(made.target, made.field, made.value, made.made_by, made.made_at.isoformat(), made.reason)
        for made in Decision.objects.filter(withdrawn=False).order_by("made_at", "id")
    ]


def catalogue(rulings: Iterable[Ruling] = (), names: Set[str] | None = None) -> Catalogue:
    """The clubs by folded name, as the catalogue has them and staff decided: of all names, or of those of `names`."""
    given, taken_away = names_of_clubs(rulings)
    given = {(slug, text) for slug, text in given if names is None or fold(text) in names}
    weights = _weights(_digest())
    by_name: dict[str, set[Candidate]] = defaultdict(set)
    columns = ("folded", "text", "club__slug", "club__country", "club__kind", "valid_from", "valid_to")
    rows = ClubName.objects.filter(club__catalogued=True, told_by="").order_by("club__slug", "folded", "text", "kind")
    rows = rows if names is None else rows.filter(folded__in=names)
    for folded, text, slug, country, kind, first, last in rows.values_list(*columns):
        if (slug, text) not in taken_away:
            national = kind == ClubKind.NATIONAL
            by_name[folded].add(Candidate(slug, country, weights.get(slug, 0), national, first, last))
    countries = dict(Club.objects.filter(slug__in={slug for slug, _ in given}).values_list("slug", "country"))
    known = {one.slug: one for some in by_name.values() for one in some}
    for slug, text in given:
        named = known.get(slug) or Candidate(slug, countries.get(slug, ""), weights.get(slug, 0))
        by_name[fold(text)].add(replace(named, first=None, last=None))
    return {name: frozenset(some) for name, some in by_name.items()}


def catalogued(roots: Iterable[str] | None = None) -> frozenset[str]:
    """The slugs of the catalogue's clubs: of all, or of those that begin in one of these ways."""
    rows = Club.objects.filter(catalogued=True)
    if roots is not None:
        beginnings = [Q(slug__startswith=root) for root in roots]
        rows = rows.filter(reduce(or_, beginnings)) if beginnings else rows.none()
    return frozenset(rows.values_list("slug", flat=True))


def countries(slugs: Collection[str]) -> dict[str, str]:
    """Of clubs: as the catalogue has it, else as documents say."""
    listed = Club.objects.filter(slug__in=slugs, catalogued=True).values_list("slug", "country")
    return dict(listed) | dict(Unlisted.objects.filter(slug__in=slugs).values_list("slug", "country"))


def national(slugs: Collection[str]) -> set[str]:
    """Those of the slugs that are national teams of the catalogue."""
    rows = Club.objects.filter(slug__in=slugs, catalogued=True, kind=ClubKind.NATIONAL)
    return set(rows.values_list("slug", flat=True))


def competitions() -> Catalogue:
    """The competitions of the catalogue by folded name."""
    return _competitions(_digest())


def listed() -> Listed:
    """The catalogue's file as it was last loaded; parsed once a process and version."""
    return _listed(_digest())


def _digest() -> str:
    return LoadedCatalogue.objects.values_list("sha256", flat=True).first() or ""


@lru_cache(maxsize=1)
def _listed(digest: str) -> Listed:
    return parse(LoadedCatalogue.objects.get(sha256=digest).content) if digest else Listed((), ())


@lru_cache(maxsize=1)
def _competitions(digest: str) -> Catalogue:
    return competitions_by_name(_listed(digest).competitions)


@lru_cache(maxsize=1)
def _weights(digest: str) -> Mapping[str, int]:
    return {entry.slug: entry.weight for entry in _listed(digest).clubs}


def as_claim(row: dict[str, Any]) -> Claim:
    """The value of a stored claim. `row` holds the columns of CLAIM."""
    return Claim(
        **row
        | {
            "predicate": Predicate(row["predicate"]),
            "role": Role(row["role"]) if row["role"] else None,
            "reason": EndReason(row["reason"]) if row["reason"] else None,
            "factuality": Factuality(row["factuality"]),
        }
    )
