"""Patterns tried only where a word begins like them find what `re` finds at every place."""

import re
from dataclasses import fields
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.languages.pack import LANGUAGES, pack
from ingest.phrases import Phrases

DOCUMENTS = [path.read_text() for path in sorted((Path(__file__).parent / "unseen" / "documents").glob("*.txt"))]
WORDS = sorted({word for text in DOCUMENTS for word in text.split()})
TABLES = [getattr(pack(language), field.name) for language in LANGUAGES for field in fields(pack(language))]
PHRASES = [table for table in TABLES if isinstance(table, Phrases)]


def spans(phrases: Phrases, text: str, start: int, end: int) -> list[tuple[int, int]]:
    return [found.span() for _, found in phrases.numbered(text, start, end)]


def plain(phrases: Phrases, text: str, start: int, end: int) -> list[tuple[int, int]]:
    return [found.span() for found in phrases.pattern.finditer(text, start, end)]


@pytest.mark.parametrize("text", DOCUMENTS, ids=lambda text: text[:20])
def test_what_stands_in_documents_is_found(text):
    for phrases in PHRASES:
        assert spans(phrases, text, 0, len(text)) == plain(phrases, text, 0, len(text))


@given(st.data())
def test_and_in_any_part_of_any_words(data):
    text = data.draw(st.lists(st.sampled_from(WORDS), min_size=1, max_size=40).map(" ".join))
    start, end = sorted(data.draw(st.tuples(*2 * [st.integers(0, len(text))])))
    phrases = data.draw(st.sampled_from(PHRASES))
    assert spans(phrases, text, start, end) == plain(phrases, text, start, end)


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (r"kept", "ſhe \u212aEPT it"),  # letters that only `re` takes for k and s
        (r"ist", "İST İst ıst"),
        (r"técnico", "el TÉCNICO"),
        (r"a\s+cargo", "a cargo, a\ncargo, a\u00a0cargo"),
        (r"(?:la )?primera|la", "la primera, la segunda"),
        (r"\w+ment", "the appointment"),
    ],
)
def test_case_and_spaces_are_those_of_the_expression(body, text):
    phrases = Phrases([body], re.IGNORECASE)
    assert spans(phrases, text, 0, len(text)) == plain(phrases, text, 0, len(text)) != []


def test_the_first_pattern_counts_where_two_match():
    phrases = Phrases([r"head coach", r"head", r"coach"])
    assert [number for number, _ in phrases.numbered("head coach and coach, head on", 0, 29)] == [0, 2, 1]


def test_an_apostrophe_may_begin_one_inside_a_word():
    assert spans(Phrases([r"'s exit"], joined=True), "Chelsea's exit", 0, 14) == [(7, 14)]
    assert spans(Phrases([r"'s exit"]), "Chelsea's exit", 0, 14) == []
