"""How staff say who is who: two people or clubs are one, or are not. Each function records a decision and recomputes.

    merge(one, other, user, reason)             two people, or two clubs, are one: the first goes into the second
    keep_apart(one, other, user, reason)        they are two, and are not asked about again
    split(person, sha256, name, user, reason)   whom this document names so is somebody else
    split_club(club, sha256, name, user, reason)                 the club that this document names so is another one
    which_club(sha256, name, club, user, reason)                 ... is this one of the catalogue

`careers.decisions.withdraw` takes any of them back. All raise ValueError, with what would be right, and then nothing is
recorded: above all where a judgement that stands says the opposite.
"""

from collections.abc import Iterable

from django.db import transaction

from careers.decisions import User
from careers.identifying.judgements import IDENTITY, Judgement, Kind, Meant
from careers.meaning import club_named, meant, mentions_of, person_named
from careers.models import Decision, Person
from careers.recompute import recompute, take_turn
from clubs.attributing import DECIDED, attribute
from clubs.models import Club

_OPPOSITE = "{0} and {1} were judged {2} by {3} on {4:%Y-%m-%d}; withdraw that first"


@transaction.atomic
def merge(one: Person | Club, other: Person | Club, user: User, reason: str) -> Decision:
    take_turn()
    if one == other:
        raise ValueError(f"{one} is one already; choose another")
    if isinstance(one, Club) and hasattr(one, "ambiguity"):
        raise ValueError(f"{one} could mean several clubs; say of each document which one it means")
    for person in (each for each in (one, other) if isinstance(each, Person)):
        if not mentions_of(person):
            raise ValueError(f"{person} is in no document, but in decisions alone; give them the other's name there")
    return _record(_judgement(one, other, same=True), user, reason)


@transaction.atomic
def keep_apart(one: Person | Club, other: Person | Club, user: User, reason: str) -> Decision:
    take_turn()
    if one == other:
        raise ValueError(f"{one} is one; split off the document that means another")
    return _record(_judgement(one, other, same=False), user, reason)


@transaction.atomic
def split(person: Person, sha256: str, name: str, user: User, reason: str) -> Decision:
    take_turn()
    if person_named(sha256, name) != person:
        raise ValueError(f"that document does not name {person} {name!r}")
    rest = meant(person, apart_from=(sha256, name))
    if rest.mention == (sha256, name):
        raise ValueError(f"nothing else is known of {person}: there is nobody to split {name!r} from")
    return _record(Judgement("person", Meant(name, sha256, person.slug), rest, same=False), user, reason)


@transaction.atomic
def split_club(club: Club, sha256: str, name: str, user: User, reason: str) -> Decision:
    take_turn()
    if club_named(sha256, name) != club:
        raise ValueError(f"that document does not name {club} {name!r}")
    return _record(Judgement("club", Meant(name, sha256), meant(club), same=False), user, reason)


@transaction.atomic
def which_club(sha256: str, name: str, club: Club, user: User, reason: str) -> Decision:
    take_turn()
    if club_named(sha256, name) is None:
        raise ValueError(f"that document names no club {name!r}")
    return _record(Judgement("club", Meant(name, sha256), meant(club), same=True), user, reason)


def judged_apart(kind: Kind) -> set[frozenset[str]]:
    """Pairs of slugs, as they are now, that staff judged to be two."""
    return {
        frozenset(slugs) for made, slugs in _standing(kind) if not Judgement.of(made.target, made.value).same and slugs
    }


def _judgement(one: Person | Club, other: Person | Club, same: bool) -> Judgement:
    return Judgement("person" if isinstance(one, Person) else "club", meant(one), meant(other), same)


def _record(judgement: Judgement, user: User, reason: str) -> Decision:
    _refuse_what_contradicts(judgement)
    attribute(user.get_username(), reason, DECIDED)
    made = Decision.objects.create(
        target=judgement.target, field=IDENTITY, value=judgement.value, reason=reason, made_by=user.get_username()
    )
    recompute()
    return made


def _refuse_what_contradicts(judgement: Judgement) -> None:
    """Raises ValueError where one that stands says the opposite of the same two, as they are now or were then."""
    sides = {_key(judgement.one), _key(judgement.other)}
    slugs = {judgement.one.slug, judgement.other.slug} if judgement.same else set()
    for made, between in _standing(judgement.kind):
        stands = Judgement.of(made.target, made.value)
        others = {_key(stands.one), _key(stands.other)}
        opposite = _key(judgement.one) in others if stands.same else others == sides or set(between) == slugs
        if stands.same != judgement.same and opposite:
            names = (stands.one.name, stands.other.name)
            raise ValueError(_OPPOSITE.format(*names, stands.value, made.made_by, made.made_at))


def _standing(kind: Kind) -> Iterable[tuple[Decision, tuple[str, ...]]]:
    """The judgements that stand, each with the slugs of the two as they are now; none where one is not found."""
    named = person_named if kind == "person" else club_named
    for made in Decision.objects.filter(field=IDENTITY, withdrawn=False, target__judged=kind).order_by("made_at", "id"):
        stands = Judgement.of(made.target, made.value)
        rows = [named(*side.mention) for side in (stands.one, stands.other)]
        yield made, tuple(row.slug for row in rows if row) if all(rows) else ()


def _key(side: Meant) -> tuple[str, ...]:
    return side.mention if side.document else (side.slug,)
