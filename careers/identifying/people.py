"""Which names mean one person: one candidate left, or none.

- Equal names of two words or more are one person, unless births contradict.
- "Mariano Soso" is "Mariano Gustavo Soso": the fuller name has all its words, the same first and the same last. Where
  two fuller names do not fit each other, shared clubs tell; where these do not tell either, the short name stays alone.
- A single word means somebody inside its document alone.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import combinations

from careers.dates import UNKNOWN, DateBounds
from careers.identifying.groups import Groups
from careers.identifying.mentions import Mention, NamedPerson


class Somebody:
    """Mentions that are known to mean one person."""

    def __init__(self, mentioned: Iterable[NamedPerson]) -> None:
        self.mentioned = sorted(mentioned, key=lambda one: one.mention)
        self.names = frozenset(name for one in self.mentioned for name in one.names)
        self.clubs = frozenset(club for one in self.mentioned for club in one.clubs)
        self.born = UNKNOWN
        for one in self.mentioned:
            if not self.born.disjoint(one.born):
                self.born = self.born.narrow(one.born)


def same_people(people: dict[Mention, NamedPerson]) -> list[list[Mention]]:
    """Groups of mentions, one a person."""
    everybody = [Somebody(group) for group in _of_equal_names(people.values())]
    fuller = _fuller_ones(everybody)
    joined = Groups(range(len(everybody)))
    for index, candidates in fuller.items():
        for other in _agreeing(index, candidates, everybody):
            joined.join(index, other)
    return [[one.mention for index in group for one in everybody[index].mentioned] for group in joined.all()]


def _of_equal_names(people: Iterable[NamedPerson]) -> Iterable[list[NamedPerson]]:
    same = Groups[Mention]()
    by_name = defaultdict(list)
    by_mention = {}
    for person in people:
        by_mention[person.mention] = person
        same.find(person.mention)
        for name in person.names:
            by_name[name].append(person.mention)
    for mentions in by_name.values():
        for mention in mentions[1:]:
            same.join(mentions[0], mention)
    for group in same.all():
        yield from _by_birth([by_mention[mention] for mention in group])


def _by_birth(group: Sequence[NamedPerson]) -> list[list[NamedPerson]]:
    """People of one name, apart where their births contradict; who has no birth date goes where he shares clubs."""
    dated = sorted((p for p in group if p.born.known), key=lambda p: (p.born.precision, p.born.edtf or "", p.mention))
    apart: list[list[NamedPerson]] = []
    for person in dated:
        fitting = [one for one in apart if not one[0].born.disjoint(person.born)]
        if len(fitting) == 1:
            fitting[0].append(person)
        else:
            apart.append([person])
    undated = [p for p in group if not p.born.known]
    if len(apart) < 2:
        return [[*(apart[0] if apart else ()), *undated]]
    clubs = [frozenset(club for p in one for club in p.clubs) for one in apart]
    homeless: list[NamedPerson] = []
    for person in undated:
        sharing = [one for one, theirs in zip(apart, clubs, strict=True) if theirs & person.clubs]
        (sharing[0] if len(sharing) == 1 else homeless).append(person)
    return [*apart, homeless] if homeless else apart


def _fuller_ones(everybody: Sequence[Somebody]) -> dict[int, list[int]]:
    """For each, those who may be the same under a fuller name."""
    ends = defaultdict(set)
    for index, somebody in enumerate(everybody):
        for name in somebody.names:
            ends[_ends(name)].add(index)
    fuller: dict[int, list[int]] = defaultdict(list)
    for indexes in ends.values():
        for index in indexes:
            fuller[index] += [
                other for other in indexes if other != index and _is_fuller(everybody[other], everybody[index])
            ]
    return {index: sorted(set(others)) for index, others in fuller.items() if others}


def _agreeing(index: int, candidates: list[int], everybody: Sequence[Somebody]) -> list[int]:
    """The candidates, where they can all be one person; else those who share a club, where these can."""
    sharing = [other for other in candidates if everybody[other].clubs & everybody[index].clubs]
    for some in (candidates, sharing):
        if some and all(_one_person(everybody[a], everybody[b]) for a, b in combinations(some, 2)):
            return some
    return []


def _one_person(one: Somebody, other: Somebody) -> bool:
    return _is_fuller(one, other) or _is_fuller(other, one)


def _is_fuller(one: Somebody, other: Somebody) -> bool:
    compatible = not one.born.disjoint(other.born)
    return compatible and any(_has_more_words(mine, theirs) for mine in one.names for theirs in other.names)


def _has_more_words(name: str, short: str) -> bool:
    return name != short and _ends(name) == _ends(short) and set(short.split()) < set(name.split())


def _ends(name: str) -> tuple[str, str]:
    words = name.split()
    return words[0], words[-1]


def born_of(mentions: Iterable[Mention], people: dict[Mention, NamedPerson]) -> DateBounds:
    return Somebody(people[mention] for mention in mentions).born
