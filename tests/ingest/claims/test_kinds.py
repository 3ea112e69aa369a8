"""Posts by the kind of document that tells them: lists and tables, interviews, candidates, obituaries, statements."""

from datetime import date

import pytest

from careers.claims import SourceDocument
from careers.reconcile import reconcile_document
from careers.vocabulary import Role
from ingest.pipeline import read_document
from tests.ingest.reading import lines


def rows(text: str) -> set[str]:
    """The posts of a whole file: "Ana Roca: Melgar 2010-2012", with the role where it is no head coach's."""
    reading = read_document(text.encode(), "file.txt")
    said = reconcile_document(SourceDocument("one", reading.source.kind, "", None, reading.claims))
    return {
        f"{t.person}: {t.club} {t.start.edtf}-{'' if t.ongoing else t.end.edtf}"
        + ("" if t.role is Role.HEAD else f" {t.role}")
        for t in said.tenures
    }


TABLE = (
    "Entrenadores de Sporting Cristal\n\nEl club es uno de los que más títulos ganó en el país, con los entrenadores "
    "de la lista.\n\nAños\tEntrenador\tPaís\tTítulos\n{}\n2009–2011\tSaúl Prieto\tPerú\t\n"
)


@pytest.mark.parametrize(
    ("row", "post"),
    [
        ("2000–2001\tAbel Cueto\tPerú\t", "Abel Cueto: Sporting Cristal 2000-2001"),
        ("2004\tAbel Cueto\tPerú\t", "Abel Cueto: Sporting Cristal 2004-2004"),
        ("2004\tAbel Cueto (interino)\tPerú\t", "Abel Cueto: Sporting Cristal 2004-2004 interim head coach"),
        ("2017–presente\tAbel Cueto\tPerú\t", "Abel Cueto: Sporting Cristal 2017-"),
        ("2017–\tAbel Cueto\tPerú\t", "Abel Cueto: Sporting Cristal 2017-"),
        ("enero de 2005 – marzo de 2006\tAbel Cueto\tPerú\t", "Abel Cueto: Sporting Cristal 2005-01-2006-03"),
    ],
)
def test_a_table_with_one_column_for_the_years(row: str, post: str) -> None:
    assert rows(TABLE.format(row)) == {post, "Saúl Prieto: Sporting Cristal 2009-2011"}


def test_a_column_of_titles() -> None:
    text = TABLE.format("2004–2005\tAbel Cueto\tPerú\tApertura 2004, Clausura 2005")
    won = [c for c in read_document(text.encode(), "list.txt").claims if c.predicate == "won"]
    assert {(c.subject, c.competition, c.value) for c in won} == {
        ("Abel Cueto", "Apertura", "2004"),
        ("Abel Cueto", "Clausura", "2005"),
    }


@pytest.mark.parametrize(
    ("heading", "item", "post"),
    [
        ("Lista", "2009–2011: Abel Cueto", "Abel Cueto: Sporting Cristal 2009-2011"),
        ("Lista", "Abel Cueto (2009–2011)", "Abel Cueto: Sporting Cristal 2009-2011"),
        ("Lista", "Abel Cueto (interino, 2012)", "Abel Cueto: Sporting Cristal 2012-2012 interim head coach"),
        ("Lista", "2017–: Abel Cueto", "Abel Cueto: Sporting Cristal 2017-"),
        ("Asistentes técnicos", "2009–2011: Abel Cueto", "Abel Cueto: Sporting Cristal 2009-2011 assistant coach"),
        ("Preparadores físicos", "2009–2011: Abel Cueto", "Abel Cueto: Sporting Cristal 2009-2011 fitness coach"),
    ],
)
def test_a_line_of_a_list(heading: str, item: str, post: str) -> None:
    text = (
        f"Entrenadores de Sporting Cristal\n\nEl club tuvo muchos entrenadores.\n\n{heading}\n- {item}\n- Sin datos\n"
    )
    assert rows(text) == {post}


QUESTIONS = "—¿Cómo fue aquello?\n—Un sueño.\n—Después vino Melgar.\n"


@pytest.mark.parametrize(
    ("answer", "post"),
    [
        ("—Asumí en enero de 2018 y me fui en mayo de 2019.", "Abel Cueto: Melgar 2018-01 to 2019-05"),
        ("—Sí. Me echaron en noviembre de 2020.", "Abel Cueto: Melgar ? to 2020-11 sacked"),
        ("—Sí. Renuncié en marzo de 2020.", "Abel Cueto: Melgar ? to 2020-03 resigned"),
        ("—Sí. Me contrataron en marzo de 2020.", "Abel Cueto: Melgar 2020-03 to ?"),
    ],
)
def test_the_answers_of_an_interview(answer: str, post: str) -> None:
    story = f"El técnico Abel Cueto habló de su carrera.\n{QUESTIONS}{answer}"
    assert lines(story, "es", title="Abel Cueto, a fondo", kind="news", published=date(2022, 3, 1)) == {post}


@pytest.mark.parametrize(
    ("said", "post"),
    [
        ("Roca is understood to have held talks with sporting director Ben Aldous.", "reported"),
        ("Roca has been sounded out, sources say.", "reported"),
        ("The Peruvian is the favourite for the job.", "reported"),
        ("But Roca ruled himself out of the running.", "denied"),
        ("He has been linked with the job, but a source called the reports nonsense.", "denied"),
    ],
)
def test_candidates_are_no_coaches(said: str, post: str) -> None:
    story = f"Leeds United are looking for a new manager.\n= Abel Roca\n{said}"
    assert lines(story, "en", title="Who will be next at Leeds United?", kind="news") == {
        f"Abel Roca: Leeds United ? to ? [{post}]"
    }


@pytest.mark.parametrize(
    ("lead", "others"),
    [
        (
            "Bruno Salas, extécnico de Melgar y Cienciano, dirige a Alianza Lima.",
            {"Melgar", "Cienciano", "Alianza Lima"},
        ),
        ("Bruno Salas, exentrenador de Melgar, dirige a Alianza Lima.", {"Melgar", "Alianza Lima"}),
    ],
)
def test_former_posts_in_an_apposition(lead: str, others: set[str]) -> None:
    found = lines(lead, "es", title="Noticias del torneo", kind="news")
    assert {line.split(": ")[1].split(" ? ")[0] for line in found} == others


@pytest.mark.parametrize(
    "said",
    [
        "Abel Cueto, de 78 años, murió este lunes en Lima.",
        "Abel Cueto falleció este lunes tras una larga enfermedad.",
    ],
)
def test_a_death_ends_no_post_that_was_left_long_ago(said: str) -> None:
    story = f"Dirigió a Melgar entre 1990 y 1992.\n{said}"
    found = lines(
        story, "es", title="Murió Abel Cueto, técnico de otra época", kind="news", published=date(2022, 2, 14)
    )
    assert found == {"Abel Cueto: Melgar 1990 to 1992"}


def test_a_surname_that_is_a_clubs_name() -> None:
    story = "El técnico Pedro Olmedo llegó a Melgar en 2010.\nOlmedo fue destituido en mayo de 2011."
    assert lines(story, "es", title="Pedro Olmedo en Melgar", kind="news") == {
        "Pedro Olmedo: Melgar 2010 to 2011-05 sacked"
    }
