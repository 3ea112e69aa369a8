"""One reader a kind of source: bytes in, a `Source` out, whose blocks' offsets count in its text.

`read` picks the reader and refuses what none can read with a `DocumentError`. The text of plain and wiki-like text is
the file's own; of wikitext, web pages and tables it is a plain rendering.
"""

import re
from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from ingest.language import LANGUAGES, language_of
from ingest.readers import table_files
from ingest.readers.child import parsed
from ingest.readers.decoding import check_prose, decode
from ingest.readers.errors import DocumentError
from ingest.readers.kinds import kind_of
from ingest.readers.markup import is_html, read_html
from ingest.readers.published import published_of
from ingest.readers.text import blocks_of
from ingest.readers.wikitext_signs import is_wikitext
from ingest.types import Block, BlockKind, Source

__all__ = ["DocumentError", "read"]

_TITLE = 500
_NO_CHARACTER = re.compile(r"[\x00\ud800-\udfff]")


class _Page(NamedTuple):
    text: str
    blocks: tuple[Block, ...]
    said: Mapping[str, str]
    """What the format itself says of the page: title, publisher, published, url, language, kind."""


def read(content: bytes, name: str, metadata: Mapping[str, str] | None = None) -> Source:
    """The document in `content`; `name` tells its format and is named in errors.

    `metadata` (title, publisher, language, kind, url, and published as "2024-08-05") outranks what the document says.
    Raises DocumentError.
    """
    page = _page(decode(content, name), name, metadata or {})
    if not table_files.is_table(name):
        check_prose(len(page.text), name)
    said = _storable({**page.said, **(metadata or {})}, name)
    text, blocks = page.text, page.blocks
    title = said.get("title") or next((b.span.cut(text) for b in blocks if b.kind is BlockKind.TITLE), "")
    language = said.get("language", "")
    language = language if language in LANGUAGES else language_of(text)
    return Source(
        text=text,
        blocks=blocks,
        title=title[:_TITLE],
        language=language,
        kind=said.get("kind") or kind_of(text, blocks, title),
        publisher=said.get("publisher", ""),
        url=_address(said.get("url", ""), name),
        published=_day(said["published"], name) if said.get("published") else published_of(text, blocks, language),
    )


def _page(text: str, name: str, metadata: Mapping[str, str]) -> _Page:
    if is_html(text, name):
        return _Page(*read_html(text, name))
    if table_files.is_table(name):
        rendered = table_files.rendered(text, name, metadata.get("columns", ""))
        return _Page(
            rendered, table_files.blocks_of(rendered), {"kind": "table", "language": table_files.language_of(text)}
        )
    if is_wikitext(text, name):
        rendered = parsed("wikitext", text, name)
        return _Page(rendered, blocks_of(rendered), {})
    return _Page(text, blocks_of(text), {})


def _storable(said: Mapping[str, str], name: str) -> Mapping[str, str]:
    """JSON can write characters that are none (a NUL, half a pair), which no database takes."""
    for key, value in said.items():
        if _NO_CHARACTER.search(key + value):
            raise DocumentError(f"{name}: {key!a} has a character in the metadata that no text can have; leave it out")
    return said


def _address(text: str, name: str) -> str:
    if text and not text.startswith(("http://", "https://")):
        raise DocumentError(
            f'{name}: "url" is {text[:80]!r} in the metadata; write an address that begins with https://'
        )
    return text


def _day(text: str, name: str) -> date:
    try:
        day = date.fromisoformat(text)
        if 1850 <= day.year <= 2100:
            return day
    except ValueError:
        pass
    raise DocumentError(f'{name}: "published" is {text[:80]!r}; write a day from 1850 to 2100, such as 2024-08-05')
