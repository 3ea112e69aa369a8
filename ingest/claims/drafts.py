"""A draft: what one passage says of one post, before the document's passages are sorted into spells."""

from dataclasses import dataclass, replace

from careers.claims import Claim
from careers.dates import UNKNOWN, DateBounds
from careers.vocabulary import EndReason, Factuality, Predicate, Role
from ingest.mentions.people import PersonEntry
from ingest.mentions.teams import Team
from ingest.types import Span

LONGEST = 600
"""Code points of a claim's passage."""


@dataclass(frozen=True, slots=True)
class Draft:
    """Dates are None where the passage does not speak of them, UNKNOWN where it does without saying when."""

    span: Span
    person: PersonEntry
    team: Team
    role: Role | None = None
    role_words: str = ""
    squad: str = ""
    start: DateBounds | None = None
    end: DateBounds | None = None
    during: DateBounds | None = None
    announced: DateBounds | None = None
    contract: DateBounds | None = None
    current: bool = False
    reason: EndReason | None = None
    record: str = ""
    under: PersonEntry | None = None
    factuality: Factuality = Factuality.ASSERTED
    speaker: str = ""
    another: bool = False
    """The text says that it is another spell: "he had done it before"."""
    summary: bool = False
    """Of an opening paragraph or an infobox: it may speak of a spell that is told in full later."""

    @property
    def dated(self) -> bool:
        return any(bounds is not None and bounds.known for bounds in (self.start, self.end, self.during))


def claims(draft: Draft, spell: int) -> list[Claim]:
    """The claims that a draft makes, one a predicate."""
    base = Claim(
        start=draft.span.start,
        end=min(draft.span.end, draft.span.start + LONGEST),
        predicate=Predicate.HELD,
        subject=draft.person.name,
        object=draft.team.name,
        squad=draft.squad or draft.team.squad,
        role=draft.role,
        role_words=draft.role_words[:100],
        spell=spell,
        country=draft.team.country if draft.team.national else "",
        factuality=draft.factuality,
        speaker=draft.speaker[:200],
    )
    found = _dated(draft, base)
    if draft.current:
        found.append(replace(base, predicate=Predicate.CURRENT))
    if draft.record:
        found.append(replace(base, predicate=Predicate.RECORD, value=draft.record))
    if draft.under:
        found.append(replace(base, predicate=Predicate.WORKED_UNDER, value=draft.under.name))
    if not any(claim.predicate in (Predicate.STARTED, Predicate.ENDED, Predicate.CURRENT) for claim in found):
        found.append(replace(base, value=(draft.during or UNKNOWN).edtf or ""))
    return found


def _dated(draft: Draft, base: Claim) -> list[Claim]:
    said = [
        (Predicate.STARTED, draft.start),
        (Predicate.ENDED, draft.end),
        (Predicate.ANNOUNCED, draft.announced),
        (Predicate.CONTRACT_UNTIL, draft.contract),
    ]
    return [
        replace(
            base,
            predicate=predicate,
            value=bounds.edtf or "",
            reason=draft.reason if predicate is Predicate.ENDED else None,
            factuality=Factuality.PLANNED
            if predicate is Predicate.CONTRACT_UNTIL and draft.factuality is Factuality.ASSERTED
            else draft.factuality,
        )
        for predicate, bounds in said
        if bounds is not None
    ]
