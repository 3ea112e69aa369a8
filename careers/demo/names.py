"""Made-up names: the same number always has the same one, and no two numbers share one."""

GIVEN = """
    Ana Bruno Carla Darío Elena Fabio Gala Hugo Inés Joel Karina Lauro Marta Nilo Olga Pedro Quico Rita Saúl
    Tina Unai Vera Walter Ximena Yago Zulma Adán Berta César Dalia Emilio Flora Gastón Helga Iván Julia Kevin
    Lidia Matías Nora Óscar Paula Ramiro Sonia Tomás Úrsula Víctor Wanda Abril Blas Celia Diego Elsa Félix
    Greta Héctor
""".split()
HEADS = """
    Al Bar Bel Bor Cal Cam Can Car Cas Cor Dal Del Dor Es Fal Fer Fon Gal Gar Gon Gran Gue Her Hur Il Jar Lan
    Lar Len Lom Mal Man Mar Men Mon Mur Nar Nor Or Pal Par Pel Por Quin Ral Ron Sal San Sar Sol Tal Tor Ul Val
    Ver Zar
""".split()
TAILS = """
    aldo amos anda ares arte azo beira cado dano deira dera dino doza enco eros eta gado gara guez iaga ibar
    illo ina ingo iño lada lejo lino mendi mero naga nedo nero ola onte osta oza quera quino rada relo rino
    roga rrea tagui tero tillo uela uño vera vidal zano zuela
""".split()
TOWNS = ("Puerto", "Villa", "San", "Santa", "Monte", "Río", "Lago", "Costa", "Valle", "Campo")
CLUBS = ("Atlético", "Deportivo", "Unión", "Sporting", "Racing", "Juventud", "Real", "Ferro", "Estrella", "Náutico")
COUNTRIES = ("PE", "AR", "BR", "CL", "UY", "CO", "EC", "MX", "ES", "PT", "GB-ENG", "PY")

SURNAMES = len(HEADS) * len(TAILS)
PEOPLE = len(GIVEN) * SURNAMES
"""So many different names of people there are."""
_STRIDE = 7919
"""A prime that divides none of the numbers above: names next to each other do not look alike."""


def person_name(number: int) -> str:
    """Of a number below PEOPLE."""
    mixed = number * _STRIDE % PEOPLE
    return f"{GIVEN[mixed % len(GIVEN)]} {_surname(mixed // len(GIVEN))}"


def club_name(number: int) -> str:
    """ "Unión Monte Fonilla"; of a number below a hundred times SURNAMES."""
    town = TOWNS[number // len(CLUBS) % len(TOWNS)]
    place = _surname(number * _STRIDE // (len(CLUBS) * len(TOWNS)) % SURNAMES)
    return f"{CLUBS[number % len(CLUBS)]} {town} {place}"


def competition_name(number: int) -> str:
    return f"Liga {_surname(number * _STRIDE % SURNAMES)} {number + 1}"


def country(number: int) -> str:
    return COUNTRIES[number % len(COUNTRIES)]


def _surname(number: int) -> str:
    return HEADS[number % len(HEADS)] + TAILS[number // len(HEADS)]
