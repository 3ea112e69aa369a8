"""What the engine reads of a text of our own: a title, paragraphs, and the posts that come out, a line each."""

from datetime import date

from careers.claims import SourceDocument
from careers.reconcile import reconcile_document
from careers.vocabulary import Role, Status
from ingest.gazetteer import Gazetteer
from ingest.pipeline import read_source
from ingest.types import Block, BlockKind, Source, Span

Post = tuple[str, str, str, str, str | None, str | None, str | None, str]


def posts(
    text: str, language: str, title: str = "", kind: str = "biography", published: date | None = None
) -> list[Post]:
    """(person, club, squad, role, start, end, reason, status) of each post; an end of ".." where it is still held.

    `title` stands first; the paragraphs of `text` are its lines, and a line with "= " before it is a heading.
    """
    source = _source(text, language, title, kind, published)
    reading = read_source(source, Gazetteer.load())
    said = reconcile_document(SourceDocument("document", kind, "", published, reading.claims))
    return [
        (t.person, t.club, t.squad, t.role, t.start.edtf, ".." if t.ongoing else t.end.edtf, t.end_reason, t.status)
        for t in said.tenures
    ]


def lines(
    text: str, language: str, title: str = "", kind: str = "biography", published: date | None = None
) -> set[str]:
    """The posts as short lines: "Rui Prates: Santos 2010-2011 sacked"; a head coach and what is confirmed go unsaid."""
    return {_line(post) for post in posts(text, language, title, kind, published)}


def _line(post: Post) -> str:
    person, club, squad, role, start, end, reason, status = post
    named = "" if role == Role.HEAD else f"({role})"
    held = "" if status == Status.CONFIRMED else f"[{status}]"
    said = (club, squad, named, f"{start or '?'} to {end or '?'}", reason or "", held)
    return f"{person}: " + " ".join(filter(None, said))


def _source(text: str, language: str, title: str, kind: str, published: date | None) -> Source:
    blocks, whole = [], ""
    for number, line in enumerate(filter(None, [title, *text.split("\n")])):
        kinds = BlockKind.TITLE if title and not number else BlockKind.PARAGRAPH
        if line.startswith("= "):
            line, kinds = line[2:], BlockKind.HEADING
        blocks.append(Block(kinds, Span(len(whole), len(whole) + len(line))))
        whole += line + "\n\n"
    return Source(whole, tuple(blocks), title=title, language=language, kind=kind, published=published)
