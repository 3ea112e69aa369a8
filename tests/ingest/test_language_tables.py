"""What a language is: a folder of tables, each with the same names as those of the other languages.

To add one: add `ingest/languages/<language>/` with these tables, and its name to the three lists of languages.
"""

import re
from importlib import import_module
from types import ModuleType

import pytest

from ingest import language as detection
from ingest.dates import lexicon
from ingest.languages.pack import LANGUAGES
from ingest.lexicon import Noun, RoleWord, Verb

TABLES = ("clauses", "dates", "layout", "posts", "roles", "titles")


def table(language: str, name: str) -> ModuleType:
    return import_module(f"ingest.languages.{language}.{name}")


def entries(module: ModuleType) -> dict[str, object]:
    imported = (type, ModuleType)
    return {
        name: value
        for name, value in vars(module).items()
        if not name.startswith("_") and not isinstance(value, imported)
    }


def patterns(value: object) -> list[str]:
    """The expressions in an entry of a table of posts, roles or clauses."""
    if isinstance(value, str):
        return [value]
    if isinstance(value, Verb):
        return [value.tail]
    if isinstance(value, Noun | RoleWord):
        return [value.pattern]
    return [one for part in value for one in patterns(part)] if isinstance(value, tuple | list) else []


def test_all_who_list_the_languages_list_the_same():
    assert set(detection.LANGUAGES) == set(lexicon.LANGUAGES) == set(LANGUAGES)


@pytest.mark.parametrize("name", TABLES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_table_has_what_the_same_of_other_languages_has(language: str, name: str):
    wanted = entries(table(LANGUAGES[0], name))
    found = entries(table(language, name))
    assert found.keys() == wanted.keys()
    assert {key: type(value) for key, value in found.items()} == {key: type(value) for key, value in wanted.items()}


@pytest.mark.parametrize("name", ["clauses", "posts", "roles"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_what_stands_in_it_are_expressions(language: str, name: str):
    said = [one for value in entries(table(language, name)).values() for one in patterns(value)]
    assert len(said) > 5
    for one in said:
        re.compile(one)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_role_verb_or_noun_stands_there_twice(language: str):
    posts, roles = table(language, "posts"), table(language, "roles")
    for words in (posts.VERBS, posts.NOUNS, roles.ROLES):
        assert len(set(words)) == len(words)
