"""What is a verb in its place, and what only looks like one."""

import re

from ingest.compiled import compiled
from ingest.grammar import Tense
from ingest.languages.pack import Pack
from ingest.lexicon import Verb, Voice
from ingest.types import Span

#: "sustituyó al destituido Salas": of whom, not what happened.
_BEFORE_NAME = re.compile(
    r"\b(?:al|del|el|ao|do|o)\s+(?:recién\s+|recém-)?$|\b(?:replac|succeed|follow)\w*\s+(?:by\s+)?(?:the\s+)?(?:recently\s+|newly\s+)?$|"
    r"\bthe (?:recently|newly|just)[ -]$"
)
_FEMININE_NOUN = re.compile(r"\b(?:la|una|su|sua|uma|na|da|esta)\s+$", re.IGNORECASE)
_BEFORE_PRESENT = re.compile(
    r"(?:^|[,;)\"”’—–-]\s*|\b(?:he|she|it|who|which|that|and|but|now|also|then|club|[A-Z][\w'’.-]*|\d+|\w+ly|side|"
    r"team|boss|coach|manager)\s+)$"
)
_BARE = re.compile(
    r"\b(?:to|will|would|can|could|might|may|should|must|did|not|n't|they|we|who|(?:saw|sees|seen|seeing|let|made|had) "
    r"(?:him|her|[A-Z][\w'’-]+))\s+(?:\w+ly\s+|also\s+|then\s+)?$"
)
_DETERMINER = re.compile(r"\b(?:la|el|una?|su|esta|buena|nueva|cuya|uma?|sua|em|en|de|mucha|a)\s+$", re.IGNORECASE)
#: "with Davide Ballardini appointed as his replacement".
_WITH_NAME = re.compile(r"\bwith (?:[A-Z][\w'’.-]*\s+){0,2}[A-Z][\w'’.-]*$")


#: "was suspended in March and formally [dismissed] in May".
_SO_WAS_HE = re.compile(
    r"\b(?:was|were|been) \w+(?:ed|en|ght|ed off)\b[^;]*\b(?:and|but|then|before)(?: (?:then|later|\w+ly|again))?$"
)
_ATTRIBUTIVE = (Tense.PARTICIPLE, Tense.PAST)


def is_verb(before: str, after: str, tense: Tense, verb: Verb, pack: Pack) -> bool:
    """False for what only looks like one: "the coach", "la marcha", "fue" without its "se"."""
    if tense is Tense.PARTICIPLE and verb.voice is Voice.CLUB and _FEMININE_NOUN.search(before):
        return False
    if tense in _ATTRIBUTIVE and _BEFORE_NAME.search(before) and compiled(r"\s+[A-ZÀ-Þ]").match(after):
        return False
    if verb.reflexive and (tense is not Tense.INFINITIVE or pack.language == "pt"):
        return bool(compiled(r"\b(?:se|me|nos)\s+(?:ha\s+|había\s+)?$", re.IGNORECASE).search(before))
    if pack.language == "en":
        return _is_english_verb(before, tense)
    return not (tense is Tense.PRESENT and verb.weak and _DETERMINER.search(before))


_BEHIND_PARTICIPLE = re.compile(r"\s+(?:by|as|from|for|on|in|the following|just|after|following|at)\b")


def is_reduced(text: str, span: Span, word: re.Match[str], end: int, tense: Tense, pack: Pack) -> bool:
    """A participle without its auxiliary: "Sacked the following …", "Restrepo, despedido en julio, …"."""
    if pack.language != "en":
        return tense is Tense.PARTICIPLE
    before = text[span.start : word.start()].rstrip()
    after = text[end : end + 40]
    if compiled(r"\s+(?:him|her|[A-Z][\w'’]+(?:\s+[A-Z][\w'’]+)*\s+(?:as|to|from|on|in|after|and|,|\.))").match(after):
        return False
    if _WITH_NAME.search(before) or _SO_WAS_HE.search(before):
        return True
    by_agent = _BEHIND_PARTICIPLE.match(after) is not None
    aside = _BEHIND_PARTICIPLE.match(" " + after.lstrip()) is not None  # "Jolley, appointed in March, was …"
    return (
        not before
        or (before.endswith((",", "(", "–", "being", "and", "after", "the")) and (aside or before.endswith("the")))
        or (by_agent and not before.endswith(("FC", "United", "City")))
    )


def _is_english_verb(before: str, tense: Tense) -> bool:
    """ "cup exits", "one of the coaches", "his left eye" are none."""
    if tense is Tense.INFINITIVE:
        return bool(_BARE.search(before))
    if tense is Tense.PRESENT:
        return bool(_BEFORE_PRESENT.search(before))
    return not compiled(r"\b(?:his|her|their|its|on the|to the)\s+$").search(before)
