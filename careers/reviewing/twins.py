"""People, and clubs, that could be one. Being alike is not enough: something else has to speak for it."""

from collections import defaultdict
from collections.abc import Callable, Collection, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations, product

from careers.dates import UNKNOWN, DateBounds
from careers.identifying.likeness import alike, has_more_words, keys, one_slip
from careers.reconciling.drafts import TenureDraft
from careers.reviewing.items import Item, Kind
from careers.reviewing.tenures import about_tenures

#: Words that many clubs have: alone they tell none apart.
_OF_MANY = frozenset(
    [
        *("fc", "cf", "sc", "ac", "cd", "ca", "club", "clube", "futbol", "futebol", "football", "calcio"),
        *("de", "del", "do", "da", "la", "el", "los"),
    ]
)
#: A word shorter than this is another word with one letter changed.
_LONG_ENOUGH = 5
#: Judged pairs of slugs: these are not asked about.
Apart = Collection[frozenset[str]]


@dataclass(frozen=True, slots=True, eq=False)
class Known:
    """A person or a club as far as it is known. `names` are folded."""

    slug: str
    names: frozenset[str]
    born: DateBounds = UNKNOWN
    country: str = ""
    catalogued: bool = False
    tenures: Sequence[TenureDraft] = field(default=(), repr=False)


def people(some: Iterable[Known], apart: Apart) -> Iterator[Item]:
    """Names alike who share a club, or one name; unless births or staff tell them apart."""

    def of_one(one: Known) -> set[Hashable]:
        clubs = {tenure.club for tenure in one.tenures}
        told = {(club, key) for name in one.names if " " in name for key in keys(name) for club in clubs}
        return {*told, *(name for name in one.names if " " in name)}

    yield from _pairs(Kind.SAME_PERSON, some, of_one, _one_person, apart)


def clubs(some: Iterable[Known], apart: Apart) -> Iterator[Item]:
    """One that no catalogue has, and another whose name has the same words, or a slip in one of them."""

    def of_one(one: Known) -> set[Hashable]:
        return {word[:3] for name in one.names for word in _words(name)}

    yield from _pairs(Kind.SAME_CLUB, some, of_one, _one_club, apart)


def _pairs(
    kind: Kind,
    some: Iterable[Known],
    blocks: Callable[[Known], Iterable[Hashable]],
    fit: Callable[[Known, Known], bool],
    apart: Apart,
) -> Iterator[Item]:
    by_block: Mapping[Hashable, list[Known]] = defaultdict(list)
    for one in some:
        for block in blocks(one):
            by_block[block].append(one)
    near = {_ordered(*pair) for block in by_block.values() for pair in _with_unlisted(block)}
    asked = [pair for pair in near if frozenset(map(_slug, pair)) not in apart and fit(*pair)]
    for one, other in sorted(asked, key=lambda pair: (pair[0].slug, pair[1].slug)):
        yield _item(kind, one, other)


def _with_unlisted(block: Sequence[Known]) -> Iterator[tuple[Known, Known]]:
    """The pairs of a block, without those of which both are in the catalogue: it knows that they are two."""
    unlisted = [one for one in block if not one.catalogued]
    yield from combinations(unlisted, 2)
    yield from product(unlisted, [one for one in block if one.catalogued])


def _item(kind: Kind, one: Known, other: Known) -> Item:
    slugs = (one.slug, other.slug)
    named = {"people": slugs} if kind is Kind.SAME_PERSON else {"clubs": slugs}
    return about_tenures(kind, tuple(sorted(slugs)), list(one.tenures), **named)


def _ordered(one: Known, other: Known) -> tuple[Known, Known]:
    """First the one that would go into the other: what no catalogue has, and of which less is known."""
    first, second = sorted((one, other), key=lambda each: (each.catalogued, len(each.tenures), each.slug))
    return first, second


def _one_person(one: Known, other: Known) -> bool:
    if one.born.disjoint(other.born):
        return False
    return any(
        mine == theirs or alike(mine, theirs) or has_more_words(mine, theirs) or has_more_words(theirs, mine)
        for mine in one.names
        for theirs in other.names
        if " " in mine and " " in theirs
    )


def _one_club(one: Known, other: Known) -> bool:
    if one.country and other.country and one.country != other.country:
        return False
    return any(_same_words(mine, theirs) for mine in one.names for theirs in other.names)


def _same_words(one: str, other: str) -> bool:
    mine, theirs = _words(one), _words(other)
    if not mine or len(mine) != len(theirs):
        return False
    differing = [pair for pair in zip(sorted(mine), sorted(theirs), strict=True) if pair[0] != pair[1]]
    return not differing or (len(differing) == 1 and _slip(*differing[0]))


def _slip(one: str, other: str) -> bool:
    return min(len(one), len(other)) >= _LONG_ENOUGH and one_slip(one, other)


def _words(name: str) -> frozenset[str]:
    return frozenset(name.split()) - _OF_MANY


def _slug(one: Known) -> str:
    return one.slug
