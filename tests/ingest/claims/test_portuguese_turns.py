"""Portuguese: lists of clubs, turning days, who takes over from whom, and what is no club."""

from datetime import date

import pytest

from tests.ingest.reading import lines

WHO = "Rui Prates"
WEDNESDAY = date(2023, 5, 10)

LIVES = [
    (
        "Orientou o Varzim de 2012 a 2014. Passou em seguida pelo Oeste, pela Portuguesa e pelo Santo André.",
        ["Oeste ? to ?", "Portuguesa ? to ?", "Santo André ? to ?", "Varzim 2012 to 2014"],
    ),
    (
        "Começou no Varzim em 2009, seguiram-se Freamunde, Aves e Leixões.",
        ["Aves ? to ?", "Freamunde ? to ?", "Leixões ? to ?", "Varzim 2009 to ?"],
    ),
    (
        "Treinou o Varzim em 2009. Salgueiros, Beira-Mar e Marítimo ficam também no currículo.",
        ["Beira-Mar ? to ?", "Marítimo ? to ?", "Salgueiros ? to ?", "Varzim 2009 to 2009"],
    ),
    (
        "Assumiu o Varzim em 2009, onde permaneceu até outubro de 2011, data em que rumou ao Aves.",
        ["Aves 2011-10 to ?", "Varzim 2009 to 2011-10"],
    ),
    (
        "Orientou o Rio Ave por duas vezes: primeiro em 2006, ainda que por pouco tempo, e depois "
        "entre 2010 e 2012, período em que subiu de divisão.",
        ["Rio Ave 2006 to 2006", "Rio Ave 2010 to 2012"],
    ),
    ("Levou o Leixões a duas finais, entre julho de 2005 e maio de 2007.", ["Leixões 2005-07 to 2007-05"]),
    ("Na Turquia, orientou o Besiktas e o Gençlik Ova.", ["Besiktas ? to ?", "Gençlik Ova ? to ?"]),
    ("Em 2010 virou técnico do Guarani e ficou até 2012.", ["Guarani 2010 to 2012"]),
    (
        "Largou a base em 2010 e no ano seguinte começou como auxiliar do Guarani, que o efetivou em agosto de 2012.",
        ["Guarani (assistant coach) 2011 to ?", "Guarani 2012-08 to ?"],
    ),
    (
        "Em 2015 a Federação Equatoriana contratou-o para dirigir a seleção principal feminina.",
        ["Ecuador women 2015 to ?"],
    ),
    (
        "Treinou o Marítimo até 2005. Depois de duas épocas paradas regressou aos Barreiros em 2007.",
        ["Marítimo 2007 to ?", "Marítimo ? to 2005"],
    ),
]

NEWS = [
    ("Rui Prates não é mais o técnico do Náutico.", ["Náutico ? to ?"]),
    ("Rui Prates já não é treinador do Varzim.", ["Varzim ? to ?"]),
    ("O Varzim já tem treinador: o uruguaio Nuno Sá.", ["Nuno Sá: Varzim ? to ?"]),
    (
        "O Náutico demitiu Rui Prates na segunda-feira. O time fica sob os cuidados do coordenador Nuno Sá.",
        ["Nuno Sá: Náutico ? to ?", "Náutico ? to 2023-05-08 sacked"],
    ),
    (
        "No Náutico, Rui Prates bateu com a porta e o adjunto Nuno Sá assumiu a equipa.",
        ["Nuno Sá: Náutico (assistant coach) ? to ?", "Nuno Sá: Náutico ? to ?", "Náutico ? to ? resigned"],
    ),
    (
        "O Náutico comunicou o desligamento do treinador Rui Prates depois da derrota por 2 a 1 "
        "para o Sport, no Ninho Verde.",
        ["Náutico ? to ? sacked"],
    ),
    (
        "A imprensa aponta Rui Prates, ex-selecionador da Zâmbia e de Angola, como o mais forte candidato ao Varzim.",
        ["Angola ? to ?", "Varzim ? to ? [reported]", "Zambia ? to ?"],
    ),
    (
        "A SAD do Varzim, presidida por Paulo Lima, demitiu Rui Prates. Assume Nuno Sá.",
        ["Nuno Sá: Varzim ? to ?", "Varzim ? to ? sacked"],
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
