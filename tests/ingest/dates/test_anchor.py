"""What moves the narrative on and what does not."""

from datetime import date

import pytest

from careers.dates import DateBounds
from ingest.dates import Anchor, find_dates
from ingest.types import Span
from tests.ingest.dates.reading import anchor_of, dates_in


def anchor_after(text: str, language: str, anchor: Anchor) -> str | None:
    last = find_dates(text, Span(0, len(text)), language, anchor)[1].last
    return last.edtf if last else None


STAYS = [
    ("en", "2014-12-11", "He agreed a contract until June 2017."),
    ("en", "2016-09-03", "They qualified for the 2018 World Cup."),
    ("en", "2016-09-03", "It was the first title since 1996."),
    ("en", "2016-09-03", "He had taken over in July 2010."),
    ("en", "2016-09-03", "He stayed for six months."),
    ("en", "2016-09-03", "In the 1990s he was a player."),
    ("en", "2016-09-03", "It came two days after the final."),
    ("es", "2016-09-03", "Su contrato correrá hasta 2026."),
    ("es", "2016-09-03", "Clasificó al equipo a Rusia 2018."),
    ("es", "2016-09-03", "Había asumido en agosto de 2012."),
    ("pt", "2016-09-03", "Tinha assumido em agosto de 2012."),
]

MOVES = [
    ("en", "2014-12-11", "He left on 3 May 2016.", "2016-05-03"),
    ("en", "2014-12-11", "He stayed until May 2016.", "2016-05"),
    ("en", "2014-12-11", "He ran it from 2015 to 2017.", "2017"),
    ("en", "2014-12-11", "Two years later he left.", "2016"),
    ("en", "2014", "They won the 2015 Apertura.", "2015"),
    ("en", "", "They won the 2015 Apertura.", "2015"),
    ("en", "2014-12-11", "In the 2015–16 season they won.", "[2015-07..2016-06]"),
    ("es", "2014-12-11", "Se fue en mayo.", "2015-05"),
    ("pt", "2014-12-11", "Saiu em maio.", "2015-05"),
]


@pytest.mark.parametrize(("language", "last", "text"), STAYS)
def test_the_anchor_stays(language: str, last: str, text: str) -> None:
    assert anchor_after(text, language, anchor_of(last)) == last


@pytest.mark.parametrize(("language", "last", "text", "expected"), MOVES)
def test_the_anchor_moves(language: str, last: str, text: str, expected: str) -> None:
    assert anchor_after(text, language, anchor_of(last)) == expected


def test_what_comes_after_the_document_moves_nothing() -> None:
    assert anchor_after("Debutará el 3 de enero de 2024.", "es", anchor_of("2023-11-05", "2023-11-09")) == "2023-11-05"


def test_that_year_is_the_last_one_named_even_in_a_competition() -> None:
    assert dates_in("In 2000 he qualified for the 2002 World Cup, yet quit in March of that year.", "en") == [
        "2000",
        "2002",
        "2002-03",
    ]


def test_each_paragraph_of_a_story_starts_from_its_day() -> None:
    story = Anchor(published=date(2023, 11, 9), last=DateBounds.year(2015))
    assert story.next_paragraph() == Anchor(published=date(2023, 11, 9))


def test_a_biography_goes_on_in_the_next_paragraph() -> None:
    life = Anchor(last=DateBounds.year(2015))
    assert life.next_paragraph() == life


@pytest.mark.parametrize(
    ("last", "expected"), [("2013-10-07", "2014-05~"), ("2014-01-17", "2014-05~"), ("2013-04", "-")]
)
def test_the_season_is_known_of_autumn_and_winter_where_the_text_names_split_seasons(last: str, expected: str) -> None:
    text = "He left at the end of the season."
    anchor = Anchor(last=DateBounds.parse(last), season=DateBounds(date(2008, 7, 1), date(2009, 6, 30)))
    mentions, _ = find_dates(text, Span(0, len(text)), "en", anchor)
    assert [mention.bounds.edtf or "-" for mention in mentions] == [expected]
