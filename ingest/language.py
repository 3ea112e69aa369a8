"""Which language a text is in, by counting its frequent words."""

import re
from collections import Counter

from ingest.languages.layouts import LAYOUTS

_WORD = re.compile(r"[^\W\d_]+")
_SAMPLE = 20_000
_SHARE = 0.10
_LEAD = 1.3
#: Frequent words of languages that nobody here reads: they stand in the way of a wrong guess.
_OTHERS = {
    "fr": "le les des du et dans est une qui pour sur au aux avec il par ne pas son sa cette été",
    "it": "il di che è per della nel gli dei alla sono anche stato non",
    "de": "der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch er wurde",
    "ca": "els amb és seu més dels i per va als",
    "nl": "het een van is op voor zijn dat bij aan door naar",
}
_COMMON = {
    **{code: frozenset(words.split()) for code, words in _OTHERS.items()},
    **{layout.code: frozenset(layout.common_words) for layout in LAYOUTS},
}
#: The languages that are read here.
LANGUAGES = frozenset(layout.code for layout in LAYOUTS)


def language_of(text: str) -> str:
    """ "es", "en" or "pt"; "" where the text is too short to tell, or in none of them."""
    words = Counter(_WORD.findall(text[:_SAMPLE].lower()))
    total = words.total()
    counts = {code: sum(words[word] for word in common) for code, common in _COMMON.items()}
    (best, count), (_, second) = Counter(counts).most_common(2)
    if best not in LANGUAGES or count < _SHARE * total or count < _LEAD * second:
        return ""
    return best
