"""In a biography a date that leans on an earlier one counts from it, and is no more precise than the two are."""

import pytest

from tests.ingest.dates.reading import dates_in

WITHOUT_YEAR = [
    ("en", "2024-07-25", "He came back on 6 August and left on 21 November.", ["2024-08-06", "2024-11-21"]),
    ("en", "2016-06-26", "He left on 28 December.", ["2016-12-28"]),
    ("en", "2016-12-28", "He was back by 3 January.", ["2017-01-03"]),
    ("en", "2016-12-28", "He was back on 28 December.", ["2017-12-28"]),
    ("en", "2016-06-26", "He left in August.", ["2016-08"]),
    ("en", "2016-06-26", "He left in June.", ["2016-06"]),
    ("en", "2016-06-26", "He left in March.", ["2017-03"]),
    ("en", "2013", "In May he left.", ["2013-05"]),
    ("en", "2013", "On 3 May he left.", ["2013-05-03"]),
    ("en", "2015-02", "The derby was on 29 February.", ["2016-02-29"]),
    ("en", "", "On 3 May he left; in June he was back.", ["-", "-"]),
    ("es", "2014-05-21", "La directiva lo cesó el 1 de septiembre.", ["2014-09-01"]),
    ("es", "2020-01-13", "El 17 de agosto ya estaba en la calle.", ["2020-08-17"]),
    ("es", "2019", "En diciembre lo hizo campeón.", ["2019-12"]),
    ("es", "2020-05", "Renunció a finales de julio.", ["2020-07~"]),
    ("es", "", "Renunció en julio.", ["-"]),
    ("es", "2009", "Ganó en marzo y junio de 2012.", ["2012-03", "2012-06"]),
    ("en", "2009", "He scored on 3 May and 5 June 2012.", ["2012-05-03", "2012-06-05"]),
    ("pt", "2009", "Venceu a 5 de maio e a 8 de junho de 2012.", ["2012-05-05", "2012-06-08"]),
    ("pt", "2018-01", "O clube mandou-o embora em 25 de junho.", ["2018-06-25"]),
    ("pt", "2021", "Passou pelo Santos (maio a setembro).", ["2021-05/2021-09"]),
    ("pt", "", "Saiu em junho.", ["-"]),
]

FOLLOWING = [
    ("en", "2014-12-11", "He was sacked the following 10 August.", ["2015-08-10"]),
    ("en", "2021-09", "He stepped down the following April.", ["2022-04"]),
    ("en", "2021-04", "He stepped down the following April.", ["2022-04"]),
    ("en", "2021-09-16", "The next February he was named adviser.", ["2022-02"]),
    ("en", "2018-05-22", "He left on 14 April of the following year.", ["2019-04-14"]),
    ("en", "2014-07-31", "In February of the next year he won it.", ["2015-02"]),
    ("en", "2014-07-31", "He won it the following year.", ["2015"]),
    ("en", "2014-07-31", "He won it the next year.", ["2015"]),
    ("en", "2014-07-31", "He won it the year after.", ["2015"]),
    ("en", "2014-07-31", "He won it the following month.", ["2014-08"]),
    ("en", "2014-07-31", "He won it the next day.", ["2014-08-01"]),
    ("en", "2014-07-31", "He won it the following day.", ["2014-08-01"]),
    ("en", "2014-07-31", "He won it the following summer.", ["[2015-06..2015-08]"]),
    ("en", "2014-07-31", "He left the following Monday.", ["2014-08-04"]),
    ("es", "2015-06-30", "El 19 de octubre siguiente firmó.", ["2015-10-19"]),
    ("es", "2015", "El 19 de octubre siguiente firmó.", ["2015-10-19"]),
    ("es", "2012-02-06", "Lo destituyó el 14 de enero siguiente.", ["2013-01-14"]),
    ("es", "2012-02-06", "Se fue en junio siguiente.", ["2012-06"]),
    ("es", "2007-09-10", "Al año siguiente ganó el torneo.", ["2008"]),
    ("es", "2007-09-10", "Ganó en mayo del año siguiente.", ["2008-05"]),
    ("es", "2007-09-10", "Ganó el 3 de mayo del año siguiente.", ["2008-05-03"]),
    ("es", "2007-09-10", "Se fue al día siguiente.", ["2007-09-11"]),
    ("es", "2007-09-10", "Se fue al mes siguiente.", ["2007-10"]),
    ("es", "2007-09-10", "Se fue el lunes siguiente.", ["2007-09-17"]),
    ("pt", "2021-12-28", "Em junho seguinte assinou.", ["2022-06"]),
    ("pt", "2010-06", "Saiu em junho do ano seguinte.", ["2011-06"]),
    ("pt", "2000", "No ano seguinte foi campeão.", ["2001"]),
    ("pt", "2000-05-31", "No dia seguinte saiu.", ["2000-06-01"]),
    ("pt", "2000-05-31", "No mês seguinte saiu.", ["2000-06"]),
    ("pt", "2000-05-31", "A 4 de julho seguinte saiu.", ["2000-07-04"]),
]

PREVIOUS = [
    ("en", "2014-07-31", "He had left the previous May.", ["2014-05"]),
    ("en", "2014-02-28", "He had left the previous May.", ["2013-05"]),
    ("en", "2014-02-28", "He had left the previous year.", ["2013"]),
    ("en", "2014-02-28", "He had left the previous day.", ["2014-02-27"]),
    ("en", "2014-02-28", "He had left the year before.", ["2013"]),
    ("es", "2014-02-28", "Se había ido el año anterior.", ["2013"]),
    ("es", "2014-02-28", "Se había ido en mayo del año anterior.", ["2013-05"]),
    ("es", "2014-02-28", "Se había ido el día anterior.", ["2014-02-27"]),
    ("es", "2014-02-28", "Se había ido el mes anterior.", ["2014-01"]),
    ("pt", "2014-02-28", "Saíra no ano anterior.", ["2013"]),
    ("pt", "2014-02-28", "Saíra em maio do ano anterior.", ["2013-05"]),
]

SAME = [
    ("en", "2008-02", "He walked out that September.", ["2008-09"]),
    ("en", "2015-02", "He resigned that May.", ["2015-05"]),
    ("en", "1991", "That summer he was promoted.", ["[1991-06..1991-08]"]),
    ("en", "2015-02", "That year he won it.", ["2015"]),
    ("en", "2015-02", "He won it in the same year.", ["2015"]),
    ("en", "2015-02", "He won it that same year.", ["2015"]),
    ("en", "2015-02", "He won it later that month.", ["2015-02"]),
    ("en", "2004", "He lasted until December of that year.", ["2004-12"]),
    ("en", "2004", "He lasted until December that year.", ["2004-12"]),
    ("en", "2004-05-03", "The same day he signed.", ["2004-05-03"]),
    ("es", "2008-12", "El día 22 de ese mismo mes fue presentado.", ["2008-12-22"]),
    ("es", "2008-12", "El 22 de ese mes fue presentado.", ["2008-12-22"]),
    ("es", "2008-03", "El 22 de diciembre de ese año fue presentado.", ["2008-12-22"]),
    ("es", "2017-01", "Destituido en noviembre del mismo año.", ["2017-11"]),
    ("es", "2014", "Fue subcampeón ese mismo año.", ["2014"]),
    ("es", "2014-05-03", "Ese mismo día firmó.", ["2014-05-03"]),
    ("es", "2014-05-03", "Ese mismo mes firmó.", ["2014-05"]),
    ("es", "2014-05", "Se fue a fin de año.", ["2014-12~"]),
    ("es", "2014-05", "Se fue a mitad de año.", ["2014~"]),
    ("pt", "2014-05", "Saiu no fim do ano.", ["2014-12~"]),
    ("en", "2014-05", "He left at the end of the year.", ["2014-12~"]),
    ("pt", "2015", "Assumiu em 15 de março e saiu a 20 do mesmo mês.", ["2015-03-15", "2015-03-20"]),
    ("pt", "2015-03", "A 3 do mês seguinte voltou.", ["2015-04-03"]),
    ("pt", "2021-02-01", "No mesmo ano passou pelo Santos.", ["2021"]),
    ("pt", "2015-01", "Ganhou o campeonato daquele ano.", ["2015"]),
    ("pt", "2019-01", "No dia 1 de junho desse ano assinou.", ["2019-06-01"]),
    ("pt", "2019-01", "Nesse mesmo ano assinou.", ["2019"]),
    ("pt", "2016", "No segundo semestre daquele ano acumulou.", ["[2016-07..2016-12]"]),
    ("pt", "2016-05", "No dia 22 daquele mês saiu.", ["2016-05-22"]),
]

LATER = [
    ("en", "2023-03-28", "Two days later he signed.", ["2023-03-30"]),
    ("en", "2023-03-28", "Two days afterwards he signed.", ["2023-03-30"]),
    ("en", "2019-07-21", "Eight days later he signed.", ["2019-07-29"]),
    ("en", "2019-07-21", "Just 90 days later he signed.", ["2019-10-19~"]),
    ("en", "2019-07-21", "A day later he signed.", ["2019-07-22"]),
    ("en", "2019-07-21", "Three weeks later he signed.", ["2019-08-11~"]),
    ("en", "2008-09", "Three weeks later he signed.", ["2008-10~"]),
    ("en", "2011-10-22", "Four months later they won it.", ["2012-02~"]),
    ("en", "2011-10", "Four months later they won it.", ["2012-02~"]),
    ("en", "2002-06", "Twelve months later they called.", ["2003-06~"]),
    ("en", "2018-06", "A year later he moved on.", ["2019"]),
    ("en", "2018-06-11", "One year later he moved on.", ["2019"]),
    ("en", "2018", "Ten years later he moved on.", ["2028"]),
    ("en", "2018-06", "A year and a half later he moved on.", ["2019-12~"]),
    ("en", "2018-06", "One and a half years later he moved on.", ["2019-12~"]),
    ("en", "2018-06", "Two-and-a-half years later he moved on.", ["2020-12~"]),
    ("en", "2018-06-01", "Twenty-two days later he moved on.", ["2018-06-23"]),
    ("en", "2018-06-01", "Three years later, in 2021, he moved on.", ["2021"]),
    ("en", "2018-06-11", "Several days later he moved on.", ["-"]),
    ("en", "2018-06-11", "Weeks later, on 7 July, he moved on.", ["2018-07-07"]),
    ("en", "2018-06-11", "Two years earlier he had been there.", ["2016"]),
    ("en", "", "Two years later he moved on.", ["-"]),
    ("es", "2023-03-06", "Tres días más tarde asumió otro.", ["2023-03-09"]),
    ("es", "2023-03-06", "Tres días después asumió otro.", ["2023-03-09"]),
    ("es", "2023-03-06", "Dos semanas después asumió otro.", ["2023-03-20~"]),
    ("es", "2023-03", "Cuatro meses más tarde se fue.", ["2023-07~"]),
    ("es", "2014", "Un año después recaló en Lima.", ["2015"]),
    ("es", "2014", "Un año más tarde recaló en Lima.", ["2015"]),
    ("es", "2014-01", "Año y medio después se fue.", ["2015-07~"]),
    ("es", "2014-01", "Un año y medio después se fue.", ["2015-07~"]),
    ("es", "2014-01", "Al cabo de dos años se fue.", ["2016"]),
    ("es", "2014-01", "Dos años antes había llegado.", ["2012"]),
    ("es", "2015-01-06", "Siete meses después, el 19 de agosto de 2015, llegó.", ["2015-08-19"]),
    ("es", "2015-01-06", "Siete meses después, el 19 de agosto, llegó.", ["2015-08-19"]),
    ("es", "2014-01", "Meses después se fue.", ["-"]),
    ("es", "2014-01", "A los seis meses se fue.", ["2014-07~"]),
    ("es", "2014-01-03", "A los diez días se fue.", ["2014-01-13"]),
    ("pt", "2018-06-05", "Três semanas depois saiu.", ["2018-06-26~"]),
    ("pt", "2021", "O despedimento chegou cinco meses depois, a 20 de dezembro.", ["2021-12-20"]),
    ("pt", "2019-08-19", "Pouco mais de um mês depois, em 26 de setembro, voltou.", ["2019-09-26"]),
    ("pt", "2022-06", "Um ano volvido, despediu-se.", ["2023"]),
    ("pt", "2022-06", "Dois anos mais tarde despediu-se.", ["2024"]),
    ("pt", "2022-06", "Um ano e meio depois despediu-se.", ["2023-12~"]),
    ("pt", "2022-06-01", "Dez dias depois despediu-se.", ["2022-06-11"]),
]

FROM_EVENTS = [
    ("en", "2016-12-19", "A day after winning the title, he resigned on 28 December.", ["-", "2016-12-28"]),
    ("en", "2016-12-19", "Two days before the final he fell ill.", ["-"]),
    ("en", "2016-12-19", "He resigned two weeks after the final.", ["-"]),
    ("es", "2020-08-17", "Tres días después del partido se fue.", ["-"]),
    ("es", "2020-08-17", "Un mes después de caer en la final se fue.", ["-"]),
    ("es", "2020-08-17", "Dos días antes de la final se fue.", ["-"]),
    ("pt", "2018-06-05", "Três semanas depois do ataque saiu.", ["-"]),
    ("pt", "2018-06-05", "Dois dias após a final saiu.", ["-"]),
]


@pytest.mark.parametrize(("language", "last", "text", "expected"), WITHOUT_YEAR)
def test_without_a_year_is_the_first_after(language: str, last: str, text: str, expected: list[str]) -> None:
    assert dates_in(text, language, last=last) == expected


@pytest.mark.parametrize(("language", "last", "text", "expected"), FOLLOWING)
def test_the_following(language: str, last: str, text: str, expected: list[str]) -> None:
    assert dates_in(text, language, last=last) == expected


@pytest.mark.parametrize(("language", "last", "text", "expected"), PREVIOUS)
def test_the_previous(language: str, last: str, text: str, expected: list[str]) -> None:
    assert dates_in(text, language, last=last) == expected


@pytest.mark.parametrize(("language", "last", "text", "expected"), SAME)
def test_the_same(language: str, last: str, text: str, expected: list[str]) -> None:
    assert dates_in(text, language, last=last) == expected


@pytest.mark.parametrize(("language", "last", "text", "expected"), LATER)
def test_so_much_later(language: str, last: str, text: str, expected: list[str]) -> None:
    assert dates_in(text, language, last=last) == expected


@pytest.mark.parametrize(("language", "last", "text", "expected"), FROM_EVENTS)
def test_what_counts_from_an_event_is_not_known(language: str, last: str, text: str, expected: list[str]) -> None:
    assert dates_in(text, language, last=last) == expected
