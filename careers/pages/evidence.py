"""Evidence as a page shows it: the passage, whose word it is, in which document, and what it does to the fact."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field

from django.db.models import F, QuerySet
from django.db.models.functions import Substr

from careers.models import Claim, Document, Evidence
from careers.pages.terms import distinct
from careers.vocabulary import CHECKED, Stance


@dataclass(slots=True)
class Quote:
    """One passage, and all that is claimed of the fact in it; `claims` are never empty."""

    passage: str
    claims: list[Claim] = field(default_factory=list)

    @property
    def document(self) -> Document:
        return self.claims[0].document

    @property
    def says(self) -> list[Claim]:
        return distinct(self.claims)

    @property
    def speaker(self) -> str:
        return self.claims[0].speaker


#: Columns of a document that no list of evidence needs; they may be megabytes.
HEAVY = ("claim__document__content", "claim__document__text")


@dataclass(slots=True)
class Sources:
    """What is quoted for and against one fact, in the order of documents and passages."""

    supports: list[Quote] = field(default_factory=list)
    contradicts: list[Quote] = field(default_factory=list)
    overtaken: list[Quote] = field(default_factory=list)
    checks: list[tuple[Stance, Quote]] = field(default_factory=list)
    """What can be checked, and how it came out; no part of the sources for the fact."""

    def __iter__(self) -> Iterator[Quote]:
        return iter([*self.supports, *self.contradicts, *self.overtaken])

    def __len__(self) -> int:
        return len(self.supports) + len(self.contradicts) + len(self.overtaken)

    @property
    def documents(self) -> int:
        """How many documents speak of the fact."""
        return len({quote.document.pk for quote in self})

    def having(self, keys: Collection[str]) -> list[Quote]:
        """The passages of the claims with these keys."""
        return [quote for quote in self if any(claim.key in keys for claim in quote.claims)]

    def add(self, evidence: Evidence, passage: str) -> None:
        if evidence.stance in CHECKED:
            self.checks.append((Stance(evidence.stance), Quote(passage, [evidence.claim])))
            return
        stances = {Stance.CONTRADICTS: self.contradicts, Stance.OVERTAKEN: self.overtaken}
        quotes = stances.get(Stance(evidence.stance), self.supports)
        if not (quotes and _same_passage(quotes[-1].claims[0], evidence.claim)):
            quotes.append(Quote(passage))
        quotes[-1].claims.append(evidence.claim)


def readable(evidence: QuerySet[Evidence]) -> QuerySet[Evidence]:
    """With each claim's document and its `passage`, cut in the database, in one query."""
    claim = F("claim__start"), F("claim__end")
    return (
        evidence.select_related("claim__document")
        .defer(*HEAVY)
        .annotate(passage=Substr("claim__document__text", claim[0] + 1, claim[1] - claim[0]))
        .order_by(
            F("claim__document__published").desc(nulls_last=True),
            "claim__document__sha256",
            "claim__start",
            "claim__end",
            "claim__key",
        )
    )


def by_fact(evidence: Iterable[Evidence], owner: str) -> dict[int, Sources]:
    """Sources by the id of the tenure, honour or person ("tenure_id" ...) that they belong to."""
    found: dict[int, Sources] = defaultdict(Sources)
    for one in evidence:
        if (key := getattr(one, owner)) is not None:
            found[key].add(one, one.passage)  # type: ignore[attr-defined]
    return found


def _same_passage(one: Claim, other: Claim) -> bool:
    return _place(one) == _place(other)


def _place(claim: Claim) -> tuple[int, int, int, str]:
    return claim.document_id, claim.start, claim.end, claim.speaker
