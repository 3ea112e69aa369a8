"""The tables of clubs that are kept by hand."""

import pytest

from clubs import curated
from clubs.catalogue import Name

TABLE = """
# a remark
[PE 3]
Strelsau: ^Club Strelsau; ~los rojos; <Royal Strelsau {1899-1920}; !Zenda; %women Strelsau Ladies; Strelsaw [en]
[- continental]
Copa Ruritania:
"""


def test_a_line_stands_under_its_country_and_detail() -> None:
    assert [(line.country, line.detail, line.names[0].text) for line in curated.read(TABLE)] == [
        ("PE", "3", "Strelsau"),
        ("", "continental", "Copa Ruritania"),
    ]


def test_marks_years_and_language_of_names() -> None:
    club, cup = curated.read(TABLE)
    assert club.names[1:] == (
        Name("Club Strelsau", "official"),
        Name("los rojos", "nickname"),
        Name("Royal Strelsau", "former", first=1899, last=1920),
        Name("Zenda", place=True),
        Name("Strelsau Ladies", squad="women"),
        Name("Strelsaw", language="en"),
    )
    assert cup.names == (Name("Copa Ruritania"),)


@pytest.mark.parametrize("line", ["~: Rojos", "Strelsau: %women", "Strelsau: ^"])
def test_a_line_that_is_not_in_the_format_is_named(line: str) -> None:
    with pytest.raises(ValueError, match="line 2"):
        list(curated.read(f"[PE 3]\n{line}"))
