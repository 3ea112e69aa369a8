"""Which competition a name means: of those that have the name, the one of the club's country, or else of no country."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from careers.identifying.clubs import Candidate, Catalogue
from clubs.names import fold, slugify


@dataclass(frozen=True, slots=True)
class Competitions:
    by_name: Catalogue = field(default_factory=dict)
    countries: Mapping[str, str] = field(default_factory=dict)
    """Slug of a club -> its country."""

    def slug(self, name: str, club: str) -> str:
        """The only one left, or a slug of the name itself (with the country where only others have that name)."""
        having = self.by_name.get(fold(name), frozenset[Candidate]())
        country = self.countries.get(club, "")
        at_home = [one for one in having if country and one.country == country]
        anywhere = [one for one in having if not one.country or not country]
        left = at_home or anywhere
        if len(left) == 1:
            return left[0].slug
        return f"{slugify(name)}-{country.lower()}" if having and not left else slugify(name)
