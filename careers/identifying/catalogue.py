"""The catalogue as identity takes it: which clubs have a name."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Candidate:
    """A club of the catalogue that has a name."""

    slug: str
    country: str = ""
    weight: int = 0
    """How well known it is: 3 a household name, 0 hardly."""
    national: bool = False
    """A national team: who coaches one may coach a club as well."""
    first: int | None = field(default=None, compare=False)
    last: int | None = field(default=None, compare=False)
    """The years in which it had the name, inclusive, where they are known."""


#: Folded name -> the clubs that have it.
Catalogue = Mapping[str, frozenset[Candidate]]


@dataclass(frozen=True, slots=True)
class UnlistedClub:
    """A club that the catalogue does not have, or of which several could be meant (`candidates`, slugs)."""

    slug: str
    name: str
    country: str = ""
    names: tuple[str, ...] = ()
    candidates: tuple[str, ...] = ()
