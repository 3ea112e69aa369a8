"""Which part of a sentence belongs to which trigger."""

import re

from ingest.claims.scene import Element, Kind, Scene
from ingest.types import Span

_BOUNDARY = re.compile(
    r"[;:—]|\s–\s|,(?=\s)|\s(?=(?:and|but|before|after|following|when|while|until|then|having|with|to|as|by|who|which|y|e|pero|mas|donde|onde|"
    r"cuando|quando|antes|tras|después|depois|luego|para|que|quien|con|after)\s)"
)
_CONJUNCTION = re.compile(
    r"\s*(?:and|but|before|after|when|while|y|e|pero|mas|donde|onde|que|who|then|luego|cuando|quando)\s"
)
_LIST = (Kind.CLUB, Kind.PERSON, Kind.NAME, Kind.DATE, Kind.ROLE)


def windows(scene: Scene, saying: re.Pattern[str] | None = None) -> list[Span]:
    """`saying` finds a verb of saying with its "that" before what is said. One span a trigger: what stands before it and after it, up to its neighbours' parts."""
    if not scene.triggers:
        return []
    cuts = [_subordinate(scene)]
    for one, other in zip(scene.triggers, scene.triggers[1:], strict=False):
        said = saying.search(scene.text, one.head.end, other.head.start) if saying else None
        cuts.append(_cut(scene, one.head.end, said.start() if said else other.head.start))
    cuts.append(scene.span.end)
    return [Span(start, end) for start, end in zip(cuts, cuts[1:], strict=False)]


def _subordinate(scene: Scene) -> int:
    """ "In June 2017, after cutting ties with X, he …": what stands before "after" is not of the clause behind it."""
    head = scene.triggers[0].head.start
    found = None
    for found in _AFTER.finditer(scene.text, scene.span.start, head):
        pass
    fronted = found and found.start() - scene.span.start < 40 and len(scene.triggers) > 1
    return found.start() if found and fronted else scene.span.start


_AFTER = re.compile(
    r",\s+(?=(?:after|before|following|tras|luego de|después de|após|depois de|a day after|horas después)\b)"
)


def _cut(scene: Scene, start: int, end: int) -> int:
    """Where the part of the first trigger ends and that of the second begins: at the last boundary between them that
    does not stand inside a list, a date or a name."""
    if start >= end:
        return end
    if until := _UNTIL_NOUN.search(scene.text, start, end):
        return until.start()
    inside = [e for e in scene.elements if start <= e.span.start and e.span.end <= end]
    best, strongest = end, 0
    for found in _BOUNDARY.finditer(scene.text, start, end):
        if not _in_element(found.start(), inside) and not _in_list(scene, found, inside):
            strength = _strength(scene.text, found)
            if strength >= strongest:
                best, strongest = found.start(), strength
    return best


#: "from 2016 until his resignation in June": what stands before "until" is of the post, what follows of its end.
_UNTIL_NOUN = re.compile(r"\b(?:until|hasta|até)\s+(?:el |la |a |o |the )?$")


def _strength(text: str, boundary: re.Match[str]) -> int:
    """A semicolon parts more than ", and", that more than "and", that more than a comma."""
    if boundary.group() in ";:":
        return 5
    comma = boundary.group() == ","
    if _CONJUNCTION.match(text, boundary.end()):
        return 4 if comma else 3
    return 2 if comma else 1


def _in_element(position: int, elements: list[Element]) -> bool:
    return any(e.span.start < position < e.span.end for e in elements)


def _in_list(scene: Scene, boundary: re.Match[str], elements: list[Element]) -> bool:
    """A comma or "and" between two elements of one kind and nothing else is a list's."""
    if boundary.group() == ";":
        return False
    before = [e for e in elements if e.span.end <= boundary.start() and e.kind in _LIST]
    after = [e for e in elements if e.span.start >= boundary.start() and e.kind in _LIST]
    if not before or not after:
        return False
    one, other = max(before, key=lambda e: e.span.end), min(after, key=lambda e: e.span.start)
    gap = scene.text[one.span.end : other.span.start]
    return one.kind is other.kind and bool(_JOIN.fullmatch(gap))


_JOIN = re.compile(
    r"\s*(?:,|and|y|e|&|,? and|,? y|,? e)?\s*(?:luego |then |a |al |en |no |na |em |at |with |the |o |el |la |in )*"
)
