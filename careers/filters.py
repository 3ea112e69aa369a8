"""Filters of people, tenures, honours, documents and claims, the same for the pages and the API."""

from datetime import date
from typing import Any

import django_filters as filters
from django.db.models import Case, CharField, Exists, OuterRef, Q, QuerySet, Value, When

from careers.dates import MAX_YEAR, MIN_YEAR
from careers.models import Claim, Document, Evidence, Honour, Person, PersonName, Tenure
from careers.querysets import CONTRADICTED, CURRENT, DAYS_MAX, DAYS_MIN, TenureQuerySet
from careers.vocabulary import EndReason, Factuality, Predicate, Role, Stance, Status
from clubs.filters import CheckedFilter, CountryFilter, IdFilter, NamedFilter, ReferenceFilter, word, yes_or_no
from clubs.models import Club, ClubName
from clubs.searching import found_by_name

FIRST_TEAM = "first team"
"""The word for the squad "": an empty parameter is an error."""


_NAMED = ((Person.objects.all(), (PersonName, "person")), (Club.objects.all(), (ClubName, "club")))

CERTAINTIES = ("certain", "possible")
"""The two honest answers to "in charge on that day?"."""


def day(text: str) -> date:
    """Raises ValueError, with what would be right, for what is no day from 1850 to 2100."""
    wrong = ValueError(f"{text[:40]!r} is no day from {MIN_YEAR} to {MAX_YEAR}; write it as 2024-08-04")
    try:
        found = date.fromisoformat(text)
    except ValueError:
        raise wrong from None
    if found.isoformat() != text or not MIN_YEAR <= found.year <= MAX_YEAR:
        raise wrong
    return found


class DayFilter(CheckedFilter):
    told = {"type": "string", "format": "date"}

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(check=day, **kwargs)


def period(text: str) -> tuple[date, date]:
    """Raises ValueError, with what would be right, for what is not two days in order."""
    first, slash, last = text.partition("/")
    if not slash:
        raise ValueError(f"{text[:40]!r} is no period; write it as 2024-01-01/2024-06-30")
    found = day(first), day(last)
    if found[0] > found[1]:
        raise ValueError(f"{text[:40]!r} ends before it begins")
    return found


class PeriodFilter(CheckedFilter):
    told = {"type": "string", "examples": ["2024-01-01/2024-06-30"]}

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(check=period, **kwargs)


def number(text: str) -> int:
    """Raises ValueError, with what would be right, for what is no number of days."""
    if not (text.isascii() and text.isdigit() and len(text) <= 6):
        raise ValueError(f"{text[:40]!r} is no number of days from 0 to 999999")
    return int(text)


class NumberFilter(CheckedFilter):
    told = {"type": "integer", "minimum": 0, "maximum": 999_999}

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(check=number, **kwargs)


class EvidenceFromFilter(IdFilter):
    """Rows with evidence from a document; `owner` is the column of Evidence that points at the row."""

    def __init__(self, owner: str, **kwargs: Any) -> None:
        super().__init__("document", label="Document that the evidence is from, by id", **kwargs)
        self.owner = owner

    def filter(self, qs: QuerySet, value: int | None) -> QuerySet:
        if value is None:
            return qs
        return qs.filter(Exists(Evidence.objects.filter(**{self.owner: OuterRef("pk")}, claim__document=value)))


class PersonFilter(NamedFilter):
    nationality = CountryFilter("country", label="Country code")
    other_names = (PersonName, "person")

    class Meta:
        model = Person
        fields: list[str] = []


class TenureFilter(filters.FilterSet):
    person = ReferenceFilter("person", label="Coach, by id or slug")
    club = ReferenceFilter("club", label="Club, by id or slug")
    role = word(Role, "Role")
    squad = filters.CharFilter(method="by_squad", label="first team, or U-17, B, reserves, women ...", max_length=20)
    status = word(Status, "What all claims about it make of it")
    end_reason = word(EndReason, "How it ended")
    country = CountryFilter("club__country", label="Country code of the club")
    under = ReferenceFilter("under", label="Head coach that it was under, by id or slug")
    current = yes_or_no("by_current", "Still in the post, as of the newest document that speaks of it")
    in_charge_on = DayFilter(
        method="by_day",
        label="In charge on this day (1850 to 2100), as head or interim head coach unless `role` says otherwise",
    )
    certainty = word(CERTAINTIES, "With in_charge_on: certainly (the default), or possibly as well", method="with_day")
    known_on = DayFilter(
        method="with_day",
        label="As it was known on this day; goes with person, with club, or with country and in_charge_on",
    )
    nationality = CountryFilter("person__country", label="Country code of the coach's nationality")
    competition = ReferenceFilter(
        "person__honours__season__competition",
        label="Competition that the coach won with this club, by id or slug",
        method="by_competition",
    )
    overlaps = PeriodFilter(method="by_period", label="Possibly in the post on some day from one to the other")
    started_after = DayFilter(field_name="start_earliest", lookup_expr="gte", label="Began on this day or later")
    started_before = DayFilter(field_name="start_latest", lookup_expr="lte", label="Began on this day or before")
    ended_after = DayFilter(field_name="end_earliest", lookup_expr="gte", label="Ended on this day or later")
    ended_before = DayFilter(field_name="end_latest", lookup_expr="lte", label="Ended on this day or before")
    min_days = NumberFilter(method="by_least", label="So many days at least, certainly")
    max_days = NumberFilter(method="by_most", label="So many days at most, certainly")
    q = filters.CharFilter(method="by_name", label="Words of the coach's or the club's name", max_length=100)
    has_conflict = yes_or_no("by_conflict", "Whether documents contradict one another about it")
    document = EvidenceFromFilter("tenure")

    class Meta:
        model = Tenure
        fields: list[str] = []

    def by_squad(self, tenures: TenureQuerySet, name: str, value: str) -> QuerySet:
        return tenures.filter(squad="" if value == FIRST_TEAM else value)

    def by_current(self, tenures: TenureQuerySet, name: str, value: str) -> QuerySet:
        return tenures.filter(CURRENT if value == "true" else ~CURRENT)

    def by_competition(self, tenures: TenureQuerySet, name: str, value: int | str) -> QuerySet:
        won = Honour.objects.filter(person=OuterRef("person"), club=OuterRef("club"))
        column = "season__competition" if isinstance(value, int) else "season__competition__slug"
        return tenures.filter(Exists(won.filter(**{column: value})))

    def by_period(self, tenures: TenureQuerySet, name: str, value: tuple[date, date] | None) -> QuerySet:
        return tenures if value is None else tenures.confirmed().overlapping(*value)

    def by_least(self, tenures: TenureQuerySet, name: str, value: int) -> QuerySet:
        return tenures.annotate(least=DAYS_MIN).filter(least__gte=value)

    def by_most(self, tenures: TenureQuerySet, name: str, value: int) -> QuerySet:
        return tenures.annotate(most=DAYS_MAX).filter(most__lte=value)

    def by_name(self, tenures: TenureQuerySet, name: str, value: str) -> QuerySet:
        people, clubs = (found_by_name(rows, value, others)[0] for rows, others in _NAMED)
        return tenures.filter(Q(person__in=people) | Q(club__in=clubs))

    def by_conflict(self, tenures: TenureQuerySet, name: str, value: str) -> QuerySet:
        return tenures.filter(CONTRADICTED if value == "true" else ~CONTRADICTED)

    def by_day(self, tenures: TenureQuerySet, name: str, value: date) -> QuerySet:
        """Each row says in `certainty` which of the two answers it is."""
        if not self.data.get("role"):
            tenures = tenures.head_coaches()
        if self.data.get("certainty") != "possible":
            return tenures.certainly_in_charge_on(value).annotate(certainty=_word("certain"))
        certain = When(pk__in=Tenure.objects.certainly_in_charge_on(value), then=_word("certain"))
        return tenures.possibly_in_charge_on(value).annotate(certainty=Case(certain, default=_word("possible")))

    def with_day(self, tenures: TenureQuerySet, name: str, value: str) -> QuerySet:
        return tenures


class HonourFilter(filters.FilterSet):
    person = ReferenceFilter("person", label="Coach, by id or slug")
    club = ReferenceFilter("club", label="Club, by id or slug")
    competition = ReferenceFilter("season__competition", label="Competition, by id or slug")
    season = IdFilter("season", label="Season, by id")
    role = word(Role, "The role in which it was won")
    document = EvidenceFromFilter("honour")

    class Meta:
        model = Honour
        fields: list[str] = []


class DocumentFilter(filters.FilterSet):
    kind = filters.CharFilter(label="biography, news, statement, list, table", max_length=20)
    language = filters.CharFilter(label="es, en or pt", max_length=3)
    publisher = filters.CharFilter(label="The publisher's name, exactly", max_length=200)

    class Meta:
        model = Document
        fields: list[str] = []


class ClaimFilter(filters.FilterSet):
    document = IdFilter("document", label="Document, by id")
    tenure = IdFilter("evidence__tenure", label="Tenure that it is evidence of, by id")
    honour = IdFilter("evidence__honour", label="Honour that it is evidence of, by id")
    stance = word(Stance, "What it is to that tenure or honour", field_name="evidence__stance", distinct=True)
    predicate = word(Predicate, "What it says")
    factuality = word(Factuality, "How the passage holds it")
    subject = filters.CharFilter(label="The subject, exactly as the document names it", max_length=200)

    class Meta:
        model = Claim
        fields: list[str] = []


def _word(text: str) -> Value:
    return Value(text, output_field=CharField())
