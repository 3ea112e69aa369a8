"""Whether a clause speaks of the future."""

import re
from functools import lru_cache

from ingest.dates.lexed import Lexed
from ingest.dates.lexicon import Lexicon
from ingest.dates.when import When

_CLAUSE_END = re.compile(r"[,;.:()]")
_REACH = 60
_VERB_AND_MORE = 4
_A_FEW_WORDS = 2  # "on", "El día"


def speaks_of_future(when: When, lexed: Lexed) -> bool:
    """Whether the clause around has a verb in the future; a comma right after the date does not end it."""
    text, start, end = lexed.text, when.span.start, when.span.end
    first, last = lexed.spans[0][0], lexed.spans[-1][1]
    before = _CLAUSE_END.split(text[max(first, start - _REACH) : start])[-1]
    after = text[end : min(last, end + _REACH)]
    told = len(before.split()) > _VERB_AND_MORE  # "livre desde que o clube o dispensou a 29 de agosto, deverá …"
    after = _CLAUSE_END.split(after if told else after.lstrip(", "))[0]
    joint = _joint(lexed.lexicon.table.MARKS["and"])
    if len(before.split()) > _A_FEW_WORDS:  # the verb stood before: another one after "and" is of another day
        before, after = joint.split(before)[-1], joint.split(after)[0]
    cue = _future(lexed.lexicon)
    return bool(cue.search(before) or cue.search(after))


@lru_cache
def _joint(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\S)(?:{words})\s")


@lru_cache
def _future_cue(language_words: str, endings: tuple[str, ...]) -> re.Pattern[str]:
    words = "|".join(map(re.escape, language_words.split("|")))
    # With a capital it is a name: "Ceará".
    by_ending = (
        rf"|(?-i:(?:(?<!\w)[^\W\d_A-ZÀ-Þ]|^\W*[A-ZÀ-Þ])\w{{0,19}}(?:{'|'.join(endings)})(?!\w))" if endings else ""
    )
    return re.compile(rf"(?<!\w)(?:{words})(?!\w){by_ending}", re.IGNORECASE)


def _future(words: Lexicon) -> re.Pattern[str]:
    table = words.table
    return _future_cue("|".join((table.MARKS["future"], table.MARKS["next"])), table.FUTURE_ENDINGS)
