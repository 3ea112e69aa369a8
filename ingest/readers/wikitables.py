"""A table of wikitext as lines of cells between pipes, with cells that span rows or columns filled in."""

import re
from collections.abc import Callable
from typing import TypeGuard

from mwparserfromhell.nodes import Tag
from mwparserfromhell.wikicode import Wikicode

#: Between the cells of one line; a template may give several cells at once.
CELL = " | "
_MOST_ROWS = 2000
_MOST_SPANNED = 60
_NUMBER = re.compile(r"\d+")

Plain = Callable[[Wikicode], str]
Grid = dict[tuple[int, int], str]


def rendered(table: Wikicode, plain: Plain) -> str:
    """The rows as lines; two header rows one over the other are one, by the lower names."""
    rows = _rows(table)[:_MOST_ROWS]
    grid: Grid = {}
    headers = 0
    for number, cells in enumerate(rows):
        headers += headers == number and all(str(cell.tag) == "th" for cell in cells)
        _fill(grid, number, cells, plain)
    return "\n".join(_line(grid, number) for number in range(max(headers - 1, 0), len(rows)))


def _rows(table: Wikicode) -> list[list[Tag]]:
    """The cells of each row; those of the first may stand in the table itself."""
    rows = [_cells(table), *(_cells(node.contents) for node in table.nodes if _is(node, "tr"))]
    return [cells for cells in rows if cells]


def _cells(row: Wikicode) -> list[Tag]:
    return [node for node in row.nodes if _is(node, "td", "th")]


def _is(node: object, *names: str) -> TypeGuard[Tag]:
    return isinstance(node, Tag) and str(node.tag) in names


def _fill(grid: Grid, row: int, cells: list[Tag], plain: Plain) -> None:
    column = 0
    for cell in cells:
        for text in _one_line(plain(cell.contents)).split(CELL):
            while (row, column) in grid:
                column += 1
            wide, high = _span(cell, "colspan"), _span(cell, "rowspan")
            for down in range(high):
                for right in range(wide):
                    grid[row + down, column + right] = text
            column += wide


def _span(cell: Tag, attribute: str) -> int:
    found = _NUMBER.search(str(cell.get(attribute).value)) if cell.has(attribute) else None
    return min(max(int(found.group()), 1), _MOST_SPANNED) if found else 1


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _line(grid: Grid, row: int) -> str:
    width = max((column for line, column in grid if line == row), default=-1) + 1
    return CELL.join(grid.get((row, column), "") for column in range(width))
