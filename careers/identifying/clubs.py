"""Which club a name means: the only candidate of the catalogue that is left, or a club of its own.

Of several candidates, the country that the document gives the club decides; else the country of all other clubs of the
same person in the document, or of all clubs of the document. Where these are of several countries, a candidate from one
of them is meant if no other outweighs it: none of equal weight from these countries, none of more weight from
elsewhere. The clubs of the passage are asked first, then those of the person. Otherwise it stays open.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from careers.identifying.groups import Groups
from careers.identifying.mentions import Mention, NamedClub
from clubs.names import fold, slugify


@dataclass(frozen=True, slots=True)
class Candidate:
    """A club of the catalogue that has a name."""

    slug: str
    country: str = ""
    weight: int = 0
    """How well known it is: 3 a household name, 0 hardly."""


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


def identify_clubs(
    named: Mapping[Mention, NamedClub], catalogue: Catalogue, taken: Iterable[str] = ()
) -> tuple[dict[Mention, str], dict[str, UnlistedClub]]:
    """The slug of each mention's club, and the clubs that the catalogue does not settle. `taken`: slugs of others."""
    left = {mention: _candidates(club, catalogue) for mention, club in named.items()}
    known = {mention: next(iter(some)) for mention, some in left.items() if len(some) == 1}
    for mention, some in left.items():
        if len(some) > 1 and (only := _by_neighbours(named[mention], some, named, known)):
            left[mention] = frozenset({only})
    slugs = {mention: next(iter(some)).slug for mention, some in left.items() if len(some) == 1}
    unlisted = _unlisted([named[mention] for mention in named if mention not in slugs], left, set(taken))
    slugs |= {mention: club.slug for club, mentions in unlisted for mention in mentions}
    return slugs, {club.slug: club for club, _ in unlisted}


def _candidates(club: NamedClub, catalogue: Catalogue) -> frozenset[Candidate]:
    """Those that have all its names (a renamed club has several); of these, those of the country that is said."""
    having = [some for name in (club.mention[1], *club.also) if (some := catalogue.get(fold(name)))]
    common = frozenset.intersection(*having) if having else frozenset()
    left = common or frozenset().union(*having)
    if len(club.countries) == 1:
        return frozenset(one for one in left if one.country in club.countries)
    return left


def _by_neighbours(
    club: NamedClub,
    candidates: frozenset[Candidate],
    named: Mapping[Mention, NamedClub],
    known: Mapping[Mention, Candidate],
) -> Candidate | None:
    sha256, _ = club.mention
    others = [(named[m], one.country) for m, one in known.items() if m[0] == sha256 and one.country]
    passage = {country for other, country in others if other.beside(club)}
    person = {country for other, country in others if other.subjects & club.subjects}
    document = {country for _, country in others}
    answers = [_of_only_country(candidates, countries) for countries in (person, document)]
    answers += [_outweighing(candidates, countries) for countries in (passage, person)]
    return next(filter(None, answers), None)


def _of_only_country(candidates: frozenset[Candidate], countries: set[str]) -> Candidate | None:
    fitting = [one for one in candidates if one.country in countries]
    return fitting[0] if len(countries) == 1 and len(fitting) == 1 else None


def _outweighing(candidates: frozenset[Candidate], countries: set[str]) -> Candidate | None:
    def heavier(one: Candidate, other: Candidate) -> bool:
        return one.weight > other.weight or (one.weight == other.weight and other.country not in countries)

    near = [one for one in candidates if one.country in countries]
    return next((one for one in near if all(heavier(one, other) for other in candidates - {one})), None)


def _unlisted(
    clubs: Iterable[NamedClub], left: Mapping[Mention, frozenset[Candidate]], taken: set[str]
) -> list[tuple[UnlistedClub, list[Mention]]]:
    by_key = defaultdict(list)
    same = Groups[tuple[str, str]]()
    for club in clubs:
        country = next(iter(club.countries)) if len(club.countries) == 1 else ""
        key = (fold(club.mention[1]), country)
        same.find(key)
        by_key[key].append(club)
        for other in club.also:
            same.join(key, (fold(other), country))
    _join_unsaid_countries(same, by_key)
    groups = [[club for key in group for club in by_key[key]] for group in same.all()]
    return _with_slugs([group for group in groups if group], left, taken)


def _join_unsaid_countries(same: Groups[tuple[str, str]], keys: Iterable[tuple[str, str]]) -> None:
    """A name without a country is the club of that name whose country is said, where there is only one."""
    by_name = defaultdict(set)
    for name, country in keys:
        by_name[name].add(country)
    for name, countries in by_name.items():
        if len(countries - {""}) == 1:
            for country in countries:
                same.join((name, ""), (name, country))


def _with_slugs(
    groups: Iterable[list[NamedClub]], left: Mapping[Mention, frozenset[Candidate]], taken: set[str]
) -> list[tuple[UnlistedClub, list[Mention]]]:
    found = []
    ordered = sorted(groups, key=lambda group: min((club.mention[1], club.mention[0]) for club in group))
    namesakes = Counter(_slug(group) for group in ordered)
    for group in ordered:
        names = tuple(sorted({club.mention[1] for club in group}))
        countries = sorted({country for club in group for country in club.countries})
        country = countries[0] if len(countries) == 1 else ""
        slug = _free(_slug(group), country, taken, alone=namesakes[_slug(group)] == 1)
        taken.add(slug)
        candidates = sorted({one.slug for club in group for one in left[club.mention]})
        unlisted = UnlistedClub(slug, names[0], country, names, tuple(candidates))
        found.append((unlisted, [club.mention for club in group]))
    return found


def _slug(group: Iterable[NamedClub]) -> str:
    return slugify(min(club.mention[1] for club in group))


def _free(slug: str, country: str, taken: set[str], alone: bool) -> str:
    """A slug of its own; of clubs of one name, each carries its country."""
    tries = [slug] if alone or not country else []
    tries += [f"{slug}-{country.lower()}"] if country else []
    tries += [f"{slug}-{number}" for number in range(2, len(taken) + 3)]
    return next(one for one in tries if one not in taken)
