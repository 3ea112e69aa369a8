"""Last words of names that come back alone, as people's do: "Kwasi Bonsrah … Bonsrah, 54, said"."""

import re
from collections import defaultdict

from clubs.countries import country_of_demonym, country_of_name
from clubs.names import fold
from ingest.claims.cast.cast import Cast
from ingest.claims.signs import speaks_or_has
from ingest.languages.common import COMMON
from ingest.languages.names import CLUB_WORDS
from ingest.mentions.names import Name, names
from ingest.types import BlockKind, Span

#: Before the name of a club or a place, and not of a person.
_AT = re.compile(
    r"\b(?:the|at|in|against|vs\.?|join(?:ed|s|ing)?|visit(?:ed|s)?|beat|host(?:ed)?|club|side|near|"
    r"el|la|los|las|al|del|en|contra|ante|club|equipo|o|os|as|do|da|no|na|ao|em|clube|time)\s+$",
    re.IGNORECASE,
)
_LONGEST = 4


def learn_surnames(cast: Cast) -> None:
    """Fills `cast.surnames`: a name of several words and its last alone, never at a place, and somewhere acting."""
    full, alone = _occurrences(cast)
    for word, found in full.items():
        both = [*found, *alone.get(word, ())]
        if word not in alone or any(_placed(cast, name) for name, _ in both):
            continue
        if any(name.given for name, _ in found):
            continue  # "Bolillo Gómez" is Hernán Darío Gómez
        if any(speaks_or_has(cast.source.text, name, block, cast.pack) for name, block in both):
            cast.surnames.add(word)


_Found = dict[str, list[tuple[Name, Span]]]


def _occurrences(cast: Cast) -> tuple[_Found, _Found]:
    """The names of several words by their last, and those of one word."""
    full: _Found = defaultdict(list)
    alone: _Found = defaultdict(list)
    for block in cast.source.blocks:
        if block.kind in (BlockKind.FURNITURE, BlockKind.HEADER):
            continue
        for name in names(cast.source.text, block.span, COMMON):
            words = name.words
            if name.thing or len(words) > _LONGEST or not _may_be_surname(words[-1]):
                continue
            (alone if len(words) == 1 else full)[fold(words[-1])].append((name, block.span))
    return full, alone


def _may_be_surname(word: str) -> bool:
    known = word in CLUB_WORDS or country_of_demonym(word) or country_of_name(word)
    return len(word) > 2 and not known and not word.isupper()


def _placed(cast: Cast, name: Name) -> bool:
    return _AT.search(cast.source.text, max(0, name.span.start - 12), name.span.start) is not None
