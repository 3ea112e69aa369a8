"""Numbers and words that are no dates, and lengths of time, which have no bounds."""

import pytest

from tests.ingest.dates.reading import dates_in

NOTHING = [
    ("en", "They won 3-1 and lost 2–8."),
    ("en", "He managed 10 matches, 2000 seats, 1,900 fans and 1.000 more."),
    ("en", "A crowd of 2000 people watched."),
    ("en", "He may leave and then march on."),
    ("en", "Kick-off is at 20:15."),
    ("en", "Call 555 2014 555 or 0044 1999555."),
    ("en", "He bought it for £2000 and €1999."),
    ("en", "The 43-year-old is happy."),
    ("en", "He wore number 10 at 18th place."),
    ("en", "It paid $2010 weekly."),
    ("en", "He played over 2000 minutes."),
    ("es", "Ganaron 3-1 y perdieron 2-8."),
    ("es", "Dirigió 12 partidos ante 2000 espectadores."),
    ("es", "El partido es a las 20:15 horas."),
    ("es", "El estratega de 43 años firmó."),
    ("es", "A los 48 años se retiró."),
    ("es", "A los 16 años debutó."),
    ("es", "El club 12 de Octubre venció al 9 de Octubre."),
    ("es", "Costó 2000 euros."),
    ("es", "Dirigió más de 2000 partidos."),
    ("es", "El mar y la mar."),
    ("es", "Ahora dirige al Schalke 04."),
    ("pt", "Venceram por 3-1 e perderam por 2-8."),
    ("pt", "Nasceu no Rio de Janeiro."),
    ("pt", "Joga na segunda divisão, às 17h42."),
    ("pt", "O técnico de 56 anos assinou."),
    ("pt", "Custou 2000 euros."),
    ("pt", "O Quinze de Novembro venceu."),
    ("pt", "Munique 1860 venceu."),
]

DURATIONS = [
    ("en", "He was there for six months."),
    ("en", "After nearly six months he left."),
    ("en", "He spent two years there."),
    ("en", "It was his first job in ten years."),
    ("en", "He stayed for a season."),
    ("en", "He stayed for three weeks."),
    ("es", "Estuvo seis meses."),
    ("es", "No llegó a los doce meses."),
    ("es", "Tras casi tres años de trabajo."),
    ("es", "Jugó tres temporadas."),
    ("es", "En cinco años ganó cuatro títulos."),
    ("pt", "Ficou lá três temporadas."),
    ("pt", "Seguiram-se dois anos no Belenenses."),
    ("pt", "Após seis meses saiu."),
]


@pytest.mark.parametrize(("language", "text"), NOTHING)
def test_no_dates(language: str, text: str) -> None:
    assert dates_in(text, language, last="2015-03-04", published="2020-01-01") == []


@pytest.mark.parametrize(("language", "text"), DURATIONS)
def test_durations(language: str, text: str) -> None:
    assert dates_in(text, language, last="2015-03-04", published="2020-01-01") == ["duration"]
