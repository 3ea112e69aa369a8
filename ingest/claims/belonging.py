"""Candidates with the club where they are: "Rui Prates, do Varzim, é um dos nomes apontados", "Rui Prates (Varzim)"."""

import re
from dataclasses import replace

from careers.dates import UNKNOWN, DateBounds
from careers.vocabulary import Role
from ingest.claims.discourse import Discourse
from ingest.claims.drafts import Draft
from ingest.claims.scene import Element, Kind, Scene
from ingest.lexicon import Event
from ingest.mentions.people import People, PersonEntry

_OF = re.compile(
    r"(?:,\s+(?:hoy en|ahora en|now at|currently at|hoje no|agora no|d[oae]|del|de la|of)\s+(?:el |the )?|"
    r"\s+of\s+(?:the )?|\s+\()"
)
_END = re.compile(r"\s*(?:[,;.:)]|(?:e|y|and)\s|$)")


def of_clubs(scene: Scene, discourse: Discourse, people: People, told: list[Draft]) -> list[Draft]:
    """Who is named for a bench in this sentence, and is a coach therefore, coaches the club behind his name."""
    linked = any(t.event in (Event.LINK, Event.STAY) for t in scene.triggers)
    if discourse.life or not (linked or _many(scene)):
        return []
    gone = any(trigger.event is Event.END for trigger in scene.triggers)
    found = []
    for element in sorted(scene.elements, key=lambda e: e.span):
        club = _club_behind(scene, element) if element.kind in (Kind.PERSON, Kind.NAME) else None
        person = element.person or (_promoted(scene, element, people) if club else None)
        if club is None or club.team is None or person is None or person.other:
            continue
        if not any(draft.person is person and draft.team.key == club.team.key for draft in told):
            post = Draft(scene.span, person, club.team, Role.HEAD, squad=club.squad)
            held = replace(post, start=_bracketed(scene, club), current=True)
            found.append(replace(post, end=UNKNOWN) if gone and not linked else held)
    return found


def _promoted(scene: Scene, name: Element, people: People) -> PersonEntry | None:
    """Of a name nothing else is known of: two words, listed with others."""
    said = name.span.cut(scene.text)
    return people.promote(said) if len(said.split()) == 2 else None


def _many(scene: Scene) -> bool:
    """ "X (Charlton), Y (Cheltenham) and Z (Fleetwood) are the managers who …": of coaches, each with his club."""
    people = scene.of(Kind.PERSON, scene.span.start, scene.span.end)
    roles = [r for r in scene.of(Kind.ROLE, scene.span.start, scene.span.end) if r.role is Role.HEAD]
    return bool(roles) and sum(_club_behind(scene, person) is not None for person in people) > 1


def _bracketed(scene: Scene, club: Element) -> DateBounds | None:
    """ "Ian Evatt of Bolton Wanderers (July 2020)": since when."""
    for date in scene.of(Kind.DATE, club.span.end, club.span.end + 4)[:1]:
        if date.date and date.date.until is None and scene.text[club.span.end : date.span.start].strip() == "(":
            return date.date.bounds
    return None


def is_own(scene: Scene, club: Element, head: int) -> bool:
    """Is it the club where a candidate is, not the one that he is spoken of for? `head` is where the verb begins."""
    before = scene.text[max(scene.span.start, club.span.start - 40) : club.span.start]
    if club.span.end <= head and _COACH_OF.search(before):
        return True
    if _ONCE_OF.search(before):
        return True
    listed = scene.of(Kind.CLUB, scene.span.start, club.span.start)[-1:]
    if listed and _AND.fullmatch(scene.text[listed[0].span.end : club.span.start]) and is_own(scene, listed[0], head):
        return True
    people = scene.of(Kind.PERSON, scene.span.start, club.span.start)
    if people and _ONCE_OF.search(scene.text, people[-1].span.end, club.span.start):
        return True
    return any(_OF.fullmatch(scene.text[person.span.end : club.span.start]) for person in people[-1:])


#: "X, ex timonel de América y Monterrey".
_ONCE_OF = re.compile(r",\s+(?:ex|former|antiguo|antigo)\b[^.;]*$")
_COACH_OF = re.compile(
    r"\b(?:[oO]|[eE]l|antigo|ex-?|antiguo)\s?(?:treinador|técnico|entrenador|DT)\s+(?:d[oae]|del|de la)\s+$"
)


#: "ex-selecionador da Costa do Marfim e da Zâmbia": where a candidate was.
_ONCE_OF = re.compile(
    r"\b(?:ex-?|antig[oa]|antiguo|antigua|former|extécnico|exentrenador|exseleccionador)\s?(?:(?:t[ée]cnic|treinador|entrenador|"
    r"selec?cionador|seleccionador|manager|coach|head coach)\w*\s+)?(?:d[aeo]s?|del|de la|of)\s+(?:the )?$"
)
_AND = re.compile(r"\s*(?:,|,?\s(?:e|y|and))\s+(?:(?:de la|del?|d[aeo]|of|the)\s+)*")


def _club_behind(scene: Scene, person: Element) -> Element | None:
    for club in scene.of(Kind.CLUB, person.span.end, scene.span.end)[:1]:
        between = scene.text[person.span.end : club.span.start]
        if not club.opponent and _OF.fullmatch(between) and _END.match(scene.text, club.span.end):
            return club
    return None
