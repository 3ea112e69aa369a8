"""Who changed what, when and why, of everything that staff own; and the way back.

    history(record) -> list[Change]                 the newest first; of a person, club, tenure, claim or decision
    put_back(record, change, user, reason)          the record as it was before that change, and those after it undone

A record's history is that of the decisions about it, and that of what was changed in its row without one: by SQL, say.
Triggers write it (`clubs.tracking`), whatever makes the change.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from itertools import zip_longest
from typing import Any

from django.db import transaction
from django.db.models import Model, Q

from careers.decisions import User, reinstate, withdraw
from careers.models import Claim, Decision, DecisionEvent, Person, PersonEvent, Tenure
from careers.recompute import recompute, take_turn
from clubs.attributing import attribute
from clubs.models import Club, ClubEvent, ClubName, ClubNameEvent

Record = Person | Club | Tenure | Claim | Decision
#: What a change did, by the label of its event.
INSERTED, UPDATED, DELETED = "insert", "update", "delete"


@dataclass(frozen=True, slots=True)
class Change:
    """`before` and `after` are the fields that differ; None where there was, or is, no such row."""

    event: Any
    what: str
    """What was changed: "decision", "name", "club" or "person"."""
    before: dict[str, Any] | None
    after: dict[str, Any] | None

    @property
    def key(self) -> str:
        return f"{type(self.event).__name__}.{self.event.pk}"

    @property
    def at(self) -> datetime:
        return self.event.pgh_created_at

    @property
    def user(self) -> str:
        """Who was signed in; "" where it came from outside the desk."""
        return str((self.event.pgh_context or {}).get("user", ""))

    @property
    def reason(self) -> str:
        return str((self.event.pgh_context or {}).get("reason", ""))

    @property
    def by_sql(self) -> bool:
        """Whether it was made past the program; `event.database_user` tells who was connected."""
        return self.event.pgh_context is None


def history(record: Record) -> list[Change]:
    changes = [change for what, events in _events(record) for change in _changes(what, events)]
    return sorted(changes, key=lambda one: (one.at, one.key), reverse=True)


@transaction.atomic
def put_back(record: Record, key: str, user: User, reason: str) -> None:
    """`key`: of the first change that is undone. Raises ValueError where the record has no such change."""
    take_turn()
    changes = history(record)
    since = next((change for change in changes if change.key == key), None)
    if since is None:
        raise ValueError("there is no such change of it")
    first: dict[tuple[str, int], Change] = {}
    for change in changes:  # the newest first: of each row, the oldest that is not before `since` stays
        if (change.at, change.key) >= (since.at, since.key):
            first[change.what, change.event.pgh_obj_id] = change
    for change in first.values():
        attribute(user.get_username(), reason)
        _restore(change, user.get_username(), reason)
    recompute()


def _events(record: Record) -> Iterator[tuple[str, Any]]:
    if isinstance(record, Decision):
        yield "decision", DecisionEvent.objects.filter(pgh_obj_id=record.pk)
        return
    yield "decision", DecisionEvent.objects.filter(_about(record))
    if isinstance(record, Person):
        yield "person", PersonEvent.objects.filter(pgh_obj_id=record.pk)
    if isinstance(record, Club):
        yield "club", ClubEvent.objects.filter(pgh_obj_id=record.pk)
        yield "name", ClubNameEvent.objects.filter(club_id=record.pk)


def _about(record: Person | Club | Tenure | Claim) -> Q:
    if isinstance(record, Tenure):
        return Q(target__in=_targets(record))
    if isinstance(record, Claim):
        return Q(target={"claim": record.key})
    kind = "person" if isinstance(record, Person) else "club"
    judged = Q(**{"target__judged": kind})
    either = Q(target__one__slug=record.slug) | Q(target__other__slug=record.slug)
    return Q(**{f"target__{kind}": record.slug, "target__role__isnull": True}) | (judged & either)


def _targets(tenure: Tenure) -> list[dict[str, Any]]:
    """Of the decisions about the tenure, those that were withdrawn included."""
    claims = {tenure.key, *tenure.evidence.values_list("claim__key", flat=True)}
    found = {json.dumps(target, sort_keys=True): target for target in _of_tenures()}
    return [
        target
        for text, target in found.items()
        if target.get("claim") in claims or sha256(text.encode()).hexdigest() == tenure.key
    ]


def _of_tenures() -> Iterable[dict[str, Any]]:
    return DecisionEvent.objects.filter(target__has_key="role").values_list("target", flat=True)


def _changes(what: str, events: Any) -> Iterator[Change]:
    """Each event's row is how it was before; how it was after is the next one's, or the row as it is."""
    events = list(events.order_by("pgh_obj_id", "pgh_created_at", "pgh_id"))
    model = events[0].pgh_tracked_model if events else None
    rows = {row.pk: row for row in model.objects.filter(pk__in={e.pgh_obj_id for e in events})} if model else {}
    for event, following in zip_longest(events, events[1:]):
        later = following if following and following.pgh_obj_id == event.pgh_obj_id else None
        yield _change(what, event, later or rows.get(event.pgh_obj_id))


def _change(what: str, event: Any, then: Model | None) -> Change:
    said = _fields(event)
    if event.pgh_label == INSERTED:
        return Change(event, what, None, said)
    after = _fields(event, then) if event.pgh_label == UPDATED and then else None
    if after is None:
        return Change(event, what, said, None)
    differing = [name for name in said if said[name] != after[name]]
    return Change(event, what, {n: said[n] for n in differing}, {n: after[n] for n in differing})


def _fields(event: Any, row: Any = None) -> dict[str, Any]:
    names = [f.attname for f in event._meta.fields if not f.name.startswith("pgh_") and f.name != "database_user"]
    return {name: getattr(row or event, name) for name in names}


def _restore(change: Change, user: str, reason: str) -> None:
    """The row as it was before the change; it was not there before an insert."""
    event = change.event
    rows = event.pgh_tracked_model.objects.filter(pk=event.pgh_obj_id)
    if change.what == "decision":
        _restore_decision(rows.first(), event, user, reason)
    elif event.pgh_label == INSERTED:
        rows.delete()
    elif not rows.update(**_fields(event)):
        _recreate(event)


def _restore_decision(now: Decision | None, event: Any, user: str, reason: str) -> None:
    if event.pgh_label == INSERTED:
        if now and not now.withdrawn:
            withdraw(now, user, reason)
        return
    was = _fields(event)
    stands = not was["withdrawn"]
    row = Decision(pk=event.pgh_obj_id, **was)
    row.save(force_insert=now is None)
    Decision.objects.filter(pk=row.pk).update(made_at=was["made_at"])  # saving sets the day of today
    (reinstate if stands else withdraw)(row, user, reason)


def _recreate(event: Any) -> None:
    model = event.pgh_tracked_model
    if model is ClubName:
        row = ClubName(pk=event.pgh_obj_id, **_fields(event))
        same = ClubName.objects.filter(club=row.club_id, text=row.text, kind=row.kind)
        if not same.exists():
            row.save(force_insert=True)
