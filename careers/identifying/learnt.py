"""Names that documents give to clubs of the catalogue and it does not: renames, and what staff judged."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from careers.identifying.catalogue import Catalogue
from careers.identifying.mentions import Mention, NamedClub
from clubs.names import fold


@dataclass(frozen=True, slots=True, order=True)
class LearntName:
    club: str
    """Its slug."""
    text: str
    sha256: str
    """The document that calls it so; of several, the first by content."""
    renamed: bool
    """Whether the document tells of a rename."""


def learnt_names(
    named: Mapping[Mention, NamedClub], slugs: Mapping[Mention, str], catalogue: Catalogue, taken: Iterable[str]
) -> tuple[LearntName, ...]:
    """In an order of content; one a club and text. `taken`: the slugs of the catalogue's clubs."""
    listed = set(taken)
    found: dict[tuple[str, str], LearntName] = {}
    for (sha256, text), slug in sorted(slugs.items()):
        if slug in listed and slug not in {one.slug for one in catalogue.get(fold(text), ())}:
            found.setdefault((slug, text), LearntName(slug, text, sha256, bool(named[sha256, text].also)))
    return tuple(sorted(found.values()))
