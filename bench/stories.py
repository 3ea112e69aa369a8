"""Made-up documents to be read: four a coach, of about the same length, each with about as many claims.

    story(number) -> Story      the same number is always the same text
    stories(count)              the four of one coach come one after the other

So of any hundred in a row a quarter is the first that tells of its coach, a quarter the second, and so on: documents
that come late touch as many claims as those that come first. Their clubs are those of the catalogue.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from typing import NamedTuple

from careers.demo.names import person_name
from clubs.catalogue import Entry, load

EACH = 4
_MONTHS = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split()  # noqa: SIM905


class Story(NamedTuple):
    name: str
    text: str
    metadata: dict[str, str]


class Career(NamedTuple):
    name: str
    born: date
    clubs: list[Entry]
    """Three, and when he came to each and went."""
    starts: list[date]
    ends: list[date]


def stories(count: int) -> Iterator[Story]:
    return map(story, range(count))


def story(number: int) -> Story:
    coach, which = divmod(number, EACH)
    text, day = (_life, _comes, _goes, _looks_back)[which](_career(coach))
    return Story(
        f"{number:06}.txt", text, {"published": day.isoformat(), "publisher": "El Banquillo", "language": "es"}
    )


def _career(coach: int) -> Career:
    clubs = _clubs()
    chosen = [clubs[(coach * 7919 + step * 2711) % len(clubs)] for step in range(3)]
    first = date(1990 + coach % 20, 1 + coach % 12, 1 + coach % 28)
    starts = [first + timedelta(days=900 * step + coach % 97) for step in range(3)]
    ends = [start + timedelta(days=600 + coach % 131) for start in starts]
    return Career(person_name(coach), date(first.year - 35, 1 + coach % 9, 1 + coach % 27), chosen, starts, ends)


def _life(one: Career) -> tuple[str, date]:
    (a, b, c), starts, ends = one.clubs, one.starts, one.ends
    text = f"""{one.name}

{one.name} ({_day(one.born)}) es un entrenador de fútbol. Se retiró joven como jugador por una lesión de rodilla y
estudió la carrera de técnico mientras trabajaba con los juveniles de su barrio.

El {_day(starts[0])} asumió como entrenador de {a.name}, donde permaneció hasta el {_day(ends[0])}. El
{_day(starts[1])} fue presentado como director técnico de {b.name}. Renunció al cargo el {_day(ends[1])}. Desde el
{_day(starts[2])} dirigió a {c.name}.
"""
    return text, ends[2] + timedelta(days=400)


def _comes(one: Career) -> tuple[str, date]:
    club, start = one.clubs[1].name, one.starts[1]
    text = f"""{one.name}, nuevo técnico de {club}

{one.name} fue presentado el {_day(start)} como entrenador de {club}. «Vengo a trabajar, a escuchar al vestuario y a que
la gente vuelva contenta del estadio», dijo en la sala de prensa. Antes había dirigido a {one.clubs[0].name} hasta el
{_day(one.ends[0])}.

El plantel vuelve a los entrenamientos el lunes por la mañana, con dos refuerzos que llegaron la semana pasada y con
varios juveniles que harán la pretemporada. El primer partido será de visitante y con lluvia anunciada.
"""
    return text, start + timedelta(days=1)


def _goes(one: Career) -> tuple[str, date]:
    club, end = one.clubs[1].name, one.ends[1]
    text = f"""{one.name} dejó {club}

{one.name} renunció como entrenador de {club} el {_day(end)}, después de tres derrotas seguidas. «Es lo mejor para
todos», escribió en una carta que leyó el presidente. El entrenador había asumido en {club} el {_day(one.starts[1])}.

La dirigencia se reunirá en los próximos días para hablar del futuro del equipo, que marcha en la mitad de la tabla. Los
jugadores se entrenaron por la tarde en el campo auxiliar, a puertas cerradas, y no hubo declaraciones a la salida.
"""
    return text, end + timedelta(days=1)


def _looks_back(one: Career) -> tuple[str, date]:
    club = one.clubs[2].name
    text = f"""{club} tiene técnico

{one.name} es el nuevo entrenador de {club}: asumió el {_day(one.starts[2])}. {one.name} dirigió antes a
{one.clubs[1].name}, donde renunció el {_day(one.ends[1])}.

El club quiere cerrar el cuerpo técnico antes del fin de semana y busca un preparador físico. La presentación será en el
estadio, con la gente en la tribuna, y después habrá una práctica abierta. Los socios podrán entrar sin cargo con el
carné al día; los chicos, acompañados por un mayor.
"""
    return text, one.starts[2] + timedelta(days=2)


def _day(day: date) -> str:
    return f"{day.day} de {_MONTHS[day.month - 1]} de {day.year}"


@cache
def _clubs() -> list[Entry]:
    """Those whose name is nobody else's, in the order of the catalogue."""
    clubs = load().clubs
    named: dict[str, int] = {}
    for club in clubs:
        for text in {name.text for name in club.names}:
            named[text] = named.get(text, 0) + 1
    return [club for club in clubs if club.kind == "club" and named.get(club.name) == 1]
