"""From openfootball's clubs and the tables kept by hand to the catalogue."""

import pytest

from clubs import openfootball
from clubs.building import build
from clubs.catalogue import Catalogue, Entry, Name, dump, parse


def club(name: str, *names: str, place: str = "") -> openfootball.Imported:
    return openfootball.Imported(name, place, names=[Name(text) for text in names])


def built(
    imported: dict[str, list[openfootball.Imported]], clubs: str = "", competitions: str = ""
) -> dict[str, Entry]:
    catalogue = build(imported, clubs, competitions)
    return {entry.slug: entry for entry in (*catalogue.clubs, *catalogue.competitions)}


def texts(entry: Entry) -> list[str]:
    return [name.text for name in entry.names]


def test_a_club_keeps_its_names_and_gets_the_bare_one() -> None:
    entry = built({"PE": [club("Strelsau FC", "Strelsau Rovers")]})["strelsau-fc"]
    assert texts(entry) == ["Strelsau FC", "Strelsau Rovers", "Strelsau"]


def test_a_name_that_is_its_towns_says_so() -> None:
    entry = built({"PE": [club("Strelsau FC", "Strelsau", place="Strelsau")]})["strelsau-fc"]
    assert [name.place for name in entry.names] == [False, True]


@pytest.mark.parametrize("general", ["City", "Real", "Nacional", "KF", "Rad"])
def test_a_word_that_says_nothing_alone_is_no_name(general: str) -> None:
    assert general not in texts(built({"PE": [club("Strelsau FC", general)]})["strelsau-fc"])


def test_the_table_names_the_club_and_adds_to_it() -> None:
    entry = built({"PE": [club("Strelsau FC", "Strelsau")]}, "[PE 2]\nStrelsau: ~los rojos; Strelsau de Zenda")[
        "strelsau"
    ]
    assert (entry.name, entry.country, entry.weight) == ("Strelsau", "PE", 2)
    assert texts(entry) == ["Strelsau", "los rojos", "Strelsau de Zenda", "Strelsau FC"]


def test_the_table_makes_one_club_of_two_and_takes_a_wrong_name_away() -> None:
    entries = built(
        {"PE": [club("Strelsau FC", "Zenda"), club("Royal Strelsau")]},
        "[PE 2]\nStrelsau: ^Strelsau FC; ^Royal Strelsau; -Zenda",
    )
    assert texts(entries["strelsau"]) == ["Strelsau", "Strelsau FC", "Royal Strelsau"]
    assert "royal-strelsau" not in entries


def test_clubs_of_one_name_have_their_country_in_their_address_and_then_their_town() -> None:
    entries = built({"CL": [club("Everton")], "GB-ENG": [club("Everton")]})
    assert {"everton-cl", "everton-gb-eng"} <= entries.keys()


def test_two_that_would_share_an_address_are_refused() -> None:
    with pytest.raises(ValueError, match="copa-strelsau"):
        build({}, "", "[PE cup]\nCopa Strelsau:\nCopa Strelsau:")


def test_every_country_has_its_national_team() -> None:
    peru = built({})["peru"]
    assert (peru.name, peru.country, peru.kind) == ("Peru", "PE", "national team")
    assert {"Perú", "la Bicolor", "Blanquirroja"} <= set(texts(peru))


def test_a_competition_has_its_country_and_kind() -> None:
    cup = built({}, competitions="[PE cup]\nCopa Strelsau: Copa")["copa-strelsau"]
    assert (cup.country, cup.kind, texts(cup)) == ("PE", "cup", ["Copa Strelsau", "Copa"])


def test_a_competition_of_one_country_has_it_in_its_address_where_others_share_the_name() -> None:
    entries = built({}, competitions="[- league]\nLiga:\n[PE league]\nLiga:\nCopa:\n[PT league]\nLiga:")
    assert {"liga", "liga-pe", "liga-pt", "copa"} <= entries.keys()


def test_the_file_gives_back_what_was_written() -> None:
    catalogue = Catalogue(
        clubs=(
            Entry(
                "strelsau",
                "Strelsau",
                "PE",
                "club",
                2,
                (Name("Strelsau", place=True), Name("Royal Strelsau", "former", "en", "women", False, 1899, 1920)),
            ),
        ),
        competitions=(Entry("copa", "Copa Strelsau", "", "cup", 0, (Name("Copa Strelsau", "official"),)),),
    )
    assert parse(dump(catalogue)) == catalogue


@pytest.mark.parametrize("text", ["[]", "{}", '{"version": 2}', "no JSON"])
def test_another_file_is_refused(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        parse(text)
