"""Documents with one address are versions of one article: the newest counts, the others are kept and not heard.

Which is the newest follows from what they say, never from which came first: the latest `published`, one with no day
before any other, and of one day the last by SHA-256. It is asked for and not stored, so that it is always so.

    superseded_by("pk")         an expression: the newer document of a document, or None
    heard()                     the documents that no other supersedes
    versions_of([1, 2])         the ids of these documents and of all that share an address with one of them
"""

from collections.abc import Iterable

from django.db.models import F, OuterRef, QuerySet, Subquery
from django.db.models.functions import NullIf

from careers.models import Document


def superseded_by(column: str, document: str = "") -> NullIf:
    """The column of the newest version, where that is another. `document` is the path to it ("document__")."""
    versions = Document.objects.filter(url=OuterRef(f"{document}url")).exclude(url="")
    newest = versions.order_by(F("published").desc(nulls_last=True), "-sha256").values(column)
    return NullIf(Subquery(newest[:1]), F(f"{document}{column}"))


def heard() -> QuerySet[Document]:
    return Document.objects.alias(newer=superseded_by("pk")).filter(newer=None)


def versions_of(documents: Iterable[int]) -> list[int]:
    """Where one comes or goes, another may be the newest. In ascending order."""
    ids = set(documents)
    addresses = set(Document.objects.filter(pk__in=ids).exclude(url="").values_list("url", flat=True))
    versions = Document.objects.filter(url__in=addresses).exclude(url="") if addresses else Document.objects.none()
    return sorted(ids.union(versions.values_list("pk", flat=True)))
