"""A saved web page: its story as pieces of text with their kinds, and what its metadata say. Run in a child process.

Of the page's parts, what its markup calls the article is the story; where it calls nothing so, whatever is no
navigation, form or footer.
"""

import re
from html.parser import HTMLParser
from typing import Any

from ingest.readers.errors import TooMuchError
from ingest.readers.html_metadata import Metadata
from ingest.types import BlockKind

_VOID = frozenset(
    {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"}
)
_DROPPED = frozenset(
    {
        "script",
        "style",
        "noscript",
        "template",
        "svg",
        "iframe",
        "button",
        "select",
        "textarea",
        "option",
        "canvas",
        "object",
    }
)
_BOILER = frozenset({"nav", "aside", "footer", "form", "dialog", "menu"})
_BOILER_NAMES = re.compile(
    r"related|newsletter|share|social|comment|cookie|consent|menu|sidebar|promo|recommend|most-?read|breadcrumb|advert"
    r"|subscri|paywall|teaser|outbrain|taboola|byline|author|relacionad|compart|navbox|mw-editsection|reference|toc\b",
    re.IGNORECASE,
)
_STORY_NAMES = re.compile(
    r"article-?body|articlebody|entry-content|story-?body|post-content|article-?content|story-?content|mw-parser-output"
    r"|body-?text|nota-?cuerpo|cuerpo-?nota|corpo-?texto|content-text",
    re.IGNORECASE,
)
_LINES = frozenset(
    {
        "p",
        "div",
        "section",
        "article",
        "main",
        "blockquote",
        "pre",
        "br",
        "header",
        "ul",
        "ol",
        "table",
        "figure",
        "body",
    }
    | {"dt", "dd", "hr"}
)
_KINDS = {
    "li": BlockKind.ITEM,
    "figcaption": BlockKind.CAPTION,
    "caption": BlockKind.CAPTION,
    "tr": BlockKind.ROW,
    "time": BlockKind.DATELINE,
    **{f"h{level}": BlockKind.HEADING for level in range(1, 7)},
}
_BREAKS = frozenset({*_LINES, *_KINDS, *_BOILER})
_CELLS = frozenset({"td", "th"})
_CELL = " | "
_STORY = 250
_DEEPEST = 300
_INNERMOST = 6
_MOST_PIECES = 50_000


class Page(HTMLParser):
    """Collects pieces (kind, level, text, story) in the order of the page."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.metadata = Metadata()
        self.pieces: list[tuple[BlockKind, int, str, bool]] = []
        self._open: list[tuple[str, bool, bool]] = []  # tag, boiler, story
        self._dropped = 0
        self._words: list[str] = []
        self._header = False

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        said = {name: value or "" for name, value in attributes}
        self.metadata.tag(tag, said)
        if tag in _DROPPED:
            self._dropped += 1
        elif tag in _BREAKS:
            self._flush()
        elif tag in _CELLS and any(self._words):
            self._words.append(_CELL)
        self._header |= tag == "th"
        if tag not in _VOID and len(self._open) < _DEEPEST:
            names = f"{said.get('class', '')} {said.get('id', '')}"
            _, boiler, story = self._open[-1] if self._open else ("", False, False)
            is_story = tag == "article" or said.get("itemprop") == "articleBody" or bool(_STORY_NAMES.search(names))
            is_boiler = tag in _BOILER or (tag != "body" and not is_story and bool(_BOILER_NAMES.search(names)))
            self._open.append((tag, boiler or is_boiler, story or is_story or said.get("role") == "main"))

    def handle_endtag(self, tag: str) -> None:
        self.metadata.end(tag)
        if tag in _DROPPED:
            self._dropped = max(0, self._dropped - 1)
        elif tag in _BREAKS:
            self._flush()
        if any(name == tag for name, _, _ in self._open[-_DEEPEST:]):
            while self._open.pop()[0] != tag:
                pass

    def handle_data(self, data: str) -> None:
        self.metadata.data(data)
        if not self._dropped:
            self._words.append(data)

    def close(self) -> None:
        super().close()
        self._flush()

    def _flush(self) -> None:
        text = " ".join("".join(self._words).split())
        self._words.clear()
        kind, level = self._kind()
        if kind is BlockKind.ROW and self._header:
            kind = BlockKind.HEADER
        self._header = False
        _, boiler, story = self._open[-1] if self._open else ("", False, False)
        if text.strip(" |") and not boiler:
            self.pieces.append((kind, level, text, story))
        if len(self.pieces) > _MOST_PIECES:
            raise TooMuchError(f"this page has more than {_MOST_PIECES} paragraphs; save its story as text")

    def _kind(self) -> tuple[BlockKind, int]:
        """That of the innermost open tag that has one; a paragraph's where none near has."""
        for tag, _, _ in reversed(self._open[-_INNERMOST:]):
            if kind := _KINDS.get(tag):
                return kind, int(tag[1]) if kind is BlockKind.HEADING else 0
        return BlockKind.PARAGRAPH, 0


def parse(text: str) -> dict[str, Any]:
    """{"pieces": [[kind, level, text], …], "metadata": {"title": …, "publisher": …, "published": …, "url": …}}"""
    page = Page()
    page.feed(text)
    page.close()
    story = [piece for piece in page.pieces if piece[3]]
    if sum(len(text) for _, _, text, _ in story) < _STORY:
        story = page.pieces
    return {
        "pieces": [(kind.value, level, text) for kind, level, text, _ in story],
        "metadata": page.metadata.found(),
    }
