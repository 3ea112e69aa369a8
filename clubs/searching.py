"""Names found as people type them: words in any order, begun words, accents apart, and slips forgiven.

    found_by_name(rows, text)   what has the words; only where nothing has them, what nearly does
    best(rows, text, 20)        the nearest of them, in order

In the database, `name_words` makes of a name what the indexes hold, its words; `clubs_nameword` has every word of any
name, written by triggers, and `name_slips` makes of it what is left when a letter or two are taken out. Two words that
differ by a slip have such a rest in common; by how much they do differ is counted here.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
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


def found_by_name(
    rows: QuerySet, text: str, other_names: OtherNames = None, enough: int | None = None
) -> tuple[QuerySet, bool]:
    """What has the words, and whether it is a guess: slips are forgiven only where no name has the words as typed.

    Of more than `enough` names that fit, some are left out, but never those that are exactly this text.
    """
    found, slips = within(rows, text, other_names, enough), 0
    known = None
    while slips < TWO and not found.exists():
        slips += 1
        known = words_like(words_of(text)) if known is None else known
        found = near(rows, text, known, slips, other_names, enough)
    return found, slips > 0


def best(rows: QuerySet, text: str, most: int, other_names: OtherNames = None) -> tuple[list, bool]:
    """So many of the rows at most, the nearest name first, and whether they are guesses."""
    found, guessed = found_by_name(rows, text, other_names, ENOUGH)
    return list(best_first(found, text)[:most]), guessed


def within(rows: QuerySet, text: str, other_names: OtherNames = None, enough: int | None = None) -> QuerySet:
    """Rows with a name in which every word of the text begins a word."""
    return _having(rows, text, [[_begun(word)] for word in words_of(text)], other_names, enough)


def near(
    rows: QuerySet, text: str, known: set[str], slips: int, other_names: OtherNames = None, enough: int | None = None
) -> QuerySet:
    """Rows with a name in which every word begins one, or is so many slips at most away from one of the `known`."""
    each_word = [[_begun(word), *_nearest(word, known, slips)] for word in words_of(text)]
    return _having(rows, text, each_word, other_names, enough)


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


def words_like(typed: Iterable[str]) -> set[str]:
    """Words of names that have a rest in common with one of these; in one query at most."""
    wanted = sorted({rest for word in typed if allowed(word) for rest in rests(word)})
    return set(NameWord.objects.filter(word__rests=wanted).values_list("word", flat=True)) if wanted else set()


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


def _having(
    rows: QuerySet, text: str, each_word: Sequence[Iterable[str]], other_names: OtherNames, enough: int | None
) -> QuerySet:
    """`each_word` has the alternatives for each word of the text, as parts of a text search query."""
    if not each_word:
        return rows.none()
    query = " & ".join(f"({' | '.join(alternatives)})" for alternatives in each_word)
    exact = rows.model._default_manager.filter(sort_key=fold(text)).order_by().values("pk")
    return rows.filter(pk__in=exact.union(*_named(rows.model, query, other_names, enough)))


def _named(model: type[Model], query: str, other_names: OtherNames, enough: int | None) -> Iterator[QuerySet]:
    """The ids of the rows of which some name fits: a question for each table of names, each on its own index."""
    yield model._default_manager.filter(sort_key__words=query).order_by().values("pk")[:enough]
    if other_names:
        names, owner = other_names
        yield names._default_manager.filter(folded__words=query).order_by().values(owner)[:enough]


def _nearest(word: str, known: Iterable[str], slips: int) -> list[str]:
    most = min(allowed(word), slips)
    likely = (other for other in known if abs(len(other) - len(word)) <= most)
    return sorted(_quoted(other) for other in likely if 0 < distance(word, other) <= most)


def _begun(word: str) -> str:
    return f"{_quoted(word)}:*"


def _quoted(word: str) -> str:
    return "'{}'".format(word.replace("\\", "\\\\").replace("'", "''"))
