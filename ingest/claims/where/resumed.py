"""Lists of clubs that a relative clause breaks: "pasó por el Betis, al que dejó tercero, y por el Celta"."""

import re

from ingest.claims.clause import Clause
from ingest.claims.scene import Element, Kind

_ARTICLE = r"(?:\s+(?:el|la|los|las|the|o|a|os|as))?\s+$"
#: The prepositions that say the same, of all languages.
_PREPOSITIONS = tuple(
    rf"\b(?:{words})"
    for words in ("por|pelo|pela", "en|em|no|na|at|in", "a|al|ao|à|to", "con|com|with", "de|del|do|da|from")
)
_AND = (
    r",\s+(?:y|e|and)(?:\s+(?:luego|después|también|más tarde|finalmente|depois|também|ainda|then|later|also|"
    r"finally))?\s+"
)
_RELATIVE = re.compile(
    r"[\s,(]*(?:donde|onde|where|cuando|quando|when|"
    r"(?:(?:a|de|en|con|por|em|com|with|at|to|from|al|del|do|da|ao|no|na|pelo|pela)\s+)?(?:(?:el|la|los|las|o|a)\s+)?"
    r"(?:que|qual|cual|which|whom))\b"
)


def resumed(clause: Clause, listed: list[Element]) -> list[Element]:
    """The clubs behind a relative clause that go on with those `listed` in this one."""
    if not listed or not _RELATIVE.match(clause.text, clause.span.end):
        return []
    words = _preposition(clause, listed[0])
    behind = clause.scene.of(Kind.CLUB, clause.span.end, clause.scene.span.end)
    own = [c for c in behind if c.team and not c.opponent]
    return [c for c in own if words and re.search(_AND + words + _ARTICLE, clause.left_of(c.span.start, 36))]


def goes_on_with_another(clause: Clause, club: Element) -> bool:
    """Does a club in a relative clause belong to the list before it?"""
    if not _RELATIVE.match(clause.said):
        return False
    before = clause.earlier(Kind.CLUB)
    words = _preposition(clause, before[-1]) if before else ""
    return bool(words) and re.search(_AND + words + _ARTICLE, clause.left_of(club.span.start, 36)) is not None


def _preposition(clause: Clause, club: Element) -> str:
    lead = clause.left_of(club.span.start, 16)
    return next((words for words in _PREPOSITIONS if re.search(words + _ARTICLE, lead)), "")
