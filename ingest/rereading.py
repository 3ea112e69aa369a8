"""Reading a stored document again with today's reader, from the bytes that were kept.

    reread(document) -> Reread

A decision that points at a claim goes along where the claim still has its passage: the same words of it (who, where,
what, which value) read at an overlapping span. Decisions whose passage is gone stay as they are, and are told.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from django.db import transaction

from careers.claims import Claim, claim_key
from careers.models import Decision, Document
from careers.storing.stored import CLAIM, as_claim
from ingest.loading import Replaced, replace
from ingest.pipeline import read_document


@dataclass(frozen=True, slots=True)
class Reread:
    replaced: Replaced
    lost: tuple[Decision, ...]
    """The decisions that hold and whose passage is not read any more."""


@transaction.atomic
def reread(document: Document) -> Reread:
    """Raises DocumentError, and leaves all as it is, where today's reader cannot read it."""
    document = Document.objects.select_for_update().get(pk=document.pk)
    reading = read_document(bytes(document.content), document.name, document.metadata)
    before = {row.pop("key"): as_claim(row) for row in document.claims.filter(by_staff=False).values("key", *CLAIM)}
    now = {claim_key(document.sha256, claim): claim for claim in reading.claims}
    lost = _move_decisions({key: before[key] for key in before.keys() - now.keys()}, now)
    return Reread(replace(document, reading), tuple(lost))


def _move_decisions(gone: dict[str, Claim], now: dict[str, Claim]) -> Iterable[Decision]:
    lost = []
    for decision in Decision.objects.filter(target__claim__in=list(gone)):
        key = _successor(gone[decision.target["claim"]], now)
        if key:
            decision.target["claim"] = key
            decision.save(update_fields=["target"])
        elif not decision.withdrawn:
            lost.append(decision)
    return lost


def _successor(claim: Claim, now: dict[str, Claim]) -> str:
    """The key of the claim that says the same of the same passage, the one whose span is nearest; else ""."""
    near = [
        (abs(other.start - claim.start) + abs(other.end - claim.end), key)
        for key, other in now.items()
        if _said(other) == _said(claim) and other.start < claim.end and claim.start < other.end
    ]
    return min(near, default=(0, ""))[1]


def _said(claim: Claim) -> tuple[str, ...]:
    return (claim.predicate, claim.subject, claim.object, claim.value)
