"""A head coach's assistants beside what is told of him: "…, with X as his assistant", "assisted by X and Y"."""

import re

from careers.dates import DateBounds
from careers.vocabulary import IN_CHARGE, Role
from ingest.claims.clause import Reader
from ingest.claims.drafts import Draft
from ingest.claims.scene import Element, Kind, Scene
from ingest.languages.pack import ASSISTING
from ingest.mentions.people import PersonEntry
from ingest.mentions.teams import Team
from ingest.types import Span

_NAMES = (Kind.PERSON, Kind.NAME)
_AND = re.compile(r"\s*(?:,|,?\s*\b(?:and|y|e)\b)\s*(?:(?:by|por|with|con|com|former|the|[a-z-]+)\s+){0,3}")
_TO_NAME = re.compile(r"[\s,:]*(?:[a-zà-ÿ’'-]+\s+){0,4}(?:[A-Z][\w’'-]+\s+(?=[a-z]))?(?:[a-zà-ÿ-]+\s+)?")
_SHORTEST = 2


def helpers(scene: Scene, drafts: list[Draft], doc: Reader) -> list[Draft]:
    """The assistants whom a sentence names beside a head coach: him of whom it tells a post, else who is spoken of."""
    if doc.discourse.playing:
        return []
    found = [*_behind_phrase(scene, doc), *_as_his(scene, doc)]
    if not found:
        return []
    named = [person for person, _ in found]
    head, team, start = _head(drafts, named, doc)
    if head is None or team is None:
        return []
    told = {draft.person.name for draft in drafts if draft.team.key == team.key and draft.role in ASSISTING}
    return [
        Draft(scene.span, person, team, role, start=start, under=head)
        for person, role in found
        if person is not head and not person.other and person.name not in told
    ]


def _head(
    drafts: list[Draft], named: list[PersonEntry], doc: Reader
) -> tuple[PersonEntry | None, Team | None, DateBounds | None]:
    """Whose assistants they are, where, and since when: with him they begin."""
    for draft in drafts:
        if draft.role in (None, *IN_CHARGE) and draft.person not in named and draft.end is None:
            return draft.person, draft.team, draft.start
    head = doc.discourse.main if doc.discourse.life else doc.discourse.focus
    return (head, doc.discourse.club_of(head), None) if head and head not in named else (None, None, None)


def _behind_phrase(scene: Scene, doc: Reader) -> list[tuple[PersonEntry, Role]]:
    """ "assisted by X and Y", "his assistant was X"."""
    phrase = doc.pack.helped.search(scene.text, scene.span.start, scene.span.end)
    if phrase is None:
        return []
    role = next((r.role for r in scene.of(Kind.ROLE, phrase.start(), phrase.end()) if r.role in ASSISTING), None)
    return [(person, role or Role.ASSISTANT) for person in _listed(scene, phrase.end(), doc)]


def _listed(scene: Scene, end: int, doc: Reader) -> list[PersonEntry]:
    result: list[PersonEntry] = []
    gap = _TO_NAME
    for element in (e for e in scene.elements if e.kind in _NAMES and e.span.start >= end):
        if not gap.fullmatch(scene.text[end : element.span.start]):
            break
        if person := _person(scene, element, doc):
            result.append(person)
        end, gap = element.span.end, _AND
    return result


def _as_his(scene: Scene, doc: Reader) -> list[tuple[PersonEntry, Role]]:
    """ "with X as his assistant", "bringing in X and Y as his assistants"."""
    found: list[tuple[PersonEntry, Role]] = []
    for word in scene.of(Kind.ROLE, scene.span.start, scene.span.end):
        if word.role not in ASSISTING:
            continue
        before = [e for e in scene.elements if e.kind in _NAMES and e.span.end <= word.span.start]
        if before and doc.pack.as_his.fullmatch(scene.text, before[-1].span.end, word.span.start):
            found += [(p, word.role) for e in _beside(scene, before) if (p := _person(scene, e, doc))]
    return found


def _beside(scene: Scene, before: list[Element]) -> list[Element]:
    """The last of the names, and the one that an "and" joins to it."""
    last = before[-1]
    if not _WITH.search(scene.text, max(scene.span.start, last.span.start - 80), last.span.start):
        return []
    both = len(before) >= _SHORTEST and _AND.fullmatch(scene.text, before[-2].span.end, last.span.start)
    return before[-2:] if both else before[-1:]


#: What joins a helper to what is told: he is no subject, who may be somebody's assistant himself.
_WITH = re.compile(r"\b(?:with|alongside|bringing|including|con|junto a|com|ao lado de)\b[^.;]*$")


def _person(scene: Scene, element: Element, doc: Reader) -> PersonEntry | None:
    """The person of a name, also of one of which nothing is known but that it stands here."""
    if element.person:
        return element.person
    said = element.span.cut(scene.text)
    titled = any(c.kind is Kind.COMPETITION and _overlap(c.span, element.span) for c in scene.elements)
    return doc.people.promote(said) if len(said.split()) > 1 and not titled else None


def _overlap(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end
