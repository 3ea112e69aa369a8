"""Claims that staff make where the reading has missed one. Each is a decision, with its document and its passage.

    make_claim(document, start, end, said, user, reason) -> Decision     raises ValueError, with what would be right
    restore(document)                                                    its claims by staff, as its text now is

`said` has the fields of `careers.claims.Claim` as text; what is left out is "". The decision's target is
{"document": SHA-256, "start": offset, "quote": passage, "says": said}: so the claim is found again in a text that is
read anew, and is there again when its document is. `careers.decisions.withdraw` takes it away.
"""

import re
from collections.abc import Mapping
from typing import Any

from django.db import transaction

from careers.claims import Claim as Said
from careers.claims import claim_key
from careers.dates import DateBounds
from careers.decisions import CLAIMED, User, record
from careers.models import Claim, Decision, Document
from careers.recompute import take_turn
from careers.vocabulary import OF_TENURE, EndReason, Factuality, Predicate, Role

LONGEST = 600
_RECORD = re.compile(r"(\d{1,4}|\?)(-(\d{1,4}|\?)){3}")
_TEXTS = ("subject", "object", "value", "squad", "role_words", "competition", "country", "speaker")
_DATED = frozenset(
    {
        *(Predicate.HELD, Predicate.STARTED, Predicate.ENDED, Predicate.ANNOUNCED, Predicate.CONTRACT_UNTIL),
        Predicate.BORN,
    }
)
#: Predicates that say nothing without a value.
_VALUED = frozenset(Predicate) - OF_TENURE - {Predicate.WON} | {
    *(Predicate.ANNOUNCED, Predicate.CONTRACT_UNTIL, Predicate.RECORD, Predicate.WORKED_UNDER)
}


@transaction.atomic
def make_claim(document: Document, start: int, end: int, said: Mapping[str, str], user: User, reason: str) -> Decision:
    take_turn()
    quote = document.text[start:end]
    if not (0 <= start < end <= document.length) or not quote.strip():
        raise ValueError(f"there is no passage from {start} to {end}: choose a sentence, or mark one")
    if end - start > LONGEST:
        raise ValueError(f"a passage has {LONGEST} characters at most, and this one {end - start}")
    told = {name: text.strip() for name, text in said.items() if text.strip()}
    claim = _claim(document, start, end, told)
    if document.claims.filter(key=claim_key(document.sha256, claim)).exists():
        raise ValueError("this claim of this passage is there already")
    target = {"document": document.sha256, "start": start, "quote": quote, "says": told}
    return record(target, CLAIMED, claim.predicate, user, reason)


def restore(document: Document) -> None:
    """Those of the decisions that hold; one whose passage is not in the text any more stays away."""
    made = Decision.objects.filter(field=CLAIMED, target__document=document.sha256, withdrawn=False)
    rows = [row for one in made if (row := _row(document, one.target))]
    document.claims.filter(by_staff=True).exclude(key__in=[row.key for row in rows]).delete()
    Claim.objects.bulk_create(rows, ignore_conflicts=True)


def has_its_passage(decision: Decision, text: str) -> bool:
    return _place(decision.target, text) is not None


def _row(document: Document, target: Mapping[str, Any]) -> Claim | None:
    start = _place(target, document.text)
    if start is None:
        return None
    claim = _claim(document, start, start + len(target["quote"]), target["says"])
    columns = {name: getattr(claim, name) or "" for name in (*_TEXTS, "role", "reason")}
    return Claim(
        document=document,
        document_length=document.length,
        key=claim_key(document.sha256, claim),
        start=claim.start,
        end=claim.end,
        predicate=claim.predicate,
        factuality=claim.factuality,
        spell=claim.spell,
        by_staff=True,
        **columns,
    )


def _place(target: Mapping[str, Any], text: str) -> int | None:
    """Where the passage begins: at its place, or at the only one where the text has it."""
    start, quote = target["start"], target["quote"]
    if text[start : start + len(quote)] == quote:
        return start
    found = text.find(quote)
    return found if found >= 0 and text.find(quote, found + 1) < 0 else None


def _claim(document: Document, start: int, end: int, said: Mapping[str, str]) -> Said:
    """Raises ValueError where the fields do not make a claim."""
    predicate, role = Predicate(said.get("predicate", "")), said.get("role", "")
    texts = {name: said.get(name, "") for name in _TEXTS}
    if not texts["subject"]:
        raise ValueError("say whom it is about, as the document names them")
    if predicate in OF_TENURE and not (texts["object"] and role):
        raise ValueError(f"what says {predicate.value!r} names a club and a role")
    if predicate in _VALUED and not texts["value"]:
        raise ValueError(f"what says {predicate.value!r} has a value")
    if predicate in _DATED:
        DateBounds.parse(texts["value"])
    if predicate is Predicate.RECORD and not _RECORD.fullmatch(texts["value"]):
        raise ValueError("a record is written 12-7-3-2: played, won, drawn, lost; ? for what is not known")
    return Said(
        start,
        end,
        predicate,
        role=Role(role) if role else None,
        reason=EndReason(said["reason"]) if said.get("reason") else None,
        factuality=Factuality(said.get("factuality", Factuality.ASSERTED)),
        spell=int(said.get("spell", "1")) if predicate in OF_TENURE else 0,
        **texts,
    )
