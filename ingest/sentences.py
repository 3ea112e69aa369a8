"""Blocks to sentences; the offsets are those of the text.

One regular expression finds every mark that may end a sentence, and a few short questions about the words beside it
decide. Time is linear in the text: no question looks further than a word or two.
"""

import re
from collections.abc import Iterator

from ingest.readers.page import trimmed
from ingest.types import BlockKind, Sentence, Source, Span


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


LONGEST = 1000
"""Code points of a sentence. A longer one is cut at a semicolon, else at a space, else where it is."""

_SILENT = frozenset({BlockKind.FURNITURE, BlockKind.DATELINE})
_WHOLE = frozenset({BlockKind.ROW, BlockKind.HEADER})

#: Characters without width: direction marks and isolates, joiners, the byte order mark.
_UNSEEN = "\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff"

#: A mark with the quotes and brackets that close after it, the space, and what opens the next sentence.
#: Nothing in it is tried twice at one place: the runs are possessive, and a run of marks begins only once.
_END = re.compile(
    rf"(?<![.!?…])(?P<mark>[.!?…]++)(?P<close>[\"'”’»)\]{_UNSEEN}]*+)(?P<space>\s++)"
    rf"(?P<open>[\"'“‘«([¿¡—–{_UNSEEN}-]*+\s?+)(?P<next>\w{{1,20}})"
)
_WORD_BEFORE = re.compile(r"(?:[^\W\d_]\.)*[^\W_]+[º°ª]?$")
_LOOK_BACK = 24

#: Words whose full stop ends no sentence, in lower case and without it.
_NEVER = _words(
    """
    sr sra srta dr dra d dña prof profa ing lic st sta sto mr mrs ms messrs jr gral gen col cap capt lt sgt mons rev
    pres pdte vs v cf cfr av avda blvd eng exmo exma ee
    """
)
#: Words whose full stop ends no sentence where a figure follows.
_NOT_BEFORE_A_FIGURE = _words(
    """
    no nº n° n nos núm num pág pag págs art vol min ca aprox approx tel
    ene feb mar abr may jun jul ago sep set sept oct nov dic jan fev mai out dez apr aug dec
    """
)
#: Words that open a sentence after an abbreviation or an initial: "Burnley F.C. He left".
_OPENERS = _words(
    """
    he she it they his her their the a an in on at after before when while since from for by as this that these
    el ella ellos la los las lo un una en al a tras luego después cuando desde hasta con sin su sus este esta ese esa
    ele ela eles o os as um uma em no na nos nas ao à após depois quando desde com sem seu sua
    """
)


def sentences(source: Source) -> tuple[Sentence, ...]:
    """The sentences of all blocks but furniture and datelines, in order. A row of a table is one sentence."""
    return tuple(
        Sentence(span, block, number)
        for number, block in enumerate(source.blocks)
        if block.kind not in _SILENT
        for span in (_bounded if block.kind in _WHOLE else split)(source.text, block.span)
    )


def split(text: str, span: Span) -> Iterator[Span]:
    """The spans of the sentences within `span`: in order, disjoint, none empty, none longer than LONGEST."""
    start = span.start
    for found in _END.finditer(text, span.start, span.end):
        if found.start() >= start and _ends(text, span.start, found):
            yield from _bounded(text, trimmed(text, start, found.start("space")))
            start = found.start("open")
    yield from _bounded(text, trimmed(text, start, span.end))


def _ends(text: str, block_start: int, found: re.Match[str]) -> bool:
    """Does a sentence end at this mark?"""
    following = found["next"]
    if following[0].islower():
        return False
    if found["mark"] != ".":
        # "(!)" in the middle of a sentence ends nothing.
        return not (found["mark"] in "!?" and found["close"].startswith(")"))
    before = _WORD_BEFORE.search(text, max(block_start, found.start() - _LOOK_BACK), found.start())
    if before is None or found["close"]:
        return True
    word = before.group().lower()
    if word in _NEVER:
        return False
    if following[0].isdigit():
        return not (word in _NOT_BEFORE_A_FIGURE or _is_ordinal(word))
    if _is_initials(before.group()):
        return following.lower() in _OPENERS
    return not _is_numbering(word, block_start, before)


def _is_initials(word: str) -> bool:
    """ "J" of "J. F. Kennedy", "A.C" of "A.C. Milan"."""
    return all(len(letter) == 1 and letter.isupper() for letter in word.split("."))


def _is_ordinal(word: str) -> bool:
    return word[-1] in "º°ª"


def _is_numbering(word: str, block_start: int, before: re.Match[str]) -> bool:
    """ "1. Primeros pasos" at the head of a block."""
    return word.isdigit() and len(word) <= 2 and before.start() == block_start


def _bounded(text: str, span: Span) -> Iterator[Span]:
    """The span, in pieces of LONGEST at most."""
    start = span.start
    while span.end - start > LONGEST:
        limit = start + LONGEST
        cut = max(text.rfind("; ", start + LONGEST // 4, limit) + 1, 0)
        cut = cut or text.rfind(" ", start + LONGEST // 2, limit)
        cut = cut if cut > start else limit
        if (piece := trimmed(text, start, cut)).start < piece.end:
            yield piece
        start = cut
    if (piece := trimmed(text, start, span.end)).start < piece.end:
        yield piece
