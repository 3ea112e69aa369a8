"""Pages by keyset: a page starts after the last row of the one before, by a row comparison, however deep it lies.

A list is {"next": address or null, "previous": address or null, "results": [rows]}; the addresses also stand in the
Link header, for the formats that have no place for them.
"""

import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import F, Func, QuerySet, TextField, Value
from django.db.models.expressions import RawSQL
from django.db.models.functions import Coalesce
from django.db.models.lookups import GreaterThan, LessThan
from rest_framework.exceptions import ValidationError
from rest_framework.pagination import BasePagination
from rest_framework.request import Request
from rest_framework.utils.urls import replace_query_param

from clubs.api.rows import Written

MAX_ID = 2**63 - 1
ALL = "all"
"""The limit of whole lists, which come as lines."""


class Known(Coalesce):
    """A day, or the one that stands for what is not known; written into the statement, as into its index."""

    def __init__(self, column: F, unknown: date) -> None:
        super().__init__(column, RawSQL(f"'{unknown.isoformat()}'::date", ()))


@dataclass(frozen=True, slots=True)
class Key:
    """A column that rows are ordered by. Where it can be null, `unknown` is the value that stands for null."""

    name: str
    kind: type = str
    unknown: Any = None

    @property
    def expression(self) -> F | Coalesce:
        return F(self.name) if self.unknown is None else Known(F(self.name), unknown=self.unknown)

    def parse(self, value: Any) -> Any:
        """A value out of a cursor, which anybody can write. Raises ValueError or TypeError."""
        if self.kind is date:
            return date.fromisoformat(value)
        if type(value) is not self.kind:
            raise TypeError(value)
        if isinstance(value, int) and not 0 <= value <= MAX_ID:
            raise ValueError(value)
        if isinstance(value, str) and b"\0" in value.encode():  # half a surrogate pair is a ValueError too
            raise ValueError(value)
        return value


@dataclass(frozen=True, slots=True)
class Order:
    """The order of a list; the last of its keys is unique. `falling` is for all of them."""

    keys: tuple[Key, ...]
    falling: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """The JSON of each row, and the addresses of the pages beside this one; how many rows the list has, where asked."""

    rows: list[str]
    next: str | None
    previous: str | None
    count: "Count | None" = None

    @property
    def links(self) -> str:
        """The Link header; "" where there is nowhere to go."""
        links = {"next": self.next, "prev": self.previous}
        return ", ".join(f'<{address}>; rel="{rel}"' for rel, address in links.items() if address)


@dataclass(frozen=True, slots=True)
class Count:
    """So many rows; that many at least, where it is not exact."""

    rows: int
    exact: bool


@dataclass(frozen=True, slots=True)
class Cursor:
    """The row that a page starts after (or, going back, ends before)."""

    values: tuple[Any, ...]
    back: bool = False

    def __str__(self) -> str:
        return urlsafe_b64encode(json.dumps([self.back, *self.values], default=str).encode()).decode().rstrip("=")

    @classmethod
    def parse(cls, text: str, keys: Sequence[Key]) -> "Cursor":
        """Raises ValueError, or one of its kind, or TypeError, for anything that is no cursor of these keys."""
        back, *values = json.loads(urlsafe_b64decode(text + "=" * (-len(text) % 4)))
        if type(back) is not bool:
            raise ValueError(back)
        return cls(tuple(key.parse(value) for key, value in zip(keys, values, strict=True)), back)


class Row(Func):
    template = "ROW(%(expressions)s)"
    output_field = TextField()


class KeysetPagination(BasePagination):
    default_limit, max_limit = 100, 1000
    most_counted = 10_000
    parameters = ("cursor", "limit", "count")

    def whole(self, queryset: QuerySet, written: Written, order: Order) -> Iterator[list[str]]:
        """The JSON of all rows, some at a time, each part by a statement of its own: nothing is held open between."""
        columns = [key.expression for key in order.keys]
        cursor = None
        while True:
            part = _seek(queryset, columns, order.falling, cursor)[: self.max_limit]
            found = written.page(part, columns, order.falling)
            yield [row[-1] for row in found]
            if len(found) < self.max_limit:
                return
            cursor = Cursor(found[-1][:-1])

    def page(self, queryset: QuerySet, written: Written, request: Request, order: Order) -> Page:
        limit, cursor = self._limit(request), self._cursor(request, order.keys)
        back = cursor is not None and cursor.back
        columns, falling = [key.expression for key in order.keys], order.falling is not back
        found = written.page(_seek(queryset, columns, falling, cursor)[: limit + 1], columns, falling)
        more, rows = len(found) > limit, found[:limit]
        if back:
            rows.reverse()
        address = request.build_absolute_uri()
        following = _link(address, rows[-1:], back=False) if (back or more) else None
        previous = _link(address, rows[:1], back=True) if (more if back else cursor) else None
        return Page([row[-1] for row in rows], following, previous, self._count(request, queryset))

    def _count(self, request: Request, queryset: QuerySet) -> Count | None:
        text = request.query_params.get("count", "false")
        if text not in ("true", "false"):
            raise ValidationError({"count": [f"{text[:40]!r} is none of: true, false"]})
        if text == "false":
            return None
        found = queryset.order_by()[: self.most_counted + 1].count()
        return Count(min(found, self.most_counted), exact=found <= self.most_counted)

    def _limit(self, request: Request) -> int:
        text = request.query_params.get("limit", str(self.default_limit))
        if not (text.isascii() and text.isdigit() and len(text) <= 4 and 1 <= int(text) <= self.max_limit):
            raise ValidationError({"limit": [f"{text[:40]!r} is no number from 1 to {self.max_limit}"]})
        return int(text)

    def _cursor(self, request: Request, keys: Sequence[Key]) -> Cursor | None:
        text = request.query_params.get("cursor")
        try:
            return Cursor.parse(text, keys) if text else None
        except (ValueError, TypeError, RecursionError) as error:
            raise ValidationError({"cursor": ["is none of this list; leave it out for the first page"]}) from error

    def get_schema_operation_parameters(self, view: Any) -> list[dict[str, Any]]:
        some = {"type": "integer", "minimum": 1, "maximum": self.max_limit, "default": self.default_limit}
        number = {"oneOf": [some, {"type": "string", "enum": [ALL]}]}
        return [
            _parameter(
                "limit", number, f"How many rows a page has; `{ALL}`, with csv and jsonl, gives the whole list."
            ),
            _parameter("count", {"type": "boolean"}, f"Whether to count the rows, up to {self.most_counted}."),
            _parameter("cursor", {"type": "string"}, "Where the page starts; taken from `next` and `previous`."),
        ]

    def get_paginated_response_schema(self, schema: dict[str, Any]) -> dict[str, Any]:
        address = {"type": ["string", "null"], "format": "uri"}
        properties = {"next": address, "previous": address, "results": schema}
        count = {"type": "integer", "maximum": self.most_counted, "description": "With count=true"}
        exact = {"type": "boolean", "description": "With count=true; where false, there are more rows than that"}
        return {
            "type": "object",
            "required": list(properties),
            "properties": properties | {"count": count, "count_is_exact": exact},
        }


def _seek(queryset: QuerySet, columns: Sequence[F | Coalesce], falling: bool, cursor: Cursor | None) -> QuerySet:
    ordered = queryset.order_by(*(column.desc() if falling else column.asc() for column in columns))
    if cursor is None:
        return ordered
    beyond = LessThan if falling else GreaterThan
    return ordered.filter(beyond(Row(*columns), Row(*map(Value, cursor.values))))


def _link(address: str, row: Sequence[tuple[Any, ...]], back: bool) -> str | None:
    """To the page that starts after this row, or ends before it; `row` is empty or has one."""
    return replace_query_param(address, "cursor", str(Cursor(row[0][:-1], back))) if row else None


def _parameter(name: str, schema: dict[str, Any], description: str) -> dict[str, Any]:
    return {"name": name, "in": "query", "required": False, "description": description, "schema": schema}
