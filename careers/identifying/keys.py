"""What joins names: two mentions bear on each other only where a chain of common keys leads from one to the other.

    keys_of_person(person) -> pairs of key and name         keys_of_club(club) -> keys, of clubs without a catalogue
    posts_of(person) -> keys                                alike_to(names, others) -> whether any two are alike

So who is meant by the names of a new document is decided by the mentions to which its keys lead, and nothing else needs
to be looked at (docs/decisions/0022). Whoever makes a rule by which mentions bear on each other gives it a key here;
`tests/careers/test_catching_up.py` holds that.

A post is a key of another kind: it leads on only to those whose names are alike, or everybody would lead to everybody.
"""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta

from careers.identifying.likeness import alike, ends
from careers.identifying.mentions import NamedClub, NamedPerson
from clubs.names import fold, slugify

#: What slugs get where several want the same: a year, a number, a trace of content; of clubs, the country.
_MARK = re.compile(r"-(\d+|[0-9a-f]{8})$")
_COUNTRY = re.compile(r"-([a-z]{2}|gb-[a-z]{3})$")
_LONGEST = 200
#: What the key of a post begins with, and no other.
POST = "@"
#: As far apart as two may be who held one post at one time (`careers.identifying.apart`), and a day.
_NEAR = timedelta(days=32)


@dataclass(slots=True)
class Profile:
    """What can lead from a person to others: pairs of key and folded name, and posts."""

    keys: set[tuple[str, str]] = field(default_factory=set)
    posts: set[str] = field(default_factory=set)

    @property
    def names(self) -> set[str]:
        return {name for _, name in self.keys} - {""}

    def rows(self, slug: str) -> Iterator[tuple[str, str, str]]:
        """Slug, key and name. A post alone leads nowhere."""
        yield from ((slug, key, name) for key, name in self.keys)
        if self.names:
            yield from ((slug, post, "") for post in self.posts)


def keys_of_person(person: NamedPerson) -> set[tuple[str, str]]:
    """Names that begin and end with the same words may be one person's; slugs of one root are given out together."""
    said = person.mention[1]
    return {(end_key(name), name[:_LONGEST]) for name in person.names} | {(person_key(said), "")}


def end_key(name: str) -> str:
    return " ".join(ends(name))[:_LONGEST]


def posts_of(person: NamedPerson) -> set[str]:
    """Where he was, a key for each year: people of names that are alike may be one where they share one."""
    keys = set()
    for (club, squad, _), stay in person.posts.items():
        if stay.first and stay.last:
            keys |= {f"{POST}{club}|{squad}|{year}" for year in _years(stay.first, stay.last)}
    return keys


def alike_to(names: Collection[str], others: Collection[str]) -> bool:
    return any(alike(one, other) for one in names for other in others)


def keys_of_club(club: NamedClub) -> set[str]:
    """Each of its names, and the root of the slugs that it may get."""
    names = (club.mention[1], *club.also)
    return {fold(name)[:_LONGEST] for name in names} | {"-" + club_root(slugify(name)) for name in names}


def club_root(slug: str) -> str:
    shorter = _COUNTRY.sub("", _MARK.sub("", slug))
    return slug if shorter == slug else club_root(shorter)


def person_key(name: str) -> str:
    """The root of the slugs that a name may get."""
    return "-" + _person_root(slugify(name))


def _person_root(slug: str) -> str:
    """What is left of a slug without the marks that tell namesakes apart."""
    shorter = _MARK.sub("", slug)
    return slug if shorter == slug else _person_root(shorter)


def _years(first: date, last: date) -> range:
    return range((first - _NEAR).year, (last + _NEAR).year + 1)
