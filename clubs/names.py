"""Names as keys: folded for looking up and for sorting. Plain Python.

The embedded PostgreSQL has no ICU, so what a collation would do is done here: Á sorts and matches beside A.
"""

import re
import unicodedata
from functools import lru_cache

_APOSTROPHE = re.compile(r"['’´`.]")
_NOT_A_WORD = re.compile(r"[^\w]+|_")
_LETTERS = str.maketrans(
    {"ß": "ss", "ø": "o", "Ø": "O", "æ": "ae", "Æ": "AE", "đ": "d", "Đ": "D", "ł": "l", "Ł": "L", "ı": "i", "œ": "oe"}
)


@lru_cache(maxsize=20_000)
def fold(text: str) -> str:
    """Lower-case words without accents, one space between: "Áncash FC" -> "ancash fc", "O'Higgins" -> "ohiggins"."""
    text = _APOSTROPHE.sub("", text).translate(_LETTERS)
    if not text.isascii():
        text = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return _NOT_A_WORD.sub(" ", text.casefold()).strip()


def sort_key(text: str) -> str:
    return fold(text)[:200] or text.casefold()[:200]


def slugify(text: str) -> str:
    """The address of a name: "O'Higgins" -> "ohiggins"; letters of other scripts are kept as they are not foldable."""
    return fold(text).replace(" ", "-")[:90].strip("-") or "x"
