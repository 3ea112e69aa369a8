"""Whom the names of some documents mean, and what that changes for other documents."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Set
from typing import NamedTuple, TypeVar

from careers.bookkeeping import NameKey
from careers.claims import SourceDocument
from careers.identifying.keys import Profile, alike_to, keys_of_person, posts_of
from careers.identifying.mentions import NamedPerson
from careers.identity import identify_people, known_people
from careers.storing import mentions, stored
from careers.storing.mentions import Name
from careers.touched import told

#: Pairs of names of one person.
Pairs = Collection[tuple[str, str]]


T = TypeVar("T")


class Again(NamedTuple):
    changed: set[Name]
    """The names that mean somebody else than before."""
    people: set[str]
    """The slugs of those whom the documents name, or named, and of all whom `changed` means or meant."""


def identify_people_again(
    documents: Collection[int], sources: Mapping[int, SourceDocument], elsewhere: Set[Name], same_person: Pairs
) -> Again:
    """Remembers whom the documents mean. `sources` are those of them that have claims; `elsewhere` are names in other
    documents of which something else is known now."""
    before = mentions.of_documents(documents, of_club=False)
    touched = {*before.values(), *told.slugs(elsewhere, of_club=False).values()}
    named = _named(sources, same_person)
    linked: set[str] = set()
    new = touched
    while True:
        linked |= new
        loaded = mentions.of_slugs(new, of_club=False)
        before |= loaded
        others = told.of_people(name for name in loaded if name[0] not in documents)
        named |= {name: who for name, who in _named(others, same_person).items() if name in loaded}
        now = _identified(named)
        new = _led_to([*mentions.profiles(new).values(), *profiles(named, now).values()]) - linked
        if not new:
            break
    mentions.store_slugs(before, now, of_club=False)
    rows = [row for slug, one in profiles(named, now).items() for row in one.rows(slug)]
    mentions.store_keys(NameKey.objects.filter(slug__in=linked | {*now.values()}), rows, of_club=False)
    changed = {name for name in before.keys() | now.keys() if before.get(name) != now.get(name)}
    touched |= {slug for name, slug in now.items() if name[0] in documents}
    touched |= {slug for name in changed for slug in (before.get(name), now.get(name)) if slug}
    return Again(changed, touched)


def _named(sources: Mapping[int, SourceDocument], same_person: Pairs) -> dict[Name, NamedPerson]:
    ids = {source.sha256: pk for pk, source in sources.items()}
    at = {(pk, claim.object) for pk, source in sources.items() for claim in source.claims if claim.object}
    clubs = told.slugs(at, of_club=True)
    meant = {(sources[pk].sha256, name): slug for (pk, name), slug in clubs.items()}
    people = known_people(sources.values(), meant, stored.national({*clubs.values()}), same_person)
    return {(ids[sha256], name): person for (sha256, name), person in people.items()}


def _identified(named: Mapping[Name, NamedPerson]) -> dict[Name, str]:
    slugs = identify_people({person.mention: person for person in named.values()})
    return {name: slugs[person.mention] for name, person in named.items()}


def profiles(named: Mapping[T, NamedPerson], slugs: Mapping[T, str]) -> dict[str, Profile]:
    found: dict[str, Profile] = defaultdict(Profile)
    for name, person in named.items():
        profile = found[slugs[name]]
        profile.keys.update(keys_of_person(person))
        profile.posts.update(posts_of(person))
    return found


def _led_to(profiles: Collection[Profile]) -> set[str]:
    """The slugs of those who bear on people of these profiles: by a key, or by a post and a name that is alike."""
    found = mentions.having({key for one in profiles for key, _ in one.keys}, of_club=False)
    at = mentions.at({post for one in profiles if one.names for post in one.posts})
    names = mentions.names_of({slug for slugs in at.values() for slug in slugs} - found)
    for one in profiles:
        nearby = {slug for post in one.posts for slug in at.get(post, ())}
        found |= {slug for slug in nearby & names.keys() if alike_to(one.names, names[slug])}
    return found
