"""A date that leans on an earlier one counts from it."""

import pytest

from tests.ingest.dates.reading import dates_in

ROWS = [
    (
        "en",
        "2014-12-11",
        "Sacked the following 10 August, he returned on 4 January 2016.",
        ["2015-08-10", "2016-01-04"],
    ),
    ("en", "2018-05-22", "He left on 14 April of the following year.", ["2019-04-14"]),
    ("en", "2024-07-25", "He came back on 6 August and left on 21 November.", ["2024-08-06", "2024-11-21"]),
    ("es", "2015", "El 19 de octubre siguiente firmó.", ["2016-10-19"]),
    ("es", "2008-12", "El día 22 de ese mismo mes fue presentado.", ["2008-12-22"]),
    ("pt", "2021", "O despedimento chegou cinco meses depois, a 20 de dezembro.", ["2021-12-20"]),
    ("pt", "2021-12-28", "Em junho seguinte assinou.", ["2022-06"]),
]


@pytest.mark.parametrize(("language", "last", "text", "expected"), ROWS)
def test_counts_from_the_narrative(language: str, last: str, text: str, expected: list[str]) -> None:
    assert dates_in(text, language, last=last) == expected
