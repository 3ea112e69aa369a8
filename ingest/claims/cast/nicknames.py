"""Nicknames in quotation marks, and whom they mean."""

import re

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
        found: list[tuple[int, PersonEntry | None, str | None]] = [
            (n.span.start, _nameable(cast, n, block.span), None) for n in names(cast.source.text, block.span, COMMON)
        ]
        found += [(block.span.start + q.start(1), None, q.group(1)) for q in quoted(block.span.cut(cast.source.text))]
        for _, person, nick in sorted(found, key=lambda item: item[0]):
            named += [person] if person else []
            # Nobody has two nicknames in one text: who has one already is not meant.
            meant = next((one for one in reversed(named) if not one.nicknamed), None)
            if meant and nick and not cast.people.resolve(nick) and not cast.gazetteer.named(nick):
                meant.nicknamed = True
                cast.people.alias(nick, meant)


def _in_quotation(text: str, start: int, position: int) -> bool:
    """Is text[position] between quotation marks that open behind `start`?"""
    before = text[start:position]
    return before.count('"') % 2 == 1 or before.count("“") > before.count("”") or before.count("«") > before.count("»")


def _nameable(cast: Cast, name: Name, block: Span) -> PersonEntry | None:
    """Whom a nickname behind this name may mean: no journalist, nobody who is only beside another, nobody of whom
    a quotation speaks."""
    person = cast.people.resolve(name.text)
    text = cast.source.text
    if person is None or person.other or _BESIDE_ANOTHER.search(text, block.start, name.span.start):
        return None
    return None if _in_quotation(text, block.start, name.span.start) else person
