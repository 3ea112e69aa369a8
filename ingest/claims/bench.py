"""Who comes, goes or works with the coach: "Saem com ele os auxiliares X e Y e o preparador físico Z"."""

import re

from careers.dates import UNKNOWN, DateBounds
from careers.vocabulary import Factuality
from ingest.claims.clause import Reader
from ingest.claims.drafts import Draft
from ingest.claims.scene import Element, Kind, Scene
from ingest.languages.pack import ASSISTING
from ingest.lexicon import Event
from ingest.mentions.people import PersonEntry
from ingest.mentions.teams import Team

_TO_NAME = re.compile(
    r"[\s,:(]*(?:(?:o|a|os|as|el|la|los|the|será|serão|é|es|is)\s+)?(?:(?!e |y |and )[a-zà-ÿ][a-zà-ÿ-]+\s+){0,2}"
)
_AND = re.compile(r"(?:,\s(?:seu|sua|su|his|her)\s[a-zà-ÿ]+)?\s*(?:,|,?\s*\b(?:e|y|and)\b|&)\s*")
_FROM_NAME = re.compile(
    r"\s*,\s*(?:(?:o|a|el|la|the|an?|um|un|seu|sua|su|his|her|como|as)\s+)+|\s+(?:como|as)\s+"
    r"|\s*,\s+(?:que|quien|who|quem)\s+(?:será|es|fue|sigue siendo|actuará como|will be|is|was|é|foi)\s+"
    r"(?:(?:su|el|his|the|o|seu|um)\s+)?"
    r"|\s+(?:serão|são|serán|son|will be|are)\s+(?:(?:os|los|the|his|her|seus|sus)\s+)?"
)


def with_him(scene: Scene, doc: Reader) -> list[Draft]:
    """The assistants of a sentence that says that they come or go with the coach spoken of."""
    if not doc.pack.with_him.search(scene.text, scene.span.start, scene.span.end):
        return []
    found = [
        (role, person)
        for role in scene.of(Kind.ROLE, scene.span.start, scene.span.end)
        if role.role in ASSISTING
        for person in _named(scene, role, doc)
    ]
    head = _head(scene, {id(person) for _, person in found}, doc)
    team = _here(head, doc) if head else None
    if head is None or team is None:
        return []
    start, end = _dates(scene, head, doc)
    if start and start is doc.discourse.came.get(head.name) and team != doc.discourse.club_of(head):
        start = UNKNOWN  # of a post elsewhere
    return [
        Draft(
            scene.span,
            person,
            team,
            role.role,
            squad=role.squad or doc.discourse.squads.get((head.name, team.key), ""),
            start=start,
            end=end,
            under=head,
            factuality=Factuality.ASSERTED,
        )
        for role, person in found
        if person is not head
    ]


def _here(head: PersonEntry, doc: Reader) -> Team | None:
    """Where they come or go: the story's own club where he has a post, else that of his post told last."""
    topic = doc.discourse.topic
    if topic and not doc.discourse.life and doc.discourse.had_post(head, topic):
        return topic
    return doc.discourse.club_of(head)


def _head(scene: Scene, assistants: set[int], doc: Reader) -> PersonEntry | None:
    """Whom "him" means: a coach whom the sentence names, else who was spoken of."""
    named = [
        e.person
        for e in scene.of(Kind.PERSON, scene.span.start, scene.span.end)
        if e.person and id(e.person) not in assistants
    ]
    if named:
        return named[0]
    focus, gone = doc.discourse.focus, doc.discourse.went
    leaves = bool(scene.triggers) and scene.triggers[0].event is Event.END
    if leaves and gone and (focus is None or focus.name not in gone):
        return doc.people.resolve(list(gone)[-1])  # they leave with him who left
    return focus


def _named(scene: Scene, role: Element, doc: Reader) -> list[PersonEntry]:
    """The people listed behind a role, or the one whom it stands behind."""
    names = [e for e in scene.elements if e.kind in (Kind.PERSON, Kind.NAME, Kind.OTHER)]
    result: list[PersonEntry] = []
    end, gap = role.span.end, _TO_NAME
    for element in (e for e in names if e.span.start >= role.span.end):
        if not gap.fullmatch(scene.text[end : element.span.start]):
            break
        result.append(element.person or doc.people.promote(element.span.cut(scene.text)))
        end, gap = element.span.end, _AND
    if not result:
        result = [
            e.person or doc.people.promote(e.span.cut(scene.text))
            for e in _listed_back(scene, [e for e in names if e.span.end <= role.span.start], role.span.start)
        ]
    return result


def _listed_back(scene: Scene, names: list[Element], until: int) -> list[Element]:
    """The names right before a role: "X como auxiliar", "X e Y serão os auxiliares"."""
    result: list[Element] = []
    gap = _FROM_NAME
    for name in reversed(names):
        if not gap.fullmatch(scene.text[name.span.end : until]):
            break
        result.insert(0, name)
        until, gap = name.span.start, _AND
    return result


def _dates(scene: Scene, head: PersonEntry, doc: Reader) -> tuple[DateBounds | None, DateBounds | None]:
    """Start and end as the sentence's verb says: they come and go on the day of the head coach, where none is said."""
    event = scene.triggers[0].event if scene.triggers else None
    said = [
        d.date.bounds for d in scene.of(Kind.DATE, scene.span.start, scene.span.end) if d.date and d.date.bounds.known
    ]
    day = said[0] if len(said) == 1 else None
    if event is Event.END:
        return None, day or doc.discourse.went.get(head.name, UNKNOWN)
    return (day or doc.discourse.came.get(head.name, UNKNOWN), None) if event is Event.START else (None, None)
