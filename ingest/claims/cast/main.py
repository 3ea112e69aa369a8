"""Whom and which club the document is about."""

from ingest.claims.cast.cast import Cast
from ingest.claims.cast.passages import first_club
from ingest.claims.triggers.trigger import WORD
from ingest.languages.common import COMMON
from ingest.mentions.names import Name, names
from ingest.mentions.people import PersonEntry
from ingest.mentions.teams import Team
from ingest.types import BlockKind, Span


def main_person(cast: Cast) -> PersonEntry | None:
    """Whom the document is about: the person in its title; for a story, only one whom it names elsewhere too."""
    title = next((b for b in cast.source.blocks if b.kind is BlockKind.TITLE), None)
    if title is None or cast.source.kind == "list":
        return None
    said = title.span.cut(cast.source.text).strip("= ")
    if said.isupper() or (said.split(":")[0].isupper() and " " in said.split(":")[0]):
        said = said.split(":")[0].title()
    elif ":" in said and said.split(":")[0].isupper():
        said = said.partition(":")[2].strip()  # "OFICIAL: ..."
    found = list(names(said, Span(0, len(said)), COMMON))
    if cast.source.kind == "biography":
        return (cast.people.resolve(found[0].text) or cast.people.add(found[0].text)) if found else None
    found = [name for name in found if not name.possessive] or found
    people = [p for name in found if not name.thing and (p := _in_title(cast, name)) and not p.other]
    return people[0] if len({id(person) for person in people}) == 1 else None


def is_obituary(cast: Cast) -> bool:
    """Does the story open with the death of the one in its title? Then it tells his life."""
    paragraphs = [b.span for b in cast.source.blocks if b.kind is BlockKind.PARAGRAPH][:2]
    main = cast.people.main
    return main is not None and any(
        word.group().casefold() in cast.pack.dying
        for span in paragraphs
        for word in WORD.finditer(cast.source.text, span.start, span.end)
    )


def has_sections(cast: Cast) -> bool:
    """Does the document part the coach's life from the player's by headings?"""
    headings = [b.span.cut(cast.source.text).strip("= ") for b in cast.source.blocks if b.kind is BlockKind.HEADING]
    return cast.source.kind == "biography" and any(
        cast.pack.coach_section.search(h) and not cast.pack.honours_section.search(h) for h in headings
    )


def topic(cast: Cast) -> Team | None:
    """The club that the document is about: of its title, else the first of its first paragraphs."""
    for kinds in ({BlockKind.TITLE}, {BlockKind.PARAGRAPH}):
        for block in cast.source.blocks:
            if block.kind in kinds and (club := first_club(cast, block.span)):
                return club
    return None


def _in_title(cast: Cast, name: Name) -> PersonEntry | None:
    """A headline's name, which may be a nickname before the surname ("Bolillo Gómez")."""
    person = cast.people.resolve(name.text)
    if person or len(name.words) < 2 or cast.gazetteer.find_clubs(cast.source.text, name.span):
        return person
    return cast.people.resolve(name.words[-1])
