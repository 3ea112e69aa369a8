"""What is stored, as the values that identity and reconciling take."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache
from typing import Any

from careers.claims import Claim, SourceDocument
from careers.identifying.competitions import by_name as competitions_by_name
from careers.identity import Candidate, Catalogue
from careers.models import Claim as StoredClaim
from careers.models import Decision, Document
from careers.reconciling.decisions import Ruling
from careers.reconciling.names import names_of_clubs
from careers.vocabulary import EndReason, Factuality, Predicate, Role
from clubs.catalogue import Catalogue as Listed
from clubs.catalogue import parse
from clubs.models import Club, ClubKind, ClubName, LoadedCatalogue
from clubs.names import fold

CLAIM = Claim.__dataclass_fields__.keys()


def documents() -> list[SourceDocument]:
    """All documents with their claims, in an order of content."""
    claims = defaultdict(list)
    for row in StoredClaim.objects.order_by("start", "end", "key").values("document_id", *CLAIM):
        claims[row.pop("document_id")].append(as_claim(row))
    rows = Document.objects.filter(pk__in=claims).order_by("sha256").only("sha256", "kind", "publisher", "published")
    return [SourceDocument(d.sha256, d.kind, d.publisher, d.published, tuple(claims[d.pk])) for d in rows]


def rulings() -> list[Ruling]:
    """The decisions that hold, in the order in which they were made."""
    return [
        Ruling(made.target, made.field, made.value, made.made_by, made.made_at.isoformat(), made.reason)
        for made in Decision.objects.filter(withdrawn=False).order_by("made_at", "id")
    ]


def catalogue(rulings: Iterable[Ruling] = ()) -> tuple[Catalogue, frozenset[str]]:
    """The clubs by folded name, as the catalogue has them and staff decided; and the slugs of the catalogue's clubs."""
    given, taken_away = names_of_clubs(rulings)
    weights = {entry.slug: entry.weight for entry in listed().clubs}
    by_name: dict[str, set[Candidate]] = defaultdict(set)
    columns = ("folded", "text", "club__slug", "club__country", "club__kind", "valid_from", "valid_to")
    names = ClubName.objects.filter(club__catalogued=True, told_by="").order_by("club__slug", "folded", "text", "kind")
    for folded, text, slug, country, kind, first, last in names.values_list(*columns):
        if (slug, text) not in taken_away:
            national = kind == ClubKind.NATIONAL
            by_name[folded].add(Candidate(slug, country, weights.get(slug, 0), national, first, last))
    countries = dict(Club.objects.filter(slug__in={slug for slug, _ in given}).values_list("slug", "country"))
    known = {one.slug: one for some in by_name.values() for one in some}
    for slug, text in given:
        named = known.get(slug) or Candidate(slug, countries.get(slug, ""), weights.get(slug, 0))
        by_name[fold(text)].add(replace(named, first=None, last=None))
    slugs = Club.objects.filter(catalogued=True).values_list("slug", flat=True)
    return {name: frozenset(some) for name, some in by_name.items()}, frozenset(slugs)


def competitions() -> Catalogue:
    """The competitions of the catalogue by folded name."""
    return competitions_by_name(listed().competitions)


def listed() -> Listed:
    """The catalogue's file as it was last loaded; parsed once a process and version."""
    digest = LoadedCatalogue.objects.values_list("sha256", flat=True).first()
    return _listed(digest) if digest else Listed((), ())


@lru_cache(maxsize=1)
def _listed(digest: str) -> Listed:
    return parse(LoadedCatalogue.objects.get(sha256=digest).content)


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
