"""An infobox's parameters as lines: "- Full name: …", as wiki-like texts have them, and its posts as a table."""

import re
from collections.abc import Mapping

from clubs.names import fold

#: What is printed of a person, and how the parameter is called in the infoboxes of three languages (folded).
_FIELDS = {
    "Full name": ("fullname", "full name", "nombrecompleto", "nombre completo", "nomecompleto", "nome completo"),
    "Date of birth": ("birth date", "birthdate", "fecha de nacimiento", "fechadenacimiento", "nascimento data"),
    "Place of birth": ("birth place", "birthplace", "lugar de nacimiento", "lugarnacimiento", "cidadenatal"),
    "Current club": ("currentclub", "clubactual", "equipo actual", "equipoactual", "atualclube", "clubeatual"),
}
_NAMES = ("name", "nombre", "nome", "playername")
_COACHING = re.compile(r"manager|entrenador|treinador|tecnico|coach")
_YEARS = re.compile(r"years|anos|ano|anios|fechas")
_CLUBS = re.compile(r"club|clube|team|equipo|equipe|time")
_NUMBER = re.compile(r"\d+")
_ROLE = re.compile(r"\s*\(([^()]*)\)\s*$")
_RANGE = re.compile(r"\s*[–—-]\s*")
_LOAN = "→"

Values = Mapping[str, str]


def name(values: Values) -> str:
    return next((_one_line(values[key]) for key in _NAMES if values.get(key)), "")


def rendered(person: str, values: Values) -> str:
    """Name, fields and a table of posts; "" where the infobox has none of them."""
    folded = {fold(key): _one_line(value) for key, value in values.items()}
    found = {label: next((folded[key] for key in keys if folded.get(key)), "") for label, keys in _FIELDS.items()}
    fields = [f"- {label}: {value}" for label, value in found.items() if value]
    posts = [f"{person} | {club} | {role} | {start} | {end}" for club, role, start, end in _posts(values)]
    table = ["Name | Club | Role | From | To", *posts, ""] if posts else []
    return "\n".join([person, *fields, "", *table, ""]) if fields or posts else ""


def _posts(values: Values) -> list[tuple[str, str, str, str]]:
    """(club, role, from, to) of every post as a coach: of numbered parameters, or of lists with a line a post."""
    years: dict[int, str] = {}
    clubs: dict[int, str] = {}
    for key, value in values.items():
        folded = fold(key)
        if not _COACHING.search(folded):
            continue
        found = years if _YEARS.search(folded) else clubs if _CLUBS.search(folded) else None
        if found is None:
            continue
        if number := _NUMBER.search(key):
            found[int(number.group())] = _one_line(value)
        else:
            found.update({place: line.strip("-* ") for place, line in enumerate(value.splitlines(), start=1)})
    return [_post(clubs[number], years.get(number, "")) for number in sorted(clubs) if clubs[number]]


def _post(club: str, years: str) -> tuple[str, str, str, str]:
    role = _ROLE.search(club)
    if _RANGE.search(years):
        start, end = _RANGE.split(years, maxsplit=1)
        end = end or "present"
    else:
        start = end = years
    return _ROLE.sub("", club).strip(f"{_LOAN} "), role[1] if role else "", start, end


def _one_line(text: str) -> str:
    return " ".join(text.replace("|", " ").split())
