"""Every parameter in the address is known, given once and not empty; else the answer is a 400 that says so."""

from collections.abc import Collection
from functools import lru_cache
from typing import Any

from django.db.models import QuerySet
from django_filters.rest_framework import DjangoFilterBackend
from rest_framework.exceptions import ValidationError
from rest_framework.request import Request

MAX_LENGTH = 1000


def check_parameters(request: Request, known: Collection[str]) -> None:
    """Raises ValidationError, by parameter, for those that are unknown, empty, repeated or far too long."""
    errors = {
        name[:100]: [text]
        for name, values in request.query_params.lists()
        if (text := _error(name, [str(value) for value in values], known))
    }
    if errors:
        raise ValidationError(errors)


def named(request: Request, parameter: str, known: Collection[str]) -> frozenset[str]:
    """The names that the parameter lists, separated by commas. Raises ValidationError for one that is unknown."""
    text = request.query_params.get(parameter)
    names = frozenset(text.split(",")) if text else frozenset()
    if unknown := names - frozenset(known):
        raise ValidationError({parameter: [f"{sorted(unknown)[0]!r} is none of: {', '.join(known)}"]})
    return names


class StrictFilterBackend(DjangoFilterBackend):
    """The FilterSets are the pages' too, where a form sends empty fields; `check_parameters` is for the API alone."""

    def get_filterset(self, request: Request, queryset: QuerySet, view: Any) -> Any:
        """With the filters that the address names alone: to make all of them takes longer than the answer."""
        whole = self.get_filterset_class(view, queryset)
        if whole is None:
            return None
        filterset = _only(whole, frozenset(request.query_params) & set(whole.base_filters))
        return filterset(**self.get_filterset_kwargs(request, queryset, view))

    def names(self, view) -> set[str]:
        filterset = self.get_filterset_class(view)
        return set(filterset.base_filters) if filterset else set()


@lru_cache(maxsize=1_000)
def _only(filterset: Any, names: frozenset[str]) -> Any:
    made = type(filterset.__name__, (filterset,), {})
    made.base_filters = {name: one for name, one in filterset.base_filters.items() if name in names}  # type: ignore[attr-defined]
    return made


def _error(name: str, values: list[str], known: Collection[str]) -> str | None:
    if name not in known:
        return f"there is no such parameter here; known are: {', '.join(sorted(known))}"
    if len(values) > 1:
        return "is given more than once; give it once"
    if not values[0].strip():
        return "is empty; give it a value or leave it out"
    if len(values[0]) > MAX_LENGTH:
        return f"is longer than {MAX_LENGTH} characters"
    return None
