"""Whatever the text, what is printed as evidence is what stands in the stored text at its offsets."""

import re
import unicodedata
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from ingest.extract import Json, extracted
from ingest.pipeline import read_document
from ingest.readers import DocumentError

DOCUMENTS = [path.read_text() for path in sorted((Path(__file__).parent / "unseen" / "documents").glob("*.txt"))]
SENTENCES = sorted({said for text in DOCUMENTS for said in re.split(r"(?<=[.!?])\s+|\n+", text) if said})
MARKS = [
    "\n",
    "\n\n",
    "= ",
    "* ",
    "| ",
    "\t",
    " ",
    "\u00a0",
    "\r\n",
    "\ufeff",
    "\u200f",
    "\u202e",
    "e\u0301",
    "ñ",
    "😀",
    "“",
    "('",
]
PIECES = st.sampled_from(SENTENCES) | st.sampled_from(SENTENCES).map(str.upper) | st.sampled_from(MARKS)
TEXTS = st.lists(PIECES | st.text(max_size=4), max_size=12).map(" ".join) | st.text(max_size=200)
SETTINGS = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])


def passages(said: object) -> list[Json]:
    """Every passage in what `extract` prints."""
    if isinstance(said, dict):
        own = [said] if "quote" in said else []
        return own + [one for value in said.values() for one in passages(value)]
    return [one for value in said for one in passages(value)] if isinstance(said, list) else []


def check(text: str) -> None:
    content = text.encode()
    try:
        reading = read_document(content, "story.txt")
    except DocumentError:
        return  # white space alone, or control characters
    stored = reading.source.text
    assert stored == unicodedata.normalize("NFC", content.decode())
    assert all(0 <= claim.start < claim.end <= len(stored) for claim in reading.claims)
    printed = extracted(reading, content, "story.txt")
    given_as = printed["document"].get("text", content.decode())
    assert given_as == stored
    for passage in passages(printed):
        assert given_as[passage["start"] : passage["end"]] == passage["quote"] != ""


@example("\x1f")
@example(DOCUMENTS[0].replace("é", "e\u0301"))
@example(DOCUMENTS[1].replace(" ", "\u200f "))
@given(TEXTS)
@SETTINGS
def test_passages_are_cut_from_the_stored_text(text: str) -> None:
    check(text)


@pytest.mark.slow
@given(TEXTS)
@settings(SETTINGS, max_examples=10_000)
def test_of_ten_thousand_texts(text: str) -> None:
    check(text)


def test_there_are_passages_to_look_at() -> None:
    content = DOCUMENTS[0].encode()
    assert len(passages(extracted(read_document(content, "story.txt"), content, "story.txt"))) > 10
