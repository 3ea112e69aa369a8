"""Names found as people type them: words in any order, begun words, accents apart, and slips forgiven.

    found_by_name(rows, text)   what has the words; only where nothing has them, what nearly does
    best(rows, text, 20, …)     the nearest of them, in order

In the database, `name_words` makes of a name what the indexes hold, its words; `clubs_nameword` has every word of any
name, written by triggers, and `name_slips` makes of it what is left when a letter or two are taken out. Two words that
differ by a slip have such a rest in common; by how much they do differ is counted here.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from django.db.models import Case, CharField, IntegerField, Lookup, Model, QuerySet, Value, When

from clubs.models import NameWord
from clubs.names import fold

#: The model of a row's other names, with a `folded` column, and its column that points at the row.
OtherNames = tuple[type[Model], str] | None

WORDS, LETTERS = 8, 40
"""Words at most that are looked for, and letters of each; further ones are left out."""
HEAD = 7
"""Of so many first letters of a word the rests are made: `name_slips` has the same number."""
TWO = 2
"""Slips at most that are forgiven in a word."""
ENOUGH = 200
"""Rows at most that are put in order: a text that so many names have says too little to have a best one."""


@CharField.register_lookup
class HasWords(Lookup):
    """A folded name fits a text search query."""

    lookup_name = "words"
    prepare_rhs = False

    def as_sql(self, compiler, connection):
        column, parameters = self.process_lhs(compiler, connection)
        return f"name_words({column}) @@ %s::tsquery", [*parameters, self.rhs]


@CharField.register_lookup
class HasRests(Lookup):
    """A word has one of these rests."""

    lookup_name = "rests"
    prepare_rhs = False

    def as_sql(self, compiler, connection):
        column, parameters = self.process_lhs(compiler, connection)
        return f"name_slips({column}) && %s::text[]", [*parameters, list(self.rhs)]


def found_by_name(rows: QuerySet, text: str, other_names: OtherNames = None) -> tuple[QuerySet, bool]:
    """What has the words, and whether it is a guess: slips are forgiven only where no name has the words as typed."""
    found = within(rows, text, other_names=other_names)
    if found.exists():
        return found, False
    known = words_like(text)
    for slips in range(1, TWO + 1):
        found = within(rows, text, Forgiving(known, slips), other_names)
        if found.exists():
            break
    return found, True


def best_by_name(rows: QuerySet, text: str, most: int, other_names: OtherNames = None) -> list:
    """So many of what `found_by_name` finds, the nearest name first."""
    found, _ = found_by_name(rows, text, other_names)
    return list(best_first(found, text)[:most])


def best(rows: QuerySet, text: str, most: int, forgiving: "Forgiving", other_names: OtherNames = None) -> list:
    """So many of the rows at most, the nearest name first."""
    return list(best_first(within(rows, text, forgiving, other_names, ENOUGH), text)[:most])


@dataclass(frozen=True, slots=True)
class Forgiving:
    """So many slips in a word, where it is then one of the `known` ones, from `words_like`."""

    known: frozenset[str] = frozenset()
    slips: int = 0

    def alternatives(self, word: str) -> list[str]:
        """For a text search query: what the word begins, and what it nearly is."""
        most = min(allowed(word), self.slips)
        likely = (other for other in self.known if most and abs(len(other) - len(word)) <= most)
        return [f"{_quoted(word)}:*", *sorted(_quoted(other) for other in likely if 0 < distance(word, other) <= most)]


def within(
    rows: QuerySet,
    text: str,
    forgiving: Forgiving = Forgiving(),
    other_names: OtherNames = None,
    enough: int | None = None,
) -> QuerySet:
    """Rows with a name in which every word of the text begins a word, or nearly is one.

    Of more than `enough` names that fit, some are left out, but never those that are exactly this text.
    """
    words = words_of(text)
    if not words:
        return rows.none()
    query = " & ".join(f"({' | '.join(forgiving.alternatives(word))})" for word in words)
    exact = rows.model._default_manager.filter(sort_key=fold(text)).order_by().values("pk")
    return rows.filter(pk__in=exact.union(*_named(rows.model, query, other_names, enough)))


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


def words_of(text: str) -> list[str]:
    return [word[:LETTERS] for word in re.findall(r"\w+", fold(text))[:WORDS]]


def words_like(text: str) -> frozenset[str]:
    """Words of names that have a rest in common with a word of the text; in one query at most."""
    wanted = sorted({rest for word in words_of(text) if allowed(word) for rest in rests(word)})
    found = NameWord.objects.filter(word__rests=wanted).values_list("word", flat=True) if wanted else ()
    return frozenset(found)


def rests(word: str) -> set[str]:
    """The word's beginning, and what is left of it without one letter, of a long word without two: as `name_slips`."""
    start = word[:HEAD]
    places = [place for many in range(allowed(word) + 1) for place in combinations(range(len(start)), many)]
    return {"".join(letter for at, letter in enumerate(start) if at not in place) for place in places}


def allowed(word: str) -> int:
    """How many slips in it are forgiven."""
    return 0 if len(word) < 4 else 1 if len(word) < HEAD else TWO


def distance(one: str, other: str) -> int:
    """Letters that are others, missing or too many, or have changed places with the next one."""
    before: list[int] = []
    last = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        line = [i]
        for j, their in enumerate(other, 1):
            cost = min(last[j] + 1, line[j - 1] + 1, last[j - 1] + (letter != their))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == their:
                cost = min(cost, before[j - 2] + 1)
            line.append(cost)
        before, last = last, line
    return last[-1]


def _named(model: type[Model], query: str, other_names: OtherNames, enough: int | None) -> Iterator[QuerySet]:
    """The ids of the rows of which some name fits: a question for each table of names, each on its own index."""
    yield model._default_manager.filter(sort_key__words=query).order_by().values("pk")[:enough]
    if other_names:
        names, owner = other_names
        yield names._default_manager.filter(folded__words=query).order_by().values(owner)[:enough]


def _quoted(word: str) -> str:
    return "'{}'".format(word.replace("\\", "\\\\").replace("'", "''"))
