"""What is stored, as the values that `careers.reviewing` asks its questions about."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any

from careers.claiming import has_its_passage
from careers.dates import DateBounds
from careers.decisions import CLAIMED
from careers.models import Ambiguity, Decision, Document, Evidence, Person, PersonName, Tenure
from careers.models import Claim as StoredClaim
from careers.reconciling.decisions import JUDGEMENT, REJECTED
from careers.reconciling.drafts import Conflict, Decided, TenureDraft, Value
from careers.reviewing.doubts import Heard, Standing
from careers.reviewing.items import Item, Kind
from careers.reviewing.twins import Known
from careers.storing.stored import CLAIM, as_claim
from careers.versions import superseded_by
from careers.vocabulary import OF_TENURE, EndReason, Role, Stance, Status
from clubs.models import Club, ClubName

_COLUMNS = (
    *("key", "person__slug", "club__slug", "squad", "role", "status", "role_words", "ongoing", "end_reason"),
    *("start_earliest", "start_latest", "start_about", "end_earliest", "end_latest", "end_about"),
    *("conflicts", "decided"),
)


def tenures() -> list[TenureDraft]:
    """As they were computed, without their evidence."""
    return [_tenure(row) for row in Tenure.objects.order_by("key").values(*_COLUMNS).iterator()]


def candidates() -> dict[str, list[str]]:
    """The slugs of the clubs that each club with an ambiguous name could be."""
    found = defaultdict(list)
    for club, candidate in Ambiguity.objects.values_list("club__slug", "candidates__slug").order_by("id"):
        found[club].append(candidate)
    return dict(found)


def people(drafts: Iterable[TenureDraft]) -> Iterator[Known]:
    names = _by_owner(PersonName.objects.values_list("person__slug", "folded"))
    held = _held(drafts, "person")
    for row in Person.objects.values("slug", "born_earliest", "born_latest", "country"):
        slug, born = row["slug"], DateBounds(row["born_earliest"], row["born_latest"])
        yield Known(slug, names[slug], born, row["country"], tenures=held[slug])


def clubs(drafts: Iterable[TenureDraft]) -> Iterator[Known]:
    """Those whose name means one club, by all names that they have."""
    names = _by_owner(ClubName.objects.values_list("club__slug", "folded"))
    held = _held(drafts, "club")
    for slug, country, catalogued in Club.objects.filter(ambiguity=None, merged_into=None).values_list(
        "slug", "country", "catalogued"
    ):
        yield Known(slug, names[slug], country=country, catalogued=catalogued, tenures=held[slug])


def _by_owner(names: Iterable[tuple[str, str]]) -> dict[str, frozenset[str]]:
    found = defaultdict(set)
    for slug, folded in names:
        found[slug].add(folded)
    return defaultdict(frozenset, {slug: frozenset(some) for slug, some in found.items()})


def _held(drafts: Iterable[TenureDraft], owner: str) -> dict[str, list[TenureDraft]]:
    found = defaultdict(list)
    for draft in drafts:
        found[getattr(draft, owner)].append(draft)
    return found


def standing(drafts: Iterable[TenureDraft]) -> Iterator[Standing]:
    """The decisions that hold about tenures and people, with the claims that speak of these."""
    made = list(Decision.objects.filter(withdrawn=False).order_by("made_at", "id"))
    last = {(one.made_at.isoformat(), one.field, one.value): one for one in made}
    yield from _of_tenures(drafts, last)
    yield from _of_people(last)
    yield from _of_rejected(made)


def lost() -> Iterator[Item]:
    """Decisions about claims that are not read any more, and claims by staff whose passage the text does not have."""
    made = Decision.objects.filter(withdrawn=False, target__has_key="claim").exclude(target__has_key="role")
    by_claim = {one.target["claim"]: one for one in made}
    kept = set(StoredClaim.objects.filter(key__in=by_claim).values_list("key", flat=True))
    for key in sorted(by_claim.keys() - kept):
        yield Item(Kind.LOST, (key, by_claim[key].value), decisions=(by_claim[key].pk,))
    claimed = Decision.objects.filter(field=CLAIMED, withdrawn=False).order_by("made_at", "id")
    for one in claimed:
        text = Document.objects.filter(sha256=one.target["document"]).values_list("text", flat=True).first()
        if text is not None and not has_its_passage(one, text):
            about = (one.target["document"], one.target["quote"], one.value)
            yield Item(Kind.LOST, about, decisions=(one.pk,))


def disputed() -> Iterator[Item]:
    """What documents count otherwise than it is known: ages, clubs in a country, spells at a club."""
    told = Evidence.objects.filter(stance=Stance.DISPUTES).order_by("claim__key")
    columns = ("claim__key", "person__slug", "claim__predicate", "claim__value", "claim__document__published__year")
    for key, person, predicate, counted, year in told.values_list(*columns):
        about = (person, predicate, counted, key)
        yield Item(Kind.COUNT, about, people=(person,), options=(), claims=(key,), year=year)


def _of_tenures(drafts: Iterable[TenureDraft], made: dict[Any, Decision]) -> Iterator[Standing]:
    decided = [draft for draft in drafts if draft.decided]
    heard = _heard("tenure__key", [draft.key for draft in decided])
    for draft in decided:
        for decision in _found(draft.decided, made):
            about = (draft.person, draft.club, draft.squad, draft.role.value)
            yield _standing(decision, about, heard[draft.key], draft.person, draft.club, draft)


def _of_people(made: dict[Any, Decision]) -> Iterator[Standing]:
    decided = dict(Person.objects.exclude(decided=[]).values_list("slug", "decided"))
    heard = _heard("person__slug", list(decided))
    for slug, some in decided.items():
        for decision in _found([Decided(**one) for one in some], made):
            yield _standing(decision, (slug,), heard[slug], person=slug)


def _of_rejected(made: Iterable[Decision]) -> Iterator[Standing]:
    """A tenure that was rejected is no more: what speaks of it is found by the names of its person and club."""
    verdicts = {str(one.target): one for one in made if one.field == JUDGEMENT and "role" in one.target}
    for one in verdicts.values():
        if one.value == REJECTED:
            about = tuple(one.target[name] for name in ("person", "club", "squad", "role"))
            yield _standing(one, about, tuple(_told(one.target)), person=about[0], club=about[1])


def _told(target: dict[str, str]) -> Iterator[Heard]:
    names = ClubName.objects.filter(club__slug=target["club"]).values_list("text", flat=True)
    called = Person.objects.filter(slug=target["person"]).values_list("names__text", flat=True)
    claims = StoredClaim.objects.alias(newer=superseded_by("pk", "document__")).filter(
        newer=None,
        predicate__in=OF_TENURE,
        subject__in={target["person_name"], *filter(None, called)},
        object__in={target["club_name"], *names},
        squad=target["squad"],
        role=target["role"],
    )
    for row in claims.values("key", "document__sha256", *CLAIM):
        yield Heard(row.pop("key"), row.pop("document__sha256"), as_claim(row))


def _heard(owner: str, keys: list[str]) -> dict[str, tuple[Heard, ...]]:
    """The claims that are evidence for or against each of the facts."""
    columns = {name: f"claim__{name}" for name in ("key", "document__sha256", *CLAIM)}
    found: dict[str, list[Heard]] = defaultdict(list)
    for row in Evidence.objects.filter(**{f"{owner}__in": keys}).values(owner, *columns.values()):
        said = {name: row[column] for name, column in columns.items()}
        found[row[owner]].append(Heard(said.pop("key"), said.pop("document__sha256"), as_claim(said)))
    return defaultdict(tuple, {key: tuple(some) for key, some in found.items()})


def _found(decided: Iterable[Decided], made: dict[Any, Decision]) -> Iterator[Decision]:
    for one in decided:
        if decision := made.get((one.at, one.field, one.value)):
            yield decision


def _standing(
    made: Decision,
    about: tuple[str, ...],
    heard: tuple[Heard, ...],
    person: str = "",
    club: str = "",
    tenure: TenureDraft | None = None,
) -> Standing:
    return Standing(made.pk, about, made.field, made.value, frozenset(made.known), heard, person, club, tenure)


def _tenure(row: dict[str, Any]) -> TenureDraft:
    return TenureDraft(
        row["key"],
        row["person__slug"],
        row["club__slug"],
        row["squad"],
        Role(row["role"]),
        Status(row["status"]),
        role_words=row["role_words"],
        start=DateBounds(row["start_earliest"], row["start_latest"], row["start_about"]),
        end=DateBounds(row["end_earliest"], row["end_latest"], row["end_about"]),
        ongoing=row["ongoing"],
        end_reason=EndReason(row["end_reason"]) if row["end_reason"] else None,
        conflicts=tuple(_conflict(one) for one in row["conflicts"]),
        decided=tuple(Decided(**one) for one in row["decided"]),
    )


def _conflict(stored: dict[str, Any]) -> Conflict:
    values = (Value(one["edtf"] or "", tuple(one["claims"])) for one in stored["values"])
    return Conflict(stored["field"], tuple(values))
