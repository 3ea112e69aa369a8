"""A name in its document: the unit that is identified. Inside a document, one name is one person or one club."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from careers.claims import Claim, SourceDocument
from careers.dates import UNKNOWN, DateBounds
from careers.identifying.groups import Groups
from careers.vocabulary import Factuality, Predicate
from clubs.names import fold

#: (SHA-256 of the document, the name as said)
Mention = tuple[str, str]

_OTHER_NAMES = frozenset({Predicate.FULL_NAME, Predicate.ALIAS})


@dataclass(slots=True)
class NamedPerson:
    """What one document says of one person that helps to tell who it is."""

    mention: Mention
    used: int = 0
    """In how many claims."""
    names: set[str] = field(default_factory=set)
    """Folded names of two words or more: a surname alone, or a nickname, says nothing outside its document."""
    born: DateBounds = UNKNOWN
    clubs: set[str] = field(default_factory=set)


@dataclass(slots=True)
class NamedClub:
    mention: Mention
    countries: set[str] = field(default_factory=set)
    """Those that the document gives it explicitly."""
    also: set[str] = field(default_factory=set)
    """Other names of it, by which the document says that it was renamed."""
    subjects: set[str] = field(default_factory=set)
    passages: set[tuple[int, int]] = field(default_factory=set)

    def beside(self, other: "NamedClub") -> bool:
        """Whether a passage names both."""
        return any(a < d and c < b for a, b in self.passages for c, d in other.passages)


def named_people(documents: Iterable[SourceDocument]) -> dict[Mention, NamedPerson]:
    found: dict[Mention, NamedPerson] = {}
    for document in documents:
        for claim in document.claims:
            for name in _people_in(claim):
                mention = (document.sha256, name)
                person = found.setdefault(mention, NamedPerson(mention))
                person.used += 1
                _learn(person, name, claim)
    return found


def learn_names(people: Mapping[Mention, NamedPerson], pairs: Iterable[tuple[str, str]]) -> None:
    """Who has the one name of a pair has the other."""
    same = Groups[str]()
    for one, other in (map(fold, pair) for pair in pairs):
        if " " in one and " " in other:
            same.join(one, other)
    together = {name: frozenset(group) for group in same.all() for name in group}
    for person in people.values():
        person.names |= {other for name in person.names for other in together.get(name, ())}


def named_clubs(documents: Iterable[SourceDocument]) -> dict[Mention, NamedClub]:
    found: dict[Mention, NamedClub] = {}

    def club(sha256: str, name: str) -> NamedClub:
        return found.setdefault((sha256, name), NamedClub((sha256, name)))

    for document in documents:
        for claim in document.claims:
            if claim.predicate is Predicate.RENAMED:
                club(document.sha256, claim.subject).also.add(claim.value)
                club(document.sha256, claim.value).also.add(claim.subject)
            if claim.object:
                named = club(document.sha256, claim.object)
                named.subjects.add(claim.subject)
                named.passages.add((claim.start, claim.end))
                named.countries |= {claim.country} - {""}
    return found


def best_name(used: Counter[str]) -> str:
    """The name that is used most, a single word only where nothing else is; content decides between equals."""
    return min(used, key=lambda name: (" " not in fold(name), -used[name], len(name), name), default="")


def _people_in(claim: Claim) -> Iterable[str]:
    if claim.predicate is not Predicate.RENAMED:
        yield claim.subject
    if claim.predicate is Predicate.WORKED_UNDER:
        yield claim.value


def _learn(person: NamedPerson, name: str, claim: Claim) -> None:
    said = [name]
    if name == claim.subject and claim.factuality is Factuality.ASSERTED:
        if claim.predicate in _OTHER_NAMES:
            said.append(claim.value)
        if claim.predicate is Predicate.BORN:
            born = DateBounds.parse(claim.value)
            person.born = person.born if person.born.disjoint(born) else person.born.narrow(born)
    person.names |= {folded for folded in map(fold, said) if " " in folded}
    person.clubs |= {fold(claim.object)} - {""}
