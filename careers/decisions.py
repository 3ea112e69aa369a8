"""How staff decide: each function records a Decision (who, when, why), recomputes, and returns the decision.

    decide_tenure(tenure, field, value, user, reason)       a field of TENURE_FIELDS; dates are EDTF, ".." goes on
    judge_tenure(tenure, verdict, user, reason)             accepted: it is a fact; rejected: it is not shown
    create_tenure(person_name, club, role, user, reason, *, squad, start, end)    one that no document tells of
    judge_claim(claim_key, verdict, user, reason)           accepted: counts as asserted; rejected: is not heard
    decide_person(person, field, value, user, reason)       a field of PERSON_FIELDS; the country is a code
    decide_club(club, field, value, user, reason)           its name or its country
    name_person(person, text, value, user, reason)          another name of theirs; what `value` says of it stands in
    name_club(club, text, value, user, reason)              careers.reconciling.names, and "" takes the name away
    repeat(decision, user, reason, known)                   the same again, by who knows of more documents
    withdraw(decision)                                      what the documents say holds again
    reinstate(decision)                                     a withdrawn one holds again

All of them raise ValueError, with what would be right, and then nothing is recorded. The row handed in is not changed:
read it again.
"""

import json
import re
from collections.abc import Collection, Iterable
from hashlib import sha256
from typing import Any, Protocol

from django.db import transaction
from django.db.models import Model

from careers.dates import DateBounds
from careers.models import Claim, Decision, Document, Evidence, Person, PersonName, Tenure
from careers.recompute import recompute
from careers.reconciling.decisions import ACCEPTED, JUDGEMENT, PERSON_FIELDS, REJECTED, TENURE_FIELDS
from careers.reconciling.drafts import PersonDraft, TenureDraft
from careers.reconciling.names import CALLED, Called
from careers.storing.club_names import as_before
from careers.storing.clubs import as_listed
from careers.vocabulary import PersonNameKind, Role, Status
from clubs.attributing import DECIDED, attribute
from clubs.models import Club, ClubName, NameKind
from clubs.names import fold, slugify

CLUB_FIELDS = ("name", "country")
#: The field of a decision that makes a claim: see careers.claiming.
CLAIMED = "claim"
_COUNTRY = re.compile(r"[A-Z]{2}(-[A-Z]{3})?")


class User(Protocol):
    def get_username(self) -> str: ...


def decide_tenure(tenure: Tenure, field: str, value: str, user: User, reason: str) -> Decision:
    _known(field, TENURE_FIELDS)
    _fits(Tenure, field, value)
    changed = TENURE_FIELDS[field](_as_draft(tenure), value)
    if changed.end.before(changed.start):
        raise ValueError(f"the end {changed.end.edtf} is before the start {changed.start.edtf}")
    if field == "club" and not Club.objects.filter(slug=value).exists():
        raise ValueError(f"there is no club {value!r}; write the slug of one")
    return record(_target(tenure), field, value, user, reason, speaking_of(tenure=tenure))


def judge_tenure(tenure: Tenure, verdict: str, user: User, reason: str) -> Decision:
    return _judge(_target(tenure), verdict, user, reason, speaking_of(tenure=tenure))


@transaction.atomic
def create_tenure(
    person_name: str,
    club: Club,
    role: Role,
    user: User,
    reason: str,
    *,
    squad: str = "",
    start: str = "",
    end: str = "",
) -> Decision:
    """`person_name` may be new; one that is known means that person (the only one of that name)."""
    known = Person.objects.filter(names__text=person_name).distinct()
    person = known[0] if len(known) == 1 else None
    target = {
        "person": person.slug if person else slugify(person_name),
        "person_name": person_name,
        "club": club.slug,
        "club_name": club.name,
        "squad": squad,
        "role": Role(role).value,
        "start": DateBounds.parse(start).edtf or "",
    }
    if end not in ("", "..") and DateBounds.parse(end).before(DateBounds.parse(start)):
        raise ValueError(f"the end {end} is before the start {start}")
    made = _judge(target, ACCEPTED, user, reason)
    if end:
        record(target, "end", end, user, reason)
    return made


def judge_claim(claim_key: str, verdict: str, user: User, reason: str) -> Decision:
    if not Claim.objects.filter(key=claim_key).exists():
        raise ValueError(f"there is no claim {claim_key!r}")
    return _judge({"claim": claim_key}, verdict, user, reason)


def decide_person(person: Person, field: str, value: str, user: User, reason: str) -> Decision:
    _known(field, PERSON_FIELDS)
    _fits(Person, field, value)
    PERSON_FIELDS[field](PersonDraft(person.slug, person.name), value)
    target = {"person": person.slug, "name": person.name}
    return record(target, field, value, user, reason, speaking_of(person=person))


def decide_club(club: Club, field: str, value: str, user: User, reason: str) -> Decision:
    _known(field, CLUB_FIELDS)
    _fits(Club, field, value)
    return record({"club": club.slug}, field, value, user, reason)


def name_person(person: Person, text: str, value: str, user: User, reason: str) -> Decision:
    _is_name(PersonName, text, value, person.name, PersonNameKind)
    return record({"person": person.slug, "name": _as_written(person), "called": text}, CALLED, value, user, reason)


def name_club(club: Club, text: str, value: str, user: User, reason: str) -> Decision:
    _is_name(ClubName, text, value, club.name, NameKind.values)
    return record({"club": club.slug, "club_name": club.name, "called": text}, CALLED, value, user, reason)


@transaction.atomic
def withdraw(decision: Decision, user: str = "", reason: str = "") -> Decision:
    """`user`: whose doing it is, where that is not who is signed in at the desk."""
    attribute(user, reason, DECIDED)
    decision.withdrawn = True
    decision.save(update_fields=["withdrawn"])
    if set(decision.target) == {"club"}:
        as_listed(decision.target["club"], decision.field)
    if {"club", "called"} <= decision.target.keys():
        as_before(decision.target["club"], decision.target["called"])
    _restore_claims(decision)
    recompute()
    return decision


def _restore_claims(decision: Decision) -> None:
    """Of a claim that staff made: it is there while its decision holds."""
    from careers.claiming import restore  # it makes decisions itself

    if decision.field == CLAIMED:
        for document in Document.objects.filter(sha256=decision.target["document"]).defer("content"):
            restore(document)


def speaking_of(**fact: Model) -> list[str]:
    """SHA-256 of the documents that speak of a tenure or person: what staff know when they decide about it."""
    told = Evidence.objects.filter(**fact).values_list("claim__document__sha256", flat=True)
    return sorted(set(told))


@transaction.atomic
def reinstate(decision: Decision, user: str = "", reason: str = "") -> Decision:
    attribute(user, reason, DECIDED)
    decision.withdrawn = False
    decision.save(update_fields=["withdrawn"])
    _restore_claims(decision)
    recompute()
    return decision


def repeat(decision: Decision, user: User, reason: str, known: Iterable[str]) -> Decision:
    """`known`: SHA-256 of the documents that have come to speak of the matter."""
    both = sorted({*decision.known, *known})
    return record(decision.target, decision.field, decision.value, user, reason, both)


def _judge(target: dict[str, str], verdict: str, user: User, reason: str, known: Collection[str] = ()) -> Decision:
    _known(verdict, (ACCEPTED, REJECTED))
    return record(target, JUDGEMENT, verdict, user, reason, known)


@transaction.atomic
def record(
    target: dict[str, Any], field: str, value: str, user: User, reason: str, known: Collection[str] = ()
) -> Decision:
    attribute(user.get_username(), reason, DECIDED)
    made = Decision.objects.create(
        target=target, field=field, value=value, reason=reason, made_by=user.get_username(), known=list(known)
    )
    _restore_claims(made)
    recompute()
    return made


def _fits(model: type[Model], field: str, value: str) -> None:
    """Raises ValueError where the column of this name, if there is one, cannot hold the value."""
    longest = next((f.max_length for f in model._meta.concrete_fields if f.name == field), None)
    if longest and len(value) > longest:
        raise ValueError(f"{field} is longer than {longest} characters")
    if field == "name" and not value.strip():
        raise ValueError("a name cannot be empty")
    if field == "country" and value and not _COUNTRY.fullmatch(value):
        raise ValueError(f"{value!r} is no country code; write PE or GB-ENG")


def _is_name(model: type[Model], text: str, value: str, goes_by: str, kinds: Iterable[str]) -> None:
    """Raises ValueError where staff cannot say so of a name."""
    _fits(model, "text", text)
    if not fold(text):
        raise ValueError("a name has letters or figures")
    if called := Called.parse(value):
        _known(called.kind, list(kinds))
    elif text == goes_by:
        raise ValueError(f"{text} is what it goes by: change that first")


def _as_written(person: Person) -> str:
    """A name by which the person is found again: one that documents give, where there is one."""
    names = sorted(person.names.values_list("text", flat=True), key=lambda name: (-len(name.split()), name))
    return person.name if person.name in names else next(iter(names), person.name)


def _known(word: str, words: Any) -> None:
    if word not in words:
        raise ValueError(f"{word!r} is none of {', '.join(words)}")


def _target(tenure: Tenure) -> dict[str, str]:
    """What finds the tenure again; the same for every decision on it, so that one does not hide it from the next."""
    for target in Decision.objects.filter(withdrawn=False, target__has_key="role").values_list("target", flat=True):
        made_from = sha256(json.dumps(target, sort_keys=True).encode()).hexdigest()
        if tenure.key in (target.get("claim"), made_from):
            return target
    return {
        "person": tenure.person.slug,
        "person_name": tenure.person.name,
        "club": tenure.club.slug,
        "club_name": tenure.club.name,
        "squad": tenure.squad,
        "role": tenure.role,
        "start": tenure.start.edtf or "",
        "claim": tenure.key,
    }


def _as_draft(tenure: Tenure) -> TenureDraft:
    return TenureDraft(
        tenure.key,
        tenure.person.slug,
        tenure.club.slug,
        tenure.squad,
        Role(tenure.role),
        Status(tenure.status),
        start=tenure.start,
        end=tenure.end,
        ongoing=tenure.ongoing,
    )
