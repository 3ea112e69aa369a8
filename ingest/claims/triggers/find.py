"""The triggers of one sentence, in their order."""

import re
from dataclasses import replace

from ingest.claims.triggers.trigger import WORD, Trigger
from ingest.claims.triggers.verbs import verb_trigger
from ingest.grammar import Tense
from ingest.languages.clauses import lemmas
from ingest.languages.pack import Pack
from ingest.lexicon import Event, Voice
from ingest.types import Span

_NAME_ALONE = re.compile(r"\s*(?:(?:former|the|el|o|a|al|ao)\s+)?(?:[a-z-]+\s+){0,2}(?:[A-ZÀ-Þ][\w'’.-]*\s+){1,4}")
_WILL_BE = re.compile(r",?\s+(?:será|serán|sería|will be|serão)\b")
_ANNOUNCING = lemmas("ANNOUNCING")
_PARTED = re.compile(r"[,;:]|\b(?:e|y|and)\b")


def find_triggers(text: str, span: Span, pack: Pack) -> list[Trigger]:
    """The triggers of one sentence, in order, not overlapping."""
    nouns = _noun_triggers(text, span, pack)
    found: list[Trigger] = []
    position = span.start
    for word in WORD.finditer(text, span.start, span.end):
        if word.start() < position or not (trigger := verb_trigger(text, span, word, pack)):
            continue
        if not any(noun.head.start <= word.start() < noun.head.end for noun in nouns):
            found.append(trigger)
            position = trigger.head.end
    found += [n for n in nouns if not any(t.head.start < n.head.end and n.head.start < t.head.end for t in found)]
    return _purposes(text, _without_complements(text, sorted(found, key=lambda trigger: trigger.head)))


_BEFORE = re.compile(r"\b(?:before|prior to|ahead of|antes de)\s+$")


def _purposes(text: str, triggers: list[Trigger]) -> list[Trigger]:
    """ "volverá para formar parte": an infinitive is as planned, or as uncertain, as the verb that it depends on."""
    result: list[Trigger] = []
    for trigger in triggers:
        last = result[-1] if result else None
        unsure = last and (last.tense in (Tense.FUTURE, Tense.CONDITIONAL) or last.event is Event.LINK)
        later = trigger.tense is Tense.GERUND and last and last.tense is Tense.FUTURE
        if (
            later
            and trigger.event is Event.START
            and _BEFORE.search(text, max(0, trigger.head.start - 14), trigger.head.start)
        ):
            trigger = replace(trigger, tense=Tense.FUTURE)  # "will take charge of X before taking over at Y"
        if trigger.tense is Tense.INFINITIVE and last and unsure:
            trigger = replace(trigger, tense=Tense.CONDITIONAL if last.event is Event.LINK else last.tense)
        result.append(trigger)
    return result


def _without_complements(text: str, triggers: list[Trigger]) -> list[Trigger]:
    """ "was appointed at the helm of", "took over in charge of": the noun belongs to the verb before it."""
    kept: list[Trigger] = []
    for trigger in triggers:
        gap = text[kept[-1].head.end : trigger.head.start] if kept else "."
        if (
            trigger.noun is not None
            and trigger.event is Event.HOLD
            and kept
            and kept[-1].event is Event.REPLACE
            and not _PARTED.search(gap)
        ):
            continue  # "sucedeu a X no comando do Braga"
        if kept and trigger.noun is not None and trigger.event is Event.END and _announced(kept[-1], gap):
            kept[-1] = trigger  # "anunciou a rescisão com X"
            continue
        complement = (
            trigger.noun is not None and trigger.event is Event.HOLD and kept and len(gap) <= _room(kept[-1], gap)
        )
        if kept and kept[-1].event is Event.REPLACE and trigger.noun is not None and _NAME_ALONE.fullmatch(gap):
            continue  # "replacing X at the helm of Y"
        if kept and _succeeding(kept[-1], trigger, gap):
            kept[-1] = replace(
                kept[-1],
                event=Event.REPLACE,
                head=Span(kept[-1].head.start, trigger.head.end),
                weak=False,
                voice=Voice.COACH,
                passive=False,
            )
        elif complement:
            kept[-1] = replace(kept[-1], head=Span(kept[-1].head.start, trigger.head.end), weak=False)
        else:
            kept.append(_as_sure(trigger, kept[-1], gap) if kept else trigger)
    return kept


def _as_sure(noun: Trigger, verb: Trigger, gap: str) -> Trigger:
    """ "lo habría sondeado como recambio de X": the noun is as sure as the verb that it belongs to."""
    if noun.noun is None or noun.event is not Event.REPLACE or len(gap) > 4:
        return noun
    if verb.event is Event.LINK:
        return replace(noun, tense=Tense.CONDITIONAL)
    return replace(noun, tense=verb.tense) if verb.tense in (Tense.FUTURE, Tense.CONDITIONAL) else noun


def _room(verb: Trigger, gap: str) -> int:
    """How far behind a verb its noun may stand: "spent three successful years as", "was appointed at the helm of"."""
    spends = verb.event is Event.HOLD and verb.weak and verb.noun is None and not _PARTED.search(gap)
    return _SPENT if spends else _NEXT


_NEXT, _SPENT = 4, 24


def _announced(verb: Trigger, gap: str) -> bool:
    return verb.lemma in _ANNOUNCING and verb.voice is Voice.CLUB and not verb.passive and not _PARTED.search(gap)


def _succeeding(verb: Trigger, noun: Trigger, gap: str) -> bool:
    """ "was named as the successor of": one event."""
    if noun.noun is None or noun.event is not Event.REPLACE or not noun.noun.of:
        return False
    return verb.event is Event.START and (verb.passive or verb.voice is Voice.COACH) and len(gap) <= 4


def _noun_triggers(text: str, span: Span, pack: Pack) -> list[Trigger]:
    found = []
    for number, match in pack.nouns.numbered(text, span.start, span.end):
        noun = pack.noun_list[number]
        head = Span(*match.span())
        tense = Tense.FUTURE if _WILL_BE.match(text, head.end) else Tense.PAST
        found.append(Trigger(head, noun.event, Voice.COACH, tense, reason=noun.reason, weak=noun.weak, noun=noun))
    return found
