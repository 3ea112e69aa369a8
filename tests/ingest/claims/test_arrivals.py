"""Posts that come to a coach: the club is the subject, or no verb of the trade tells that he is there."""

import pytest

from tests.ingest.reading import lines

COACH = "Hugo Marín"
BEFORE = {
    "es": "Fue entrenador del Elche en 1999. ",
    "en": "He was manager of Walsall in 1999. ",
    "pt": "Foi treinador do Varzim em 1999. ",
}
TOLD = {"Elche 1999 to 1999", "Walsall 1999 to 1999", "Varzim 1999 to 1999"}

CLUB_COMES = [
    ("Luego vino el Betis, al que dirigió hasta 2003.", ["Betis ? to 2003"]),
    ("Después llegó el Racing de Santander, en 2005.", ["Racing de Santander 2005 to ?"]),
    ("El Villarreal lo esperaba en 2010.", ["Villarreal 2010 to ?"]),
    ("El Celta le dio el mando en enero de 2012.", ["Celta 2012-01 to ?"]),
    ("Recibió la llamada del Espanyol en 2017.", ["Espanyol 2017 to ?"]),
    ("En 1980 fue a Newell's.", ["Newell's 1980 to ?"]),
    ("El Betis le esperaba con los brazos abiertos.", ["Betis ? to ?"]),
    ("Luego vino el Mundial.", []),
    ("El Betis esperaba a Bruno Salas.", []),
]
AT_A_CLUB = [
    ("es", "En el Celta vivió dos años convulsos, de 2014 a 2016.", ["Celta 2014 to 2016"]),
    ("es", "En Cienciano hizo historia entre 2003 y 2005.", ["Cienciano 2003 to 2005"]),
    ("es", "Pasó sin pena ni gloria por el Murcia en 2008.", ["Murcia 2008 to 2008"]),
    ("es", "Ascendió con el Betis en 2013.", ["Betis 2013 to 2013"]),
    ("es", "En el Sevilla coincidió con su hermano.", []),
    ("es", "Perdió 3-0 en el Sevilla.", []),
    ("es", "Sonó para entrenar en el Sevilla.", ["Sevilla ? to ? [reported]"]),
    ("es", "En Sevilla compró una casa.", []),
    ("es", "En el Sevilla mandaba Bruno Salas.", []),
    ("en", "A brief, unhappy year followed at Notts County.", ["Notts County ? to ?"]),
    ("en", "They won 2-1 at Notts County.", []),
    ("pt", "No Leixões viveu duas épocas difíceis, de 2014 a 2016.", ["Leixões 2014 to 2016"]),
    ("pt", "Perdeu por 3-0 no Leixões.", []),
]
WHICH_CLUB = [
    ("En 1992 llegó a la U. D. Salamanca.", ["U. D. Salamanca 1992 to ?"]),
    ("Dimitió tras perder con el F. C. Barcelona. Firmó por el Sevilla F. C. en 2001.", ["Sevilla F. C. 2001 to ?"]),
    ("En 2013 firmó con Millonarios de Bogotá.", ["Millonarios 2013 to ?"]),
    ("Luego dirigió a los Dorados de Sinaloa, a los que salvó en 2005.", ["Dorados de Sinaloa 2005 to 2005"]),
]


def told(text: str, language: str) -> set[str]:
    return {line.removeprefix(f"{COACH}: ") for line in lines(BEFORE[language] + text, language, COACH)} - TOLD


@pytest.mark.parametrize(("text", "expected"), [*CLUB_COMES, *WHICH_CLUB])
def test_a_club_that_comes_to_him(text: str, expected: list[str]) -> None:
    assert {line for line in told(text, "es") if "Elche" not in line} == set(expected)


@pytest.mark.parametrize(("language", "text", "expected"), AT_A_CLUB)
def test_who_is_at_a_club_works_there(language: str, text: str, expected: list[str]) -> None:
    assert told(text, language) == set(expected)


SPELLS = (
    "Dirigió a Olimpia en 1979 y a Peñarol en 1981. A Olimpia regresó en tres oportunidades más. "
    "La primera fue en 1984. La segunda, la más recordada, comenzó en 1988. La última fue entre 1995 y 1999."
)


def test_spells_told_one_by_one() -> None:
    assert {line for line in told(SPELLS, "es") if "Olimpia" in line} == {
        "Olimpia 1979 to 1979",
        "Olimpia 1984 to 1984",
        "Olimpia 1988 to ?",
        "Olimpia 1995 to 1999",
    }


BROKEN_LISTS = [
    (
        "Luego pasó por el Betis, al que dejó a un paso de la Europa League, y por el Celta, donde no acabó.",
        ["Betis ? to ?", "Celta ? to ?"],
    ),
    (
        "En 2003-04 entrenó al Ciudad de Murcia y, un año después, al Terrassa FC.",
        ["Ciudad de Murcia 2003 to 2004", "Terrassa FC [2004..2005] to [2004..2005]"],
    ),
    ("Entrenó al Cádiz en 2005 y 2006.", ["Cádiz 2005 to 2006"]),
]


@pytest.mark.parametrize(("text", "expected"), BROKEN_LISTS)
def test_lists_that_a_clause_breaks(text: str, expected: list[str]) -> None:
    assert told(text, "es") == set(expected)


OTHERWISE = [
    ("Dirigió al Betis. Regresó en 2010 y salvó al equipo.", ["Betis ? to ?", "Betis 2010 to ?"]),
    ("Fue técnico del Betis. Llegó en 2004 y se fue en 2005.", ["Betis 2004 to 2005"]),
    (
        "Formado como técnico en Plaza Colonia, dirigió luego a Nacional en 2005.",
        ["Nacional 2005 to 2005", "Plaza Colonia ? to ?"],
    ),
    ("Tras dos temporadas y media en el Celta, cogió al Betis en 2012.", ["Betis 2012 to ?", "Celta ? to ?"]),
    ("Dirigió al Celta en 2010. Su puesto fue para Bruno Salas.", ["Bruno Salas: Celta ? to ?", "Celta 2010 to 2010"]),
    ("Un año después el Betis anunció que no seguiría.", ["Betis ? to 2000"]),
    ("Llegó al Granada procedente del Cádiz en 2015.", ["Cádiz ? to ?", "Granada 2015 to ?"]),
]


@pytest.mark.parametrize(("text", "expected"), OTHERWISE)
def test_posts_told_by_other_words(text: str, expected: list[str]) -> None:
    assert told(text, "es") == set(expected)


STORY = "El Betis habló ayer con el uruguayo Hugo Marín y con el argentino Bruno Salas. "
EPITHETS = [
    ("El uruguayo dirigió al Celta en 2010.", {"Hugo Marín: Celta 2010 to 2010"}),
    ("El argentino dirigió al Celta en 2010.", {"Bruno Salas: Celta 2010 to 2010"}),
]


@pytest.mark.parametrize(("text", "expected"), EPITHETS)
def test_who_is_meant_by_his_nation(text: str, expected: set[str]) -> None:
    assert expected <= lines(STORY + text, "es", "El Betis busca técnico", kind="news")


HOME_TOWNS = [
    ("El de Terrassa dejó el Celta en 2012.", ["Celta ? to 2012"]),
    ("El técnico de Terrassa dejó el Celta en 2012.", ["Celta ? to 2012"]),
    ("Fue técnico del Terrassa en 2012.", ["Terrassa 2012 to 2012"]),
]


@pytest.mark.parametrize(("text", "expected"), HOME_TOWNS)
def test_a_home_town_is_no_club(text: str, expected: list[str]) -> None:
    assert told(text, "es") == set(expected)


PORTRAIT = (
    "Hugo Marín habla bajo y gana mucho.\nNacido en Rosario el 3 de mayo de 1960, nunca quiso ser entrenador.\n"
    "Empezó en 2002 en Audax Italiano. En enero de 2006 lo fue a buscar Colo-Colo. Tomó Argentinos Juniors en 2009. "
    "Su último trabajo fue en la Liga de Quito, en 2016."
)


def test_a_portrait_without_a_name_in_its_title() -> None:
    found = lines(PORTRAIT, "es", "El arquitecto silencioso", kind="biography")
    assert {"Hugo Marín: Audax Italiano 2002 to ?", "Hugo Marín: Colo-Colo 2006-01 to ?"} <= found
    assert {"Hugo Marín: Argentinos Juniors 2009 to ?", "Hugo Marín: Liga de Quito 2016 to 2016"} <= found


NATIONS = [
    ("En 2006 fue designado seleccionador nacional.", ["Costa Rica 2006 to ?"]),
    ("Se puso al frente de la selección en 2006.", ["Costa Rica 2006 to ?"]),
    ("Dirigió a la selección de Honduras en 2006.", ["Honduras 2006 to 2006"]),
]


@pytest.mark.parametrize(("text", "expected"), NATIONS)
def test_the_nation_that_a_life_need_not_name(text: str, expected: list[str]) -> None:
    life = f"Hugo Marín es un técnico costarricense. Jugó con Costa Rica el Mundial. {text} Luego enfrentó a Honduras."
    assert {line.removeprefix(f"{COACH}: ") for line in lines(life, "es", COACH)} == set(expected)


ROUND_UP = (
    "Once clubes cambiaron de mando. El repaso:\n"
    "Melgar: Hugo Marín cayó en mayo.\nCienciano: Pedro Ruiz no pasó de febrero.\n"
    "Binacional: Mario Luna duró dos meses."
)


def test_a_round_up_by_clubs() -> None:
    assert lines(ROUND_UP, "es", "Los técnicos que se fueron", kind="news") == {
        "Hugo Marín: Melgar ? to ?",
        "Pedro Ruiz: Cienciano ? to ?",
        "Mario Luna: Binacional ? to ?",
    }
