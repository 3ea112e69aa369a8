"""Possessives of a text that has lost its apostrophes: "Bassetts dismissal", "George Burleys assistant"."""

import re

from clubs.names import fold
from ingest.claims.cast.cast import Cast
from ingest.languages.common import COMMON
from ingest.mentions.names import names
from ingest.types import BlockKind

_APOSTROPHE = re.compile(r"\w['’]s\b")
_SHORTEST = 4


def learn_genitives(cast: Cast) -> None:
    """Fills `cast.people.genitives`: names that end with an "s" where they stand without it too."""
    if cast.source.language != "en" or _APOSTROPHE.search(cast.source.text):
        return
    words = {
        fold(name.words[-1])
        for block in cast.source.blocks
        if block.kind not in (BlockKind.FURNITURE, BlockKind.HEADER)
        for name in names(cast.source.text, block.span, COMMON)
    }
    cast.people.genitives.update(
        word for word in words if len(word) > _SHORTEST and word.endswith("s") and word[:-1] in words
    )
