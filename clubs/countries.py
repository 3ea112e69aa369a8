"""Countries of football: their codes, their names and what their people are called, in three languages. Plain Python.

Codes are ISO 3166 alpha-2, and GB-ENG, GB-SCT, GB-WLS, GB-NIR, XK. States that are no more are names of the state that
football counts as their heir ("Checoslovaquia" -> CZ).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from clubs.demonyms import inflect
from clubs.names import fold

LANGUAGES = ("en", "es", "pt")
_TABLE = Path(__file__).parent / "data" / "countries.txt"
_NICKNAME = re.compile(r"(?P<text>.+) \((?P<language>[a-z]{2})\)")


@dataclass(frozen=True, slots=True)
class Country:
    """`names` and `demonyms` by language (en, es, pt), the usual name first; demonyms in the masculine singular."""

    code: str
    names: dict[str, tuple[str, ...]]
    demonyms: dict[str, tuple[str, ...]]
    nicknames: tuple[tuple[str, str], ...]
    """Of its national team: (text, language)."""


@cache
def countries() -> dict[str, Country]:
    """Every country, by its code."""
    lines = _TABLE.read_text(encoding="utf-8").splitlines()
    return {country.code: country for country in map(_country, lines) if country}


def name(code: str, language: str = "en") -> str:
    """The usual name: ("CI", "es") -> "Costa de Marfil"; "" for a code that is not known."""
    country = countries().get(code)
    return country.names[language if language in LANGUAGES else "en"][0] if country else ""


def country_of_name(text: str) -> str | None:
    """The code of a country's name in any of the languages: "Catar" -> "QA"; None where there is none."""
    return _by_name().get(fold(text))


def country_of_demonym(text: str) -> str | None:
    """The code of a demonym in any form: "galesas" -> "GB-WLS". None where there is none, or two ("congoleño")."""
    return _by_demonym().get(fold(text))


@cache
def _by_name() -> dict[str, str]:
    found: dict[str, str] = {}
    for country in countries().values():
        for names in country.names.values():
            for text in names:
                found.setdefault(fold(text), country.code)
    return found


@cache
def _by_demonym() -> dict[str, str]:
    owners: dict[str, set[str]] = {}
    for country in countries().values():
        for form in demonym_forms(country):
            owners.setdefault(fold(form), set()).add(country.code)
    return {form: codes.pop() for form, codes in owners.items() if len(codes) == 1}


def demonym_forms(country: Country) -> Iterator[str]:
    for language, words in country.demonyms.items():
        for word in words:
            yield from inflect(word, language)


def _country(line: str) -> Country | None:
    if not line or line.startswith("#"):
        return None
    code, *columns = line.split("|")
    lists = [tuple(part.strip() for part in column.split(",") if part.strip()) for column in columns]
    nicknames = [_NICKNAME.fullmatch(text) for text in lists[6]]
    return Country(
        code=code,
        names=dict(zip(LANGUAGES, lists[:3], strict=True)),
        demonyms=dict(zip(LANGUAGES, lists[3:6], strict=True)),
        nicknames=tuple((found["text"], found["language"]) for found in nicknames if found),
    )
