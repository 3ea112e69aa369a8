"""A document's page: its text with every claim marked, and what became of each claim."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import Prefetch

from careers.models import Claim, Document, Evidence
from careers.pages.passages import Paragraph, paragraphs
from careers.vocabulary import Predicate

#: The kinds of claim that the page tells apart by colour.
KINDS = {
    Predicate.STARTED: "start",
    Predicate.ANNOUNCED: "start",
    Predicate.ENDED: "end",
    Predicate.HELD: "post",
    Predicate.CURRENT: "post",
    Predicate.CONTRACT_UNTIL: "post",
    Predicate.RECORD: "record",
    Predicate.WORKED_UNDER: "staff",
    Predicate.WON: "title",
}


@dataclass(frozen=True, slots=True)
class Note:
    """A claim under its number in the document, and the facts that it is evidence for or against."""

    number: int
    claim: Claim
    evidence: list[Evidence]
    start: int
    end: int

    @property
    def kind(self) -> str:
        return KINDS.get(Predicate(self.claim.predicate), "person")


@dataclass(frozen=True, slots=True)
class Annotated:
    document: Document
    paragraphs: list[Paragraph[Note]]
    notes: list[Note]

    @property
    def kinds(self) -> list[str]:
        """The kinds of claim that the document has, for the legend."""
        present = {note.kind for note in self.notes}
        return [kind for kind in dict.fromkeys([*KINDS.values(), "person"]) if kind in present]


def annotated(document: Document) -> Annotated:
    notes = list(_notes(_claims(document)))
    return Annotated(document, list(paragraphs(document.text, notes)), notes)


def _claims(document: Document) -> Iterable[Claim]:
    facts = Evidence.objects.select_related(
        "tenure__person", "tenure__club", "honour__person", "honour__season__competition", "person"
    ).order_by("pk")
    return document.claims.order_by("start", "end", "key").prefetch_related(Prefetch("evidence", queryset=facts))


def _notes(claims: Iterable[Claim]) -> Iterable[Note]:
    for number, claim in enumerate(claims, start=1):
        yield Note(number, claim, list(claim.evidence.all()), claim.start, claim.end)
