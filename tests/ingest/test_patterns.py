"""No pattern of the reading, those of the tables among them, can be made to try a text in ever more ways.

That happens where a repeat without a bound stands inside another, and what it repeats can also begin what follows it
there: "(\\w+\\s*)*" parts a word of n letters in 2^n ways. Each pattern is looked at as `re` itself has parsed it.
"""

import re
from collections.abc import Iterable, Iterator
from re import _constants as op  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

import pytest

from bench.patterns import patterns

#: A character of each kind that a pattern may tell apart.
ALPHABET = frozenset("aeosyAEÉé1 \t\n\u00a0.,;:-–'’\"“()&/_")
REPEATS = (op.MAX_REPEAT, op.MIN_REPEAT)
CATEGORIES = {op.CATEGORY_WORD: r"\w", op.CATEGORY_SPACE: r"\s", op.CATEGORY_DIGIT: r"\d"}
CATEGORIES |= {op.CATEGORY_NOT_WORD: r"\W", op.CATEGORY_NOT_SPACE: r"\S", op.CATEGORY_NOT_DIGIT: r"\D"}
ALL = patterns()

Items = Iterable[tuple[Any, Any]]


def test_there_are_patterns_of_modules_and_of_tables():
    assert len(ALL) > 800
    assert {where.split(".")[0] for where in ALL} == {"ingest", "es", "en", "pt"}


@pytest.mark.parametrize("where", [where for where in ALL if not where.partition(".")[2].startswith("pack.verbs")])
def test_a_text_is_tried_in_one_way(where: str):
    assert not list(doubtful(tree(ALL[where])))


def test_nor_are_the_tails_of_verbs_ambiguous():
    tails = {where: pattern for where, pattern in ALL.items() if ".pack.verbs" in where}
    assert tails
    assert [where for where, pattern in tails.items() if list(doubtful(tree(pattern)))] == []


@pytest.mark.parametrize("pattern", [r"(\w+\s*)*x", r"(?:a+)+", r"(?:\s*,?\s*)*x", r"(?:(?:ab)*\w+)*", r"(a|a+)+$"])
def test_what_would_be_found(pattern: str):
    assert list(doubtful(parser.parse(pattern)))


@pytest.mark.parametrize("pattern", [r"(?:\w+\s+)*x", r"(?:-\w+)*", r"(?:of|de)\s+", r"(?:\w+\s+){0,4}", r"(?>a+)+"])
def test_what_is_harmless(pattern: str):
    assert not list(doubtful(parser.parse(pattern)))


def tree(pattern: re.Pattern[str]) -> Items:
    return parser.parse(pattern.pattern, pattern.flags & ~re.UNICODE)


def doubtful(items: Items, behind: frozenset[str] | None = None) -> Iterator[Any]:
    """The repeats without a bound inside such a repeat that may go on with what can follow them in it, too. `behind` is
    what may follow `items` there; None where they stand in no such repeat."""
    items = list(items)
    for number, (kind, value) in enumerate(items):
        rest = items[number + 1 :]
        following = None if behind is None else first(rest) | (behind if nullable(rest) else frozenset())
        if kind in REPEATS and value[1] is op.MAXREPEAT:
            repeated = first(value[2])
            if following is not None and repeated & following:
                yield value
            yield from doubtful(value[2], (following or frozenset()) | repeated)
        else:
            for part in parts(kind, value):
                yield from doubtful(part, following)


def parts(kind: Any, value: Any) -> list[Items]:
    if kind in REPEATS:
        return [value[2]]
    if kind is op.SUBPATTERN:
        return [value[-1]]
    return list(value[1]) if kind is op.BRANCH else []  # what is atomic is not tried again


def first(items: Items) -> frozenset[str]:
    """The characters that a match of `items` can begin with."""
    found: frozenset[str] = frozenset()
    for kind, value in items:
        found |= first_of(kind, value)
        if not nullable([(kind, value)]):
            break
    return found


def first_of(kind: Any, value: Any) -> frozenset[str]:
    if kind is op.LITERAL:
        return frozenset(chr(value)) & ALPHABET or frozenset(chr(value))
    if kind is op.IN:
        return frozenset(character for character in ALPHABET if is_in(character, value))
    if kind is op.ATOMIC_GROUP:
        return first(value)
    if kind in (*REPEATS, op.POSSESSIVE_REPEAT):
        return first(value[2])
    inside = parts(kind, value)
    if inside:
        return frozenset().union(*map(first, inside))
    return frozenset() if kind in (op.AT, op.ASSERT, op.ASSERT_NOT) else ALPHABET


def nullable(items: Items) -> bool:
    """Can they match nothing?"""
    return all(nullable_one(kind, value) for kind, value in items)


def nullable_one(kind: Any, value: Any) -> bool:
    if kind in (*REPEATS, op.POSSESSIVE_REPEAT):
        return value[0] == 0 or nullable(value[2])
    if kind is op.ATOMIC_GROUP:
        return nullable(value)
    inside = parts(kind, value)
    return any(map(nullable, inside)) if inside else kind in (op.AT, op.ASSERT, op.ASSERT_NOT, op.GROUPREF)


def is_in(character: str, members: Items) -> bool:
    negated, found = False, False
    for kind, value in members:
        negated = negated or kind is op.NEGATE
        found = found or (
            (kind is op.LITERAL and chr(value) == character)
            or (kind is op.RANGE and value[0] <= ord(character) <= value[1])
            or (kind is op.CATEGORY and re.match(CATEGORIES[value], character) is not None)
        )
    return found != negated
