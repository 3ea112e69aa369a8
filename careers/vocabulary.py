"""The words of the field, one table each: roles, end reasons, factuality, status, predicates.

They are the same in the database, the API, the pages and `extract` (docs: shared nouns of the design).
Plain Python: the reading pipeline uses them without Django.
"""

from enum import StrEnum


class Role(StrEnum):
    HEAD = "head coach"
    INTERIM = "interim head coach"
    ASSISTANT = "assistant coach"
    FITNESS = "fitness coach"
    GOALKEEPING = "goalkeeping coach"
    YOUTH = "youth coach"
    OTHER = "other"


#: Roles that answer "who was in charge?".
IN_CHARGE = (Role.HEAD, Role.INTERIM)


class EndReason(StrEnum):
    SACKED = "sacked"
    RESIGNED = "resigned"
    MUTUAL = "mutual consent"
    CONTRACT_END = "contract end"
    PROMOTED = "promoted"
    RETIRED = "retired"
    DIED = "died"


class Factuality(StrEnum):
    """How a passage holds what it says (after FactBank), the strongest first."""

    ASSERTED = "asserted"
    REPORTED = "reported"
    PLANNED = "planned"
    DENIED = "denied"


class Status(StrEnum):
    """What all claims about a tenure make of it."""

    CONFIRMED = "confirmed"
    REPORTED = "reported"
    PLANNED = "planned"
    DENIED = "denied"


class Predicate(StrEnum):
    """What a claim says of its subject. Those of a tenure come first; `careers.claims` gives each one's shape."""

    HELD = "held"
    STARTED = "started"
    ENDED = "ended"
    CURRENT = "current"
    ANNOUNCED = "announced"
    CONTRACT_UNTIL = "contract until"
    RECORD = "record"
    WORKED_UNDER = "worked under"
    WON = "won"
    FULL_NAME = "full name"
    ALIAS = "alias"
    BORN = "born"
    BIRTHPLACE = "birthplace"
    NATIONALITY = "nationality"
    AGE = "age"
    CLUBS_IN = "clubs in"
    SPELLS_AT = "spells at"
    RENAMED = "renamed"


#: Predicates that speak of a tenure: they carry object (club), squad, role and spell.
OF_TENURE = frozenset(
    {
        Predicate.HELD,
        Predicate.STARTED,
        Predicate.ENDED,
        Predicate.CURRENT,
        Predicate.ANNOUNCED,
        Predicate.CONTRACT_UNTIL,
        Predicate.RECORD,
        Predicate.WORKED_UNDER,
    }
)


#: Predicates that say what follows from others: they verify or dispute what is stored, and change nothing.
CHECKS = frozenset({Predicate.AGE, Predicate.CLUBS_IN, Predicate.SPELLS_AT})


class PersonNameKind(StrEnum):
    SPELLING = "spelling"
    NICKNAME = "nickname"
    FULL_NAME = "full name"


class Stance(StrEnum):
    """What a claim is to the tenure or honour it is attached to; the last three are of CHECKS, on a person."""

    SUPPORTS = "supports"
    CONTRADICTS = "contradicts"
    OVERTAKEN = "overtaken"
    VERIFIES = "verifies"
    DISPUTES = "disputes"
    UNCHECKED = "unchecked"


#: How a claim that can be checked comes out.
CHECKED = (Stance.VERIFIES, Stance.DISPUTES, Stance.UNCHECKED)


class Verdict(StrEnum):
    """An answer to a question of the review queue."""

    ACCEPTED = "accepted"
    REJECTED = "rejected"
    CHOSEN = "chosen"
    SAME = "same"
    DIFFERENT = "not the same"
    FINE = "fine as it is"
    LATER = "later"
