"""Several spells at one club that one list of dates tells, and the day that turns one post into the next."""

import pytest

from tests.ingest.reading import lines

WHO = "Rui Prates"

SPELLS = [
    (
        "pt",
        "Treinou o Fluminense em 2003, em 2007 e 2008 e em 2014.",
        ["Fluminense 2003 to 2003", "Fluminense 2007 to 2008", "Fluminense 2014 to 2014"],
    ),
    ("pt", "Treinou o Vasco da Gama (1995 e 2000).", ["Vasco da Gama 1995 to 1995", "Vasco da Gama 2000 to 2000"]),
    ("pt", "Treinou o Varzim em 2001 e 2002.", ["Varzim 2001 to 2002"]),
    (
        "pt",
        "Orientou o Varzim entre 2001 e 2003 e depois em 2008.",
        ["Varzim 2001 to 2003", "Varzim 2008 to 2008"],
    ),
    ("es", "Dirigió al Celta en 1999 y en 2004.", ["Celta 1999 to 1999", "Celta 2004 to 2004"]),
    ("es", "Entrenó al Elche (1995 y 2000).", ["Elche 1995 to 1995", "Elche 2000 to 2000"]),
    ("en", "He managed Walsall in 1990 and in 1997.", ["Walsall 1990 to 1990", "Walsall 1997 to 1997"]),
    ("en", "He managed Walsall from 1990 to 1992 and in 1997.", ["Walsall 1990 to 1992", "Walsall 1997 to 1997"]),
]
SEASONS = [
    ("es", "Dirigió al Celta en 1999. Llegó al Granada (1975-76).", ["Celta 1999 to 1999", "Granada 1975 to 1976"]),
    (
        "pt",
        "Treinou o Varzim em 1999. Em 2005/06 levou o União de Leiria ao sétimo lugar.",
        ["União de Leiria 2005 to 2006", "Varzim 1999 to 1999"],
    ),
    (
        "en",
        "He had been in charge at Walsall since the summer of 2002 and steered the club to safety.",
        ["Walsall [2002-06..2002-08] to ?"],
    ),
    ("pt", "Treinou o Varzim, passagem encerrada em 2016.", ["Varzim ? to 2016"]),
]
BRACKETS = [
    (
        "pt",
        "Treinou o Varzim em 1999. Somou subidas: Arouca (2012/13), Moreirense (2013/14) e Chaves (2015/16).",
        ["Arouca 2012 to 2013", "Chaves 2015 to 2016", "Moreirense 2013 to 2014", "Varzim 1999 to 1999"],
    ),
    (
        "es",
        "Dirigió al Celta en 1999. Vivió tres ascensos: Elche (2001-02), Granada (2003-04) y Córdoba (2005-06).",
        ["Celta 1999 to 1999", "Córdoba 2005 to 2006", "Elche 2001 to 2002", "Granada 2003 to 2004"],
    ),
    (
        "pt",
        "Treinou o Varzim em 1999. Perdeu com Arouca (2012), Moreirense (2013) e Chaves (2015).",
        ["Varzim 1999 to 1999"],
    ),
]
TURNS = [
    (
        "pt",
        "Treinou o Varzim até maio de 2011, quando assumiu o Leixões.",
        ["Leixões 2011-05 to ?", "Varzim ? to 2011-05"],
    ),
    (
        "es",
        "Dirigió al Celta hasta mayo de 2011, fecha en la que asumió en el Elche.",
        ["Celta ? to 2011-05", "Elche 2011-05 to ?"],
    ),
    (
        "en",
        "He managed Walsall until May 2011, when he was appointed manager of Bury.",
        ["Bury 2011-05 to ?", "Walsall ? to 2011-05"],
    ),
]


@pytest.mark.parametrize(("language", "text", "expected"), [*SPELLS, *SEASONS, *BRACKETS, *TURNS])
def test_dates_of_several_posts(language: str, text: str, expected: list[str]) -> None:
    assert lines(text, language, WHO) == {f"{WHO}: {line}" for line in expected}
