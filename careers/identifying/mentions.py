"""A name in its document: the unit that is identified. Inside a document, one name is one person or one club."""

from collections import Counter
from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from careers.claims import Claim, SourceDocument
from careers.dates import UNKNOWN, DateBounds
from careers.identifying.groups import Groups
from careers.vocabulary import Factuality, Predicate, Role
from clubs.names import fold

#: (SHA-256 of the document, the name as said)
Mention = tuple[str, str]
#: (the club, its squad, the number of the spell): as one document tells of it.
Post = tuple[str, str, int]

YEAR = 365.2425
_OTHER_NAMES = frozenset({Predicate.FULL_NAME, Predicate.ALIAS})
_IN_POST = frozenset({Predicate.HELD, Predicate.STARTED, Predicate.ENDED})


@dataclass(slots=True)
class Stay:
    """What one document says of one spell: from the first to the last day that it gives, and its two ends."""

    first: date | None = None
    last: date | None = None
    started: DateBounds = UNKNOWN
    ended: DateBounds = UNKNOWN
    in_charge: bool = False


@dataclass(slots=True)
class NamedPerson:
    """What one document says of one person that helps to tell who it is."""

    mention: Mention
    used: int = 0
    """In how many claims."""
    names: set[str] = field(default_factory=set)
    """Folded names of two words or more: a surname alone, or a nickname, says nothing outside its document."""
    born: DateBounds = UNKNOWN
    aged: DateBounds = UNKNOWN
    """When somebody of the age that is said was born."""
    countries: set[str] = field(default_factory=set)
    """Nationalities."""
    posts: dict[Post, Stay] = field(default_factory=dict)

    @property
    def clubs(self) -> set[str]:
        return {club for club, _, _ in self.posts}


@dataclass(slots=True)
class NamedClub:
    mention: Mention
    countries: set[str] = field(default_factory=set)
    """Those that the document gives it explicitly."""
    also: set[str] = field(default_factory=set)
    """Other names of it, by which the document says that it was renamed."""
    subjects: set[str] = field(default_factory=set)
    bosses: set[str] = field(default_factory=set)
    """Under whom somebody worked there."""
    passages: set[tuple[int, int]] = field(default_factory=set)
    competitions: set[str] = field(default_factory=set)
    """Those that were won with it."""
    when: list[DateBounds] = field(default_factory=list)
    """The dates of what is told of it."""

    def beside(self, other: "NamedClub") -> bool:
        """Whether a passage names both."""
        return any(a < d and c < b for a, b in self.passages for c, d in other.passages)


def named_people(
    documents: Iterable[SourceDocument], clubs: Mapping[Mention, str], national: Container[str] = ()
) -> dict[Mention, NamedPerson]:
    """`clubs` are the slugs of those that the documents name; `national` those of national teams."""
    found: dict[Mention, NamedPerson] = {}
    for document in documents:
        for claim in document.claims:
            for name in people_in(claim):
                mention = (document.sha256, name)
                person = found.setdefault(mention, NamedPerson(mention))
                person.used += 1
                _learn(person, name, claim, document.published)
                if claim.object and name == claim.subject:
                    club = clubs[document.sha256, claim.object]
                    _learn_post(person, claim, club, document.published)
                    person.posts[club, claim.squad, claim.spell].in_charge &= club not in national
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
                _learn_club(club(document.sha256, claim.object), claim)
    return found


def best_name(used: Counter[str]) -> str:
    """The name that is used most, a single word only where nothing else is; content decides between equals."""
    return min(used, key=lambda name: (" " not in fold(name), -used[name], len(name), name), default="")


def people_in(claim: Claim) -> Iterable[str]:
    if claim.predicate is not Predicate.RENAMED:
        yield claim.subject
    if claim.predicate is Predicate.WORKED_UNDER:
        yield claim.value


def _learn(person: NamedPerson, name: str, claim: Claim, published: date | None) -> None:
    said = [name]
    if name == claim.subject and claim.factuality is Factuality.ASSERTED:
        if claim.predicate in _OTHER_NAMES:
            said.append(claim.value)
        if claim.predicate is Predicate.NATIONALITY:
            person.countries.add(claim.value)
        if claim.predicate is Predicate.BORN:
            person.born = narrowed(person.born, DateBounds.parse(claim.value))
        if claim.predicate is Predicate.AGE:
            person.aged = narrowed(person.aged, born_by_age(claim.value, published))
    person.names |= {folded for folded in map(fold, said) if " " in folded}


def narrowed(one: DateBounds, other: DateBounds) -> DateBounds:
    """By the other, unless that cannot be."""
    return one if one.disjoint(other) else one.narrow(other)


def born_by_age(years: str, said_on: date | None) -> DateBounds:
    """Who is 43 on a day was born in the year that ends 43 years before; a year of grace on both sides."""
    if said_on is None or not years.isdigit() or int(years) > 120:
        return UNKNOWN
    age = int(years)
    return DateBounds(said_on - timedelta(days=round((age + 2) * YEAR)), said_on - timedelta(days=(age - 1) * YEAR))


def _learn_post(person: NamedPerson, claim: Claim, club: str, published: date | None) -> None:
    stay = person.posts.setdefault((club, claim.squad, claim.spell), Stay())
    if claim.factuality is not Factuality.ASSERTED:
        return
    when = DateBounds.parse(claim.value) if claim.predicate in _IN_POST else UNKNOWN
    if claim.predicate is Predicate.CURRENT and published:
        when = DateBounds.day(published)
    days = [day for day in (when.earliest, when.latest, stay.first, stay.last) if day]
    stay.first, stay.last = min(days, default=None), max(days, default=None)
    stay.in_charge |= claim.role is Role.HEAD
    if claim.predicate is Predicate.STARTED:
        stay.started = when
    if claim.predicate is Predicate.ENDED:
        stay.ended = when


def _learn_club(club: NamedClub, claim: Claim) -> None:
    club.subjects.add(claim.subject)
    club.passages.add((claim.start, claim.end))
    club.countries |= {claim.country} - {""}
    club.competitions |= {claim.competition} - {""}
    club.bosses |= {claim.value} if claim.predicate is Predicate.WORKED_UNDER else set()
    if claim.predicate in _IN_POST:
        club.when += [when] if (when := DateBounds.parse(claim.value)).known else []
