"""Which of several clubs a document means: what stands beside the name tells.

Asked in this order, and whatever leaves one alone answers: the years in which each had the name; the country of a
title that was won with it; the country of all other clubs of the same person in the document, or of all clubs of the
document. Where these are of several countries, a candidate from one of them is meant if no other outweighs it: none of
equal weight from these countries, none of more weight from elsewhere. The clubs of the passage are asked first, then
those of the person. Then where one of these people is known to have been, by documents that leave no doubt. At last, a
household name among names that hardly anybody knows, where the document speaks of no other country.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping

from careers.dates import DateBounds
from careers.identifying.catalogue import Candidate, Catalogue
from careers.identifying.mentions import Mention, NamedClub
from clubs.affixes import TOO_GENERAL
from clubs.names import fold

Known = Mapping[Mention, Candidate]
#: Years that a name may be used before and after it was official.
_LATE = 2
#: The weight of a household name.
_HOUSEHOLD = 3


class Neighbours:
    """What is known of the clubs of all documents that are no question."""

    def __init__(self, named: Mapping[Mention, NamedClub], known: Known, competitions: Catalogue) -> None:
        self._named = named
        self._competitions = competitions
        self._by_document: dict[str, list[tuple[NamedClub, Candidate]]] = defaultdict(list)
        self._by_person: dict[str, set[Candidate]] = defaultdict(set)
        for mention, club in known.items():
            self._by_document[mention[0]].append((named[mention], club))
            for person in people_at(named[mention]):
                self._by_person[person].add(club)

    def in_document(self, club: NamedClub, candidates: Collection[Candidate]) -> Candidate | None:
        """What its own document answers."""
        left = _of_its_time(club, candidates)
        others = [(other, one.country) for other, one in self._by_document[club.mention[0]] if one.country]
        passage = {country for other, country in others if other.beside(club)}
        person = {country for other, country in others if other.subjects & club.subjects}
        document = {country for _, country in others}
        answers = [left[0] if len(left) == 1 else None]
        answers += [_of_only_country(left, countries) for countries in (self._of_titles(club), person, document)]
        answers += [_outweighing(left, countries) for countries in (passage, person)]
        return next(filter(None, answers), None)

    def elsewhere(self, club: NamedClub, candidates: Iterable[Candidate]) -> Candidate | None:
        """Where, by other documents, one of its people was; else the only one that everybody knows."""
        left = _of_its_time(club, candidates)
        known = {one for person in people_at(club) for one in self._by_person[person]}
        fitting = [one for one in left if one in known]
        if len(fitting) == 1:
            return fitting[0]
        return _household_name(left, {one.country for _, one in self._by_document[club.mention[0]] if one.country})

    def speaks_for(self, club: NamedClub, candidate: Candidate) -> bool:
        """Whether anything else in the document is of the candidate's country; a name that says little needs it."""
        countries = {one.country for other, one in self._by_document[club.mention[0]] if other is not club}
        return candidate.country in countries | self._of_titles(club) | club.countries

    def _of_titles(self, club: NamedClub) -> set[str]:
        """The countries of the titles that were won with it, as far as a title's name is of one country alone."""
        meant = [self._competitions.get(fold(name), frozenset()) for name in club.competitions]
        countries = [{one.country for one in some} - {""} for some in meant]
        return {country for some in countries if len(some) == 1 for country in some}


def says_little(name: str) -> bool:
    return fold(name) in TOO_GENERAL


def people_at(club: NamedClub) -> set[str]:
    """Those at the club by their names of two words or more: a surname says nothing in another document."""
    return {name for name in map(fold, club.subjects | club.bosses) if " " in name}


def _of_its_time(club: NamedClub, candidates: Iterable[Candidate]) -> list[Candidate]:
    candidates = list(candidates)
    return [one for one in candidates if _had_the_name(one, club.when)] or candidates


def _had_the_name(one: Candidate, when: Iterable[DateBounds]) -> bool:
    first, last = (one.first or 0) - _LATE, (one.last or 9999) + _LATE
    years = [(b.earliest.year, b.latest.year) for b in when if b.earliest and b.latest]
    return all(first <= latest and earliest <= last for earliest, latest in years)


def _of_only_country(candidates: Iterable[Candidate], countries: set[str]) -> Candidate | None:
    fitting = [one for one in candidates if one.country in countries]
    return fitting[0] if len(countries) == 1 and len(fitting) == 1 else None


def _household_name(candidates: Collection[Candidate], countries: set[str]) -> Candidate | None:
    known = [one for one in candidates if one.weight > 1]
    alone = len(known) == 1 and known[0].weight == _HOUSEHOLD
    return known[0] if alone and countries <= {known[0].country} else None


def _outweighing(candidates: Collection[Candidate], countries: set[str]) -> Candidate | None:
    def heavier(one: Candidate, other: Candidate) -> bool:
        return one.weight > other.weight or (one.weight == other.weight and other.country not in countries)

    near = [one for one in candidates if one.country in countries]
    return next((one for one in near if all(heavier(one, other) for other in candidates if other != one)), None)
