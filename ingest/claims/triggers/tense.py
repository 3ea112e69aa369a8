"""The tense of the whole verb, with its auxiliaries."""

import re

from ingest.grammar import Tense
from ingest.languages.clauses import pattern
from ingest.languages.pack import Pack

#: "estuvo cerca de dirigir a River": it did not come to it.
_NEARLY = re.compile(rf"\b{pattern('NEARLY')}$")
_JUST_NOW = re.compile(rf"\b{pattern('JUST_NOW')}$")
_WILL = re.compile(rf"\b{pattern('WILL')}\b(?!.*[,;.])")
_MAY = re.compile(rf"\b{pattern('MAY')}\b(?!.*[,;.])")


def whole_tense(before: str, tense: Tense, pack: Pack) -> Tense:
    """The tense of the whole verb: "will be appointed" is future, "habría renunciado" conditional."""
    tail = " ".join(before.split()[-4:]).replace("May", "").casefold()  # a month, no verb
    if tense is Tense.INFINITIVE and _NEARLY.search(tail):
        return Tense.CONDITIONAL
    if tense is Tense.INFINITIVE and _JUST_NOW.search(tail):
        return Tense.PAST
    if _WILL.search(tail):
        return Tense.FUTURE
    if _MAY.search(tail):
        return Tense.CONDITIONAL
    return tense
