"""Says what a reader made of a text, in a form that can be compared: ["title: …", "paragraph: …"]."""

from ingest.readers.text import blocks_of
from ingest.types import Block


def layout(text: str) -> list[str]:
    return [f"{block.kind}: {block.span.cut(text)}" for block in blocks_of(text)]


def kinds(text: str) -> list[str]:
    return [block.kind.value for block in blocks_of(text)]


def headings(text: str) -> list[tuple[int, str]]:
    return [(block.level, block.span.cut(text)) for block in blocks_of(text) if block.kind == "heading"]


def cells(text: str, kind: str) -> list[list[str]]:
    return [[cell.cut(text) for cell in block.cells] for block in blocks_of(text) if block.kind == kind]


def only(text: str) -> Block:
    (block,) = blocks_of(text)
    return block
