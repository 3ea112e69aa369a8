"""What reconciling gives: frozen values without a database. `person` and `club` are the keys that identity gave."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from careers.dates import UNKNOWN, DateBounds
from careers.vocabulary import EndReason, Role, Stance, Status


@dataclass(frozen=True, slots=True)
class Value:
    """One of the values that compete, as text (EDTF for a date), and the keys of the claims that give it."""

    text: str
    claims: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Conflict:
    """Asserted values that cannot all be right; the first is the one that is shown."""

    field: str
    values: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Record:
    played: int | None = None
    won: int | None = None
    drawn: int | None = None
    lost: int | None = None


@dataclass(frozen=True, slots=True)
class Evidence:
    claim: str
    """The claim's key."""
    stance: Stance = Stance.SUPPORTS


@dataclass(frozen=True, slots=True)
class Decided:
    """A field that staff decided, and by whom, when (ISO 8601) and why."""

    field: str
    value: str
    by: str
    at: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class TenureDraft:
    """`ongoing`: `end.earliest` is the day as of which a document says so, and `end.latest` is None."""

    key: str
    """The key of its earliest supporting claim; the key of a decision where it has no claim."""
    person: str
    club: str
    squad: str
    role: Role
    status: Status
    role_words: str = ""
    start: DateBounds = UNKNOWN
    end: DateBounds = UNKNOWN
    ongoing: bool = False
    end_reason: EndReason | None = None
    record: Record | None = None
    under: tuple[str, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    decided: tuple[Decided, ...] = ()


@dataclass(frozen=True, slots=True)
class HonourDraft:
    """`competition` and `season` are "" where no document says them; `club` likewise."""

    key: str
    person: str
    club: str
    competition: str
    season: str
    role: Role | None
    evidence: tuple[Evidence, ...] = ()
    competition_key: str = ""
    """What identity calls it, as `person` and `club`; `competition` is its name as said."""


@dataclass(frozen=True, slots=True)
class PersonDraft:
    key: str
    name: str
    full_name: str = ""
    names: tuple[str, ...] = ()
    """All names that documents and staff give, `name` included."""
    kinds: Mapping[str, str] = field(default_factory=dict)
    """What those of `names` are that are no mere spelling, as words of `careers.vocabulary.PersonNameKind`."""
    born: DateBounds = UNKNOWN
    birthplace: str = ""
    country: str = ""
    evidence: tuple[Evidence, ...] = ()
    decided: tuple[Decided, ...] = ()


@dataclass(frozen=True, slots=True)
class Drafts:
    tenures: tuple[TenureDraft, ...] = field(default=())
    honours: tuple[HonourDraft, ...] = field(default=())
    people: tuple[PersonDraft, ...] = field(default=())
