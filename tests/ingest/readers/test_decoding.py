"""What is no UTF-8 text is refused in one sentence that names the file, the reason, and what would be right."""

import pytest

from ingest.readers import DocumentError, read
from ingest.readers.decoding import MAX_BYTES, MAX_PROSE

REFUSED = [
    (b"", "empty"),
    (b" \r\n\t\xef\xbb\xbf", "white space"),
    ("El técnico dejó el club.".encode("latin-1"), "byte 4 is not UTF-8"),
    ("El técnico dejó el club.".encode("utf-16"), "UTF-16"),
    (b"The coach\0 left.", "NUL byte at byte 9"),
    (b"%PDF-1.7 ...", "a PDF file"),
    (b"PK\x03\x04 word/document.xml", "a ZIP archive"),
    (b"\x89PNG\r\n\x1a\n", "a PNG image"),
    (b"\x01\x02\x03\x04 text", "control characters"),
    (b"a" * (MAX_BYTES + 1), "10 MB at most"),
    ("técnico".encode() + b"\xc3", "byte 8 is not UTF-8"),
]


@pytest.mark.parametrize(("content", "reason"), REFUSED, ids=[reason for _, reason in REFUSED])
def test_it_is_refused(content: bytes, reason: str) -> None:
    with pytest.raises(DocumentError) as refusal:
        read(content, "story.txt")
    message = str(refusal.value)
    assert message.startswith("story.txt: ")
    assert reason in message
    assert "\n" not in message


@pytest.mark.parametrize(
    "text",
    [
        "El técnico dejó el club.\r\nVolvió en 2010.\r\n",
        "\ufeffEl técnico dejó el club.",
        "\u200fThe coach left.\u200e\n\n\u202bHe came back.",
        "El tÃ©cnico dejÃ³ el club.",
    ],
)
def test_the_text_is_kept_as_it_stands(text: str) -> None:
    assert read(text.encode(), "story.txt").text == text


def test_letters_and_accents_written_apart_are_put_together() -> None:
    assert read("O te\u0301cnico deixou o clube.".encode(), "story.txt").text == "O técnico deixou o clube."


def test_a_million_characters_in_one_line_are_read() -> None:
    text = "The coach left. " * (MAX_PROSE // 16)
    assert len(read(text.encode(), "story.txt").blocks) == 1


@pytest.mark.parametrize("metadata", [{"title": "a\0b"}, {"publisher": "\ud800"}, {"\0": "a"}])
def test_metadata_with_characters_that_are_none_are_refused(metadata: dict[str, str]) -> None:
    with pytest.raises(DocumentError, match="in the metadata that no text can have"):
        read(b"The coach left.", "story.txt", metadata)


@pytest.mark.parametrize("key", ["url", "published"])
def test_a_wrong_value_in_the_metadata_is_shown_in_part(key: str) -> None:
    with pytest.raises(DocumentError, match=f'"{key}" is ') as refusal:
        read(b"The coach left.", "story.txt", {key: "x" * 5000})
    assert len(str(refusal.value)) < 250
