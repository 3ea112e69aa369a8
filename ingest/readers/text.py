"""Reads plain text: news stories, statements, biographies, and the wiki-like text of saved articles."""

from ingest.readers.furniture import mark_captions, mark_furniture, mark_tails
from ingest.readers.headings import has_wiki_headings, mark_headings, mark_wiki_headings
from ingest.readers.items import mark_bullets, mark_fields, mark_honours, mark_list_names
from ingest.readers.masthead import mark_datelines, mark_title
from ingest.readers.page import Page, page_of
from ingest.readers.tables import mark_tables
from ingest.types import Block


def blocks_of(text: str) -> tuple[Block, ...]:
    """The blocks of a text, in order. What comes first decides; what nothing decides is a paragraph."""
    page = page_of(text)
    if has_wiki_headings(page):
        _read_wiki_text(page)
    else:
        _read_plain_text(page)
    return page.blocks()


def _read_wiki_text(page: Page) -> None:
    mark_wiki_headings(page)
    mark_tables(page)
    mark_bullets(page)
    mark_list_names(page)


def _read_plain_text(page: Page) -> None:
    mark_title(page)
    mark_tails(page)
    mark_datelines(page)
    mark_furniture(page)
    mark_captions(page)
    mark_tables(page)
    mark_bullets(page)
    mark_honours(page)
    mark_fields(page)
    mark_list_names(page)
    mark_headings(page)
