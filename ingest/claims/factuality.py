"""How a passage holds what it says: asserted, reported, planned or denied; and whose word it is."""

import re

from careers.vocabulary import Factuality
from ingest.claims.triggers import Trigger
from ingest.grammar import Tense
from ingest.languages.pack import Pack
from ingest.lexicon import Event
from ingest.types import Span


def factuality(text: str, clause: Span, sentence: Span, trigger: Trigger, pack: Pack) -> Factuality:
    """Of what `trigger` says in its clause. A denial outranks a hedge, a hedge outranks a plan."""
    said = text[clause.start : clause.end]
    whole = text[sentence.start : sentence.end]
    if trigger.negated and trigger.event is not Event.END:
        return Factuality.DENIED
    if trigger.event is Event.LINK:
        return Factuality.DENIED if pack.denied.search(whole) else Factuality.REPORTED
    if trigger.tense in (Tense.PAST, Tense.PARTICIPLE, Tense.GERUND) and trigger.event is not Event.START:
        hedged = False
    else:
        hedged = bool(pack.reported.search(said))
    if trigger.tense is Tense.CONDITIONAL or hedged:
        return Factuality.DENIED if pack.denied.search(said) else Factuality.REPORTED
    if (
        pack.denied.search(said)
        and trigger.event in (Event.START, Event.HOLD)
        and trigger.tense
        in (
            Tense.FUTURE,
            Tense.INFINITIVE,
        )
    ):
        return Factuality.DENIED
    if trigger.tense is Tense.FUTURE or trigger.tense is Tense.INFINITIVE and pack.planned.search(said):
        return Factuality.PLANNED
    return Factuality.ASSERTED


_SPEAKER = re.compile(
    r"(?:[Ss]egún|[Aa]ccording to|[Ss]egundo)\s+(?:el periodista |the journalist |o jornalista )?"
    r"([A-ZÀ-Þ][\w'’-]+(?:\s+[A-ZÀ-Þ][\w'’-]+){1,3})"
    r"|(?:periodista|comunicador|journalist|reporter|jornalista|repórter),?\s+([A-ZÀ-Þ][\w'’-]+(?:\s+[A-ZÀ-Þ][\w'’-]+){1,3})"
)


def speaker(text: str, sentence: Span) -> str:
    """The name of the reporter on whose word the sentence stands, or ""."""
    found = _SPEAKER.search(text, sentence.start, sentence.end)
    return (found.group(1) or found.group(2)) if found else ""
