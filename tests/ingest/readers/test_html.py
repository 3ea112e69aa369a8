"""A saved web page: its story without what stands around it, and what its metadata say."""

from datetime import date

import pytest

from ingest.readers import DocumentError, read

STORY = (
    "Ana Roca, de <b>41</b> años, dejó este jueves el Club Ejemplo, al que había llegado en enero de 2020. La "
    "reemplaza de forma interina su ayudante, Eva Sol, que dirigió la reserva durante tres años &amp; ganó un título."
)
PAGE = f"""<!DOCTYPE html><html lang="es-AR"><head><title>Roca deja el banco | El Diario</title>%s
<style>p {{}}</style><script>var p = "<p>no</p>";</script></head>
<body><nav><ul><li>Inicio</li><li>Fútbol</li></ul></nav>
<main><article><h1>Roca deja el banco</h1><div class="byline">Por Eva Luz</div>
<p>{STORY}</p>
<figure><img alt="Roca"><figcaption>Ana Roca en el banco.</figcaption></figure>
<h2>Un a&ntilde;o dif&iacute;cil</h2><p>El club perdió cinco partidos seguidos.</p>
<ul><li>Copa: 2020</li></ul>
<table><tr><th>Nombre</th><th>Desde</th></tr><tr><td>Roca</td><td>2020</td></tr></table>
<div class="related"><p>Otra nota</p></div><p>Compartir</p></article></main>
<aside>Lo más leído</aside><footer>El Diario 2021</footer></body></html>"""
OPEN_GRAPH = """<meta property="og:title" content="Roca deja el banco">
<meta property="og:site_name" content="El Diario">
<meta property="article:published_time" content="2021-10-07T10:15:00-03:00">
<link rel="canonical" href="https://example.org/roca">"""
JSON_LD = """<script type="application/ld+json">{"@graph": [{"@type": "NewsArticle", "headline": "Roca deja el banco",
"datePublished": "2021-10-07", "publisher": {"@type": "Organization", "name": "El Diario"}}]}</script>"""


def test_the_story_is_told_from_what_stands_around_it() -> None:
    source = read((PAGE % OPEN_GRAPH).encode(), "page.html")
    assert [f"{block.kind}: {block.span.cut(source.text)[:40]}" for block in source.blocks] == [
        "title: Roca deja el banco",
        "paragraph: Ana Roca, de 41 años, dejó este jueves e",
        "caption: Ana Roca en el banco.",
        "heading: Un año difícil",
        "paragraph: El club perdió cinco partidos seguidos.",
        "item: Copa: 2020",
        "header: Nombre | Desde",
        "row: Roca | 2020",
        "furniture: Compartir",
    ]


@pytest.mark.parametrize("said", [OPEN_GRAPH, JSON_LD])
def test_the_metadata_of_the_page(said: str) -> None:
    source = read((PAGE % said).encode(), "page.html")
    assert (source.title, source.publisher, source.language) == ("Roca deja el banco", "El Diario", "es")
    assert (source.published, source.kind) == (date(2021, 10, 7), "news")


def test_the_address_of_the_page() -> None:
    assert read((PAGE % OPEN_GRAPH).encode(), "page.html").url == "https://example.org/roca"


def test_a_page_without_metadata_has_its_heading_as_title_and_no_day() -> None:
    source = read((PAGE % "").encode(), "page.html")
    assert (source.title, source.publisher, source.published) == ("Roca deja el banco", "", None)


def test_a_page_that_calls_nothing_an_article() -> None:
    source = read(f"<html><body><div><p>{STORY}</p></div><footer>x</footer></body></html>".encode(), "page.html")
    assert [block.kind for block in source.blocks] == ["paragraph"]


def test_a_million_open_tags_are_read() -> None:
    assert "Ana Roca" in read(("<html>" + "<b>" * 1_000_000 + "Ana Roca").encode(), "page.html").text


def test_a_million_paragraphs_are_refused() -> None:
    with pytest.raises(DocumentError, match=r"page\.html: this page has more than \d+ paragraphs"):
        read(("<html>" + "<p>a" * 1_000_000).encode(), "page.html")
