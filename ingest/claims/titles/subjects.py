"""The subject of a verb of winning."""

import re

from ingest.claims.scene import Element, Kind, Scene
from ingest.claims.titles.won import Won
from ingest.compiled import compiled
from ingest.languages.titles import Titles
from ingest.lexicon import Event, Voice

_CLAUSE = re.compile(r"[;:]|\.\s")
_OBLIQUE = re.compile(
    r"\b(?:de la|del|de|do|da|of|by|at|for|with|em|en|to|por|pelo|pela|al|a|ao|con|com|sobre|ante|against|"
    r"under|from|and|entre|than|tras|"
    r"like|como|after|following|após|over)\s+(?:el |la |o |a |the )?(?:\w+ )?$",
    re.IGNORECASE,
)
_WINNERS = (Kind.PERSON, Kind.OTHER, Kind.CLUB)
_BEFORE_RELATIVE = re.compile(r"\s*(?:,|\([^)]*\)|,[^,]*,)?\s*")


def subject_of(scene: Scene, title: Won, words: Titles) -> Element | None:
    """The last name before the expression that can be its subject; that of the clause alone, where it is a club's."""
    start = _clause_start(scene, title)
    head = title.head.start
    relative = compiled(rf"(?<!\w){words.words.who}\s+(?:\w+\s+){{0,2}}$").search(scene.text[start:head])
    related = relative and not compiled(rf"(?<!\w){words.words.which}\s+(?:\w+\s+){{0,2}}$").search(
        scene.text[start:head]
    )
    for element in reversed(
        [e for e in scene.elements if scene.span.start <= e.span.start < head and e.kind in _WINNERS]
    ):
        gap = scene.text[element.span.end : head]
        if _in_apposition(element, gap, scene, title, words):
            return element
        if related and relative:
            lead = scene.text[element.span.end : start + relative.start()]
            return element if _BEFORE_RELATIVE.fullmatch(lead) else None
        if _is_agent(scene, element, head):
            return element
        clubs_own = element.kind in (Kind.CLUB, Kind.OTHER) and element.span.start >= start
        if clubs_own and _acts(scene, element, gap, words):
            return element
    return None


def _is_agent(scene: Scene, element: Element, head: int) -> bool:
    """A person who may be the subject of the verb at `head`."""
    if element.kind is not Kind.PERSON or element.possessive:
        return False
    return not (_oblique(scene, element) or _replaced(scene, element) or _subordinate(scene, element, head))


def _clause_start(scene: Scene, title: Won) -> int:
    cuts = [m.end() for m in _CLAUSE.finditer(scene.text, scene.span.start, title.head.start)]
    return cuts[-1] if cuts else scene.span.start


def _in_apposition(element: Element, gap: str, scene: Scene, title: Won, words: Titles) -> bool:
    """ "River Plate, campeón de …": the words of winning are no verb, and stand behind the name's comma."""
    verb = words.forms.get(title.head.cut(scene.text).casefold()) is not None
    return not verb and bool(compiled(r"\s*,\s*(?:\w+\s+){0,2}").fullmatch(gap)) and not _oblique_place(scene, element)


def _oblique_place(scene: Scene, element: Element) -> bool:
    return bool(
        compiled(r"\b(?:en|no|na|at|in|em|con|com|with)\s+(?:el |la |the )?$", re.IGNORECASE).search(
            scene.text[max(0, element.span.start - 9) : element.span.start]
        )
    )


def _subordinate(scene: Scene, element: Element, head: int) -> bool:
    """ "cuando Compagnucci se fue, y levantó": of a clause within that is over before the verb."""
    chunk = compiled(r"[,;:]").split(scene.text[scene.span.start : element.span.start])[-1]
    if compiled(r"\b(?:where|donde|onde)\b").search(scene.text[scene.span.start : element.span.start]):
        return True
    over = compiled(r",\s*(?:y|e|and|but|pero|mas)\s").search(scene.text[element.span.end : head])
    return bool(
        over
        and compiled(r"\s*(?:cuando|donde|mientras|porque|quando|onde|enquanto|when|while|where|because|as)\s").match(
            chunk
        )
    )


def _replaced(scene: Scene, element: Element) -> bool:
    """ "succeeded Vicente del Bosque and won": the object of the verb before."""
    by = (
        t
        for t in scene.triggers
        if t.event in (Event.REPLACE, Event.REPLACED) or (t.voice is Voice.CLUB and not t.passive)
    )
    return any(0 <= element.span.start - t.head.end <= 12 for t in by)


def _oblique(scene: Scene, element: Element) -> bool:
    return bool(_OBLIQUE.search(scene.text[max(scene.span.start, element.span.start - 25) : element.span.start]))


def _acts(scene: Scene, element: Element, gap: str, words: Titles) -> bool:
    """ "Racing ganó", "the Magpies stormed to": nothing but an adverb or an aside between the name and the verb; or
    "Racing, tras ganar"."""
    plain = compiled(r",[^,]*,").sub(" ", gap)
    fact = rf"\s*(?:(?:\w+\s+){{0,2}}|,\s*(?:{words.words.real_infinitive})\s+)"
    return not _oblique(scene, element) and bool(compiled(fact, re.IGNORECASE).fullmatch(plain))
