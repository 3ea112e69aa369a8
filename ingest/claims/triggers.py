"""Where a sentence says that a post begins, goes on or ends: verbs with their tense and voice, and nouns."""

import re
from dataclasses import dataclass, replace

from careers.vocabulary import EndReason
from ingest.grammar import Tense
from ingest.languages.pack import Pack
from ingest.lexicon import Event, Noun, Verb, Voice
from ingest.types import Span

_WORD = re.compile(r"[^\W\d_][\w'’]*(?:-(?=[^\W\d_])[\w]+)*")
_LOOK_BACK = 60


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


def find_triggers(text: str, span: Span, pack: Pack) -> list[Trigger]:
    """The triggers of one sentence, in order, not overlapping."""
    nouns = _noun_triggers(text, span, pack)
    found: list[Trigger] = []
    position = span.start
    for word in _WORD.finditer(text, span.start, span.end):
        if word.start() < position or any(noun.head.start <= word.start() < noun.head.end for noun in nouns):
            continue
        if trigger := _verb_trigger(text, span, word, pack):
            found.append(trigger)
            position = trigger.head.end
    found += [n for n in nouns if not any(t.head.start < n.head.end and n.head.start < t.head.end for t in found)]
    return _purposes(_without_complements(text, sorted(found, key=lambda trigger: trigger.head)))


def _purposes(triggers: list[Trigger]) -> list[Trigger]:
    """ "volverá para formar parte": an infinitive is as planned, or as uncertain, as the verb that it depends on."""
    result: list[Trigger] = []
    for trigger in triggers:
        last = result[-1] if result else None
        unsure = last and (last.tense in (Tense.FUTURE, Tense.CONDITIONAL) or last.event is Event.LINK)
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
        complement = trigger.noun is not None and trigger.event is Event.HOLD and kept and len(gap) <= 4
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
            kept.append(trigger)
    return kept


_NAME_ALONE = re.compile(r"\s*(?:(?:former|the|el|o|a|al|ao)\s+)?(?:[a-z-]+\s+){0,2}(?:[A-ZÀ-Þ][\w'’.-]*\s+){1,4}")


def _succeeding(verb: Trigger, noun: Trigger, gap: str) -> bool:
    """ "was named as the successor of": one event."""
    if noun.noun is None or noun.event is not Event.REPLACE or not noun.noun.of:
        return False
    return verb.event is Event.START and (verb.passive or verb.voice is Voice.COACH) and len(gap) <= 4


_WILL_BE = re.compile(r",?\s+(?:será|serán|sería|will be|serão)\b")


def _noun_triggers(text: str, span: Span, pack: Pack) -> list[Trigger]:
    found = []
    for match in pack.nouns.finditer(text, span.start, span.end):
        noun = pack.noun_list[int((match.lastgroup or "n0")[1:])]
        head = Span(*match.span())
        tense = Tense.FUTURE if _WILL_BE.match(text, head.end) else Tense.PAST
        found.append(Trigger(head, noun.event, Voice.COACH, tense, reason=noun.reason, weak=noun.weak, noun=noun))
    return found


def _verb_trigger(text: str, span: Span, word: re.Match[str], pack: Pack) -> Trigger | None:
    form = word.group().casefold().replace("’", "'")
    stem, _, enclitic = form.partition("-") if pack.language == "pt" else (form, "", "")
    for verb, tense, tail in pack.verbs.get(form) or pack.verbs.get(stem) or _with_enclitic(form, pack):
        end = word.start() + len(stem) if verb.tail.startswith(("-", "(?=-", "(?:-")) else word.end()
        match = tail.match(text, end, span.end)
        if match and (found := _trigger(text, span, word, match.end(), verb, tense, enclitic, pack)):
            return found
    return None


def _with_enclitic(form: str, pack: Pack) -> tuple[tuple[Verb, Tense, re.Pattern[str]], ...]:
    """Spanish "destituirlo", "llamarlo"; Portuguese "buscá-lo"."""
    for ending in ("lo", "le"):
        if pack.language == "es" and form.endswith(("r" + ending, "ndo" + ending)):
            return pack.verbs.get(form.removesuffix(ending), ())
    if pack.language == "pt" and form.endswith(("á-lo", "ê-lo", "i-lo")):
        plain = form[:-4] + {"á": "a", "ê": "e", "i": "i"}[form[-4]] + "r"
        return pack.verbs.get(plain, ())
    return ()


def _trigger(
    text: str, span: Span, word: re.Match[str], end: int, verb: Verb, tense: Tense, enclitic: str, pack: Pack
) -> Trigger | None:
    before = text[max(span.start, word.start() - _LOOK_BACK) : word.start()]
    if verb.event is Event.GUIDE and _AGENT.match(text, end) and not pack.passive.search(before):
        return None  # "the staff led by X"
    if not _is_verb(before, text[word.end() : end + 3], tense, verb, pack):
        return None
    passive = (
        bool(pack.passive.search(before))
        and tense in (Tense.PARTICIPLE, Tense.PAST)
        and verb.lemma not in {"be", "ser"}
    )
    if verb.event is Event.REPLACE and tense in (Tense.PARTICIPLE, Tense.PAST):
        passive = passive or bool(_AGENT.match(text, end))  # "was sacked and replaced by Ranieri"
    if verb.lemma in {"be", "ser"} and _is_auxiliary(text, word, pack):
        return None
    if verb.voice is Voice.CLUB and not passive and tense in (Tense.PARTICIPLE, Tense.PAST):
        passive = _reduced(text, span, word, end, tense, pack)
    clitic = bool(enclitic in {"o", "no", "lo", "lhe"} or re.search(pack.words.CLITIC_OBJECT, before))
    clitic = clitic or bool(re.search(pack.words.ENCLITIC, word.group().casefold()))
    clitic = clitic or any(
        re.match(r"\s*(?:him|her|él|ella|nel[ea]|del[ea])\b", text[at : at + 6]) for at in (word.end(), end)
    )
    clitic = clitic or bool(re.match(r"(?:él|ella)\b", text[end : end + 4]))
    clitic = clitic or bool(re.search(r"\b(?:sus|seus|his|her) servi", text[word.end() : end + 6]))
    return Trigger(
        head=Span(word.start(), end),
        event=verb.event,
        voice=verb.voice,
        tense=_tense(before, _bare(word, verb, tense), pack),
        passive=passive,
        negated=bool(re.search(rf"\b(?:{pack.words.NEGATION})\s+(?:\w+\s+){{0,2}}$", before, re.IGNORECASE)),
        clitic=clitic,
        reason=verb.reason,
        weak=verb.weak,
        me=bool(re.search(pack.words.OWN_OBJECT, before) or re.match(r"\s+me\b", text[word.end() : word.end() + 5])),
        own=_own(before, word.group().casefold(), pack),
        lemma=verb.lemma,
    )


def _own(before: str, form: str, pack: Pack) -> bool:
    return bool(re.search(pack.words.OWN_FORM, form) or re.search(pack.words.OWN_BEFORE, before))


def _is_verb(before: str, after: str, tense: Tense, verb: Verb, pack: Pack) -> bool:
    """False for what only looks like one: "the coach", "la marcha", "fue" without its "se"."""
    if tense is Tense.PARTICIPLE and verb.voice is Voice.CLUB and _FEMININE_NOUN.search(before):
        return False
    if tense is Tense.PARTICIPLE and _BEFORE_NAME.search(before) and re.match(r"\s+[A-ZÀ-Þ]", after):
        return False
    if verb.reflexive and (tense is not Tense.INFINITIVE or pack.language == "pt"):
        return bool(re.search(r"\b(?:se|me|nos)\s+(?:ha\s+|había\s+)?$", before, re.IGNORECASE))
    if pack.language == "en":
        return _is_english_verb(before, tense)
    return not (tense is Tense.PRESENT and verb.weak and _DETERMINER.search(before))


#: "sustituyó al destituido Salas": of whom, not what happened.
_BEFORE_NAME = re.compile(r"\b(?:al|del|el|ao|do|o)\s+(?:recién\s+|recém-)?$")
_FEMININE_NOUN = re.compile(r"\b(?:la|una|su|sua|uma|na|da|esta)\s+$", re.IGNORECASE)
_PARTED = re.compile(r"[,;:]|\b(?:e|y|and)\b")
_AGENT = re.compile(r"\s+(?:by|por|pelo|pela)\b")


def _is_english_verb(before: str, tense: Tense) -> bool:
    """ "cup exits", "one of the coaches", "his left eye" are none."""
    if tense is Tense.INFINITIVE:
        return bool(_BARE.search(before))
    if tense is Tense.PRESENT:
        return bool(_BEFORE_PRESENT.search(before))
    return not re.search(r"\b(?:his|her|their|its|on the|to the)\s+$", before)


_BEFORE_PRESENT = re.compile(
    r"(?:^|[,;)\"”’—–-]\s*|\b(?:he|she|it|who|which|that|and|but|now|also|then|club|[A-Z][\w'’.-]*|\d+|\w+ly|side|"
    r"team|boss|coach|manager)\s+)$"
)
_BARE = re.compile(
    r"\b(?:to|will|would|can|could|might|may|should|must|did|not|n't|they|we|who)\s+(?:\w+ly\s+|also\s+|then\s+)?$"
)
_DETERMINER = re.compile(r"\b(?:la|el|una?|su|esta|buena|nueva|cuya|uma?|sua|em|en|de|mucha|a)\s+$", re.IGNORECASE)


def _is_auxiliary(text: str, word: re.Match[str], pack: Pack) -> bool:
    """ "was appointed": the next word is a participle of the table, which will be the trigger."""
    following = _WORD.search(text, word.end())
    if not following or following.start() - word.end() > 2:
        return True
    known = pack.verbs.get(following.group().casefold(), ())
    return any(tense in (Tense.PARTICIPLE, Tense.PAST) and verb.voice is Voice.CLUB for verb, tense, _ in known)


def _reduced(text: str, span: Span, word: re.Match[str], end: int, tense: Tense, pack: Pack) -> bool:
    """A participle without its auxiliary: "Sacked the following …", "Restrepo, despedido en julio, …"."""
    if pack.language != "en":
        return tense is Tense.PARTICIPLE
    before = text[span.start : word.start()].rstrip()
    after = text[end : end + 40]
    if re.match(r"\s+(?:him|her|[A-Z][\w'’]+(?:\s+[A-Z][\w'’]+)*\s+(?:as|to|from|on|in|after|and|,|\.))", after):
        return False
    if _WITH_NAME.search(before):
        return True
    by_agent = re.match(r"\s+(?:by|as|from|for|on|in|the following|just|after|following|at)\b", after) is not None
    return (
        not before
        or (before.endswith((",", "(", "–", "being", "and", "after", "the")) and (by_agent or before.endswith("the")))
        or (by_agent and not before.endswith(("FC", "United", "City")))
    )


def _bare(word: re.Match[str], verb: Verb, tense: Tense) -> Tense:
    """ "to become" is no participle, though it is written like one."""
    return Tense.INFINITIVE if tense is Tense.PARTICIPLE and word.group() == verb.lemma else tense


#: "with Davide Ballardini appointed as his replacement".
_WITH_NAME = re.compile(r"\bwith (?:[A-Z][\w'’.-]*\s+){0,2}[A-Z][\w'’.-]*$")


#: "estuvo cerca de dirigir a River": it did not come to it.
_NEARLY = re.compile(
    r"\b(?:cerca de|a punto de|quiso|quería|intentó|pudo|soñ\w+ con|close to|wanted to|tried to|perto de|"
    r"prestes a|quis)$"
)


def _tense(before: str, tense: Tense, pack: Pack) -> Tense:
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
