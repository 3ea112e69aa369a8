"""How the Portuguese and Brazilian press words comings and goings, beyond the plain verbs."""

from datetime import date

import pytest

from tests.ingest.reading import lines

WHO = "Rui Prates"
WEDNESDAY = date(2023, 5, 10)

LIVES = [
    ("Em 2015 treinou o Varzim e de lá seguiu para o Farense.", ["Farense ? to ?", "Varzim 2015 to 2015"]),
    ("Deu início à carreira de treinador no Varzim, em 2015.", ["Varzim 2015 to ?"]),
    ("Treinou o Varzim em 2015 e bateu com a porta em março de 2016.", ["Varzim 2015 to 2016-03 resigned"]),
    (
        "Assumiu o Náutico em 2015, pediu as contas em maio de 2016 e retornou em julho de 2017.",
        ["Náutico 2015 to 2016-05 resigned", "Náutico 2017-07 to ?"],
    ),
    (
        "Trabalhou em Inglaterra, onde orientou o Fulham de junho de 2021 a outubro de 2022.",
        ["Fulham 2021-06 to 2022-10"],
    ),
    (
        "Mudou-se para a Ucrânia, onde sucedeu a Nuno Sá no Shakhtar Donetsk em maio de 2016.",
        ["Nuno Sá: Shakhtar Donetsk ? to 2016-05", "Shakhtar Donetsk 2016-05 to ?"],
    ),
    (
        "Assumiu o comando do Lille em junho de 2022, cargo que ocupou até maio de 2024.",
        ["Lille 2022-06 to 2024-05"],
    ),
]

NEWS = [
    (
        "Varzim: Rui Prates foi demitido na segunda-feira.\nFarense: Nuno Sá, contratado em janeiro, fica.",
        ["Nuno Sá: Farense 2023-01 to ?", "Varzim ? to 2023-05-08 sacked"],
    ),
    (
        "O Náutico demitiu Rui Prates na segunda-feira. Nuno Sá, do Brusque, e Paulo Lima, do Ceará, são os favoritos.",
        [
            "Paulo Lima: Ceará ? to ..",
            "Paulo Lima: Náutico ? to ? [reported]",
            "Nuno Sá: Brusque ? to ..",
            "Nuno Sá: Náutico ? to ? [reported]",
            "Náutico ? to 2023-05-08 sacked",
        ],
    ),
    (
        "O Náutico demitiu Rui Prates na segunda-feira. O técnico havia sido apresentado em 3 de janeiro.",
        ["Náutico 2023-01-03 to 2023-05-08 sacked"],
    ),
    (
        "O Náutico demitiu Rui Prates na segunda-feira. Com ele deixam a Ilha os auxiliares Beto Lima e Davi Rocha.",
        [
            "Beto Lima: Náutico (assistant coach) ? to 2023-05-08",
            "Davi Rocha: Náutico (assistant coach) ? to 2023-05-08",
            "Náutico ? to 2023-05-08 sacked",
        ],
    ),
    (
        "O Náutico conversou com o técnico Rui Prates, do Brusque.",
        ["Brusque ? to ..", "Náutico ? to ? [reported]"],
    ),
    ("O técnico Rui Prates cumprirá o contrato com o Náutico.", ["Náutico ? to ?"]),
    ("Rui Prates comanda o primeiro treino do Náutico na quinta-feira.", []),
    (
        "Rui Prates, que treinava o Náutico, deu lugar a Nuno Sá na segunda-feira.",
        ["Nuno Sá: Náutico 2023-05-08 to ?", "Náutico ? to 2023-05-08"],
    ),
]


def _named(expected: list[str]) -> set[str]:
    return {line if ": " in line else f"{WHO}: {line}" for line in expected}


@pytest.mark.parametrize(("text", "expected"), LIVES)
def test_moves_of_a_life(text: str, expected: list[str]) -> None:
    assert lines(text, "pt", WHO) == _named(expected)


@pytest.mark.parametrize(("text", "expected"), NEWS)
def test_moves_of_the_news(text: str, expected: list[str]) -> None:
    assert lines(text, "pt", "Trocas da semana", kind="news", published=WEDNESDAY) == _named(expected)
