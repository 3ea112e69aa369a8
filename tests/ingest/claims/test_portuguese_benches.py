"""Portuguese: benches that come and go with a coach, ends announced, posts told of another."""

from datetime import date

import pytest

from tests.ingest.reading import lines

WHO = "Rui Prates"
WEDNESDAY = date(2023, 5, 10)

LIVES = [
    (
        "Foi adjunto de Nuno Sá no Leça e, quando este saiu, em dezembro de 2001, foi promovido a "
        "treinador principal. Nuno Lima tomou-lhe o lugar em novembro de 2002.",
        [
            "Leça (assistant coach) ? to ?",
            "Leça 2001-12 to 2002-11",
            "Nuno Lima: Leça 2002-11 to ?",
            "Nuno Sá: Leça ? to 2001-12",
        ],
    ),
    ("Treinou o Varzim em 2009. Trocou Barcelos pelo Boavista em 2011.", ["Boavista 2011 to ?", "Varzim 2009 to 2011"]),
    (
        "Passou pelo Mafra, que subiu de divisão em 2018, pelo Estoril e pela Académica.",
        ["Académica ? to ?", "Estoril ? to ?", "Mafra ? to ?"],
    ),
    ("Orientou o Marítimo e foi dispensado ao fim de dez meses, em maio de 2004.", ["Marítimo ? to 2004-05 sacked"]),
    ("Foi vice no campeonato e foi dispensado do Marítimo em maio de 2004.", ["Marítimo ? to 2004-05 sacked"]),
    ("Foi campeão pelo Al Sadd em 2018/19, clube que comandou de 2015 a 2019.", ["Al Sadd 2015 to 2019"]),
]

NEWS = [
    (
        "O Náutico anunciou a contratação de Rui Prates. Com Prates chegam os auxiliares Beto "
        "Lima, seu filho, e Davi Rocha.",
        [
            "Beto Lima: Náutico (assistant coach) ? to ?",
            "Davi Rocha: Náutico (assistant coach) ? to ?",
            "Náutico ? to ?",
        ],
    ),
    ("O Varzim anunciou a rescisão do contrato com Rui Prates na segunda-feira.", ["Varzim ? to 2023-05-08"]),
    (
        "O Náutico demitiu Nuno Sá. O time foi comandado interinamente por Rui Prates, técnico do sub-20.",
        ["Nuno Sá: Náutico ? to ? sacked", "Náutico (interim head coach) ? to ?", "Náutico U-20 ? to ?"],
    ),
    (
        "Em abril o Náutico contratou Rui Prates no lugar do português Nuno Sá.",
        ["Nuno Sá: Náutico ? to ?", "Náutico 2023-04 to ?"],
    ),
]


def _named(expected: list[str]) -> set[str]:
    return {line if ": " in line else f"{WHO}: {line}" for line in expected}


@pytest.mark.parametrize(("text", "expected"), LIVES)
def test_posts_of_a_life(text: str, expected: list[str]) -> None:
    assert lines(text, "pt", WHO) == _named(expected)


@pytest.mark.parametrize(("text", "expected"), NEWS)
def test_posts_of_the_news(text: str, expected: list[str]) -> None:
    assert lines(text, "pt", "Trocas da semana", kind="news", published=WEDNESDAY) == _named(expected)
