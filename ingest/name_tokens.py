"""The words of a text as names are made of them: "S.C.", "Newell’s", "F. C.". A text is cut up once for its parts."""

import re
from bisect import bisect_left
from functools import lru_cache
from typing import NamedTuple

from clubs.names import fold

#: Letters with dots are one word, also where they stand apart ("F. C. Barcelona", "U. D. Salamanca").
_TOKEN = re.compile(
    r"(?:[^\W\d_]\.){2,}(?:[^\W\d_](?!\w))?|(?:[A-Z]\.[ \u00a0]){1,3}[A-Z]\.(?=[ \u00a0,;)]|$)|"
    r"[^\W_]+(?:['’´`][^\W_]+)*"
)
#: How a part of a text may end that is cut up otherwise than in the whole: "at F. C.".
_APART = 5


#: How a word is written.
SMALL, CAPITAL, CAPITALS = range(3)


class Token(NamedTuple):
    """A word of the text: its key for looking up, and how it is written."""

    key: str
    text: str
    start: int
    end: int
    written: int

    @classmethod
    def of(cls, word: str, start: int) -> "Token":
        written = CAPITALS if word == word.upper() else CAPITAL if word[0].isupper() or word[0].isdigit() else SMALL
        return cls(key(word), word, start, start + len(word), written)

    @property
    def capital(self) -> bool:
        return self.text[0].isupper() or self.text[0].isdigit()


class TokenizedText:
    """All tokens of a text, in their order."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.tokens = tokenized(text, 0, len(text))
        self._starts = [token.start for token in self.tokens]

    def part(self, start: int, end: int) -> tuple[int, int] | None:
        """The numbers of the first of the tokens in text[start:end] and of the one behind the last. None where that
        part is cut up otherwise by itself: it begins or ends inside a token."""
        first, behind = bisect_left(self._starts, start), bisect_left(self._starts, end)
        inside = (first and self.tokens[first - 1].end > start) or (behind and self.tokens[behind - 1].end > end)
        letters_apart = self.text[end - 1 : end] == "." and "." in self.text[max(start, end - _APART) : end - 1]
        return None if inside or letters_apart else (first, behind)


#: A document's blocks, sentences and names are asked for one after the other.
tokenized_text = lru_cache(maxsize=4)(TokenizedText)


def tokenized(text: str, start: int, end: int) -> list[Token]:
    """The tokens of text[start:end], by itself."""
    return [Token.of(found.group(), found.start()) for found in _TOKEN.finditer(text, start, end)]


@lru_cache(maxsize=50_000)
def key(word: str) -> str:
    """Without accents, dots, apostrophes and capitals."""
    return word.lower() if word.isascii() and word.isalnum() else fold(word).replace(" ", "")
