"""The same rows as JSON, CSV or JSON Lines, by `Accept` or by `?format=`.

In CSV a nested value has a column of its own (`club.slug`, `start.edtf`) and a list is JSON in one cell. A text that a
spreadsheet would take for a formula has an apostrophe before it, and so has one that begins with an apostrophe: whoever
takes one leading apostrophe off has the text as it was.
"""

import csv
import json
from collections.abc import Iterable, Iterator
from io import StringIO
from typing import Any

from rest_framework.exceptions import NotAcceptable, ValidationError
from rest_framework.negotiation import DefaultContentNegotiation
from rest_framework.renderers import BaseRenderer, JSONRenderer
from rest_framework.serializers import Serializer
from rest_framework.utils.encoders import JSONEncoder

from clubs.api.pages import Page

_FORMULA = tuple("=+-@\t\r\n＝＋－＠'")


class RowsRenderer(JSONRenderer):
    """JSON, of which the rows come written by the database."""

    def render(self, data: Any, accepted_media_type: Any = None, renderer_context: Any = None) -> bytes:
        if isinstance(data, str):
            return data.encode()
        if isinstance(data, Page):
            beside = f'"next":{_json(data.next)},"previous":{_json(data.previous)}'
            if count := data.count:
                beside += f',"count":{count.rows},"count_is_exact":{_json(count.exact)}'
            return f'{{{beside},"results":[{",".join(data.rows)}]}}'.encode()
        return super().render(data, accepted_media_type, renderer_context)


class JSONLinesRenderer(BaseRenderer):
    media_type = "application/jsonl"
    format = "jsonl"

    def render(self, data: Any, accepted_media_type: Any = None, renderer_context: Any = None) -> bytes:
        return self.lines(_rows(data), None)

    def head(self, serializer: Any) -> bytes:
        return b""

    def lines(self, rows: list[str], serializer: Any) -> bytes:
        return "".join(f"{row}\n" for row in rows).encode()


class NDJSONRenderer(JSONLinesRenderer):
    """JSON Lines by its other name."""

    media_type = "application/x-ndjson"
    format = "ndjson"


class CSVRenderer(BaseRenderer):
    media_type = "text/csv"
    format = "csv"

    def render(self, data: Any, accepted_media_type: Any = None, renderer_context: Any = None) -> bytes:
        serializer = (renderer_context or {})["view"].get_serializer()
        return self.head(serializer) + self.lines(_rows(data), serializer)

    def head(self, serializer: Any) -> bytes:
        return _csv([[".".join(path) for path in columns(serializer)]])

    def lines(self, rows: list[str], serializer: Any) -> bytes:
        paths = list(columns(serializer))
        return _csv([cell(_at(row, path)) for path in paths] for row in map(json.loads, rows))


class Negotiation(DefaultContentNegotiation):
    """An unknown ?format= is a bad value like any other, and who accepts no format of ours is told which they are."""

    def select_renderer(self, request: Any, renderers: Any, format_suffix: Any = None) -> Any:
        try:
            return super().select_renderer(request, renderers, format_suffix)
        except NotAcceptable as error:
            known = ", ".join(renderer.media_type for renderer in renderers)
            raise NotAcceptable(f"Nothing that Accept names can be given; there is {known}") from error

    def filter_renderers(self, renderers: Any, format: str) -> list[Any]:
        found = [renderer for renderer in renderers if renderer.format == format]
        if not found:
            known = ", ".join(dict.fromkeys(renderer.format for renderer in renderers))
            raise ValidationError({"format": [f"{format[:40]!r} is none of: {known}"]})
        return found


def columns(serializer: Serializer, path: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """The paths to all single values that this serializer writes, in its order."""
    for name, field in serializer.fields.items():
        if isinstance(field, Serializer):
            yield from columns(field, (*path, name))
        else:
            yield (*path, name)


def cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return f"'{value}" if value.startswith(_FORMULA) else value
    return _json(value)


def _rows(data: Page | str | Any) -> list[str]:
    """The JSON of each row: of a page, of the only row, or of what no resource has made, such as the API's root."""
    if isinstance(data, Page):
        return data.rows
    return [data if isinstance(data, str) else _json(data)]


def _csv(rows: Iterable[list[str]]) -> bytes:
    out = StringIO()
    csv.writer(out).writerows(rows)
    return out.getvalue().encode()


def _at(row: Any, path: tuple[str, ...]) -> Any:
    for name in path:
        row = row.get(name) if row is not None else None
    return row


def _json(value: Any) -> str:
    return json.dumps(value, cls=JSONEncoder, ensure_ascii=False, separators=(",", ":"))
