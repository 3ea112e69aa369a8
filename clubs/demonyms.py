"""How Spanish, Portuguese and English inflect the word for who comes from a country. Plain Python.

The rules cover the regular words; what they would get wrong is written out in the table of countries as
"alemão/alemã/alemães/alemãs".
"""

import re
from collections.abc import Callable

_ACCENTED_END = str.maketrans("áéíóúê", "aeioue")


def inflect(word: str, language: str) -> tuple[str, ...]:
    """All forms of a demonym given in the masculine singular: ("francés", "es") -> francés, francesa, franceses ..."""
    if "/" in word:
        return tuple(word.split("/"))
    return _RULES[language](word)


def feminine(word: str, language: str) -> str:
    """The feminine singular: "selección peruana", "seleção portuguesa"."""
    return inflect(word, language)[1 if language != "en" else 0]


def _spanish(word: str) -> tuple[str, ...]:
    if word.endswith("o"):
        stem = word[:-1]
        return word, stem + "a", stem + "os", stem + "as"
    if re.search(r"[áéíóú][sn]$", word):
        stem = word[:-2] + word[-2:].translate(_ACCENTED_END)
        return word, stem + "a", stem + "es", stem + "as"
    if word.endswith("ol"):
        return word, word + "a", word + "es", word + "as"
    if word.endswith(("í", "ú")):
        return word, word, word + "es", word + "s"
    if word.endswith(("l", "r")):
        return word, word, word + "es", word + "es"
    return word, word, word + "s", word + "s"


def _portuguese(word: str) -> tuple[str, ...]:
    if word.endswith("o"):
        stem = word[:-1]
        return word, stem + "a", stem + "os", stem + "as"
    if word.endswith("ês"):
        stem = word[:-2] + "es"
        return word, stem + "a", stem + "es", stem + "as"
    if word.endswith("ol"):
        stem = word[:-2]
        return word, word + "a", stem + "óis", word + "as"
    if word.endswith("eu"):
        return word, word[:-1] + "ia", word + "s", word[:-1] + "ias"
    if word.endswith(("r", "z")):
        return word, word, word + "es", word + "es"
    return word, word, word + "s", word + "s"


def _english(word: str) -> tuple[str, ...]:
    if re.search(r"(sh|ch|ts)man$", word):
        return word, word[:-3] + "men", word[:-3] + "woman", word[:-3] + "women"
    if word.endswith(("ese", "ish", "ss", "ch", "lic", "ois")):
        return (word,)
    return word, word + "s"


_RULES: dict[str, Callable[[str], tuple[str, ...]]] = {"es": _spanish, "pt": _portuguese, "en": _english}
