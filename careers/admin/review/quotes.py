"""Sentences in their documents: a claim's passage, with what stands before and behind it."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any

from django.db.models import F, Q, QuerySet
from django.db.models.functions import Greatest, Substr

from careers.models import Claim, Document
from careers.pages.terms import distinct
from careers.querysets import passage
from careers.reviewing.items import Item, Kind

#: Characters of the document that are shown on each side.
AROUND = 180
#: Passages that are shown of one question; there may be hundreds.
MOST = 40


@dataclass(frozen=True, slots=True)
class Quote:
    before: str
    passage: str
    after: str
    claims: list[Claim] = field(default_factory=list)

    @property
    def document(self) -> Document:
        return self.claims[0].document

    @property
    def says(self) -> list[Claim]:
        return distinct(self.claims)

    def tells(self, keys: Collection[str]) -> bool:
        return any(claim.key in keys for claim in self.claims)


def quotes(item: Item) -> list[Quote]:
    """What speaks of the question, the newest document first."""
    return list(_quotes(Claim.objects.filter(_speaking_of(item))))


def _speaking_of(item: Item) -> Q:
    if item.claims:
        return Q(key__in=item.claims)
    if item.kind is Kind.SAME_CLUB:
        return Q(evidence__tenure__club__slug__in=item.clubs)
    if item.kind is Kind.SAME_PERSON or not item.tenures:
        return Q(evidence__person__slug__in=item.people) | Q(evidence__tenure__person__slug__in=item.people)
    return Q(evidence__tenure__key__in=item.tenures)


def _quotes(claims: QuerySet[Claim]) -> Iterator[Quote]:
    newest = F("document__published").desc(nulls_last=True)
    rows = _in_context(claims).order_by(newest, "document__sha256", "start", "end", "key").distinct()
    for _, some in groupby(rows[: MOST * 4], key=lambda row: (row.document_id, row.start, row.end)):
        yield _quote(list(some))


def _in_context(claims: QuerySet[Claim]) -> QuerySet[Any]:
    text = "document__text"
    first = Greatest(F("start") - AROUND, 0)
    return (
        claims.select_related("document")
        .defer("document__content", "document__text")
        .annotate(
            quote=passage(),
            before=Substr(text, first + 1, F("start") - first),
            after=Substr(text, F("end") + 1, AROUND),
        )
    )


def _quote(claims: Iterable[Any]) -> Quote:
    first, *_ = claims = list(claims)
    before, after = first.before.rpartition("\n")[2], first.after.partition("\n")[0]
    return Quote(_from_a_word(before), first.quote, _to_a_word(after), claims)


def _from_a_word(text: str) -> str:
    return "… " + text.partition(" ")[2] if len(text) == AROUND else text


def _to_a_word(text: str) -> str:
    return text.rpartition(" ")[0] + " …" if len(text) == AROUND else text
