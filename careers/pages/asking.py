"""Whom an address asks for: coaches by their slug or by their name as people type it."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from careers.models import Person, PersonName
from clubs.searching import best_by_name

OTHERS = 3
"""Further people of that name who are named as well."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A text, who is taken to be meant by it (None where nobody is), and who else could be."""

    text: str
    person: Person | None = None
    others: list[Person] = field(default_factory=list)


def asked_for(texts: Iterable[str]) -> list[Asked]:
    """In the order given. A slug means exactly one; a name means the nearest, and the next ones are named too."""
    texts = [text.strip().replace("\0", "")[:100] for text in texts]
    by_slug = {person.slug: person for person in Person.objects.filter(slug__in=texts)}
    return [Asked(by_slug[text].name, by_slug[text]) if text in by_slug else _by_name(text) for text in texts]


def _by_name(text: str) -> Asked:
    if not text:
        return Asked(text)
    found = best_by_name(Person.objects.all(), text, OTHERS + 1, (PersonName, "person"))
    return Asked(text, found[0], found[1:]) if found else Asked(text)
