"""Which names mean one person: one candidate left, or none.

- Equal names of two words or more are one person, unless something tells them apart (`careers.identifying.apart`):
  then each goes with those with whom he shares a birth or a post, and who shares none with anybody stays alone.
- "Mariano Soso" is "Mariano Gustavo Soso": the fuller name has all its words, the same first and the same last. Where
  two fuller names do not fit each other, shared clubs tell; where these do not tell either, the short name stays alone.
- Names that are merely alike ("Mariano Sosa", "Pep" for "Josep") are one person where they held one post at one time.
- A single word means somebody inside its document alone.
- What staff judged of two names outranks all of this.
"""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from itertools import combinations

from careers.dates import DateBounds
from careers.identifying.apart import (
    Somebody,
    at_one_time,
    nothing_tells_apart,
    same_birth,
    share_a_post,
    told_apart,
)
from careers.identifying.groups import Groups
from careers.identifying.judgements import Judged
from careers.identifying.likeness import alike, ends, has_more_words, keys
from careers.identifying.mentions import Mention, NamedPerson

NOTHING_JUDGED: Judged[Mention] = Judged([], [])


def same_people(people: dict[Mention, NamedPerson], judged: Judged[Mention] = NOTHING_JUDGED) -> list[list[Mention]]:
    """Groups of mentions, one a person."""
    everybody, gone = [], []
    for somebody in _of_one_name_each(_as_judged(people, judged)):
        stays, leave = _without_those_judged_apart(somebody, judged, people)
        everybody.append(stays)
        gone += leave
    joined = Joined(everybody, judged)
    for index, other in [*_fuller_ones(everybody), *_alike_ones(everybody)]:
        joined.join(index, other)
    return [*joined.mentions(), *(one.mentions for one in gone)]


class Joined:
    """People who are joined pair by pair, unless that would join two whom staff judged to be two."""

    def __init__(self, everybody: Sequence[Somebody], judged: Judged[Mention]) -> None:
        self._everybody = everybody
        self._groups = Groups(range(len(everybody)))
        whose = {mention: index for index, one in enumerate(everybody) for mention in one.mentions}
        self._apart = [(whose[a], whose[b]) for a, b in judged.different if a in whose and b in whose]

    def join(self, index: int, other: int) -> None:
        find = self._groups.find
        both = {find(index), find(other)}
        if not any({find(a), find(b)} == both for a, b in self._apart):
            self._groups.join(index, other)

    def mentions(self) -> Iterator[list[Mention]]:
        for group in self._groups.all():
            yield [mention for index in group for mention in self._everybody[index].mentions]


def _as_judged(people: dict[Mention, NamedPerson], judged: Judged[Mention]) -> list[Somebody]:
    """Each mention for itself, but those together that staff judged to be one."""
    same = Groups(sorted(people))
    for one, other in judged.same:
        same.join(one, other)
    return [Somebody(people[mention] for mention in group) for group in same.all()]


def _of_one_name_each(everybody: Sequence[Somebody]) -> Iterator[Somebody]:
    same = Groups(range(len(everybody)))
    first: dict[str, int] = {}
    for index, one in enumerate(everybody):
        for name in one.names:
            same.join(first.setdefault(name, index), index)
    for group in same.all():
        yield from _one_or_several([everybody[index] for index in group])


def _one_or_several(namesakes: list[Somebody]) -> Iterable[Somebody]:
    """All of one name together; apart where something tells them apart."""
    if len(namesakes) == 1 or nothing_tells_apart(namesakes):
        return [_together(namesakes)]
    clusters = _clusters(namesakes)
    if not any(told_apart(one, other) for one, other in combinations(clusters, 2)):
        return [_together(clusters)]
    return clusters


def _clusters(namesakes: Iterable[Somebody]) -> list[Somebody]:
    """Those with a birth or a post in common; who could go with two that are told apart goes with neither."""
    clusters: list[Somebody] = []
    torn = []
    for one in sorted(namesakes, key=_most_is_known):
        near = [other for other in clusters if _belong_together(one, other)]
        if any(told_apart(a, b) for a, b in combinations(near, 2)):
            torn.append(one)
        else:
            clusters = [other for other in clusters if other not in near] + [_together([one, *near])]
    return [*clusters, *torn]


def _belong_together(one: Somebody, other: Somebody) -> bool:
    return not told_apart(one, other) and (same_birth(one, other) or share_a_post(one, other))


def _most_is_known(one: Somebody) -> tuple[bool, int, bool, list[Mention]]:
    return not one.born.known, one.born.precision, not one.stays, one.mentions


def _without_those_judged_apart(
    somebody: Somebody, judged: Judged[Mention], people: dict[Mention, NamedPerson]
) -> tuple[Somebody, list[Somebody]]:
    """Of two whom staff alone tell apart, the one leaves, with those that it is judged the same as."""
    mentions = set(somebody.mentions)
    leaving = {one for one, other in judged.different if one in mentions and other in mentions}
    if not leaving:
        return somebody, []
    same = Groups(sorted(mentions))
    for one, other in judged.same:
        if one in mentions and other in mentions:
            same.join(one, other)
    gone = [group for group in same.all() if leaving & set(group)]
    left = mentions - {mention for group in gone for mention in group}
    apart = [Somebody(people[mention] for mention in group) for group in (*gone, left)]
    return apart[-1], apart[:-1]


def _fuller_ones(everybody: Sequence[Somebody]) -> Iterator[tuple[int, int]]:
    """Pairs of a name and a fuller one of the same person."""

    def fits(other: Somebody, one: Somebody) -> bool:
        return _is_fuller(other, one) and not told_apart(other, one)

    for index, candidates in _candidates(everybody, lambda one: {ends(name) for name in one.names}, fits):
        for other in _agreeing(index, candidates, everybody):
            yield index, other


def _alike_ones(everybody: Sequence[Somebody]) -> Iterator[tuple[int, int]]:
    """Pairs of names that are alike, of people who held one post at one time."""

    def fits(other: Somebody, one: Somebody) -> bool:
        if not any(alike(mine, theirs) for mine in one.names for theirs in other.names):
            return False
        return at_one_time(one, other) and not told_apart(one, other)

    def of_a_post(one: Somebody) -> set[Hashable]:
        return {(post, key) for name in one.names for key in keys(name) for post in one.stays}

    for index, candidates in _candidates(everybody, of_a_post, fits):
        if all(fits(everybody[a], everybody[b]) for a, b in combinations(candidates, 2)):
            yield from ((index, other) for other in candidates)


def _candidates(
    everybody: Sequence[Somebody],
    keys: Callable[[Somebody], Iterable[Hashable]],
    fits: Callable[[Somebody, Somebody], bool],
) -> Iterator[tuple[int, list[int]]]:
    """For each, those that fit, of those with a key in common."""
    by_key = defaultdict(list)
    keys_of = [frozenset(keys(one)) for one in everybody]
    for index, some in enumerate(keys_of):
        for key in some:
            by_key[key].append(index)
    for index, one in enumerate(everybody):
        others = {other for key in keys_of[index] for other in by_key[key]} - {index}
        if found := [other for other in sorted(others) if fits(everybody[other], one)]:
            yield index, found


def _agreeing(index: int, candidates: list[int], everybody: Sequence[Somebody]) -> list[int]:
    """The candidates, where they can all be one person; else those who share a club, where these can."""
    sharing = [other for other in candidates if everybody[other].clubs & everybody[index].clubs]
    for some in (candidates, sharing):
        if some and all(_one_person(everybody[a], everybody[b]) for a, b in combinations(some, 2)):
            return some
    return []


def _one_person(one: Somebody, other: Somebody) -> bool:
    return not told_apart(one, other) and (_is_fuller(one, other) or _is_fuller(other, one))


def _is_fuller(one: Somebody, other: Somebody) -> bool:
    return any(has_more_words(mine, theirs) for mine in one.names for theirs in other.names)


def _together(people: Iterable[Somebody]) -> Somebody:
    return Somebody(one for each in people for one in each.mentioned)


def born_of(mentions: Iterable[Mention], people: dict[Mention, NamedPerson]) -> DateBounds:
    return Somebody(people[mention] for mention in mentions).born
