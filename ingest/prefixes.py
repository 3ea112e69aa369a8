"""What a regular expression's matches can begin with: the first letters of all of them.

Walks the expression as `re` itself has parsed it. Where that cannot be told ("\\w+"), a prefix ends early: "" begins
every text.
"""

import re
from collections.abc import Iterable
from re import _constants as op  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

LENGTH = 8
#: A class of more characters than these is not spelled out.
_MOST = 12
#: Letters that `re` takes for others where case is ignored, though `str.lower` does not.
_ALIKE = str.maketrans({"ſ": "s", "ı": "i", "İ": "i", "ς": "σ", "µ": "μ"})
_NOT_SPACE = re.compile(r"\S")

#: The first letters, and whether more may be added to them.
Prefix = tuple[str, bool]


def prefixes(pattern: str, flags: int = 0) -> frozenset[str]:
    """Up to LENGTH letters that a match of `pattern` can begin with, as `normal` writes them."""
    return frozenset(text for text, _ in _extended({("", True)}, parser.parse(pattern, flags)))


def normal(text: str) -> str:
    """The text with small letters and with spaces of one kind, each character at its place."""
    text = re.sub(r"\s", " ", text)
    lower = text.lower()
    if len(lower) != len(text):  # "İ" becomes two
        lower = "".join(low if len(low := letter.lower()) == 1 else letter for letter in text)
    return lower.translate(_ALIKE)


def _extended(begun: set[Prefix], items: Iterable[tuple[Any, Any]]) -> set[Prefix]:
    """With what `items` can match behind what has begun."""
    for kind, value in items:
        if not any(more for _, more in begun):
            break
        begun = {one for one in begun if not one[1]} | _with_item({one for one in begun if one[1]}, kind, value)
    return begun


def _with_item(begun: set[Prefix], kind: Any, value: Any) -> set[Prefix]:
    if kind in (op.AT, op.ASSERT, op.ASSERT_NOT):
        return begun
    if kind is op.LITERAL:
        return _with_letters(begun, {chr(value)})
    if kind is op.IN:
        return _with_letters(begun, _letters(value))
    if kind is op.BRANCH:
        return set().union(*(_extended(begun, branch) for branch in value[1]))
    if kind is op.SUBPATTERN:
        return _extended(begun, value[-1])
    if kind is op.ATOMIC_GROUP:
        return _extended(begun, value)
    if kind in (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT):
        least, most, item = value
        once = _extended(begun, item)
        once = once if most == 1 else {(text, False) for text, _ in once}
        return once if least else begun | once
    return {(text, False) for text, _ in begun}  # any character, a group said before


def _with_letters(begun: set[Prefix], letters: set[str] | None) -> set[Prefix]:
    if letters is None:
        return {(text, False) for text, _ in begun}
    longer = {text + normal(letter) for text, _ in begun for letter in letters}
    return {(text, len(text) < LENGTH) for text in longer}


def _letters(members: Iterable[tuple[Any, Any]]) -> set[str] | None:
    """The characters of a class, where they are few and known."""
    found: set[str] = set()
    for kind, value in members:
        if kind is op.LITERAL:
            found.add(chr(value))
        elif kind is op.CATEGORY and value is op.CATEGORY_SPACE:
            found.add(" ")
        elif kind is op.RANGE and value[1] - value[0] < _MOST:
            found.update(map(chr, range(value[0], value[1] + 1)))
        else:
            return None
    return found if len(found) <= _MOST else None
