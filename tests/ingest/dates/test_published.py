"""The day in a dateline."""

from datetime import date

import pytest

from ingest.dates import find_published
from ingest.types import Span

DATELINES = [
    ("es", "LIMA, 27 dic. 2023.- Se terminaron las especulaciones.", date(2023, 12, 27)),
    ("es", "9 de noviembre de 2023 | Fútbol", date(2023, 11, 9)),
    ("es", "Martes, 5 de septiembre de 2023. Actualizado a las 21:40", date(2023, 9, 5)),
    ("es", "LIMA, 20 mar 2014 (Redacción Deportes).- La selección", date(2014, 3, 20)),
    ("es", "Por Ana Ruiz\n11 de octubre de 2023", date(2023, 10, 11)),
    ("es", "Publicado el 03/05/2021 a las 10:30", date(2021, 5, 3)),
    ("es", "MADRID, 3 (EFE).- El club", None),
    ("es", "Temporada 2023", None),
    ("en", "LAHORE, Aug 22, 2025 (Sports Desk) - A former winger", date(2025, 8, 22)),
    ("en", "14 November 2023", date(2023, 11, 14)),
    ("en", "Published: 2023-11-14T10:00:00Z", date(2023, 11, 14)),
    ("en", "Updated Tue 14 Nov 2023 10.31 GMT", date(2023, 11, 14)),
    ("en", "By Leo Ray, November 14, 2023 at 5:30 pm", date(2023, 11, 14)),
    ("en", "November 2023", None),
    ("en", "Leo Ray (born 30 April 1981)", None),
    ("en", "05/04/2016", None),
    ("pt", "19 dez 2024, 17h42 · Futebol", date(2024, 12, 19)),
    ("pt", "RIO DE JANEIRO, 30 de setembro de 2024 – Acabou a era", date(2024, 9, 30)),
    ("pt", "30/09/2024 às 10h12", date(2024, 9, 30)),
    ("pt", "30/09/2024 10h12 - Atualizado há 2 horas", date(2024, 9, 30)),
    ("pt", "Lisboa, 3 de maio", None),
]


@pytest.mark.parametrize(("language", "text", "expected"), DATELINES)
def test_the_complete_day_of_a_dateline(language: str, text: str, expected: date | None) -> None:
    assert find_published(text, Span(0, len(text)), language) == expected
