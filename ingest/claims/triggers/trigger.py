"""A verb or a noun that tells an event, with what its form says of it."""

import re
from dataclasses import dataclass

from careers.vocabulary import EndReason
from ingest.grammar import Tense
from ingest.lexicon import Event, Noun, Voice
from ingest.types import Span

WORD = re.compile(r"[^\W\d_][\w'’]*(?:-(?=[^\W\d_])[\w]+)*")


@dataclass(frozen=True, slots=True)
class Trigger:
    """`head` is the span of the verb with its tail, or of the noun. `passive`: the coach is the grammatical subject.

    `clitic`: the object is a pronoun ("lo destituyó", "sacked him"), so it is who was spoken of before.
    """

    head: Span
    event: Event
    voice: Voice
    tense: Tense
    passive: bool = False
    negated: bool = False
    clitic: bool = False
    reason: EndReason | None = None
    weak: bool = False
    me: bool = False
    """The one who speaks is the object: "me echaron", "they sacked me"."""
    own: bool = False
    """In the coach's own words: "asumí en 2012", "no voy a ser el técnico"."""
    lemma: str = ""
    noun: Noun | None = None
