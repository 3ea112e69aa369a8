"""A document's page: its text with every claim marked, and what became of each claim."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

from django.db.models import Prefetch

from careers.models import Claim, Document, Evidence, Tenure
from careers.pages.passages import Paragraph, paragraphs
from careers.pages.terms import distinct
from careers.vocabulary import Factuality, Predicate

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
OTHER = "person"


@dataclass(slots=True)
class Said:
    """Claims of one passage about the same thing, and the facts that they are evidence for or against."""

    claims: list[Claim]
    evidence: list[Evidence]

    @property
    def says(self) -> list[Claim]:
        return distinct(self.claims)


@dataclass(frozen=True, slots=True)
class Note:
    """What one passage says, under its number in the document."""

    number: int
    start: int
    end: int
    said: list[Said]

    @property
    def claims(self) -> list[Claim]:
        return [claim for said in self.said for claim in said.claims]

    @property
    def kind(self) -> str:
        return _kind(self.said[0].claims[0])

    @property
    def unsure(self) -> bool:
        """True where nothing that the passage says is said as a fact."""
        return all(claim.factuality != Factuality.ASSERTED for claim in self.claims)


@dataclass(frozen=True, slots=True)
class Annotated:
    document: Document
    paragraphs: list[Paragraph[Note]]
    claims: list[Claim]

    @property
    def disputed(self) -> list[Tenure]:
        """Posts that it speaks of and of which some document says otherwise."""
        told = (each.tenure for claim in self.claims for each in claim.evidence.all())
        return list({post.pk: post for post in told if post and post.conflicts}.values())

    @property
    def kinds(self) -> list[str]:
        """The kinds of claim that the document has, for the legend."""
        present = {_kind(claim) for claim in self.claims}
        return [kind for kind in dict.fromkeys([*KINDS.values(), OTHER]) if kind in present]


def annotated(document: Document) -> Annotated:
    """The page of a document, in three queries."""
    facts = Evidence.objects.select_related(
        "tenure__person", "tenure__club", "honour__person", "honour__season__competition", "person"
    ).order_by("pk")
    claims = list(
        document.claims.order_by("start", "end", "key").prefetch_related(Prefetch("evidence", queryset=facts))
    )
    return Annotated(document, list(paragraphs(document.text, _notes(claims))), claims)


def _notes(claims: Iterable[Claim]) -> Iterable[Note]:
    """One a passage; `claims` are in the order of their passages."""
    for number, ((start, end), of_passage) in enumerate(groupby(claims, key=lambda claim: (claim.start, claim.end)), 1):
        yield Note(number, start, end, _said(of_passage))


def _said(claims: Iterable[Claim]) -> list[Said]:
    """Grouped by whom and what they are about, and by what became of them."""
    groups: dict[tuple, Said] = {}
    for claim in claims:
        evidence = list(claim.evidence.all())
        became = tuple((each.stance, each.tenure_id, each.honour_id, each.person_id) for each in evidence)
        about = (claim.subject, claim.object, claim.squad, claim.factuality, became)
        groups.setdefault(about, Said([], evidence)).claims.append(claim)
    return list(groups.values())


def _kind(claim: Claim) -> str:
    return KINDS.get(Predicate(claim.predicate), OTHER)
