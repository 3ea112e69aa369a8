"""What a page is furnished with is told from its story."""

import pytest

from tests.ingest.readers.layouts import kinds, layout

STORY = (
    "El club anunció este martes la salida del entrenador, que había llegado en enero con contrato por dos años. "
    "Lo reemplaza de forma interina su ayudante, que ya dirigió al equipo en la temporada pasada. "
)


@pytest.mark.parametrize(
    "line",
    [
        "Guardar",
        "Compartir",
        "Suscríbete a nuestro boletín de deportes",
        "Seguinos en nuestras redes",
        "54 comentarios",
        "Ordenar por: más antiguos",
        "VIDEO: los goles del partido",
        "Lee también: Así queda la tabla tras la fecha",
        "Tiempo de lectura: 3 minutos",
        "3 min read",
        "Sign up for our newsletter",
        "We use cookies to give you the best experience.",
        "Tickets: Rovers v United",
        "Follow us on social media",
        "(Writing by our northern desk)",
        "(Reporting by Ann Rock; Editing by Bob Stone)",
        "Partilhar",
        "+ Clique aqui para ver a tabela",
        "Assine a nossa newsletter",
        "Leia também: Os convocados para domingo",
        "Siga nos nas redes",
    ],
)
def test_a_line_of_furniture(line: str) -> None:
    assert layout(f"Cambio de entrenador\n\n{STORY}\n\n{line}\n\n{STORY}")[2] == f"furniture: {line}"


@pytest.mark.parametrize(
    "line",
    [
        "Compartió el cargo con su ayudante durante dos meses.",
        "Watch out was his first word to the players, and they did.",
        "Guardar silencio fue su manera de irse del club.",
        "More than a club: that is what he called it when he left.",
        "Relacionado con el club desde niño, asumió en 2010.",
    ],
)
def test_a_sentence_that_begins_like_furniture_is_none(line: str) -> None:
    assert kinds(f"Cambio de entrenador\n\n{STORY}\n\n{line}\n\n{STORY}")[2] == "paragraph"


@pytest.mark.parametrize(
    "opener",
    ["Más noticias", "MÁS NOTICIAS", "Te puede interesar", "Lee también", "RELATED", "Related articles", "Leia também"],
)
def test_from_the_opener_of_a_tail_on_all_is_furniture(opener: str) -> None:
    teasers = "Ana Roca asume en el Club Ejemplo\n\nLa entrenadora firmó hasta 2026 y debuta el domingo\n\n- La tabla"
    assert kinds(f"Cambio de entrenador\n\n{STORY}\n\n{opener}\n\n{teasers}") == [
        "title",
        "paragraph",
        *["furniture"] * 4,
    ]


def test_the_story_goes_on_after_a_box_of_links() -> None:
    text = f"Cambio de entrenador\n\n{STORY}\n\nLee también\n- La tabla\n- Los goles\n\n{STORY}\n\n{STORY}"
    assert kinds(text) == ["title", "paragraph", *["furniture"] * 3, "paragraph", "paragraph"]


@pytest.mark.parametrize(
    "line",
    [
        "Roca en la práctica de ayer. (Foto: Club)",
        "(Foto: Difusión)",
        "Foto: Ana Piedra",
        "Ana Roca saluda a la hinchada. (Getty Images)",
        "Photo: The Club",
        "Roca, na apresentação. (Divulgação)",
    ],
)
def test_a_caption(line: str) -> None:
    assert kinds(f"Cambio de entrenador\n\n{STORY}\n\n{line}\n\n{STORY}")[2] == "caption"


def test_a_line_that_the_next_one_repeats_is_a_pictures_alternative_text() -> None:
    text = f"Cambio\n\n{STORY}\n\nAna Roca llega al\nAna Roca llega al Club Ejemplo para pelear el título.\n\n{STORY}"
    assert layout(text)[2:4] == [
        "furniture: Ana Roca llega al",
        "caption: Ana Roca llega al Club Ejemplo para pelear el título.",
    ]


def test_a_run_in_heading_stays_in_its_paragraph() -> None:
    text = f"Los bancos\n\n{STORY}\n\nTALLERES. {STORY}\n\nLANÚS. {STORY}"
    assert kinds(text) == ["title", "paragraph", "paragraph", "paragraph"]
