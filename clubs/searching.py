"""Names found as people type them: words in any order, parts of words, accents apart, and one slip in a word forgiven.

`within` is what a name contains; `near` is what it would contain but for a slip, and is asked only where nothing does.
Both read every name: in 100,000 a quarter of a second for what is contained, a second for what is near. What is not
forgiven: two slips in a word, a slip in a word of up to three letters or more than 20, a slip in a cut-off word.
"""

import re
from typing import Any

from django.db.models import Case, Exists, IntegerField, Model, OuterRef, Q, QuerySet, Value, When

from clubs.names import fold

#: The model of a row's other names, with a `folded` column, and its column that points at the row.
OtherNames = tuple[type[Model], str] | None

WORDS = 8
"""Words at most that are looked for; further ones are left out."""


def within(rows: QuerySet, text: str, other_names: OtherNames = None) -> QuerySet:
    """Rows of which every word of the text is in some name, as a part of a word at least."""
    return _each_word(rows, text, other_names, "contains", lambda word: word)


def near(rows: QuerySet, text: str, other_names: OtherNames = None) -> QuerySet:
    """Rows of which every word of the text is in some name, or is one slip away from a whole word of it."""
    return _each_word(rows, text, other_names, "regex", one_slip)


def best_first(rows: QuerySet, text: str) -> QuerySet:
    """Those with exactly this name first, then those whose name begins with it, then those with it as words."""
    part = fold(text)
    ranks = [
        When(sort_key=part, then=Value(0)),
        When(sort_key__startswith=part, then=Value(1)),
        When(sort_key__contains=f" {part}", then=Value(2)),
    ]
    rank = Case(*ranks, default=Value(3), output_field=IntegerField())
    return rows.annotate(rank=rank).order_by("rank", "sort_key", "slug")


def one_slip(word: str) -> str:
    """A regular expression (PostgreSQL's) for the word, as any part of a name, or with one letter wrong as a word.

    A slip is a letter that is another, is missing, is too many, or has changed places with the next one.
    """
    if not 4 <= len(word) <= 20:
        return word
    places = range(len(word))
    other = (f"{word[:at]}\\w?{word[at + 1 :]}" for at in places)
    more = (f"{word[:at]}\\w{word[at:]}" for at in (*places, len(word)))
    turned = (f"{word[:at]}{word[at + 1]}{word[at]}{word[at + 2 :]}" for at in places[:-1])
    return rf"{word}|\m({'|'.join([*other, *more, *turned])})\M"


def _each_word(rows: QuerySet, text: str, other_names: OtherNames, lookup: str, pattern: Any) -> QuerySet:
    words = re.findall(r"\w+", fold(text))[:WORDS]
    if not words:
        return rows.none()
    for word in words:
        rows = rows.filter(_named(other_names, lookup, pattern(word)))
    return rows


def _named(other_names: OtherNames, lookup: str, value: str) -> Q:
    found = Q(**{f"sort_key__{lookup}": value})
    if other_names:
        model, owner = other_names
        others = model._default_manager.filter(**{owner: OuterRef("pk"), f"folded__{lookup}": value})
        found |= Q(Exists(others))
    return found
