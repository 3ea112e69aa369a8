"""Signs in the words around a name that it is a person's: an age, a role behind a comma, a verb that only people do."""

import re

from ingest.languages.pack import Pack
from ingest.lexicon import Event, Voice
from ingest.mentions.names import Name
from ingest.types import Span

#: ", de 45 años", ", 45,", " (45)", ", aged 45", ", que tiene 45 años".
_AGE = re.compile(
    r"\s*(?:,\s+(?:\w+\s+){0,2}[2-9]\d(?:\s+a[ñn]os\b|\s*,)|\(\s*[2-9]\d(?:\s+a[ñn]os)?\s*\)|,\s+aged\s+[2-9]\d)"
)
_BEHIND_COMMA = re.compile(
    r",\s+(?:(?:uno|una|one|um|uma|el|la|los|the|o|a|an?|un|de|dos|of|actual|hasta|nuevo|novo|new|former|then)\s+){0,4}"
    r"(?:ex-?)?"
)
_NEXT_WORD = re.compile(
    r"(?:,\s+(?:que|quien|quem|who))?\s+(?:(?:se|lo|le|ya|já|has|had|was|have|would)\s+){0,2}([^\W\d_]+)"
)
_PERSONAL = frozenset({Event.START, Event.END, Event.HOLD})
#: Of a name that opens its paragraph, weak verbs tell it too: "Veljko Paunovic se queda."
_OPENING = frozenset({Event.START, Event.END, Event.HOLD, Event.STAY, Event.REPLACE})


def is_shown_a_person(text: str, name: Name, block: Span, pack: Pack) -> bool:
    """Does what follows the name in its block tell that it is a person's?"""
    start, end = name.span.end, block.end
    if _AGE.match(text, start, end):
        return True
    comma = _BEHIND_COMMA.match(text, start, end)
    if comma and pack.roles.pattern.match(text, comma.end(), end):
        return True
    word = _NEXT_WORD.match(text, start, end)
    opens = name.span.start == block.start and pack.language != "en"  # there a club may be said to "leave"
    return word is not None and any(
        verb.voice is Voice.COACH
        and verb.event in (_OPENING if opens else _PERSONAL)
        and (opens or not verb.weak)
        and tail.match(text, word.end(), end)
        for verb, _, tail in pack.verbs.get(word.group(1).casefold(), ())
    )
