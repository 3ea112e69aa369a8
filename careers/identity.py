"""Names as said + the catalogue -> people and clubs. Pure: no Django, no order of arrival.

A claim keeps the name that its document gives; who and which club is meant is computed here from all claims. The rules
stand in careers.identifying, `people` and `clubs`.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from careers.claims import SourceDocument
from careers.identifying.clubs import Candidate, Catalogue, UnlistedClub, identify_clubs
from careers.identifying.competitions import Competitions
from careers.identifying.mentions import Mention, NamedPerson, best_name, learn_names, named_clubs, named_people
from careers.identifying.people import born_of, same_people
from clubs.names import slugify

__all__ = ["Candidate", "Catalogue", "Identity", "UnlistedClub", "identify"]


@dataclass(frozen=True, slots=True)
class Identity:
    """The answer to `careers.reconciling.statements.Names`: keys are slugs."""

    people: Mapping[Mention, str]
    clubs: Mapping[Mention, str]
    unlisted: Mapping[str, UnlistedClub] = field(default_factory=dict)
    competitions: Competitions = field(default_factory=Competitions)

    def person(self, sha256: str, name: str) -> str:
        return self.people[sha256, name]

    def club(self, sha256: str, name: str) -> str:
        return self.clubs[sha256, name]

    def competition(self, name: str, club: str) -> str:
        return self.competitions.slug(name, club)


def identify(
    documents: Sequence[SourceDocument],
    catalogue: Catalogue,
    taken: Iterable[str] = (),
    competitions: Catalogue | None = None,
    same_person: Iterable[tuple[str, str]] = (),
) -> Identity:
    """Who and which club every name of the documents means.

    `taken`: the slugs of all clubs of the catalogue. `same_person`: pairs of names that are known to be one person's.
    """
    people = named_people(documents)
    learn_names(people, same_person)
    clubs, unlisted = identify_clubs(named_clubs(documents), catalogue, taken)
    countries = {one.slug: one.country for some in catalogue.values() for one in some}
    countries |= {club.slug: club.country for club in unlisted.values()}
    return Identity(_slugs(same_people(people), people), clubs, unlisted, Competitions(competitions or {}, countries))


def _slugs(groups: Iterable[list[Mention]], people: Mapping[Mention, NamedPerson]) -> dict[Mention, str]:
    """A slug a person: of the name that is used most, with the year of birth (or a trace of content) for namesakes."""
    namesakes = defaultdict(list)
    for group in groups:
        used = Counter[str]()
        for mention in group:
            used[mention[1]] += people[mention].used
        namesakes[slugify(best_name(used))].append(sorted(group))
    slugs: dict[Mention, str] = {}
    taken = {slug for slug, some in namesakes.items() if len(some) == 1}
    for slug, some in sorted(namesakes.items()):
        for group in sorted(some):
            own = slug if len(some) == 1 else _free(f"{slug}-{_mark(group, people)}", taken)
            taken.add(own)
            slugs |= dict.fromkeys(group, own)
    return slugs


def _free(slug: str, taken: set[str]) -> str:
    return next(one for one in (slug, *(f"{slug}-{n}" for n in range(2, len(taken) + 3))) if one not in taken)


def _mark(group: list[Mention], people: Mapping[Mention, NamedPerson]) -> str:
    born = born_of(group, dict(people))
    if born.earliest and born.latest and born.earliest.year == born.latest.year:
        return str(born.earliest.year)
    return group[0][0][:8]
