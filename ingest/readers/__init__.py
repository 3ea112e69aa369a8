"""One reader a kind of source: bytes in, a `Source` out, whose blocks' offsets count in its text.

`read` picks the reader and refuses what none can read with a `DocumentError`.
"""

from collections.abc import Mapping
from datetime import date

from ingest.language import language_of
from ingest.readers.decoding import decode
from ingest.readers.errors import DocumentError
from ingest.readers.kinds import kind_of
from ingest.readers.published import published_of
from ingest.readers.text import blocks_of
from ingest.types import BlockKind, Source

__all__ = ["DocumentError", "read"]

_TITLE = 500


def read(content: bytes, name: str, metadata: Mapping[str, str] | None = None) -> Source:
    """The document in `content`; `name` tells its format and is named in errors.

    `metadata` (title, publisher, language, kind, url, and published as "2024-08-05") outranks what the document says.
    Raises DocumentError.
    """
    said = metadata or {}
    text = decode(content, name)
    blocks = blocks_of(text)
    title = said.get("title") or next((b.span.cut(text) for b in blocks if b.kind is BlockKind.TITLE), "")
    language = said.get("language") or language_of(text)
    return Source(
        text=text,
        blocks=blocks,
        title=title[:_TITLE],
        language=language,
        kind=said.get("kind") or kind_of(text, blocks, title),
        publisher=said.get("publisher", ""),
        url=said.get("url", ""),
        published=_day(said["published"], name) if said.get("published") else published_of(text, blocks, language),
    )


def _day(text: str, name: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise DocumentError(f'{name}: "published" is {text!r} in the metadata; write it as 2024-08-05') from None
