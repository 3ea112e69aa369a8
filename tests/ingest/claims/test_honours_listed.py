"""Lists of honours by their layout."""

import pytest

from tests.ingest.claims.honours import listed, titles, told

LIBERTADORES = "Copa Libertadores 2012 @ Corinthians"
ROWS = [
    ("es", "Palmarés como entrenador", ["Corinthians: Copa Libertadores 2012"], {LIBERTADORES}),
    ("es", "Palmarés como entrenador", ["Copa Libertadores: 2012 (Corinthians)"], {LIBERTADORES}),
    ("es", "Títulos como entrenador", ["Copa Libertadores (Corinthians, 2012)"], {LIBERTADORES}),
    ("es", "Palmarés", ["Como entrenador", "Corinthians", "Copa Libertadores: 2012"], {LIBERTADORES}),
    ("es", "Palmarés", ["Como jugador", "Corinthians", "Copa Libertadores: 2012"], set()),
    (
        "es",
        "Palmarés",
        ["Corinthians", "Copa Libertadores: 2012", "Individual", "Balón de bronce: 2012"],
        {LIBERTADORES},
    ),
    (
        "es",
        "Palmarés como entrenador",
        ["Vélez Sarsfield: Torneo Clausura 2009, Torneo Inicial 2012"],
        {"Torneo Clausura 2009 @ Vélez Sarsfield", "Torneo Inicial 2012 @ Vélez Sarsfield"},
    ),
    ("es", "Palmarés como entrenador", ["Subcampeón de la Copa Libertadores: 2012 (Corinthians)"], set()),
    ("es", "Palmarés como entrenador", ["Melgar", "Mejor entrenador de la Liga 1: 2015"], set()),
    ("es", "Palmarés como entrenador", ["Melgar", "Ascenso a Primera División: 2015"], set()),
    (
        "pt",
        "Títulos",
        ["Palmeiras", "Copa do Brasil: 2012, 2015"],
        {"Copa do Brasil 2012 @ Palmeiras", "Copa do Brasil 2015 @ Palmeiras"},
    ),
    (
        "pt",
        "Títulos como treinador",
        ["Copa do Brasil (2): 2012 e 2015"],
        {"Copa do Brasil 2012", "Copa do Brasil 2015"},
    ),
    (
        "pt",
        "Palmarés",
        ["FC Porto", "Primeira Liga: 2017/18, 2019/20"],
        {"Primeira Liga 2017-18 @ FC Porto", "Primeira Liga 2019-20 @ FC Porto"},
    ),
    ("pt", "Títulos", ["2012 – Copa do Brasil (Palmeiras)"], {"Copa do Brasil 2012 @ Palmeiras"}),
    ("pt", "Títulos", ["Palmeiras: Campeonato Paulista 2008"], {"Campeonato Paulista 2008 @ Palmeiras"}),
    ("pt", "Títulos", ["Palmeiras", "Vice-campeão da Copa do Brasil: 2012"], set()),
    ("pt", "Títulos", ["Prêmios individuais", "Melhor treinador do Brasileirão: 2012"], set()),
    (
        "en",
        "Honours",
        ["Newcastle United", "Football League Championship: 2009–10"],
        {"Football League Championship 2009-10 @ Newcastle United"},
    ),
    ("en", "Honours", ["As a manager", "Celtic", "Scottish Cup: 2003–04"], {"Scottish Cup 2003-04 @ Celtic"}),
    ("en", "Honours", ["As a player", "Celtic", "Scottish Cup: 2003–04"], set()),
    (
        "en",
        "Honours",
        ["= Player", "Celtic", "Scottish Cup: 1988–89", "= Manager", "Celtic", "Scottish Cup: 2003–04"],
        {"Scottish Cup 2003-04 @ Celtic"},
    ),
    ("en", "Honours", ["Celtic", "Scottish Cup runner-up: 2003–04"], set()),
    ("en", "Honours", ["Individual", "Premier League Manager of the Month: May 2004"], set()),
    ("en", "Managerial honours", ["Celtic", "Scottish League Cup third place: 2004"], set()),
    (
        "en",
        "Honours",
        ["Portugal U20", "FIFA World Youth Championship: 1989, 1991"],
        {"FIFA World Youth Championship 1989 @ Portugal", "FIFA World Youth Championship 1991 @ Portugal"},
    ),
]


@pytest.mark.parametrize(("language", "heading", "lines", "expected"), ROWS)
def test_a_list_of_honours(language, heading, lines, expected):
    assert listed(language, heading, *lines) == expected


def test_a_list_that_does_not_say_whose_it_is_is_the_coachs_where_he_coached():
    lines = ["Melgar", "Liga 1: 2015", "Cienciano", "Copa Sudamericana: 2003"]
    found = listed("es", "Palmarés", *lines, career="En 2014 fue nombrado entrenador de Melgar.")
    assert found == {"Liga 1 2015 @ Melgar"}


@pytest.mark.parametrize(
    ("language", "career", "lines", "expected"),
    [
        (
            "pt",
            "Em 2009 assumiu o Fluminense e ganhou o Carioca de 2012.",
            ["Fluminense", "Campeonato Carioca: 2012"],
            {"Carioca 2012 @ Fluminense"},
        ),
        (
            "pt",
            "Em 2009 assumiu o Santos e ganhou a Libertadores de 2011.",
            ["Santos", "Copa Libertadores: 2011"],
            {"Libertadores 2011 @ Santos"},
        ),
        (
            "es",
            "En 2008 asumió en Vélez Sarsfield y ganó el Clausura 2009.",
            ["Vélez Sarsfield: Torneo Clausura 2009"],
            {"Clausura 2009 @ Vélez Sarsfield"},
        ),
        (
            "en",
            "He was appointed manager of Porto in 2010 and won the Taça de Portugal in 2011.",
            ["Porto", "Taça de Portugal: 2010–11"],
            {"Taça de Portugal 2010-11 @ Porto"},
        ),
        (
            "en",
            "He was appointed manager of Burnley in 2012. The Clarets stormed to the Championship title.",
            ["Burnley", "Championship: 2015–16"],
            {"Championship 2015-16 @ Burnley"},
        ),
    ],
)
def test_a_title_told_twice_is_one(language, career, lines, expected):
    headings = {"es": "Palmarés", "pt": "Títulos", "en": "Honours"}
    assert listed(language, headings[language], *lines, career=career) == expected


def test_a_caretaker_who_stayed_won_it_as_head_coach():
    career = "He was appointed caretaker manager of Burnley in March 2012. "
    career += "In May 2012 he was appointed manager of Burnley permanently. He won the Championship in 2014."
    assert told("en", career) == {"Championship 2014 @ Burnley"}


def test_the_coach_of_a_club_that_wins_is_named_beside_it():
    text = "El Villarreal busca técnico. Con Mario Ferrán, el Submarino Amarillo ganó la Europa League de 2021."
    found = titles("es", [text, "Mario Ferrán dejó el Villarreal en 2022."], title="Villarreal", kind="news")
    assert found == {"Mario Ferrán: Europa League 2021 @ Villarreal"}
