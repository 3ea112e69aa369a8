"""Which competition a name means: of those that have the name, the one of the club's country, or else of no country."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from careers.identifying.catalogue import Candidate, Catalogue
from clubs.catalogue import Entry
from clubs.names import fold, slugify

#: What a name may go without: "el Clausura" is the Torneo Clausura.
_HEADS = ("torneo", "campeonato", "copa", "taca", "trofeo", "torneio")


def by_name(entries: Iterable[Entry]) -> Catalogue:
    """The competitions of the catalogue by folded name."""
    found: dict[str, set[Candidate]] = defaultdict(set)
    for entry in entries:
        for name in (entry.name, *(name.text for name in entry.names)):
            found[fold(name)].add(Candidate(entry.slug, entry.country))
    return {name: frozenset(some) for name, some in found.items()}


@dataclass(frozen=True, slots=True)
class Competitions:
    by_name: Catalogue = field(default_factory=dict)
    countries: Mapping[str, str] = field(default_factory=dict)
    """Slug of a club -> its country."""

    def slug(self, name: str, club: str) -> str:
        """The only one left, or a slug of the name itself (with the country where only others have that name)."""
        having = self._having(fold(name))
        country = self.countries.get(club, "")
        at_home = [one for one in having if country and one.country == country]
        anywhere = [one for one in having if not one.country or not country]
        left = at_home or anywhere
        if len(left) == 1:
            return left[0].slug
        return f"{slugify(name)}-{country.lower()}" if having and not left else slugify(name)

    def _having(self, name: str) -> frozenset[Candidate]:
        whole = (self.by_name.get(one) for one in (name, *(f"{head} {name}" for head in _HEADS)))
        return next(filter(None, whole), frozenset())
