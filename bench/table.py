"""The table that a measurement prints."""

from collections.abc import Iterable
from typing import NamedTuple


class Row(NamedTuple):
    """One line of the table. `holds` is None where there is a figure and no bar."""

    what: str
    value: str
    bar: str = ""
    holds: bool | None = None


def show(rows: Iterable[Row]) -> bool:
    """Prints the table; True where a bar is missed."""
    missed = False
    for what, value, bar, holds in rows:
        verdict = "" if holds is None else "holds" if holds else "MISSED"
        print(f"{what:<46}{value:>16}  {bar:<12}{verdict}".rstrip())
        missed |= holds is False
    return missed
