"""Two dates that are the ends of a period are one mention; and seasons over two years."""

import pytest

from tests.ingest.dates.reading import dates_in, mentions_in

PERIODS = [
    ("en", "From 2003 to 2006 he ran the academy.", ["2003/2006"]),
    ("en", "Between 2003 and 2006 he ran the academy.", ["2003/2006"]),
    ("en", "He ran the academy (2003–2006).", ["2003/2006"]),
    ("en", "He ran the academy (2003-2006).", ["2003/2006"]),
    ("en", "He ran the academy (2003 – 2006).", ["2003/2006"]),
    ("en", "He was in charge from 3 May 2003 until 4 June 2006.", ["2003-05-03/2006-06-04"]),
    ("en", "He was in charge from May 2003 to June 2006.", ["2003-05/2006-06"]),
    ("en", "From February to December 2023 he worked there.", ["2023-02/2023-12"]),
    ("en", "From November to March 2023 he worked there.", ["2022-11/2023-03"]),
    ("en", "May 2010 – June 2012: assistant", ["2010-05/2012-06"]),
    ("en", "He was interim from 3 to 10 June 2020.", ["2020-06-03/2020-06-10"]),
    ("en", "He was interim on 3–10 June 2020.", ["2020-06-03/2020-06-10"]),
    ("en", "Between 5 July 2023 and 5 January 2024 he had two jobs.", ["2023-07-05/2024-01-05"]),
    ("en", "He was there between May and July 2004.", ["2004-05/2004-07"]),
    ("en", "from 2003 until the end of 2006", ["2003/2006-12~"]),
    ("en", "He won it in 2003 and 2006.", ["2003", "2006"]),
    ("es", "Entre 2004 y 2005 dirigió.", ["2004/2005"]),
    ("es", "Dirigió de 2007 a 2008.", ["2007/2008"]),
    ("es", "Dirigió desde 2007 hasta 2008.", ["2007/2008"]),
    ("es", "Dirigió del 2007 al 2008.", ["2007/2008"]),
    ("es", "Dirigió de marzo de 2007 a mayo de 2008.", ["2007-03/2008-05"]),
    ("es", "Dirigió desde el 3 de marzo de 2007 hasta el 4 de mayo de 2008.", ["2007-03-03/2008-05-04"]),
    ("es", "Dirigió de marzo a mayo de 2008.", ["2008-03/2008-05"]),
    ("es", "Dirigió entre octubre y febrero de 2008.", ["2007-10/2008-02"]),
    ("es", "Dirigió entre marzo de 2007 y mayo de 2008.", ["2007-03/2008-05"]),
    ("es", "Fue interino del 3 al 10 de junio de 2020.", ["2020-06-03/2020-06-10"]),
    ("es", "Boca (2009-2013)", ["2009/2013"]),
    ("es", "desde 2013 hasta mediados de 2015", ["2013/2015~"]),
    ("es", "Lo ganó en 2013 y 2015.", ["2013", "2015"]),
    ("es", "Dirigió entre los años 2004 y 2006.", ["2004/2006"]),
    ("pt", "Treinou entre 2008 e 2010.", ["2008/2010"]),
    ("pt", "03/2012 – 05/2013: adjunto", ["2012-03/2013-05"]),
    ("pt", "Treinou de 2008 a 2010.", ["2008/2010"]),
    ("pt", "Treinou de janeiro a junho de 2015.", ["2015-01/2015-06"]),
    ("pt", "Treinou desde janeiro de 2014 até junho de 2015.", ["2014-01/2015-06"]),
    ("pt", "Entre 5 de julho de 2023 e 5 de janeiro de 2024 acumulou.", ["2023-07-05/2024-01-05"]),
    ("pt", "Braga (2006-2008)", ["2006/2008"]),
    ("pt", "de 3 a 10 de junho de 2020", ["2020-06-03/2020-06-10"]),
    ("pt", "Venceu em 2013 e 2015.", ["2013", "2015"]),
]

ONE_END = [
    ("en", "He has been in charge since July 2025.", ["2025-07"]),
    ("en", "He stayed until May 2015.", ["2015-05"]),
    ("es", "Está en el cargo desde 2010.", ["2010"]),
    ("es", "Desde septiembre de 2016 hasta su renuncia, en junio de 2017.", ["2016-09", "2017-06"]),
    ("pt", "Desde 9 de maio de 2025, é o treinador.", ["2025-05-09"]),
    ("pt", "Ficou até janeiro de 2019.", ["2019-01"]),
]

SEASONS = [
    ("en", "the 2015–16 season", "2015-16", "2015/2016"),
    ("en", "the 2015-16 Premier League", "2015-16", "2015/2016"),
    ("en", "in 2015/16", "2015-16", "2015/2016"),
    ("en", "the 1999–2000 season", "1999-00", "1999/2000"),
    ("en", "the 2015–2016 season", "2015-16", "2015/2016"),
    ("en", "from 2015–2016", "", "2015/2016"),
    ("en", "(2009–13)", "", "2009/2013"),
    ("es", "la campaña 2016-17", "2016-17", "2016/2017"),
    ("es", "la temporada 2016/17", "2016-17", "2016/2017"),
    ("es", "la temporada 2016/2017", "2016-17", "2016/2017"),
    ("es", "la temporada 2016-2017", "2016-17", "2016/2017"),
    ("es", "el curso 2001-02", "2001-02", "2001/2002"),
    ("es", "(2011-2012)", "", "2011/2012"),
    ("es", "la Superfinal 2012-13", "2012-13", "2012/2013"),
    ("pt", "na época 2010/11", "2010-11", "2010/2011"),
    ("pt", "na época de 1990/91", "1990-91", "1990/1991"),
    ("pt", "na temporada 2010/2011", "2010-11", "2010/2011"),
    ("pt", "campeão em 2011/12", "2011-12", "2011/2012"),
]

PARTS_OF_SEASONS = [
    ("en", "He left at the end of the 2016–17 season.", ["2017-05~"]),
    ("en", "He left at the start of the 2016–17 season.", ["2016"]),
    ("en", "In the second half of the 2000–01 season he scored.", ["[2001-01..2001-06]"]),
    ("en", "In the first half of the 2000–01 season he scored.", ["[2000-07..2000-12]"]),
    ("en", "In 2016–17 they went up. He left at the end of the season.", ["2016/2017", "2017-05~"]),
    ("en", "He left at the end of the season.", ["-"]),
    ("es", "Se fue al acabar la campaña 2016-17.", ["2017-05~"]),
    ("es", "Se fue al final de la temporada 2016/17.", ["2017-05~"]),
    ("es", "Se fue a final de temporada.", ["-"]),
    ("es", "En la 2016-17 ascendió y se fue al término de la temporada.", ["2016/2017", "2017-05~"]),
    ("pt", "Saiu no fim da época 2016/17.", ["2017-05~"]),
    ("pt", "Saiu no final da temporada.", ["-"]),
    ("pt", "Em 2016/17 subiu e no fim da época saiu.", ["2016/2017", "2017-05~"]),
]


@pytest.mark.parametrize(("language", "text", "expected"), PERIODS)
def test_adjacent_ends_are_one_period(language: str, text: str, expected: list[str]) -> None:
    assert dates_in(text, language) == expected


@pytest.mark.parametrize(("language", "text", "expected"), ONE_END)
def test_one_end_is_one_date(language: str, text: str, expected: list[str]) -> None:
    assert dates_in(text, language) == expected


@pytest.mark.parametrize(("language", "text", "season", "years"), SEASONS)
def test_seasons_over_two_years(language: str, text: str, season: str, years: str) -> None:
    (mention,) = mentions_in(text, language)
    assert mention.season == season
    assert dates_in(text, language) == [years]


@pytest.mark.parametrize(("language", "text", "expected"), PARTS_OF_SEASONS)
def test_parts_of_seasons(language: str, text: str, expected: list[str]) -> None:
    assert dates_in(text, language) == expected
