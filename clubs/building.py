"""Builds the catalogue: openfootball's clubs, the tables kept by hand, and a national team for every country.

Plain Python; a function of the texts, so the same texts always give the same catalogue.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from itertools import pairwise

from clubs import curated, openfootball
from clubs.affixes import TOO_GENERAL, without_affixes
from clubs.catalogue import Catalogue, Entry, Name, own_name
from clubs.countries import Country, countries
from clubs.names import fold, slugify

#: Countries without a team of football's federations; their name is a club's.
_NO_TEAM = frozenset({"MC"})


@dataclass
class Draft:
    """A club on its way into the catalogue."""

    name: str
    country: str
    weight: int = 0
    place: str = ""
    names: list[Name] = field(default_factory=list)

    def keys(self) -> set[str]:
        return {fold(self.name), *(fold(name.text) for name in self.names)}


def build(imported: dict[str, list[openfootball.Imported]], clubs: str, competitions: str) -> Catalogue:
    """`imported`: clubs by their country's code; `clubs`, `competitions`: the texts of the tables kept by hand.

    Raises ValueError for a line that is not in the format, and where two entries would share an address.
    """
    drafts = {code: _merged_twins(_draft(club, code) for club in found) for code, found in imported.items()}
    for line in curated.read(clubs):
        _overlay(drafts.setdefault(line.country, []), line)
    national = [_national_team(country) for code, country in countries().items() if code not in _NO_TEAM]
    taken = {entry.slug for entry in national}
    ordinary = _with_slugs([draft for code in sorted(drafts) for draft in drafts[code]], taken)
    return Catalogue(_in_order([*national, *ordinary]), _in_order(_competitions(competitions)))


def _in_order(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """Sorted by their slugs. Raises ValueError where two share one."""
    found = sorted(entries, key=lambda entry: entry.slug)
    for entry, following in pairwise(found):
        if entry.slug == following.slug:
            raise ValueError(f"two are called {entry.slug!r}: {entry.name} and {following.name}")
    return tuple(found)


def _draft(club: openfootball.Imported, country: str) -> Draft:
    """Of names that differ in their letters for "club" alone ("Chelsea FC", "FC Chelsea") the bare one is kept."""
    bare = without_affixes(club.name)
    club.names = [name for name in club.names if not _says_nothing(name.text)]
    names = [name for name in club.names if name.text == bare or without_affixes(name.text) == name.text]
    known = _texts(names, bare)
    names += [name for name in club.names if name not in names and without_affixes(name.text) not in known]
    if bare != club.name and bare not in _texts(names):
        names.append(Name(bare))
    return Draft(club.name, country, place=club.place, names=names)


def _says_nothing(text: str) -> bool:
    """Too general, or letters too few to be one club's: "City", "AFC"."""
    return fold(text) in TOO_GENERAL or len(text) <= 3


def _texts(names: list[Name], *more: str) -> set[str]:
    return {name.text for name in names} | set(more)


def _merged_twins(drafts: Iterable[Draft]) -> list[Draft]:
    found: dict[str, Draft] = {}
    for draft in drafts:
        twin = found.setdefault(fold(draft.name), draft)
        if twin is not draft:
            twin.names += draft.names
    return list(found.values())


def _overlay(drafts: list[Draft], line: curated.Line) -> None:
    """Adds a line kept by hand to the clubs it is about, which are one, or as a new club; its name is the one shown."""
    first, *names = line.names
    same = _same_clubs(drafts, line)
    for draft in same:
        names += [Name(draft.name), *draft.names] if fold(draft.name) != fold(first.text) else draft.names
        drafts.remove(draft)
    wrong = {fold(name.text) for name in names if name.kind == curated.NOT_ITS_NAME}
    kept = [name for name in names if fold(name.text) not in wrong]
    drafts.append(Draft(first.text, line.country, int(line.detail), same[0].place if same else "", kept))


def _same_clubs(drafts: list[Draft], line: curated.Line) -> list[Draft]:
    """Those that go by its name or by an official one of its names; else the one that has most of these names."""
    wanted = {fold(line.names[0].text), *(fold(name.text) for name in line.names if name.kind == "official")}
    if named := [draft for draft in drafts if fold(draft.name) in wanted]:
        return named
    sharing = [draft for draft in drafts if wanted & draft.keys()]
    return [max(sharing, key=lambda draft: len(wanted & draft.keys()))] if sharing else []


def _with_slugs(drafts: list[Draft], taken: set[str]) -> Iterator[Entry]:
    """The name is the address; with the country where two clubs share it, and with the town where they share both."""
    plain = Counter(slugify(draft.name) for draft in drafts) + Counter(taken)
    nearer = Counter(_with_country(draft) for draft in drafts)
    for draft in drafts:
        slug = slugify(draft.name)
        if plain[slug] > 1:
            slug = _with_country(draft)
            if nearer[slug] > 1:
                slug = f"{slug}-{slugify(draft.place)}"
        yield Entry(slug, draft.name, draft.country, "club", draft.weight, tuple(_names(draft)))


def _with_country(draft: Draft) -> str:
    return f"{slugify(draft.name)}-{draft.country.lower()}"


def _names(draft: Draft) -> Iterator[Name]:
    """Every name once, its own first."""
    seen: set[tuple[str, str]] = set()
    for name in [own_name(draft.name), *draft.names]:
        key = fold(name.text)
        if (key, name.squad) in seen or not key:
            continue
        seen.add((key, name.squad))
        yield replace(name, place=name.place or key == fold(draft.place))


def _national_team(country: Country) -> Entry:
    names = {
        (fold(text), language): Name(text, "official", language, place=True)
        for language, texts in country.names.items()
        for text in texts
    }
    nicknames = tuple(Name(text, "nickname", language) for text, language in country.nicknames)
    name = country.names["en"][0]
    return Entry(slugify(name), name, country.code, "national team", 0, (*_once(names.values()), *nicknames))


def _once(names: Iterable[Name]) -> Iterator[Name]:
    """A text that several languages share is listed once, without a language."""
    by_text: dict[str, list[Name]] = {}
    for name in names:
        by_text.setdefault(name.text, []).append(name)
    for same in by_text.values():
        yield same[0] if len(same) == 1 else replace(same[0], language="")


def _competitions(text: str) -> Iterator[Entry]:
    lines = list(curated.read(text))
    shared = Counter(slugify(line.names[0].text) for line in lines)
    for line in lines:
        name = line.names[0].text
        slug = slugify(name)
        if shared[slug] > 1 and line.country:
            slug = f"{slug}-{line.country.lower()}"
        yield Entry(slug, name, line.country, line.detail, 0, (own_name(name), *line.names[1:]))
