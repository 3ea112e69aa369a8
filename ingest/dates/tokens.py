"""A text as tokens: words, numbers in the shapes that dates have, punctuation; each with its place."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

_DASH = "-–—‑−"
_TOKEN = re.compile(
    rf"""
    (?P<iso>(?:18|19|20)\d\d-\d\d-\d\d(?!\d))
    |(?P<numeric>\d{{1,2}}(?P<mark>[./-])\d{{1,2}}(?P=mark)(?:\d{{4}}|\d\d)(?!\d|[.,:/-]\d))
    |(?P<pair>(?:18|19|20)\d\d(?:[{_DASH}/]|[ ][{_DASH}/][ ](?=\d{{4}}))(?:\d{{4}}|\d\d)
        (?:(?=s\b)|(?![^\W_]|[.,:/{_DASH}]\d)))
    |(?P<decade>(?:18|19|20)?['’]?\d0['’]?s(?!\w))
    |(?P<days>\d{{1,2}}[{_DASH}]\d{{1,2}}(?=[ ](?:de[ ])?[^\W\d_]{{3}})(?!\d|[.,:/{_DASH}]\d))
    |(?P<slashed>\d{{1,2}}/\d{{1,2}}(?![^\W_]|[.,:/{_DASH}]\d))
    |(?P<ordinal>\d{{1,2}}\.?(?:st|nd|rd|th|[ºª°])(?!\w))
    |(?P<junk>[€$£#]\ ?\d+(?:[.,:]\d+){{0,9}}|\d+(?:[.,:]\d+){{1,9}}(?:[^\W\d_]{{1,3}})?
        |\d{{1,3}}[{_DASH}]\d{{1,3}}(?!\d)|\d+\ ?[%€$£])
    |(?P<number>\d+(?![^\W_]))
    |(?P<word>[^\W_](?:[^\W_]|[\u0300-\u036f]|['’](?=[^\W\d_]))*)
    |(?P<other>[^\w\s])
    """,
    re.VERBOSE,
)


def tokens(text: str, start: int, end: int) -> Iterator[tuple[str, str, int, int]]:
    """(kind, text, start, end) for each token of text[start:end]; kind is the name of its group above."""
    for found in _TOKEN.finditer(text, start, end):
        yield found.lastgroup or "other", found.group(), found.start(), found.end()


@lru_cache(4096)
def normal(word: str) -> str:
    """As words stand in the tables: composed, lower case, straight apostrophes."""
    return unicodedata.normalize("NFC", word).lower().replace("’", "'")


def words_of(phrase: str) -> tuple[str, ...]:
    return tuple(normal(word) for _, word, _, _ in tokens(phrase, 0, len(phrase)))
