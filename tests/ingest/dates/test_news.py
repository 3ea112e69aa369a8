"""In a story with a day, dates count from that day."""

import pytest

from tests.ingest.dates.reading import dates_in

PUBLISHED = "2023-11-09"  # a Thursday

DEICTIC = [
    ("en", "He left yesterday.", ["2023-11-08"]),
    ("en", "He left today.", ["2023-11-09"]),
    ("en", "He left last night.", ["2023-11-08"]),
    ("en", "He starts tomorrow.", ["2023-11-10"]),
    ("en", "He left on Monday.", ["2023-11-06"]),
    ("en", "He left on Thursday.", ["2023-11-09"]),
    ("en", "He left last Thursday.", ["2023-11-02"]),
    ("en", "He will start on Monday.", ["2023-11-13"]),
    ("en", "He starts next Monday.", ["2023-11-13"]),
    ("en", "He left last month.", ["2023-10"]),
    ("en", "He left last year.", ["2022"]),
    ("en", "He left last week.", ["[2023-10-30..2023-11-05]"]),
    ("en", "They play next month.", ["2023-12"]),
    ("en", "He left this month.", ["2023-11"]),
    ("en", "He left earlier this year.", ["2023"]),
    ("en", "He left last June.", ["2023-06"]),
    ("en", "He left last November.", ["2022-11"]),
    ("en", "He starts next June.", ["2024-06"]),
    ("en", "He left last summer.", ["[2023-06..2023-08]"]),
    ("en", "He left in March this year.", ["2023-03"]),
    ("en", "He left in March of last year.", ["2022-03"]),
    ("en", "He left two years ago.", ["2021"]),
    ("en", "He left three months ago.", ["2023-08~"]),
    ("en", "He left two days ago.", ["2023-11-07"]),
    ("es", "Se fue ayer.", ["2023-11-08"]),
    ("es", "Se fue hoy.", ["2023-11-09"]),
    ("es", "Se fue anoche.", ["2023-11-08"]),
    ("es", "Se fue este lunes.", ["2023-11-06"]),
    ("es", "Se fue este jueves.", ["2023-11-09"]),
    ("es", "Se fue el lunes.", ["2023-11-06"]),
    ("es", "Se fue el lunes pasado.", ["2023-11-06"]),
    ("es", "Se fue el pasado jueves.", ["2023-11-02"]),
    ("es", "Debutará el domingo.", ["2023-11-12"]),
    ("es", "El domingo, debutará ante Boca.", ["2023-11-12"]),
    ("es", "Debuta el próximo domingo.", ["2023-11-12"]),
    ("es", "Se fue el lunes 6.", ["2023-11-06"]),
    ("es", "Llega este martes 14.", ["2023-11-14"]),
    ("es", "Se fue el mes pasado.", ["2023-10"]),
    ("es", "Se fue el año pasado.", ["2022"]),
    ("es", "Se fue la semana pasada.", ["[2023-10-30..2023-11-05]"]),
    ("es", "Llega el próximo mes.", ["2023-12"]),
    ("es", "Llega el año que viene.", ["2024"]),
    ("es", "Llegó en marzo de este año.", ["2023-03"]),
    ("es", "Llegó en marzo del año pasado.", ["2022-03"]),
    ("es", "Se fue el 1 de noviembre pasado.", ["2023-11-01"]),
    ("es", "Se fue el pasado 15 de diciembre.", ["2022-12-15"]),
    ("es", "Se fue en junio pasado.", ["2023-06"]),
    ("es", "Se fue hace dos años.", ["2021"]),
    ("es", "Se fue hace tres meses.", ["2023-08~"]),
    ("es", "Se fue dos años atrás.", ["2021"]),
    ("pt", "Saiu ontem.", ["2023-11-08"]),
    ("pt", "Saiu hoje.", ["2023-11-09"]),
    ("pt", "Saiu nesta segunda-feira.", ["2023-11-06"]),
    ("pt", "Saiu nesta segunda-feira (6).", ["2023-11-06"]),
    ("pt", "Saiu nesta segunda (6).", ["2023-11-06"]),
    ("pt", "Saiu na segunda-feira (06/11).", ["2023-11-06"]),
    ("pt", "Saiu nesta quinta-feira.", ["2023-11-09"]),
    ("pt", "Saiu esta quinta-feira.", ["2023-11-09"]),
    ("pt", "Saiu no domingo passado.", ["2023-11-05"]),
    ("pt", "Saiu no último domingo (5).", ["2023-11-05"]),
    ("pt", "Saiu no dia 5.", ["2023-11-05"]),
    ("pt", "Saiu no dia 15.", ["2023-10-15"]),
    ("pt", "Saiu no último dia 15.", ["2023-10-15"]),
    ("pt", "Saiu no mês passado.", ["2023-10"]),
    ("pt", "Saiu no ano passado.", ["2022"]),
    ("pt", "Saiu na semana passada.", ["[2023-10-30..2023-11-05]"]),
    ("pt", "Chega no próximo ano.", ["2024"]),
    ("pt", "Chega no mês que vem.", ["2023-12"]),
    ("pt", "Chegou em fevereiro deste ano.", ["2023-02"]),
    ("pt", "Saiu há dois anos.", ["2021"]),
    ("pt", "Saiu há três anos.", ["2020"]),
    ("pt", "Vai estrear no domingo.", ["2023-11-12"]),
    ("pt", "Estreará no domingo.", ["2023-11-12"]),
]

WITHOUT_YEAR = [
    ("en", "He was sacked on 5 November.", ["2023-11-05"]),
    ("en", "He was sacked on 9 November.", ["2023-11-09"]),
    ("en", "He was sacked on 10 November.", ["2022-11-10"]),
    ("en", "He was sacked in March.", ["2023-03"]),
    ("en", "He was sacked in December.", ["2022-12"]),
    ("en", "He will start on 10 November.", ["2023-11-10"]),
    ("en", "He will start in January.", ["2024-01"]),
    ("es", "Presentó la renuncia el 5 de noviembre.", ["2023-11-05"]),
    ("es", "Fue cesado el 12 de diciembre.", ["2022-12-12"]),
    ("es", "Llegó en abril.", ["2023-04"]),
    ("es", "Debutará en marzo.", ["2024-03"]),
    ("es", "Asumirá a partir de enero.", ["2024-01"]),
    ("es", "Será presentado en los primeros días de enero.", ["2024-01~"]),
    ("es", "El 30 de mayo, Perú se medirá con Chile.", ["2024-05-30"]),
    ("es", "Fue presentado en mayo; debutará en diciembre.", ["2023-05", "2023-12"]),
    ("es", "Fue presentado el 5 de mayo y dirigirá el domingo.", ["2023-05-05", "2023-11-12"]),
    ("es", "Fue presentado el viernes 3 de noviembre y dirigirá mañana.", ["2023-11-03"]),
    ("es", "El miércoles 15 de noviembre viaja.", ["2023-11-15"]),
    ("en", "He was presented on 5 May and will start on Monday.", ["2023-05-05", "2023-11-13"]),
    ("pt", "Foi apresentado em maio e vai estrear no domingo.", ["2023-05", "2023-11-12"]),
    ("pt", "Foi demitido a 5 de novembro.", ["2023-11-05"]),
    ("pt", "Foi demitido em dezembro.", ["2022-12"]),
    ("pt", "Será apresentado em janeiro.", ["2024-01"]),
]

EARLIER_YEARS = [
    ("en", "In 2015 he joined Leeds. In May he left.", ["2015", "2015-05"]),
    ("en", "He joined on 3 October 2015 and left on 5 May.", ["2015-10-03", "2016-05-05"]),
    ("en", "After being hired in September 2015, he was let go in June.", ["2015-09", "2023-06"]),
    ("en", "He, who had joined in October 2021, left on 2 October.", ["2021-10", "2023-10-02"]),
    ("es", "Llegó el 3 de enero de 2015 y se fue el 11 de abril.", ["2015-01-03", "2015-04-11"]),
    ("es", "En 2015 volvió; cinco meses después se fue.", ["2015", "[2015-06~..2016-05~]"]),
    ("es", "Gago, que había debutado en octubre de 2021, renunció el 2 de octubre.", ["2021-10", "2023-10-02"]),
    ("es", "Tras un primer ciclo (2009-2013), regresó en marzo.", ["2009/2013", "2023-03"]),
    ("pt", "Foi apresentado a 3 de janeiro de 2022 e demitido a 11 de abril.", ["2022-01-03", "2022-04-11"]),
]


@pytest.mark.parametrize(("language", "text", "expected"), DEICTIC)
def test_deictic_expressions(language: str, text: str, expected: list[str]) -> None:
    assert dates_in(text, language, published=PUBLISHED) == expected


@pytest.mark.parametrize(("language", "text", "expected"), WITHOUT_YEAR)
def test_the_latest_not_after_the_day_unless_in_the_future(language: str, text: str, expected: list[str]) -> None:
    assert dates_in(text, language, published=PUBLISHED) == expected


@pytest.mark.parametrize(("language", "text", "expected"), EARLIER_YEARS)
def test_a_narrative_of_an_earlier_year_goes_on(language: str, text: str, expected: list[str]) -> None:
    assert dates_in(text, language, published=PUBLISHED) == expected


@pytest.mark.parametrize(("language", "text", "expected"), DEICTIC)
def test_a_document_without_a_day_dates_nothing_by_it(language: str, text: str, expected: list[str]) -> None:
    assert set(dates_in(text, language)) == {"-"}
