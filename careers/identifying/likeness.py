"""How alike two folded names of people are, of two words or more each.

    has_more_words("mariano gustavo soso", "mariano soso")      the fuller name of one person
    alike("mariano soso", "mariano sosa")                       a slip, a short form or an initial: could be one person

Being alike proves nothing: brothers are, and so are namesakes. Something else has to speak for it.
"""

import re

from careers.identifying.short_forms import LONG

_PARTICLES = frozenset(
    [
        "de",
        "del",
        "da",
        "do",
        "dos",
        "das",
        "di",
        "la",
        "las",
        "los",
        "van",
        "von",
        "der",
        "den",
        "e",
        "y",
        "i",
        "al",
        "el",
    ]
)
_DOUBLED = re.compile(r"(.)\1+")
#: A word shorter than this is another word with one letter changed.
_LONG_ENOUGH = 4


def ends(name: str) -> tuple[str, str]:
    words = name.split()
    return words[0], words[-1]


def has_more_words(name: str, short: str) -> bool:
    """Whether it has all words of the short name and more, with the same first and the same last."""
    return name != short and ends(name) == ends(short) and set(short.split()) < set(name.split())


def alike(one: str, other: str) -> bool:
    """Whether the two could be writings of one name: word for word, after leaving out what only one of them has."""
    mine, theirs = sorted((_words(one), _words(other)), key=len)
    if not _first_names(mine[0], theirs[0]):
        return False
    rest = theirs[1:]
    for word in mine[1:]:
        found = next((number for number, other_word in enumerate(rest) if _same_word(word, other_word)), None)
        if found is None:
            return False
        rest = rest[found + 1 :]
    return _slips(mine, theirs) <= 1


def keys(name: str) -> set[tuple[str, str]]:
    """Two names that are alike have one of these in common."""
    words = _words(name)
    return {("first", word) for word in {words[0], LONG.get(words[0], words[0])}} | {("word", w) for w in words[1:]}


def _words(name: str) -> list[str]:
    words = [word for word in name.split() if word not in _PARTICLES]
    return words if len(words) > 1 else name.split()


def _first_names(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    if _man_and_woman(one, other):
        return False
    return _same_word(one, other) or LONG.get(one, one) == LONG.get(other, other) or (long[0] == short)


def _man_and_woman(one: str, other: str) -> bool:
    """Luis and Luisa, Mario and Maria: one ends in -a, and all that stands before it is the same."""
    stems = {word[:-1] if word.endswith(("a", "o")) else word for word in (one, other)}
    return len(stems) == 1 and one.endswith("a") != other.endswith("a")


def _same_word(one: str, other: str) -> bool:
    one, other = _single(one), _single(other)
    return one == other or (min(len(one), len(other)) >= _LONG_ENOUGH and one_slip(one, other))


def _single(word: str) -> str:
    """Without doubled letters: which of them is double is what people forget first."""
    return _DOUBLED.sub(r"\1", word)


def _slips(mine: list[str], theirs: list[str]) -> int:
    return sum(word not in theirs for word in mine[1:]) + (
        mine[0] != theirs[0] and LONG.get(mine[0], mine[0]) != LONG.get(theirs[0], theirs[0]) and len(mine[0]) > 1
    )


def one_slip(one: str, other: str) -> bool:
    """A letter that is another, missing, too many, or turned round with the next."""
    short, long = sorted((one, other), key=len)
    if len(long) - len(short) > 1:
        return False
    start = next((i for i, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    if len(short) != len(long):
        return short[start:] == long[start + 1 :]
    turned = long[:start] + long[start : start + 2][::-1] + long[start + 2 :]
    return short[start + 1 :] == long[start + 1 :] or short == turned
