"""Reads the club files of openfootball (github.com/openfootball/clubs, public domain). Plain Python.

    == Region ==
    Name FC (1901-1950), 1901, @ Ground, Town (Quarter) › Region    # a remark
      | Another name | Name in English [en]
      | Older name     # old name before season 1927/8
    ii) Name FC B
      | names of the reserves

Reserves are squads, not clubs, and are left out; so are names cut short to fit a table ("Dep. Municipal").
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from clubs.catalogue import Name

_YEARS = re.compile(r"\s*\((\d{4})?\s*[-–]\s*(\d{4})?,?\)")
_LANGUAGE = re.compile(r"\s*\[(\w\w)\]")
_FORMER = re.compile(r"old name|known as until|former", re.IGNORECASE)
_CUT_SHORT = re.compile(r"\w{3,}\.|(?:^|\s)\w\.(?=\s|$)|\?")
_OFFICIAL = re.compile(
    r"\b(club|clube|fútbol|futebol|football|foot-ball|calcio|asociación|associação|association|associazione|agrupación"
    r"|sociedad|sociedade|società|sportiva|deportivo|deportiva|unione|fußball|verein|sportverein)\b",
    re.IGNORECASE,
)


@dataclass
class Imported:
    """A club as a file gives it. `place` is its town without the quarter."""

    name: str
    place: str = ""
    defunct: bool = False
    names: list[Name] = field(default_factory=list)


def read(text: str) -> list[Imported]:
    """The clubs of one file, in its order."""
    clubs: list[Imported] = []
    reserves = False
    for line in text.splitlines():
        content, _, remark = line.expandtabs().partition("#")
        if content.lstrip().startswith("|"):
            if clubs and not reserves:
                clubs[-1].names += _names(content, remark)
        elif _is_club(content):
            reserves = bool(re.match(r"[ivx]+\)", content))
            if not reserves:
                clubs.append(_club(content))
    return clubs


def _is_club(content: str) -> bool:
    """A heading begins with "=", an address with a blank; either is no club."""
    return bool(content.strip()) and not content.startswith(("=", " "))


def _club(content: str) -> Imported:
    name, *columns = (part.strip() for part in content.split(","))
    places = [part for part in columns if part and not part.startswith("@") and not re.match(r"\d{4}|\(", part)]
    years = _YEARS.search(name)
    return Imported(
        name=" ".join(_YEARS.sub("", name).split()),
        place=re.split(r"[(›]", places[0])[0].strip() if places else "",
        defunct=bool(years and years[2]),
    )


def _names(content: str, remark: str) -> Iterator[Name]:
    for part in content.split("|"):
        language = _LANGUAGE.search(part)
        text = _YEARS.sub("", _LANGUAGE.sub("", part)).strip()
        if len(text) > 1 and not _CUT_SHORT.search(text):
            yield Name(text, _kind(text, remark), language[1] if language else "")


def _kind(text: str, remark: str) -> str:
    if _FORMER.search(remark):
        return "former"
    if text.isupper() and len(text) <= 5:
        return "abbreviation"
    return "official" if _OFFICIAL.search(text) and len(text.split()) > 2 else "short"
