"""A claim in its context: whose it is, of which club, in which document, and how much it weighs."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from careers.claims import Claim, SourceDocument, claim_key
from careers.dates import UNKNOWN, DateBounds
from careers.identifying.competitions import Competitions
from careers.identifying.likeness import ends
from careers.identifying.moved import NOBODY_MOVED, Moved
from careers.vocabulary import Factuality, Predicate
from clubs.names import fold

DATED = frozenset(
    {
        Predicate.HELD,
        Predicate.STARTED,
        Predicate.ENDED,
        Predicate.ANNOUNCED,
        Predicate.CONTRACT_UNTIL,
        Predicate.BORN,
    }
)
#: Asserted dates of these are in the past of the document that says them.
_PAST = frozenset({Predicate.HELD, Predicate.STARTED, Predicate.ENDED, Predicate.ANNOUNCED})
_FACTUALITY = tuple(Factuality)
_KINDS = {"biography": 0, "statement": 0, "list": 1, "table": 1}


class Names(Protocol):
    """Who and which club a name means, as said in one document. `careers.identity` gives one."""

    @property
    def moved(self) -> Moved: ...

    def person(self, sha256: str, name: str) -> str: ...

    def club(self, sha256: str, name: str) -> str: ...

    def competition(self, name: str, club: str) -> str: ...

    def country(self, club: str) -> str:
        """Of a club, by its key; "" where it is not known."""
        ...


class AsSaid:
    """Every name stands for itself: enough inside one document. With `competitions`, the names of one competition are
    one."""

    moved = NOBODY_MOVED

    def __init__(self, competitions: Competitions | None = None) -> None:
        self._competitions = competitions

    def person(self, sha256: str, name: str) -> str:
        return name

    def club(self, sha256: str, name: str) -> str:
        return name

    def competition(self, name: str, club: str) -> str:
        return self._competitions.slug(name, club) if self._competitions else fold(name)

    def country(self, club: str) -> str:
        return ""


@dataclass(frozen=True, slots=True)
class Statement:
    key: str
    claim: Claim
    sha256: str
    kind: str
    as_of: date | None
    """The day as of which the document speaks: its own, or (where it has none) that of the latest event it asserts."""
    published: bool
    """Whether `as_of` is the document's own day."""
    person: str
    club: str
    boss: str
    """The head coach of a `worked under`; else ""."""
    competition: str
    """Of a `won`; "" where it is not said."""
    when: DateBounds

    @property
    def asserted(self) -> bool:
        return self.claim.factuality is Factuality.ASSERTED

    @property
    def rank(self) -> tuple[int, int, int, int, str, int, str]:
        """The best sorts first: factuality, kind of source, precision, later document, and then content alone."""
        day = self.as_of.toordinal() if self.as_of and self.published else 0
        return (
            _FACTUALITY.index(self.claim.factuality),
            _KINDS.get(self.kind, 2),
            self.when.precision,
            -day,
            self.sha256,
            self.claim.start,
            self.key,
        )

    @property
    def weight(self) -> tuple[int, int]:
        """The first two of `rank`: what of a kind says, all else being equal, counts the same."""
        return self.rank[:2]

    @property
    def voice(self) -> tuple[str, ...]:
        """Whose word it is: two documents that quote the same reporter are one voice. "César Luis Merlo" is "César
        Merlo"; a speaker of one word is known in his document alone."""
        speaker = fold(self.claim.speaker)
        return ends(speaker) if " " in speaker else (self.sha256, speaker)

    @property
    def place(self) -> tuple[date, str, int, str]:
        """The order in which the world was told, by content: the day of publication, the document, the passage."""
        return (self.as_of if self.as_of and self.published else date.max, self.sha256, self.claim.start, self.key)


def statements(documents: Iterable[SourceDocument], names: Names) -> Iterator[Statement]:
    """Every claim of the documents, with the people and clubs that `names` finds in them."""
    for document in documents:
        as_of = known_from(document)
        for claim in document.claims:
            club = names.club(document.sha256, claim.object) if claim.object else ""
            yield Statement(
                key=claim_key(document.sha256, claim),
                claim=claim,
                sha256=document.sha256,
                kind=document.kind,
                as_of=as_of,
                published=document.published is not None,
                person=names.person(document.sha256, claim.subject) if claim.predicate != Predicate.RENAMED else "",
                club=club,
                competition=names.competition(claim.competition, club) if claim.competition else "",
                boss=names.person(document.sha256, claim.value) if claim.predicate == Predicate.WORKED_UNDER else "",
                when=DateBounds.parse(claim.value) if claim.predicate in DATED else UNKNOWN,
            )


def known_from(document: SourceDocument) -> date | None:
    """The document's own day or, where it has none, that of the latest past event that it asserts."""
    return document.published or document.latest_event or latest_event(document.claims)


def latest_event(claims: Iterable[Claim]) -> date | None:
    """The latest past day that claims of one document assert."""
    asserted = (c for c in claims if c.predicate in _PAST and c.factuality is Factuality.ASSERTED)
    return max(filter(None, (DateBounds.parse(c.value).earliest for c in asserted)), default=None)
