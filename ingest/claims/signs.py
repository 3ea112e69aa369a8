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
    r"(?:ex-?)?(?:[A-Z][\w'’.-]+\s+){0,3}"
)
_NEXT_WORD = re.compile(
    r"(?:,\s+(?:que|quien|quem|who))?\s+(?:(?:se|lo|le|ya|já|has|had|was|have|would|today|now|also|"
    r"finally|officially|hoy|hoje)\s+){0,3}([^\W\d_]+)"
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
    if _is_acted_on(text, start, end, pack):
        return True
    word = _NEXT_WORD.match(text, start, end)
    opens = name.span.start == block.start and pack.language != "en"  # there a club may be said to "leave"
    return word is not None and any(
        verb.voice is Voice.COACH
        and verb.event in (_OPENING if opens else _PERSONAL)
        and (opens or not verb.weak or _HIS_POST.match(text, word.end(), end))
        and tail.match(text, word.end(), end)
        for verb, _, tail in pack.verbs.get(word.group(1).casefold(), ())
    )


_HIS_POST = re.compile(r"\s+(?:his|her|su|el|o seu|o)\s+(?:role|post|position|job|cargo|puesto|posto)\b")


def _is_acted_on(text: str, start: int, end: int, pack: Pack) -> bool:
    """ "Kwasi Bonsrah has been appointed", "será presentado": whom a club takes or sends away is a person."""
    word = _UNDERGOES.match(text, start, end)
    return word is not None and any(
        verb.voice is Voice.CLUB and verb.event in _DONE_TO and tail.match(text, word.end(), end)
        for verb, _, tail in pack.verbs.get(word.group(1).casefold(), ())
    )


_DONE_TO = frozenset({Event.START, Event.END, Event.LINK})
_UNDERGOES = re.compile(
    r"\s+(?:(?:has|had|is|will|could|may|to|set|due|also|today|now|officially|finally|reportedly|close|ha|había|habría|"
    r"podría|va|a|tem|tinha|teria|vai|pode|já|ya)\s+){0,4}(?:been|being|be|was|is|fue|sido|será|sería|ser|es|foi|seria|é)\s+"
    r"(?:\w+(?:ly|mente)\s+|today\s+|now\s+|hoy\s+|hoje\s+)?([^\W\d_]+)"
)


def speaks_or_has(text: str, name: Name, block: Span, pack: Pack) -> bool:
    """What a person does and hardly a club: to say something, to have done something alone, to have an age."""
    start, end = name.span.end, block.end
    if name.possessive or _AGE.match(text, start, end):
        return True
    word = _VERB.match(text, start, end)
    return word is not None and bool(word.group(1) or pack.of_quoted.search(text, word.start(2), word.end(2)))


_VERB = re.compile(
    r",?\s+(?:(has|had|was|is|who|himself|herself|will|would|ha|había|fue|es|era|será|tem|foi|é|tinha)\b|([^\W\d_]+))"
)
