"""A text as tokens: words, punctuation, and numbers in the shapes that dates have."""

import re
import unicodedata
from functools import lru_cache

_DASH = "-–—‑−"
_NO_MORE = rf"(?![^\W_]|[.,:/{_DASH}]\d)"
_SHAPES = rf"""
    (?P<iso>(?:18|19|20)\d\d-\d\d-\d\d(?!\d))
    |(?P<numeric>\d\d?(?:/\d\d?/|\.\d\d?\.|-\d\d?-)(?:\d{{4}}|\d\d)(?!\d|[.,:/-]\d))
    |(?P<pair>(?:18|19|20)\d\d(?:[{_DASH}/]|[ ][{_DASH}/][ ](?=\d{{4}}))(?:\d{{4}}|\d\d)(?:(?=s\b)|{_NO_MORE}))
    |(?P<decade>(?:18|19|20)?['’]?\d0['’]?s(?!\w))
    |(?P<days>\d\d?[{_DASH}]\d\d?(?=[ ](?:de[ ])?[^\W\d_]{{3}}))
    |(?P<month>(?:0?[1-9]|1[0-2])/(?:19|20)\d\d(?!\d|[.,:/-]\d))
    |(?P<slashed>\d\d?/\d\d?{_NO_MORE})
    |(?P<ordinal>\d\d?\.?(?:st|nd|rd|th|o|ro|er|[ºª°])(?!\w))
    |(?P<money>[€$£#]\ ?\d+(?:[.,:]\d+){{0,9}}|\d+\ ?[%€$£])
    |(?P<other>\d+(?:[.,:]\d+){{1,9}}(?:[^\W\d_]{{1,3}})?|\d{{1,3}}[{_DASH}]\d{{1,3}}(?!\d))
    |(?P<number>\d+(?![^\W_]))
"""
_SHAPE = re.compile(_SHAPES, re.VERBOSE | re.IGNORECASE)
_TOKEN = re.compile(
    rf"""
    [^\W\d_](?:[^\W_]|[\u0300-\u036f]|['’](?=[^\W\d_]))*
    |{re.sub(r"[?]P<[a-z]+>", "?:", _SHAPES)}
    |[^\W_](?:[^\W_]|[\u0300-\u036f])*
    |[^\w\s]
    """,
    re.VERBOSE | re.IGNORECASE,
)


def spans(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The places of the tokens in text[start:end]."""
    return [found.span() for found in _TOKEN.finditer(text, start, end)]


def shape(token: str) -> str:
    """The name of the group above that a token which begins with no letter has; "" for punctuation."""
    found = _SHAPE.match(token + " de xxx") if token[0].isdigit() else _SHAPE.match(token)
    return (found.lastgroup or "") if found and found.end() == len(token) else ""


@lru_cache(8192)
def normal(word: str) -> str:
    """As words stand in the tables: composed, lower case, straight apostrophes."""
    return unicodedata.normalize("NFC", word).lower().replace("’", "'")


def words_of(phrase: str) -> tuple[str, ...]:
    return tuple(normal(phrase[start:end]) for start, end in spans(phrase, 0, len(phrase)))
