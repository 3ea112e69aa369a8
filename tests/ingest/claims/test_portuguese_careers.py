"""Portuguese: what has come to be, who stays, who takes over, what was never a post."""

from datetime import date

import pytest

from tests.ingest.reading import lines

WHO = "Rui Prates"
WEDNESDAY = date(2023, 5, 10)

LIVES = [
    (
        "Orientou o Leixões em 2001 e 2002. Voltaria em 2005 para dirigir o Trofense.",
        ["Leixões 2001 to 2002", "Trofense 2005 to 2005"],
    ),
    (
        "Treinou o Peñarol em 1962, a seleção austríaca em 1964 — cinco meses, até à queda —, de "
        "novo o Benfica em 1965/66, sem glória, e o Servette.",
        ["Austria 1964 to 1964", "Benfica 1965 to 1966", "Peñarol 1962 to 1962", "Servette ? to ?"],
    ),
    (
        "Era auxiliar do Guarani. Com a saída de Nuno Sá, acabou efetivado em 2012.",
        ["Guarani (assistant coach) ? to ?", "Guarani 2012 to ?"],
    ),
    (
        "Passou por São Paulo (2002), Santos novamente (2004) e Vitória (2005).",
        ["Santos 2004 to 2004", "São Paulo 2002 to 2002", "Vitória 2005 to 2005"],
    ),
    ("Cumpriu seis meses no Nantes em 2016.", ["Nantes 2016 to 2016"]),
    ("Nasceu a 3 de maio de 1960 e chegou ao Sporting em 1979. Treinou o Varzim em 2001.", ["Varzim 2001 to 2001"]),
]

NEWS = [
    (
        "O Náutico, que havia demitido Nuno Sá em 3 de abril e apostado em Rui Prates, descarta nova troca.",
        ["Nuno Sá: Náutico ? to 2023-04-03 sacked", "Náutico 2023-04-03 to ?"],
    ),
    ("A paciência com Rui Prates acabou no domingo no Náutico.", ["Náutico ? to 2023-05-07 sacked"]),
    (
        "O Varzim, que mantém a confiança em Rui Prates, negoceia o regresso de Nuno Sá.",
        ["Nuno Sá: Varzim ? to ? [reported]", "Varzim ? to .."],
    ),
    (
        "Rui Prates saiu do Náutico em 17 de abril e agora é o favorito do Brusque.",
        ["Brusque ? to ? [reported]", "Náutico ? to 2023-04-17"],
    ),
    (
        "Também seguem no cargo Rui Prates, contratado pelo Ceará em 9 de março, e Beto Lima, do Brusque.",
        ["Beto Lima: Brusque ? to ..", "Ceará 2023-03-09 to ?"],
    ),
    (
        "O Grêmio já dispensara Nuno Sá, em 17 de abril, e repatriara Rui Prates.",
        ["Grêmio 2023-04-17 to ?", "Nuno Sá: Grêmio ? to 2023-04-17 sacked"],
    ),
    (
        "O Náutico comunicou a saída de Nuno Sá, que substituíra Rui Prates em março.",
        ["Nuno Sá: Náutico 2023-03 to ?", "Náutico ? to 2023-03"],
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
