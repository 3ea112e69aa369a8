"""Every parameter in the address is known, given once and not empty; else the answer is a 400 that says so."""

from collections.abc import Collection

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


def included(request: Request, known: Collection[str]) -> frozenset[str]:
    """The parts named by `include=`, separated by commas. Raises ValidationError for one that is unknown."""
    text = request.query_params.get("include")
    names = frozenset(text.split(",")) if text else frozenset()
    if unknown := names - frozenset(known):
        raise ValidationError({"include": [f"{sorted(unknown)[0]!r} is none of: {', '.join(sorted(known))}"]})
    return names


class StrictFilterBackend(DjangoFilterBackend):
    """The FilterSets are the pages' too, where a form sends empty fields; `check_parameters` is for the API alone."""

    def names(self, view) -> set[str]:
        filterset = self.get_filterset_class(view)
        return set(filterset.base_filters) if filterset else set()


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
