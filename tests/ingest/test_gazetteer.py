"""The committed catalogue, found in texts: what the names of clubs look like in Spanish, English and Portuguese."""

import pytest

from ingest.gazetteer import Gazetteer
from ingest.types import Span


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return Gazetteer.load()


def clubs(gazetteer: Gazetteer, text: str) -> list[tuple[str, tuple[str, ...]]]:
    return [(mention.span.cut(text), mention.candidates) for mention in gazetteer.find_clubs(text)]


@pytest.mark.parametrize(
    ("text", "said", "slug"),
    [
        ("sacked by Sport on 25 July", "Sport", "sport-recife"),
        ("volvió a Cristal en enero", "Cristal", "sporting-cristal"),
        ("returned to Defensa on 9 June", "Defensa", "defensa-y-justicia"),
        ("oferta de Newell’s tras el partido", "Newell’s", "newells-old-boys"),
        ("contra Gimnasia (LP), el domingo", "Gimnasia (LP)", "gimnasia-y-esgrima-la-plata"),
        ("dirigió a Real Garcilaso en 2015", "Real Garcilaso", "cusco-fc"),
        ("al mando de Coronel Bolognesi", "Coronel Bolognesi", "coronel-bolognesi"),
        ("recaló en Willy Serrato", "Willy Serrato", "willy-serrato"),
        ("named at Chilean side O'Higgins", "O'Higgins", "ohiggins"),
        ("at the helm of S.C. Olhanense", "S.C. Olhanense", "olhanense"),
        ("head coach of A.C. Milan", "A.C. Milan", "ac-milan"),
        ("led Burnley F.C. managers", "Burnley F.C.", "burnley"),
        ("joined Brighton and Hove Albion", "Brighton and Hove Albion", "brighton-hove-albion"),
        ("joined Brighton & Hove Albion", "Brighton & Hove Albion", "brighton-hove-albion"),
        ("treinou o Al Nassr até janeiro", "Al Nassr", "al-nassr"),
        ("não salvou o Munique 1860", "Munique 1860", "1860-munich"),
        ("fichó por el Olympique de Marsella", "Olympique de Marsella", "olympique-de-marseille"),
        ("llegó al Inter de Milán", "Inter de Milán", "inter-milan"),
        ("campeón con Estrella Roja", "Estrella Roja", "red-star-belgrade"),
        ("con la Liga de Quito ganó", "Liga de Quito", "ldu-quito"),
        ("os 9 meses na LDU foram bons", "LDU", "ldu-quito"),
        ("With the Canaries five points clear", "Canaries", "norwich-city"),
        ("desembarcó en el Pincha en marzo", "Pincha", "estudiantes-de-la-plata"),
        ("el Submarino Amarillo de Emery", "Submarino Amarillo", None),
        ("agarró a los cremas en marzo", "los cremas", "universitario-de-deportes"),
        ("el mando de los ‘íntimos’ hoy", "los ‘íntimos’", "alianza-lima"),
        ("Tite comandou o Athletico-PR", "Athletico-PR", "athletico-paranaense"),
    ],
)
def test_a_club_is_found_as_texts_write_it(gazetteer: Gazetteer, text: str, said: str, slug: str | None) -> None:
    [(found, candidates)] = clubs(gazetteer, text)
    assert found.removeprefix("el ") == said
    assert slug is None or candidates == (slug,)


@pytest.mark.parametrize(
    ("text", "slugs"),
    [
        ("joined Nacional in 2010", {"nacional", "nacional-de-paraguay", "atletico-nacional", "el-nacional"}),
        ("dirigió a Barcelona", {"barcelona", "barcelona-sc"}),
        ("he managed Everton", {"everton-gb-eng", "everton-cl"}),
        ("at San Lorenzo", {"san-lorenzo", "san-lorenzo-de-paraguay"}),
        ("dirigió a River Plate", {"river-plate", "river-plate-de-montevideo"}),
        ("dirigió a Racing", {"racing-club", "racing-de-montevideo", "racing-de-santander"}),
        ("he coached Liverpool", {"liverpool", "liverpool-de-montevideo"}),
        ("he coached Arsenal", {"arsenal", "arsenal-de-sarandi"}),
        ("dirigió a Independiente", {"independiente", "independiente-del-valle"}),
        ("ao serviço do Vitória", {"vitoria", "vitoria-de-guimaraes", "vitoria-de-setubal"}),
        ("volvió a Universitario", {"universitario-de-deportes", "universitario-de-sucre"}),
        ("passou pelo Sporting", {"sporting-cp", "sporting-de-gijon"}),
        ("ganó con la Roja", {"chile", "spain"}),
    ],
)
def test_a_shared_name_gives_every_club_that_has_it(gazetteer: Gazetteer, text: str, slugs: set[str]) -> None:
    [(_, candidates)] = clubs(gazetteer, text)
    assert slugs <= set(candidates)


@pytest.mark.parametrize(
    "text",
    [
        "el deporte y el sport nacional",
        "la defensa de la libertad y la unión",
        "a união faz a força e a vitória",
        "Defensa y ataque fallaron.",
        "El equipo perdió. Como delantero fue mejor.",
        "jugaron en el Estadio Nacional",
        "ante los periodistas de Fox Sports",
        "disputó la Copa Libertadores y la Copa Colombia",
        "they told us that he left",
        "SPORT Y NACIONAL",
        "substituiu Abel Braga e Dorival Júnior",
    ],
)
def test_words_places_and_cups_are_no_clubs(gazetteer: Gazetteer, text: str) -> None:
    assert clubs(gazetteer, text) == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("named as Parmas head coach", "Parma"),
        ("at Swansea's stadium", "Swansea"),
        ("Dundee Uniteds history", "Dundee United"),
        ("Newell's Old Boys' youth categories", "Newell's Old Boys"),
    ],
)
def test_a_possessive_is_not_part_of_the_name(gazetteer: Gazetteer, text: str, said: str) -> None:
    assert [found for found, _ in clubs(gazetteer, text)] == [said]


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("técnico de la selección peruana sub 23", "peru"),
        ("treinador da Seleção Portuguesa", "portugal"),
        ("the Zambian national team", "zambia"),
        ("entrenador de la selección de Gales", "wales"),
        ("con la Bicolor en Lima", "peru"),
        ("he coached Bafana Bafana", "south-africa"),
        ("in charge of Costa de Marfil", "ivory-coast"),
    ],
)
def test_a_national_team_by_its_country_its_people_and_its_nickname(gazetteer: Gazetteer, text: str, slug: str) -> None:
    [mention] = gazetteer.find_clubs(text)
    assert (mention.candidates, mention.national) == ((slug,), True)


def test_a_name_of_one_squad_says_so(gazetteer: Gazetteer) -> None:
    [mention] = gazetteer.find_clubs("she joined Arsenal Ladies as assistant")
    assert (mention.candidates, mention.squad) == (("arsenal",), "women")


def test_a_towns_name_says_so(gazetteer: Gazetteer) -> None:
    town, club = gazetteer.find_clubs("From Norwich to Aston Villa")
    assert (town.place, club.place) == (True, False)


@pytest.mark.parametrize(
    ("text", "said", "slug"),
    [
        ("won the Copa Sudamericana in 2008", "Copa Sudamericana", "copa-sudamericana"),
        ("eliminado da Libertadores", "Libertadores", "copa-libertadores"),
        ("the 2014 Torneo Descentralizado", "Torneo Descentralizado", "torneo-descentralizado"),
        ("title of the Campeonato Pernambucano", "Campeonato Pernambucano", "campeonato-pernambucano"),
        ("uma Taça de Portugal", "Taça de Portugal", "taca-de-portugal"),
        ("la Supercopa de España", "Supercopa de España", "supercopa-de-espana"),
        ("a tie of the F.A.Cup", "F.A.Cup", "fa-cup"),
        ("relegated from the EFL Championship", "EFL Championship", "efl-championship"),
        ("ganó la Copa del Rey", "Copa del Rey", "copa-del-rey"),
        ("the Africa Cup of Nations final", "Africa Cup of Nations", "africa-cup-of-nations"),
    ],
)
def test_a_competition_is_found(gazetteer: Gazetteer, text: str, said: str, slug: str) -> None:
    [mention] = gazetteer.find_competitions(text)
    assert (mention.span.cut(text), mention.candidates) == (said, (slug,))


@pytest.mark.parametrize(
    ("name", "slugs"),
    [
        ("Serie A", {"serie-a", "serie-a-it", "serie-a-de-ecuador", "campeonato-brasileiro-serie-a"}),
        ("Championship", {"efl-championship", "scottish-championship"}),
        ("Bundesliga", {"bundesliga", "german-bundesliga", "austrian-bundesliga"}),
    ],
)
def test_a_competition_of_many_countries_is_each_of_them(gazetteer: Gazetteer, name: str, slugs: set[str]) -> None:
    [mention] = gazetteer.find_competitions(f"promoted to the {name} in 2010")
    assert set(mention.candidates) == set(gazetteer.competitions_named(name)) == slugs


def test_a_club_is_no_competition_where_its_name_is_longer(gazetteer: Gazetteer) -> None:
    assert gazetteer.find_competitions("dirigió a la Liga de Quito") == []


def test_only_the_span_is_looked_at_and_offsets_count_in_the_text(gazetteer: Gazetteer) -> None:
    text = "Melgar. Luego dirigió a Emelec. Después, Aucas."
    [mention] = gazetteer.find_clubs(text, Span(8, 31))
    assert (mention.span, mention.span.cut(text)) == (Span(24, 30), "Emelec")


@pytest.mark.parametrize(
    ("name", "slug"),
    [("newell’s", "newells-old-boys"), ("Parma A.C.", "parma"), ("FC Melgar", "melgar"), ("Catar", "qatar")],
)
def test_exact_lookup_of_a_name_however_it_is_written(gazetteer: Gazetteer, name: str, slug: str) -> None:
    assert gazetteer.named(name) == (slug,)


def test_a_name_that_nobody_has_gives_nothing(gazetteer: Gazetteer) -> None:
    assert gazetteer.named("Strelsau") == ()


def test_an_entry_has_its_country_and_names(gazetteer: Gazetteer) -> None:
    entry = gazetteer.entry("cusco-fc")
    assert (entry.name, entry.country, entry.kind) == ("Cusco FC", "PE", "club")
    [former] = [name for name in entry.names if name.text == "Real Garcilaso"]
    assert (former.kind, former.first, former.last) == ("former", 2009, 2019)
