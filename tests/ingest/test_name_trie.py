"""Names in a text, whatever the names are."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.name_trie import NameTrie
from ingest.types import Span

NAMES = [
    "Real Strelsau",
    "Real",
    "UTC",
    "los rojos",
    "Strelsau & Zenda",
    "Al-Zenda",
    "San Rudolf (T)",
    "Zenda",
    "Rassendyll's",
]


def found(text: str, names: list[str] = NAMES, also_words: frozenset[str] = frozenset()) -> list[str]:
    return [match.span.cut(text) for match in NameTrie(((name, name) for name in names), also_words).find(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the Real Strelsau of old", ["Real Strelsau"]),
        ("the Real of Strelsau", ["Real"]),
        ("Realmente, Realengo", []),
        ("REAL STRELSAU", ["REAL STRELSAU"]),
        ("real strelsau", []),
        ("UTC and Utc and utc", ["UTC"]),
        ("los rojos y Los Rojos", ["los rojos", "Los Rojos"]),
        ("los 'rojos' de antes", ["los 'rojos'"]),
        ("Strelsau and Zenda; Strelsau & Zenda", ["Strelsau and Zenda", "Strelsau & Zenda"]),
        ("Strelsau, Zenda", ["Zenda"]),
        ("Al Zenda, Al-Zenda", ["Al Zenda", "Al-Zenda"]),
        ("a San Rudolf (T) lo", ["San Rudolf (T)"]),
        ("Real.\nStrelsau", ["Real"]),
        ("Real\nStrelsau in a text that is wrapped", ["Real\nStrelsau"]),
        ("Real\n\nStrelsau", ["Real"]),
        ("Real\n- Strelsau", ["Real"]),
        ("de Réal Strélsau", ["Réal Strélsau"]),
        ("Rassendyll’s and Rassendylls", ["Rassendyll’s", "Rassendylls"]),
    ],
)
def test_longest_name_at_word_boundaries_with_its_capitals(text: str, expected: list[str]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He left Real in May", ["Real"]),
        ("Real is what he left", []),
        ("He left. Real followed", []),
        ("- Real", []),
        ("the Palacio Real of old", []),
        ("in 2020 Real won", ["Real"]),
        ("En Real debutó", ["Real"]),
        ("Real Strelsau won", ["Real Strelsau"]),
        ("ALL OF REAL", []),
    ],
)
def test_an_everyday_word_needs_a_capital_of_its_own(text: str, expected: list[str]) -> None:
    assert found(text, also_words=frozenset({"real"})) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("mit Rudolf Zenda", []), ("in Zenda", ["Zenda"]), ("Zenda won", ["Zenda"]), ("En Zenda", ["Zenda"])],
)
def test_a_surname_behind_a_first_name_is_a_persons(text: str, expected: list[str]) -> None:
    trie = NameTrie([("Zenda", 1)], surnames=frozenset({"zenda"}))
    assert [match.span.cut(text) for match in trie.find(text)] == expected


def test_a_name_of_two_gives_both() -> None:
    [match] = NameTrie([("Real", 1), ("Réal", 2)]).find("for Real")
    assert sorted(match.values) == [1, 2]


def test_lookup_is_exact_but_for_capitals_and_accents() -> None:
    trie = NameTrie([("Réal Strelsau", 1)])
    assert (trie.named("real strelsau"), trie.named("Real"), trie.named("")) == ((1,), (), ())


words = st.sampled_from(
    ["Real", "Strelsau", "los", "rojos", "UTC", "Al", "-", "Zenda", ".", "&", "(T)", "San", "Rudolf", "’s", "\n", "x"]
)


@given(st.lists(words, max_size=12), st.booleans())
def test_spans_are_ordered_apart_and_inside(parts: list[str], spaced: bool) -> None:
    text = (" " if spaced else "").join(parts)
    spans = [match.span for match in NameTrie((name, name) for name in NAMES).find(text)]
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    assert all(one.end <= other.start for one, other in pairwise(spans))
    assert all(not text[span.start : span.end][0].isspace() for span in spans)


@given(st.permutations(NAMES), st.lists(words, max_size=12))
def test_the_order_of_the_names_makes_no_difference(names: list[str], parts: list[str]) -> None:
    text = " ".join(parts)
    assert found(text, names) == found(text, NAMES)


@given(st.lists(words, max_size=8), st.lists(words, max_size=8))
def test_a_span_finds_what_its_text_alone_would(before: list[str], parts: list[str]) -> None:
    head, text = " ".join(before) + " | ", " ".join(parts)
    trie = NameTrie((name, name) for name in NAMES)
    alone = [Span(match.span.start + len(head), match.span.end + len(head)) for match in trie.find(text)]
    assert [match.span for match in trie.find(head + text, Span(len(head), len(head + text)))] == alone
