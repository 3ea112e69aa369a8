"""Clubs in the title of a person: "the former Wrexham boss", "Wrexham manager Joe Hale"."""

import re
from itertools import pairwise

from ingest.claims.clause import Clause
from ingest.claims.scene import Element, Kind
from ingest.grammar import Tense
from ingest.lexicon import Event

_GAP = re.compile(r"(?:['’]s)?\s+(?:(?:first[- ]team|assistant|caretaker)\s+)?")
_AND = re.compile(r"(?:,|,?\s(?:and|&))\s+")
_BEGINNING = (Event.LINK, Event.START)


def was_there(clause: Clause, club: Element) -> bool:
    """ "the former Wrexham boss": a club that is past for whom it names."""
    if not _in_title(clause, club):
        return False
    start = max(clause.scene.span.start, club.span.start - 24)
    return clause.doc.pack.not_any_more.search(clause.text, start, club.span.start) is not None


def is_elsewhere(clause: Clause, club: Element) -> bool:
    """ "Wrexham manager Joe Hale is in the running": where the subject was or is, not the club of what is told."""
    if was_there(clause, club):
        return True
    event = clause.trigger.event
    begins = event in _BEGINNING or (event is Event.REPLACE and clause.trigger.tense is Tense.PRESENT)
    return begins and _in_title(clause, club)


def _in_title(clause: Clause, club: Element) -> bool:
    head = clause.trigger.head.start
    for word in clause.scene.of(Kind.ROLE, club.span.end, min(club.span.end + 60, head))[:1]:
        listed = [club, *clause.scene.of(Kind.CLUB, club.span.end, word.span.start)]
        gaps = [clause.text[a.span.end : b.span.start] for a, b in pairwise(listed)]
        last = clause.text[listed[-1].span.end : word.span.start]
        return _GAP.fullmatch(last) is not None and all(_AND.fullmatch(gap) for gap in gaps)
    return False
