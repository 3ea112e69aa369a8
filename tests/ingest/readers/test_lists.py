"""Headings, infoboxes, honours and tables, in wiki-like and in plain text."""

import pytest

from tests.ingest.readers.layouts import cells, headings, kinds, layout

WIKI = """= Ana Roca =

Ana Roca
- Full name: Ana María Roca
- Current club: Example F.C. (manager)

Ana María Roca (born 3 March 1980) is a football manager.

==Career==

===Early years===
She took over Example in 2010.

==Honours==
Example
- Cup: 2010, 2011
- League: 2012–13
"""
PROSE = "Empezó en 2010 en el Club Ejemplo, con el que ascendió, y se fue dos años después al Deportivo Modelo."


def test_a_wiki_like_text() -> None:
    assert layout(WIKI) == [
        "title: Ana Roca",
        "heading: Ana Roca",
        "field: Full name: Ana María Roca",
        "field: Current club: Example F.C. (manager)",
        "paragraph: Ana María Roca (born 3 March 1980) is a football manager.",
        "heading: Career",
        "heading: Early years",
        "paragraph: She took over Example in 2010.",
        "heading: Honours",
        "heading: Example",
        "item: Cup: 2010, 2011",
        "item: League: 2012–13",
    ]


def test_fields_and_items_have_their_label_and_value_as_cells() -> None:
    assert cells(WIKI, "field") == [["Full name", "Ana María Roca"], ["Current club", "Example F.C. (manager)"]]
    assert cells(WIKI, "item") == [["Cup", "2010, 2011"], ["League", "2012–13"]]


def test_the_name_over_a_list_stands_below_its_section() -> None:
    levels = {name: level for level, name in headings(WIKI)}
    assert levels["Career"] == levels["Honours"] == 2
    assert levels["Early years"] == 3
    assert levels["Example"] > 3


def test_sections_that_were_saved_at_one_level_stand_below_the_empty_one_before_them() -> None:
    sections = "==Coaching career==\n\n==Early days==\nText.\n\n==Example==\nText.\n\n==Personal life==\nText."
    text = f"= Ana Roca =\nText.\n\n{sections}"
    assert headings(text) == [(2, "Coaching career"), (3, "Early days"), (3, "Example"), (2, "Personal life")]


@pytest.mark.parametrize("heading", ["Palmarés como entrenadora", "Títulos", "HONOURS", "Conquistas"])
def test_honours_in_plain_text(heading: str) -> None:
    text = f"Ana Roca\n\n{PROSE}\n\n{heading}\nEjemplo: Copa 2010, Liga 2011\nModelo: Copa 2015\n"
    assert kinds(text) == ["title", "paragraph", "heading", "item", "item"]
    assert cells(text, "item") == [["Ejemplo", "Copa 2010, Liga 2011"], ["Modelo", "Copa 2015"]]


def test_honours_below_the_name_of_the_club() -> None:
    text = f"Ana Roca\n\n{PROSE}\n\nTítulos\n\nEjemplo\n• Copa: 2010\n• Liga: 2011\n"
    assert layout(text)[2:] == ["heading: Títulos", "heading: Ejemplo", "item: Copa: 2010", "item: Liga: 2011"]


def test_fields_in_plain_text() -> None:
    text = f"Ana Roca\n\nNombre: Ana María Roca\nNacimiento: 3 de marzo de 1980\n\n{PROSE}"
    assert cells(text, "field") == [["Nombre", "Ana María Roca"], ["Nacimiento", "3 de marzo de 1980"]]


def test_a_single_sentence_with_a_colon_is_a_paragraph() -> None:
    text = f"Ana Roca\n\n{PROSE}\n\nPróxima fecha: Ejemplo contra Modelo, el domingo.\n\n{PROSE}"
    assert kinds(text) == ["title", "paragraph", "paragraph", "paragraph"]


@pytest.mark.parametrize(
    "table",
    [
        "Name | From | To\nAna Roca | 2010 | 2012\nEva Luz (c) | 2012 | ",
        "| Name | From | To |\n|---|---|---|\n| Ana Roca | 2010 | 2012 |\n| Eva Luz (c) | 2012 | |",
        "Name\tFrom\tTo\nAna Roca\t2010\t2012\nEva Luz (c)\t2012\t",
    ],
)
def test_a_table(table: str) -> None:
    text = f"List of managers\n\nThe club has had two managers in its short life.\n\n{table}\n"
    assert cells(text, "header") == [["Name", "From", "To"]]
    assert cells(text, "row")[0] == ["Ana Roca", "2010", "2012"]
    assert cells(text, "row")[1][:2] == ["Eva Luz (c)", "2012"]


def test_lines_broken_at_a_column_are_one_paragraph() -> None:
    wrapped = (
        "Ana Roca\n\n"
        "Ana María Roca, born in 1980, is a manager who has worked at\n"
        "Example and at Model, where she won the cup in 2012 and was\n"
        "dismissed in the following year after a run of four defeats\n"
        "in a row.\n\n"
        "She returned in 2015.\n"
    )
    assert kinds(wrapped) == ["title", "paragraph", "paragraph"]


def test_sentences_behind_bullets_are_no_fields_of_an_infobox() -> None:
    story = (
        "Los que se fueron\n\nPor Ana Roca\n3 de marzo de 2021\n\nEl repaso:\n\n"
        "- Ejemplo: el entrenador Luis Roca fue despedido en mayo, tras perder el clásico.\n"
        "- Modelo: su técnico, Mario Luna, renunció en junio y lo reemplazó Pedro Ruiz.\n"
    )
    assert [kind for kind in kinds(story) if kind in ("field", "item")] == ["item", "item"]
