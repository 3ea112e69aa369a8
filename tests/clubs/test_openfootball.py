"""The format of openfootball's club files."""

from clubs import openfootball

FILE = """
==========
=  Ruritania

== North ==

Strelsau FC, 1899, @ Palace Ground, Strelsau (Old Town) › North   # a remark
  | Strelsau | FC Strelsau
  | Strelsau Football Club
  | Royal Strelsau     # old name before season 1920/1
  | Strelsau Rov. | ST
  | Strelsaw [en]
 Palace Street 3 // 1140 Strelsau
ii) Strelsau FC II
  | Strelsau Reserves

SV Zenda (1901-1950),  Zenda
  | ZEN | Zenda
Hentzau\tTown
"""


def test_clubs_in_their_order_without_reserves_and_addresses() -> None:
    assert [club.name for club in openfootball.read(FILE)] == ["Strelsau FC", "SV Zenda", "Hentzau Town"]


def test_town_without_its_quarter() -> None:
    assert [club.place for club in openfootball.read(FILE)] == ["Strelsau", "Zenda", ""]


def test_a_club_that_is_no_more() -> None:
    assert [club.defunct for club in openfootball.read(FILE)] == [False, True, False]


def test_names_with_their_kind_and_language() -> None:
    first, second, _ = openfootball.read(FILE)
    assert [(name.text, name.kind, name.language) for name in first.names] == [
        ("Strelsau", "short", ""),
        ("FC Strelsau", "short", ""),
        ("Strelsau Football Club", "official", ""),
        ("Royal Strelsau", "former", ""),
        ("ST", "abbreviation", ""),
        ("Strelsaw", "short", "en"),
    ]
    assert [(name.text, name.kind) for name in second.names] == [("ZEN", "abbreviation"), ("Zenda", "short")]


def test_names_cut_short_to_fit_a_table_are_left_out() -> None:
    assert "Strelsau Rov." not in {name.text for name in openfootball.read(FILE)[0].names}
