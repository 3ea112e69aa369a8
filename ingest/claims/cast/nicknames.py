"""Nicknames in quotation marks, and whom they mean."""

import re
from bisect import bisect_left

from ingest.claims.cast.cast import Cast
from ingest.languages.common import COMMON
from ingest.mentions.names import Name, names
from ingest.mentions.people import PersonEntry, quoted
from ingest.types import BlockKind, Span

_BESIDE_ANOTHER = re.compile(r"\b(?:con|com|with)\s+$")


def learn_nicknames(cast: Cast) -> None:
    """ "‘Tanque’, como lo conocían": a quoted capital behind a person's sentence is a nickname of that person."""
    named: list[PersonEntry] = []
    for block in cast.source.blocks:
        if block.kind is BlockKind.FURNITURE:
            continue
        quotations = Quotations(cast.source.text, block.span)
        found: list[tuple[int, PersonEntry | None, str | None]] = [
            (n.span.start, _nameable(cast, n, quotations), None) for n in names(cast.source.text, block.span, COMMON)
        ]
        found += [(block.span.start + q.start(1), None, q.group(1)) for q in quoted(block.span.cut(cast.source.text))]
        for _, person, nick in sorted(found, key=lambda item: item[0]):
            named += [person] if person else []
            # Nobody has two nicknames in one text: who has one already is not meant.
            while named and named[-1].nicknamed:
                named.pop()
            meant = named[-1] if named else None
            if meant and nick and not cast.people.resolve(nick) and not cast.gazetteer.named(nick):
                meant.nicknamed = True
                cast.people.alias(nick, meant)


class Quotations:
    """Where the quotation marks of a passage stand."""

    def __init__(self, text: str, span: Span) -> None:
        self._marks: dict[str, list[int]] = {mark: [] for mark in '"“”«»'}
        for found in _MARK.finditer(text, span.start, span.end):
            self._marks[found.group()].append(found.start())

    def cover(self, position: int) -> bool:
        """Does `position` stand between marks that open in the passage?"""
        straight, opening, closing, left, right = (bisect_left(at, position) for at in self._marks.values())
        return straight % 2 == 1 or opening > closing or left > right


_MARK = re.compile('["“”«»]')


def _nameable(cast: Cast, name: Name, quotations: Quotations) -> PersonEntry | None:
    """Whom a nickname behind this name may mean: no journalist, nobody who is only beside another, nobody of whom
    a quotation speaks."""
    person = cast.people.resolve(name.text)
    before = cast.source.text[max(0, name.span.start - 10) : name.span.start]
    if person is None or person.other or _BESIDE_ANOTHER.search(before):
        return None
    return None if quotations.cover(name.span.start) else person
