"""Filters of clubs, competitions and seasons, the same for the pages and the API; and what all FilterSets share."""

import re
from collections.abc import Callable, Iterable
from typing import Any

import django_filters as filters
from django import forms
from django.db.models import QuerySet
from drf_spectacular.utils import extend_schema_field

from clubs.countries import countries
from clubs.models import Club, ClubKind, ClubName, Competition, Season
from clubs.searching import OtherNames, found_by_name

MAX_ID = 2**63 - 1
_SLUG = re.compile(r"\w[\w-]{0,99}")


def as_id(text: str) -> int | None:
    """The id that a text of digits is; None where it is no id that a row can have."""
    if not (text.isascii() and text.isdigit() and len(text) <= 19):
        return None
    return int(text) if int(text) <= MAX_ID else None


class CheckedField(forms.CharField):
    """A field whose `check` turns the text into the value, or raises ValueError with what would be right."""

    def __init__(self, *args: Any, check: Callable[[str], Any], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.check = check

    def clean(self, value: Any) -> Any:
        text = super().clean(value)
        try:
            return self.check(text) if text else None
        except ValueError as error:
            # As a parameter: django-filter takes a "%" in the message for a place to fill.
            raise forms.ValidationError("%(text)s", params={"text": str(error)}) from error


class CheckedFilter(filters.Filter):
    """`told` is how the API's description gives its values, in the words of JSON Schema."""

    field_class = CheckedField
    told: dict[str, Any] = {"type": "string"}

    def __init__(self, *args: Any, label: str, **kwargs: Any) -> None:
        super().__init__(*args, label=label, **kwargs)
        extend_schema_field({**self.told, "description": label})(self)


def word(words: Iterable[str], label: str = "", **kwargs: Any) -> filters.ChoiceFilter:
    """A filter for one of these words, which also says them when it is given another."""
    values = [str(value) for value in words]
    messages = {"invalid_choice": f"'%(value)s' is none of: {', '.join(values)}"}
    options = [(value, value) for value in values]
    return filters.ChoiceFilter(choices=options, error_messages=messages, label=label, **kwargs)


def yes_or_no(method: str, label: str) -> filters.ChoiceFilter:
    return word(("true", "false"), label, method=method)


class ReferenceFilter(CheckedFilter):
    """Rows of something named by its id (digits) or its slug."""

    def __init__(self, field_name: str, natural_key: str = "slug", **kwargs: Any) -> None:
        super().__init__(field_name=field_name, check=self._reference, **kwargs)
        self.natural_key = natural_key

    def filter(self, qs: QuerySet, value: Any) -> QuerySet:
        if value is None:
            return qs
        last = "id" if isinstance(value, int) else self.natural_key
        return qs.filter(**{f"{self.field_name}__{last}": value})

    @staticmethod
    def _reference(text: str) -> int | str:
        number = as_id(text)
        if number is None and (not _SLUG.fullmatch(text) or text.isdigit()):
            raise ValueError(f"{text[:40]!r} is neither an id (up to {MAX_ID}) nor a slug such as sport-recife")
        return text if number is None else number


class IdFilter(CheckedFilter):
    told = {"type": "integer", "minimum": 0, "maximum": MAX_ID}

    def __init__(self, field_name: str, **kwargs: Any) -> None:
        super().__init__(field_name=field_name, check=_id, **kwargs)


class CountryFilter(CheckedFilter):
    told = {"type": "string", "enum": sorted(countries())}

    def __init__(self, field_name: str = "country", **kwargs: Any) -> None:
        super().__init__(field_name=field_name, check=_country, **kwargs)


def _id(text: str) -> int:
    number = as_id(text)
    if number is None:
        raise ValueError(f"{text[:40]!r} is no id; an id is a number up to {MAX_ID}")
    return number


def _country(text: str) -> str:
    if text.upper() not in countries():
        raise ValueError(f"{text[:40]!r} is no country; write its ISO 3166 code, such as PE, or GB-ENG")
    return text.upper()


class NamedFilter(filters.FilterSet):
    """Of what has a name: `q` finds words of it in any order, without regard to accents and case.

    Where no name has them, a slip in a word is forgiven, and `guessed` is true.
    """

    q = filters.CharFilter(
        method="by_name", label="Words of the name; a slip is forgiven where nothing has them", max_length=100
    )
    other_names: OtherNames = None
    guessed = False

    def by_name(self, queryset: QuerySet, name: str, value: str) -> QuerySet:
        found, self.guessed = found_by_name(queryset, value, self.other_names)
        return found


class ClubFilter(NamedFilter):
    country = CountryFilter(label="Country code")
    kind = word(ClubKind.values, "What it is")
    other_names = (ClubName, "club")

    class Meta:
        model = Club
        fields: list[str] = []


class CompetitionFilter(NamedFilter):
    country = CountryFilter(label="Country code")

    class Meta:
        model = Competition
        fields: list[str] = []


class SeasonFilter(filters.FilterSet):
    competition = ReferenceFilter("competition", label="Competition, by id or slug")
    label = filters.CharFilter(label="As it is called: 2016, 2018-19, 2024 Clausura", max_length=40)

    class Meta:
        model = Season
        fields: list[str] = []
