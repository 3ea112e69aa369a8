"""What the API says of itself: the list of its resources, its OpenAPI description, and the page of that description.

The page is a template of our own: the usual viewers bring scripts that the site's content security policy refuses.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from drf_spectacular.generators import SchemaGenerator
from drf_spectacular.views import SpectacularAPIView
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from clubs.api.links import root
from clubs.api.parameters import check_parameters


class Root(APIView):
    """The addresses of all resources."""

    schema = None
    resources: tuple[str, ...] = ()

    def get(self, request: Request) -> Response:
        check_parameters(request, {"format"})
        return Response({name: root(request) + name for name in (*self.resources, "schema", "docs")})


class Schema(SpectacularAPIView):
    """OpenAPI 3.1: YAML, or JSON by `?format=json`."""

    def initial(self, request: Request, *args: Any, **kwargs: Any) -> None:
        super().initial(request, *args, **kwargs)
        check_parameters(request, {"format"})


@dataclass(frozen=True, slots=True)
class Field:
    name: str
    kind: str
    about: str = ""
    words: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Operation:
    address: str
    about: str
    parameters: list[Field]
    fields: list[Field]


def docs(request: HttpRequest) -> HttpResponse:
    return render(request, "api/docs.html", {"operations": operations(), "title": description()["info"]["title"]})


@cache
def description() -> dict[str, Any]:
    return SchemaGenerator().get_schema(request=None, public=True)


def operations() -> list[Operation]:
    """All addresses, in the order of their resources, with their parameters and the fields of a row."""
    paths = description()["paths"].items()
    return [_operation(address, methods["get"]) for address, methods in paths]


def _operation(address: str, told: dict[str, Any]) -> Operation:
    row = told["responses"]["200"]["content"]["application/json"]["schema"]
    row = _follow(row)
    if "results" in row.get("properties", {}):
        row = _follow(row["properties"]["results"]["items"])
    parameters = [
        Field(each["name"], _kind(each["schema"]), each.get("description", ""), _words(each["schema"]))
        for each in told.get("parameters", [])
        if each["in"] == "query"
    ]
    return Operation(address, told.get("description", ""), parameters, list(_fields(row)))


def _fields(schema: dict[str, Any], within: str = "") -> Iterator[Field]:
    """Depth first: a field, then those inside it, by their paths: `start`, `start.edtf`, `under[].slug`."""
    for name, told in schema.get("properties", {}).items():
        path = within + name
        yield Field(path, _kind(told), told.get("description", ""), _words(told))
        inner = _follow(told.get("items", told))
        yield from _fields(inner, f"{path}[]." if "items" in told else f"{path}.")


def _follow(schema: dict[str, Any]) -> dict[str, Any]:
    """The schema itself, where this one only says where it stands; of alternatives, the one that is not null."""
    for several in ("allOf", "oneOf", "anyOf"):
        if several in schema:
            return _follow(next(one for one in schema[several] if one.get("type") != "null"))
    if "$ref" in schema:
        return _follow(description()["components"]["schemas"][schema["$ref"].rsplit("/", 1)[1]])
    return schema


def _kind(schema: dict[str, Any]) -> str:
    inner = _follow(schema)
    kind = inner.get("type", "")
    kinds = kind if isinstance(kind, list) else [kind]
    main = next((one for one in kinds if one != "null"), "")
    if main == "array":
        return f"list of {_kind(inner['items'])}"
    nullable = "null" in kinds or any(one.get("type") == "null" for one in schema.get("oneOf", []))
    return (inner.get("format") or main) + (" or null" if nullable else "")


def _words(schema: dict[str, Any]) -> list[str]:
    inner = _follow(schema)
    return [word for word in _follow(inner.get("items", inner)).get("enum", []) if word]
