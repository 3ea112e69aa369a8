"""Reads the tables under clubs/data that are kept by hand: clubs.txt and competitions.txt. Plain Python.

    [PE 3]                                  country and weight of the lines that follow; "-" for no country
    Cusco FC: <Real Garcilaso {2009-2019}; !Cusco; ~los dorados; Cuzco FC [en]; %women Cusco Femenino

The name comes first, then its other names, each with a mark before it where it is not simply a shorter form:
^ official, ~ nickname, < former, ! a town's name too, %SQUAD of that squad alone, - none of its names, whatever another
source says. After it may stand its years and its language.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from clubs.catalogue import Name

_SECTION = re.compile(r"\[(?P<country>[A-Z-]+) (?P<detail>[\w ]+)\]")
_NAME = re.compile(
    r"(?P<mark>[\^~<!-]?)(?:%(?P<squad>\S+) )?(?P<text>[^\^~<!%\s-].*?)"
    r"(?: \{(?P<first>\d{4})?-(?P<last>\d{4})?\})?(?: \[(?P<language>[a-z]{2})\])?"
)
NOT_ITS_NAME = "not its name"
_KINDS = {"^": "official", "~": "nickname", "<": "former", "-": NOT_ITS_NAME}


@dataclass(frozen=True, slots=True)
class Line:
    """`detail` is what the section's head says after the country: a club's weight, a competition's kind."""

    country: str
    detail: str
    names: tuple[Name, ...]
    """The name it goes by comes first."""


def read(text: str) -> Iterator[Line]:
    """Raises ValueError, with the line, for one that is not in the format."""
    country = detail = ""
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.strip() or line.startswith("#"):
            continue
        if section := _SECTION.fullmatch(line):
            country, detail = section["country"], section["detail"]
            country = "" if country == "-" else country
            continue
        first, _, others = line.partition(": ")
        parts = [first.removesuffix(":"), *(part.strip() for part in others.split(";") if part.strip())]
        try:
            yield Line(country, detail, tuple(map(_name, parts)))
        except ValueError as error:
            raise ValueError(f"line {number}: {error}") from None


def _name(part: str) -> Name:
    found = _NAME.fullmatch(part)
    if not found:
        raise ValueError(f"{part!r} is no name")
    text = found["text"]
    usual = "abbreviation" if text.isupper() and len(text) <= 5 else "short"
    return Name(
        text=text,
        kind=_KINDS.get(found["mark"], usual),
        language=found["language"] or "",
        squad=found["squad"] or "",
        place=found["mark"] == "!",
        first=int(found["first"]) if found["first"] else None,
        last=int(found["last"]) if found["last"] else None,
    )
