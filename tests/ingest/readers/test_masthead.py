"""The title, the author's line and the document's own day, which is never a day of the story."""

from datetime import date

import pytest

from ingest.readers import read
from tests.ingest.readers.layouts import layout

STORY = "El club anunció este martes la salida del entrenador, que había llegado en enero. Lo reemplaza su ayudante."
ENGLISH = (
    "The club announced on Tuesday that the manager has left after three years in charge. His assistant takes over."
)
PORTUGUESE = "O clube anunciou nesta terça-feira a saída do treinador, que chegou em janeiro. O auxiliar assume o time."


@pytest.mark.parametrize(
    ("top", "published"),
    [
        (f"LIMA, 3 mar. 2021.- {STORY}", date(2021, 3, 3)),
        (f"Buenos Aires, 12 de abril de 2019 (Agencia) - {STORY}", date(2019, 4, 12)),
        (f"Jueves, 7 de octubre de 2021. Actualizado a las 10:15\n\n{STORY}", date(2021, 10, 7)),
        (f"7 de octubre de 2021 | Fútbol\n{STORY}", date(2021, 10, 7)),
        (f"Por Ana Roca\n7 de octubre de 2021\n\n{STORY}", date(2021, 10, 7)),
        (f"Publicado el 7 de octubre de 2021 a las 09:00\n\n{STORY}", date(2021, 10, 7)),
        (f"LEEDS, Oct 7, 2021 (News Desk) - {ENGLISH}", date(2021, 10, 7)),
        (f"By Ann Rock | 7 October 2021\n\n{ENGLISH}", date(2021, 10, 7)),
        (f"October 7, 2021\n\n{ENGLISH}", date(2021, 10, 7)),
        (f"Published: 2021-10-07\n\n{ENGLISH}", date(2021, 10, 7)),
        (f"PORTO ALEGRE, 7 de outubro de 2021 – {PORTUGUESE}", date(2021, 10, 7)),
        (f"ROSARIO, 3 mar. 2021. {STORY}", date(2021, 3, 3)),
        (f"Buenos Aires, miércoles 3 de marzo de 2021. {STORY}", date(2021, 3, 3)),
        (f"LEEDS, 3 March 2021. {ENGLISH}", date(2021, 3, 3)),
        (f"Por Ana Roca\nBahía Blanca, 3 de marzo de 2021\n\n{STORY}", date(2021, 3, 3)),
        (f"Sevilla, miércoles 3 de marzo de 2021\n\n{STORY}", date(2021, 3, 3)),
        (f"7 out 2021, 17h42 · Futebol\n\n{PORTUGUESE}", date(2021, 10, 7)),
    ],
)
def test_the_day_of_a_dateline_is_the_documents(top: str, published: date) -> None:
    assert read(f"Cambio de entrenador\n\n{top}\n".encode(), "story.txt").published == published


@pytest.mark.parametrize(
    "text",
    [
        f"Cambio de entrenador\n\n{STORY}\n\nEl 3 de marzo de 2021 fue presentado en el estadio, ante 500 hinchas.",
        "El 3 de marzo de 2021 fue presentado.\n\nDejó el club el 7 de octubre de 2021.",
        f"Cambio de entrenador\n\n{STORY}\n\n{STORY}\n\n3 de marzo de 2021\n\n{STORY}",
        f"LIMA, 3 mar (Agencia).- {STORY}",
        f"Por Ana Roca\n\nEn Sevilla, el 3 de marzo de 2021. {STORY}",
        STORY,
    ],
)
def test_a_day_of_the_story_is_not(text: str) -> None:
    assert read(text.encode(), "story.txt").published is None


def test_the_dateline_is_cut_off_the_paragraph() -> None:
    assert layout(f"Cambio\n\nLIMA, 3 mar. 2021.- {STORY}")[1:] == [
        "dateline: LIMA, 3 mar. 2021.-",
        f"paragraph: {STORY}",
    ]


def test_a_byline_is_no_text_of_the_story() -> None:
    assert layout(f"Cambio de entrenador\n\nPor Ana Roca\n\n{STORY}")[1] == "dateline: Por Ana Roca"


@pytest.mark.parametrize(
    ("first", "title"),
    [
        ("Ana Roca deja el banco", "Ana Roca deja el banco"),
        ('Roca: "No me voy a ir"', 'Roca: "No me voy a ir"'),
        ("¿Quién dirige el domingo?", "¿Quién dirige el domingo?"),
        ("CLUB STATEMENT: ANA ROCA", "CLUB STATEMENT: ANA ROCA"),
        ("Deportes\n\nAna Roca deja el banco", "Ana Roca deja el banco"),
        ("Inicio > Fútbol > Liga 1\nAna Roca deja el banco", "Ana Roca deja el banco"),
        (STORY, ""),
        ("LIMA, 3 mar. 2021.- Ana Roca dejó el banco.", ""),
    ],
)
def test_the_title_is_the_first_line_that_looks_like_one(first: str, title: str) -> None:
    assert read(f"{first}\n\n{STORY}\n".encode(), "story.txt").title == title


def test_a_standfirst_is_a_paragraph_and_a_short_line_in_the_story_a_heading() -> None:
    standfirst = "La uruguaya tomará el mando del equipo y debutará el domingo en casa"
    text = f"Ana Roca llega al banco\n\n{standfirst}\n\n{STORY}\n\nUn año difícil\n\n{STORY}"
    assert layout(text)[1] == f"paragraph: {standfirst}"
    assert layout(text)[3] == "heading: Un año difícil"


def test_what_the_metadata_says_outranks_the_document() -> None:
    said = {"title": "Otro", "language": "pt", "published": "2020-01-02", "publisher": "El Diario", "kind": "statement"}
    source = read(f"Cambio\n\nLIMA, 3 mar. 2021.- {STORY}".encode(), "story.txt", said)
    assert (source.title, source.language, source.kind) == ("Otro", "pt", "statement")
    assert (source.published, source.publisher) == (date(2020, 1, 2), "El Diario")
