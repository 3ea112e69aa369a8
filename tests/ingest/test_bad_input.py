"""Texts as they should not be: each is read for what it says, or refused in one sentence."""

import unicodedata
from collections import Counter
from pathlib import Path

import pytest

from ingest.pipeline import read_document
from ingest.readers import DocumentError
from ingest.readers.decoding import MAX_BYTES, MAX_PROSE

STORY = (Path(__file__).parent / "unseen" / "documents" / "u05_es_denial.txt").read_text()


def told(text: str, name: str = "story.txt") -> Counter[tuple[str, ...]]:
    """What is claimed, wherever it stands."""
    claims = read_document(text.encode(), name).claims
    return Counter((claim.predicate, claim.subject, claim.object, claim.value) for claim in claims)


def test_the_story_tells_something():
    assert len(told(STORY)) > 5


def test_accents_written_apart_tell_the_same():
    assert told(unicodedata.normalize("NFD", STORY)) == told(STORY)


def test_marks_of_direction_around_paragraphs_tell_the_same():
    marked = "\n".join(f"\u202a{line}\u202c" if line else line for line in STORY.split("\n"))
    assert {claim[:3] for claim in told(marked)} == {claim[:3] for claim in told(STORY)}


@pytest.mark.parametrize(
    "text",
    [
        "Der Trainer wurde am Montag entlassen. Sein Nachfolger steht noch nicht fest.",
        "主教练周一被解雇。继任者尚未确定。",
        "تمت إقالة المدرب يوم الاثنين.",
        "Тренер был уволен в понедельник.",
    ],
)
def test_a_language_that_is_not_known_is_read_and_tells_nothing(text: str):
    reading = read_document(text.encode(), "story.txt")
    assert (reading.source.text, reading.claims) == (text, ())


def test_mojibake_is_read_as_it_stands():
    broken = STORY.encode().decode("latin-1")
    assert read_document(broken.encode(), "story.txt").source.text == unicodedata.normalize("NFC", broken)


@pytest.mark.parametrize("name", ["story.txt", "page.html", "table.csv", "table.json", "page.wikitext"])
def test_two_encodings_in_one_file_are_refused(name: str):
    with pytest.raises(DocumentError, match=rf"{name}: byte \d+ is not UTF-8; save it as UTF-8 text$"):
        read_document(STORY.encode() + STORY.encode("latin-1", "replace"), name)


LINES = ["x", "Roca ", "Ana Roca dejó el Cienciano en 2003. ", "(", "1999-", "é,", '"Roca" ']
TAGS = ["<b>", "</p>", "<!-- ", "<script>", "<table><tr><td>", "&amp;", "<a href='"]


@pytest.mark.parametrize("piece", LINES)
def test_a_long_line_is_read(piece: str):
    assert_line_is_read(piece, 40_000)


@pytest.mark.slow
@pytest.mark.parametrize("piece", LINES)
def test_a_line_as_long_as_may_be_is_read(piece: str):
    assert_line_is_read(piece, MAX_PROSE)


@pytest.mark.parametrize("piece", LINES)
def test_a_line_of_ten_megabytes_is_refused(piece: str):
    with pytest.raises(DocumentError, match=r"story.txt: the text has \d+\.\d million characters; a story"):
        read_document((piece * (MAX_BYTES // len(piece.encode()))).encode(), "story.txt")


@pytest.mark.parametrize("tag", TAGS)
def test_a_page_of_many_tags_is_read_or_refused(tag: str):
    assert_page_is_read_or_refused(tag, 5_000)


@pytest.mark.slow
@pytest.mark.parametrize("tag", TAGS)
def test_a_page_of_a_million_tags_is_read_or_refused(tag: str):
    assert_page_is_read_or_refused(tag, min(1_000_000, 9_900_000 // len(tag)))


def assert_line_is_read(piece: str, size: int) -> None:
    text = piece * (size // len(piece))
    assert read_document(text.encode(), "story.txt").source.text == text


def assert_page_is_read_or_refused(tag: str, times: int) -> None:
    page = f"<html><body><p>{STORY}</p>" + tag * times
    refused = ""
    try:
        read_document(page.encode(), "page.html")
    except DocumentError as error:
        refused = str(error)
    assert not refused or (refused.startswith("page.html: ") and "\n" not in refused)
