"""Which part of a sentence belongs to which trigger."""

import re
from itertools import pairwise

from ingest.claims.matching import last
from ingest.claims.scene import Element, Kind, Scene
from ingest.phrases import Phrases
from ingest.types import Span

_BOUNDARY = re.compile(
    r"[;:—]|\s–\s|,(?=\s)|\s(?=(?:and|but|before|after|following|when|while|although|though|because|until|then|"
    r"having|with|to|as|by|who|which|y|e|pero|mas|donde|onde|"
    r"cuando|quando|antes|tras|después|depois|luego|para|que|quien|con|after)\s)|\s(?=(?:and|y|e),\s)"
)
_CONJUNCTION = re.compile(
    r"\s*(?:and|but|before|after|when|while|although|though|y|e|pero|mas|donde|onde|que|who|then|luego|cuando|quando)\s"
    r"|\s*(?:and|y|e),\s"
)
_LIST = (Kind.CLUB, Kind.PERSON, Kind.NAME, Kind.DATE, Kind.ROLE)


def windows(scene: Scene, saying: re.Pattern[str] | None = None, times: Phrases | None = None) -> list[Span]:
    """One span a trigger: what stands before it and after it, up to its neighbours' parts. `saying` finds a verb of
    saying with its "that" before what is said; `times` what announces several times ("duas vezes: em 2006 e …")."""
    if not scene.triggers:
        return []
    cuts = [_subordinate(scene)]
    for one, other in zip(scene.triggers, scene.triggers[1:], strict=False):
        said = saying.search(scene.text, one.head.end, other.head.start) if saying else None
        cuts.append(_cut(scene, one.head.end, said.start() if said else other.head.start, other.noun is None, times))
    cuts.append(scene.span.end)
    return [Span(start, end) for start, end in pairwise(cuts)]


def _subordinate(scene: Scene) -> int:
    """ "In June 2017, after cutting ties with X, he …": what stands before "after" is not of the clause behind it."""
    head = scene.triggers[0].head.start
    found = last(_AFTER, scene.text, scene.span.start, head)
    fronted = found and found.start() - scene.span.start < 40 and len(scene.triggers) > 1
    return found.start() if found and fronted else scene.span.start


_AFTER = re.compile(
    r",\s+(?=(?:after|before|following|tras|luego de|después de|após|depois de|a day after|horas después)\b)"
)


def _cut(scene: Scene, start: int, end: int, verb: bool, times: Phrases | None) -> int:
    """Where the part of the first trigger ends and that of the second begins: at the last boundary between them that
    does not stand inside a list, a date or a name."""
    if start >= end:
        return end
    if until := _UNTIL_NOUN.search(scene.text, start, end):
        return until.start()
    inside = [e for e in scene.elements if start <= e.span.start and e.span.end <= end]
    best, strongest = end, 0
    for found in _BOUNDARY.finditer(scene.text, start, end):
        if _as_role(scene, found) or _of_times(scene, start, found, times):
            continue
        if not _in_element(found.start(), inside) and not _in_list(scene, found, inside):
            strength = _strength(scene.text, found)
            if strength >= strongest:
                best, strongest = found.start(), strength
    if strongest < 3 and verb and (subject := _subject_before(scene, start, end)):
        return subject
    return best


#: "from 2016 until his resignation in June": what stands before "until" is of the post, what follows of its end.
_UNTIL_NOUN = re.compile(r"\b(?:until|hasta|até)\s+(?:el |la |a |o |the )?$")


def _subject_before(scene: Scene, start: int, end: int) -> int | None:
    """ "When Le Roy left in 2004 Renard inherited …": a name right before its verb, no mark between the clauses."""
    people = [e for e in scene.of(Kind.PERSON, start, end) if not e.possessive and end - e.span.end <= 5]
    if not people or not _DATE_BEFORE.search(scene.text[start : people[-1].span.start]):
        return None
    return people[-1].span.start


_DATE_BEFORE = re.compile(r"(?:\d{4}|\w+ly|[a-z]{4,})\s+$")


def _of_times(scene: Scene, start: int, boundary: re.Match[str], times: Phrases | None) -> bool:
    """ "por duas vezes: primeiro em 2006, e depois entre 2020 e 2022": each of the times announced is of the verb."""
    if times is None or not times.search(scene.text, start, boundary.start() + 1):
        return False
    return bool(scene.of(Kind.DATE, boundary.end(), boundary.end() + 25))


def _as_role(scene: Scene, boundary: re.Match[str]) -> bool:
    """ "was sacked as manager of X": no new clause."""
    if not scene.text.startswith(" as ", boundary.start()):
        return False
    roles = scene.of(Kind.ROLE, boundary.end(), boundary.end() + 40)
    return bool(roles) and bool(_TITLE_WORDS.fullmatch(scene.text[boundary.end() : roles[0].span.start]))


_TITLE_WORDS = re.compile(r"as (?:(?:the|an?|its|their|his|her|new|permanent|[A-Z][\w.'’&-]*) ){0,5}")


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
    if _SUBJECT_BEHIND.match(scene.text, other.span.end):
        return False  # "on 27 November, and the following day he …"
    if other.date and not other.date.bounds.known and not other.date.until:
        return False  # "until December 2017, and four days after his dismissal he …"
    if other.kind is Kind.DATE and any(0 < t.head.start - other.span.end <= 2 and t.noun for t in scene.triggers):
        return False  # "desde 2009 y en 2015 optó por no renovar"
    gap = re.sub(r"\([^)]*\)", "", scene.text[one.span.end : other.span.start])
    if clubs := _clubs_around(scene, boundary, elements):
        return clubs
    return one.kind is other.kind and bool(_JOIN.fullmatch(gap))


def _clubs_around(scene: Scene, boundary: re.Match[str], elements: list[Element]) -> bool:
    """ "with the MetroStars in New York (1996) and Japan's Nagoya": a list of clubs, each with its town and years."""
    before = [e for e in elements if e.span.end <= boundary.start() and e.kind is Kind.CLUB]
    after = [e for e in elements if e.span.start >= boundary.start() and e.kind is Kind.CLUB]
    if not before or not after:
        return False
    gap = scene.text[before[-1].span.end : after[0].span.start]
    return bool(_TOWN_AND_YEARS.fullmatch(gap))


_TOWN_AND_YEARS = re.compile(
    r"(?:\s+(?:in|en|em) [A-Z]\w+(?: [A-Z]\w+)?)?(?:\s*\([^)]*\))?\s*(?:,|and|y|e|,? and)\s*(?:the |el |la |o |a |"
    r"[A-Z]\w+['’]s )?"
)
_SUBJECT_BEHIND = re.compile(r"\s*,?\s*(?:he|she|they|was|were|had|has|is|would)\b")
_JOIN = re.compile(
    r"\s*(?:,|and|y|e|&|,? and|,? y|,? e)?\s*(?:luego |then |a |al |en |no |na |em |at |with |the |o |el |la |in |"
    r"por |con |pelo |pela |com )*"
)
