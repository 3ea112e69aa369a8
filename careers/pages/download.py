"""A list as a file: all that its filter leaves, not only the page that is shown, a row at a time.

Cells are guarded as the API's are: a spreadsheet takes none of them for a formula.
"""

import csv
from collections.abc import Callable, Iterator
from typing import Any

from django.db.models import QuerySet
from django.http import StreamingHttpResponse

from clubs.api.formats import cell

Columns = dict[str, Callable[[Any], Any]]
"""Names, and what of a row stands below them."""


class _Echo:
    """A file that gives back what is written to it."""

    def write(self, text: str) -> str:
        return text


def as_csv(rows: QuerySet, columns: Columns, name: str) -> StreamingHttpResponse:
    """`name` is that of the file, without its ending."""
    headers = {"Content-Disposition": f'attachment; filename="{name}.csv"'}
    return StreamingHttpResponse(_lines(rows, columns), content_type="text/csv; charset=utf-8", headers=headers)


def _lines(rows: QuerySet, columns: Columns) -> Iterator[str]:
    writer = csv.writer(_Echo())
    yield writer.writerow(columns)
    for row in rows.iterator(chunk_size=1000):
        yield writer.writerow([cell(value(row)) for value in columns.values()])
