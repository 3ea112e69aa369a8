"""The tense of the whole verb, with its auxiliaries."""

import re

from ingest.grammar import Tense
from ingest.languages.pack import Pack

#: "estuvo cerca de dirigir a River": it did not come to it.
_NEARLY = re.compile(
    r"\b(?:cerca de|a punto de|quiso|quería|intentó|pudo|soñ\w+ con|close to|wanted to|tried to|perto de|"
    r"prestes a|quis)$"
)


def whole_tense(before: str, tense: Tense, pack: Pack) -> Tense:
    """The tense of the whole verb: "will be appointed" is future, "habría renunciado" conditional."""
    tail = " ".join(before.split()[-4:]).replace("May", "").casefold()  # a month, no verb
    if tense is Tense.INFINITIVE and _NEARLY.search(tail):
        return Tense.CONDITIONAL
    if tense is Tense.INFINITIVE and re.search(r"\b(?:acaban? de|acabam? de|just)$", tail):
        return Tense.PAST
    if re.search(r"\b(?:will|shall|será|serán|serão|habrá|irá|va a|vai|is set to|is due to)\b(?!.*[,;.])", tail):
        return Tense.FUTURE
    if re.search(
        r"\b(?:would|could|might|may|habría|estaría|sería|podría|debería|teria|terá|terão|seria|estaria|poderia|"
        r"deve|deverá)\b(?!.*[,;.])",
        tail,
    ):
        return Tense.CONDITIONAL
    return tense
