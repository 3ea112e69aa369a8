"""Every regular expression of the reading, wherever a module, a table or a class keeps it."""

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from importlib import import_module
from pkgutil import walk_packages
from typing import Any

import ingest
from ingest.dates.lexicon import lexicon
from ingest.languages.pack import LANGUAGES, pack
from ingest.languages.titles import titles
from ingest.phrases import Phrases

#: Modules that come with Django have none.
_AROUND = ("ingest.admin", "ingest.apps", "ingest.management", "ingest.loading", "ingest.rereading", "ingest.checking")


def patterns() -> dict[str, re.Pattern[str]]:
    """By where they stand. One that stands in several places is given once."""
    found: dict[re.Pattern[str], str] = {}
    for where, value in _roots():
        for name, pattern in _inside(where, value):
            found.setdefault(pattern, name)
    return {name: pattern for pattern, name in found.items()}


def _roots() -> Iterator[tuple[str, Any]]:
    for module in walk_packages(ingest.__path__, "ingest."):
        if not module.name.startswith(_AROUND):
            yield from ((f"{module.name}.{name}", value) for name, value in vars(import_module(module.name)).items())
    for language in LANGUAGES:
        yield from ((f"{language}.{make.__name__}", make(language)) for make in (pack, titles, lexicon))


def _inside(where: str, value: Any) -> Iterator[tuple[str, re.Pattern[str]]]:
    if isinstance(value, re.Pattern):
        yield where, value
    elif isinstance(value, Phrases):
        yield where, value.pattern
    elif isinstance(value, dict):
        for key, one in value.items():
            yield from _inside(f"{where}[{key!r}]", one)
    elif isinstance(value, list | tuple):
        for number, one in enumerate(value):
            yield from _inside(f"{where}[{number}]", one)
    elif is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            yield from _inside(f"{where}.{field.name}", getattr(value, field.name))
