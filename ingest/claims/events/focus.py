"""Who is spoken of behind a sentence."""

import re

from ingest.claims.discourse import Discourse
from ingest.claims.drafts import Draft
from ingest.claims.scene import Element, Kind, Scene
from ingest.languages.pack import ASSISTING
from ingest.mentions.people import PersonEntry

_HIM = re.compile(
    r"\b(?:got|gave|asked|took|brought|called|made|offered|handed|hired|invited|persuaded|wanted|signed|"
    r"sacked) (?:him|her)\b"
)
_QUOTES = '"“«‘'
#: Before the name of one's teacher, of whom the story is not.
_OF = re.compile(r"^\W*(?:[Aa]ntig[oa]|[Ee]x-?)\s?[\w -]+\s(?:d[eo]|del)\s+$")
_TUTELAGE = re.compile(
    r"\b(?:[Ff]ormad[oa]|[Ss]ombra|[Dd]iscípul[oa]|[Hh]eredero|[Pp]upilo|[Aa]lumno|[Oo]rdens|[Óó]rdenes|[Dd]isciple|"
    r"[Pp]rotég[ée]|[Uu]nder)\b[^.;]*$"
)


def _behind_verb(scene: Scene, person: Element) -> bool:
    return bool(scene.triggers) and scene.triggers[0].head.end <= person.span.start


def _only_helps(person: PersonEntry, drafts: list[Draft]) -> bool:
    roles = [draft.role for draft in drafts if draft.person is person]
    return bool(roles) and all(role in ASSISTING for role in roles) and all(d.person is person for d in drafts)


def move_focus(discourse: Discourse, scene: Scene, drafts: list[Draft]) -> None:
    """Who was spoken of is who the next sentence's "he" is; in the life of one person that is this person."""
    if discourse.life:
        return
    people = scene.of(Kind.PERSON, scene.span.start, scene.span.end)
    main = discourse.main
    if people and main and people[0].person is not main and _HIM.search(scene.text, people[0].span.end, scene.span.end):
        discourse.focus = main  # "Leishman got him back into the game": he goes on
        return
    opening = people[0].person if people and people[0].span.start - scene.span.start < 25 else None
    if people and (
        _OF.search(scene.text[scene.span.start : people[0].span.start])
        or _TUTELAGE.search(scene.text[scene.span.start : people[0].span.start])
    ):
        opening = None
    if opening and _only_helps(opening, drafts) and discourse.focus:
        return  # "Joe Hale comes in as her assistant. She …"
    if opening and drafts and drafts[0].person is not opening and _behind_verb(scene, people[0]):
        discourse.focus = drafts[0].person  # "Sucedeu a X": of whom nothing more is said
    elif opening and any(draft.person is opening for draft in drafts):
        discourse.focus = opening
    elif told := [d.person for d in drafts if opening or not people or d.person is not people[0].person] or [
        d.person for d in drafts
    ]:
        discourse.focus = told[0]
    elif scene.text[scene.span.start] in _QUOTES:
        return  # what somebody says of others
    elif people and people[0].span.start - scene.span.start < 25:
        discourse.focus = people[0].person
