"""Bytes to text: UTF-8 alone, within bounds; whatever else is refused in one sentence."""

import re
import unicodedata

from ingest.readers.errors import DocumentError

MAX_BYTES = 10_000_000
MAX_PROSE = 1_000_000
"""Characters of a text that is read sentence by sentence: a long book, and a minute's work."""

#: How files begin that are no text, and what they are.
_SIGNATURES = {
    b"%PDF": "a PDF file",
    b"PK\x03\x04": "a ZIP archive or an office document",
    b"\x89PNG": "a PNG image",
    b"\xff\xd8\xff": "a JPEG image",
    b"GIF8": "a GIF image",
    b"\x1f\x8b": "a gzip archive",
    b"\xd0\xcf\x11\xe0": "an office document",
    b"\x7fELF": "a program",
}
_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_CONTROLS = re.compile(r"[\x01-\x08\x0e-\x1a\x1c-\x1f]")
_CONTROLS_IN_A_TEXT = 0.01
_ADVICE = "save it as UTF-8 text"


def check_size(size: int, name: str) -> None:
    """Raises DocumentError where a file of `size` bytes is empty or too large."""
    if size == 0:
        raise DocumentError(f"{name}: the file is empty; there is nothing to read")
    if size > MAX_BYTES:
        raise DocumentError(f"{name}: the file has {size / 1e6:.1f} MB; a document has 10 MB at most")


def check_prose(length: int, name: str) -> None:
    """Raises DocumentError where a text that is no table has more than MAX_PROSE characters."""
    if length > MAX_PROSE:
        raise DocumentError(
            f"{name}: the text has {length / 1e6:.1f} million characters; a story or a biography has one million at"
            " most, so split it"
        )


def decode(content: bytes, name: str) -> str:
    """The text of UTF-8 bytes. Line ends and marks are left as they stand; letters and accents that are written apart
    are put together (NFC), as names are known by whole letters. Raises DocumentError."""
    check_size(len(content), name)
    for signature, what in _SIGNATURES.items():
        if content.startswith(signature):
            raise DocumentError(f"{name}: this is {what}, not text; {_ADVICE}")
    if content.startswith(_UTF16):
        raise DocumentError(f"{name}: the text is in UTF-16, not in UTF-8; {_ADVICE}")
    if (place := content.find(b"\0")) >= 0:
        raise DocumentError(f"{name}: there is a NUL byte at byte {place}, so this is no plain text; {_ADVICE}")
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        raise DocumentError(f"{name}: byte {error.start} is not UTF-8; {_ADVICE}") from None
    if not text.strip("\ufeff \t\r\n\f\v"):
        raise DocumentError(f"{name}: the file is empty but for white space; there is nothing to read")
    if len(_CONTROLS.findall(text)) > _CONTROLS_IN_A_TEXT * len(text):
        raise DocumentError(f"{name}: the file is full of control characters, so it is no text; {_ADVICE}")
    return unicodedata.normalize("NFC", text)
