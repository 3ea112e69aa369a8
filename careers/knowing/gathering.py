"""What is stored of some people, reconciled as of a day."""

from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.db.models import Q

from careers.claims import SourceDocument
from careers.identifying.competitions import Competitions
from careers.identifying.mentions import Mention
from careers.identifying.moved import NOBODY_MOVED, Moved
from careers.knowing.rows import Known
from careers.models import Claim, Document, Evidence, Honour, Person
from careers.reconcile import reconcile
from careers.reconciling.drafts import Drafts
from careers.reconciling.known import documents_known_on, rulings_known_on
from careers.storing import stored
from careers.vocabulary import Predicate
from clubs.models import Club


@dataclass(slots=True)
class Names:
    """Who is who as it is stored today, for some people; all others go by their names as said."""

    competitions: Competitions
    people: dict[Mention, str] = field(default_factory=dict)
    clubs: dict[Mention, str] = field(default_factory=dict)
    moved: Moved = NOBODY_MOVED

    def person(self, sha256: str, name: str) -> str:
        return self.people.get((sha256, name), f"? {name}")

    def club(self, sha256: str, name: str) -> str:
        return self.clubs.get((sha256, name), f"? {name}")

    def competition(self, name: str, club: str) -> str:
        return self.competitions.slug(name, club)

    def country(self, club: str) -> str:
        return self.competitions.countries.get(club, "")


def known_on(day: date, people: Set[int]) -> Known:
    about = Q(tenure__person__in=people) | Q(honour__person__in=people)
    told = list(Evidence.objects.filter(about).values_list("claim__key", "tenure_id", "honour_id"))
    ids = set(Evidence.objects.filter(about).values_list("claim__document", flat=True))
    documents = documents_known_on(_documents(ids), day)
    drafts = reconcile(documents, _names(about), rulings_known_on(stored.rulings(), day))
    persons = {one.slug: one for one in Person.objects.filter(pk__in=people)}
    clubs = {one.slug: one for one in Club.objects.filter(slug__in=_clubs_in(drafts))}
    facts = Evidence.objects.filter(person__in=people, claim__document__sha256__in={one.sha256 for one in documents})
    return Known(
        _only(drafts, persons, clubs),
        persons | {one.slug: one for one in Person.objects.filter(slug__in=_bosses_in(drafts))},
        clubs,
        dict(Claim.objects.filter(document__in=ids).values_list("key", "pk")),
        {key: tenure for key, tenure, _ in told if tenure},
        _titles({key: honour for key, _, honour in told if honour}),
        list(facts),
    )


def _documents(ids: Iterable[int]) -> list[SourceDocument]:
    """Whole: the latest event that an undated one asserts may be about anybody."""
    claims: dict[int, list[Any]] = {}
    for row in Claim.objects.filter(document__in=ids).order_by("start", "end", "key").values("document", *stored.CLAIM):
        claims.setdefault(row.pop("document"), []).append(stored.as_claim(row))
    rows = Document.objects.filter(pk__in=claims).order_by("sha256").only("sha256", "kind", "publisher", "published")
    return [SourceDocument(d.sha256, d.kind, d.publisher, d.published, tuple(claims[d.pk])) for d in rows]


def _names(about: Q) -> Names:
    names = Names(Competitions(stored.competitions(), dict(Club.objects.values_list("slug", "country"))))
    for row in (
        Evidence.objects.filter(about)
        .select_related("claim__document", "tenure__person", "tenure__club", "honour__person", "honour__club")
        .defer("claim__document__text", "claim__document__content")
        .prefetch_related("tenure__under__names")
    ):
        fact, claim = row.tenure or row.honour, row.claim
        sha256 = claim.document.sha256
        assert fact is not None
        names.people[sha256, claim.subject] = fact.person.slug
        if claim.object and fact.club:
            names.clubs[sha256, claim.object] = fact.club.slug
        if boss := _boss(row):
            names.people[sha256, claim.value] = boss.slug
    return names


def _boss(row: Evidence) -> Person | None:
    """Whom the claim names as the head coach."""
    if row.claim.predicate != Predicate.WORKED_UNDER or row.tenure is None:
        return None
    named = (one for one in row.tenure.under.all() if row.claim.value in {name.text for name in one.names.all()})
    return next(named, None)


def _only(drafts: Drafts, people: Mapping[str, Person], clubs: Mapping[str, Club]) -> Drafts:
    """What is about these people, at clubs that are known today."""
    return Drafts(
        tuple(one for one in drafts.tenures if one.person in people and one.club in clubs),
        tuple(one for one in drafts.honours if one.person in people and one.competition and one.season),
    )


def _clubs_in(drafts: Drafts) -> set[str]:
    return {one.club for one in drafts.tenures} | {one.club for one in drafts.honours}


def _bosses_in(drafts: Drafts) -> set[str]:
    return {boss for one in drafts.tenures for boss in one.under}


def _titles(ids: Mapping[str, int]) -> dict[str, Honour]:
    rows = Honour.objects.in_bulk(set(ids.values()))
    return {key: rows[number] for key, number in ids.items()}
