import pytest

from careers.dates import DateBounds
from careers.pages.words import in_words, period, since, years


@pytest.mark.parametrize(
    ("edtf", "english", "spanish"),
    [
        ("2016-12-19", "19 December 2016", "19 de diciembre de 2016"),
        ("2024-08", "August 2024", "agosto de 2024"),
        ("2016", "2016", "2016"),
        ("2020-01-15~", "mid-January 2020", "mediados de enero de 2020"),
        ("2020-03-02~", "around 2 March 2020", "hacia el 2 de marzo de 2020"),
        ("2020-01~", "around January 2020", "hacia enero de 2020"),
        ("2009~", "around 2009", "hacia 2009"),
        ("[2020-01-11..2020-01-20]", "mid-January 2020", "mediados de enero de 2020"),
        ("[2020-02-21..2020-02-29]", "late February 2020", "finales de febrero de 2020"),
        ("[2012..2013]", "between 2012 and 2013", "entre 2012 y 2013"),
        (
            "[2024-07..2024-08-04]",
            "between July 2024 and 4 August 2024",
            "entre julio de 2024 y el 4 de agosto de 2024",
        ),
        ("[..2024-08-04]", "4 August 2024 or earlier", "el 4 de agosto de 2024 o antes"),
        ("[2014..]", "2014 or later", "2014 o después"),
        ("", "", ""),
    ],
)
def test_a_date_is_written_as_precisely_as_it_is_known(edtf, english, spanish):
    bounds = DateBounds.parse(edtf)
    assert (in_words(bounds, "en"), in_words(bounds, "es")) == (english, spanish)


@pytest.mark.parametrize(
    ("start", "end", "english", "spanish"),
    [
        ("2016-01-04", "2016-12", "4 January 2016 – December 2016", "4 de enero de 2016 – diciembre de 2016"),
        ("2014", "2014", "2014", "2014"),
        ("2014", "", "from 2014, end not known", "desde 2014, final desconocido"),
        ("", "2024-07", "until July 2024, start not known", "hasta julio de 2024, comienzo desconocido"),
        ("", "", "dates not known", "fechas desconocidas"),
        ("[..2023]", "[2023..]", "at some time: 2023", "en algún momento: 2023"),
    ],
)
def test_a_period_says_what_is_not_known(start, end, english, spanish):
    bounds = DateBounds.parse(start), DateBounds.parse(end)
    assert (period(*bounds, False, "en"), period(*bounds, False, "es")) == (english, spanish)


@pytest.mark.parametrize(
    ("as_of", "english", "spanish"),
    [
        ("2025-07-01", "as of 1 July 2025", "a fecha del 1 de julio de 2025"),
        ("", "by a source without a date", "según una fuente sin fecha"),
        ("2025-06-30", "by a source without a date", "según una fuente sin fecha"),
    ],
)
def test_until_now_says_as_of_when(as_of, english, spanish):
    start, end = DateBounds.parse("2025-06"), DateBounds.parse(f"[{as_of}..]" if as_of else "")
    assert period(start, end, True, "en") == f"June 2025 – until now, {english}"
    assert period(start, end, True, "es") == f"junio de 2025 – hasta ahora, {spanish}"


@pytest.mark.parametrize(
    ("start", "end", "ongoing", "expected"),
    [
        ("2016-01-04", "2016-12-19", False, "2016"),
        ("2023-12-05", "2024-07-25", False, "2023–24"),
        ("1999", "2001", False, "1999–2001"),
        ("2025-06-09", "", True, "2025–"),
        ("", "2009", False, "?–2009"),
        ("2014", "", False, "2014–?"),
        ("[2012..2013]", "", False, "?"),
        ("", "", True, "?–"),
    ],
)
def test_years_are_given_only_where_certain(start, end, ongoing, expected):
    assert years(DateBounds.parse(start), DateBounds.parse(end), ongoing) == expected


def test_since_takes_the_article_that_spanish_asks_for():
    assert since(DateBounds.parse("2025-06-09"), "es") == "desde el 9 de junio de 2025"
    assert since(DateBounds.parse("2025-06"), "es") == "desde junio de 2025"
    assert since(DateBounds(), "es") == ""
