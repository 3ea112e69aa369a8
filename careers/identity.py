"""Names as said + the catalogue + what staff judged -> people and clubs. Pure: no Django, no order of arrival.

A claim keeps the name that its document gives; who and which club is meant is computed here from all claims. The rules
stand in careers.identifying, `people` and `clubs`.
"""

from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from careers.claims import SourceDocument
from careers.identifying.apart import Somebody, nothing_tells_apart
from careers.identifying.clubs import Candidate, Catalogue, UnlistedClub, identify_clubs
from careers.identifying.competitions import Competitions
from careers.identifying.judgements import Judged, Judgement, Meant, judged
from careers.identifying.learnt import LearntName, learnt_names
from careers.identifying.mentions import Mention, NamedPerson, best_name, learn_names, named_clubs, named_people
from careers.identifying.moved import Moved, moved
from careers.identifying.people import NOTHING_JUDGED, born_of, same_people
from clubs.names import fold, slugify

__all__ = [
    "Candidate",
    "Catalogue",
    "Identity",
    "UnlistedClub",
    "identify",
    "identify_people",
    "known_people",
]


@dataclass(frozen=True, slots=True)
class Identity:
    """The answer to `careers.reconciling.statements.Names`: keys are slugs."""

    people: Mapping[Mention, str]
    clubs: Mapping[Mention, str]
    unlisted: Mapping[str, UnlistedClub] = field(default_factory=dict)
    competitions: Competitions = field(default_factory=Competitions)
    moved: Moved = field(default_factory=Moved)
    learnt: tuple[LearntName, ...] = ()
    """Names of clubs of the catalogue that documents alone give."""
    asked: frozenset[Mention] = frozenset()
    """The clubs that their documents leave open, as in `careers.identifying.clubs.Clubs`."""

    def person(self, sha256: str, name: str) -> str:
        return self.people[sha256, name]

    def club(self, sha256: str, name: str) -> str:
        return self.clubs[sha256, name]

    def competition(self, name: str, club: str) -> str:
        return self.competitions.slug(name, club)

    def country(self, club: str) -> str:
        return self.competitions.countries.get(club, "")


def identify(
    documents: Sequence[SourceDocument],
    catalogue: Catalogue,
    taken: Iterable[str] = (),
    competitions: Catalogue | None = None,
    same_person: Iterable[tuple[str, str]] = (),
    judgements: Sequence[Judgement] = (),
) -> Identity:
    """Who and which club every name of the documents means.

    `taken`: the slugs of all clubs of the catalogue. `same_person`: pairs of names that are known to be one person's.
    `judgements`: in the order in which they were made.
    """
    named = named_clubs(documents)
    taken = frozenset(taken)
    clubs = identify_clubs(named, catalogue, taken, competitions, judgements)
    listed = [one for some in catalogue.values() for one in some]
    people = known_people(documents, clubs.slugs, {one.slug for one in listed if one.national}, same_person)
    pairs = _judged_people(people, judgements)
    slugs = identify_people(people, pairs)
    moved_people = moved(identify_people(people), slugs) if pairs else {}
    before = identify_clubs(named, catalogue, taken, competitions).slugs if judgements else clubs.slugs
    countries = {one.slug: one.country for one in listed}
    countries |= {club.slug: club.country for club in clubs.unlisted.values()}
    return Identity(
        slugs,
        clubs.slugs,
        clubs.unlisted,
        Competitions(competitions or {}, countries),
        Moved(moved_people, moved(before, clubs.slugs) | dict(clubs.merged)),
        learnt_names(named, clubs.slugs, catalogue, taken),
        clubs.asked,
    )


def known_people(
    documents: Iterable[SourceDocument],
    clubs: Mapping[Mention, str],
    national: Container[str] = (),
    same_person: Iterable[tuple[str, str]] = (),
) -> dict[Mention, NamedPerson]:
    """Everybody whom the documents name, with the names that are known to be theirs. `clubs`: as in `Identity`."""
    people = named_people(documents, clubs, national)
    learn_names(people, same_person)
    return people


def identify_people(people: dict[Mention, NamedPerson], judged: Judged[Mention] = NOTHING_JUDGED) -> dict[Mention, str]:
    """The slug of each."""
    return _slugs(same_people(people, judged), people)


def _judged_people(people: Mapping[Mention, NamedPerson], judgements: Iterable[Judgement]) -> Judged[Mention]:
    """Pairs of mentions. Who is not named in the document any more is whoever else has the name, if that is one."""
    judgements = [one for one in judgements if one.kind == "person"]
    wanted = {fold(meant.name) for one in judgements for meant in (one.one, one.other)}
    having = defaultdict(list)
    for mention in sorted(people) if judgements else ():
        if (name := fold(mention[1])) in wanted and " " in name:
            having[name].append(mention)

    def meant(who: Meant) -> Mention | None:
        if who.mention in people:
            return who.mention
        namesakes = having[fold(who.name)]
        alone = nothing_tells_apart(Somebody([people[mention]]) for mention in namesakes)
        return namesakes[0] if namesakes and alone else None

    return judged(judgements, meant)


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
