"""A verb that tells an event: its form, its voice, its object."""

import re
from functools import lru_cache

from ingest.claims.triggers.shapes import is_reduced, is_verb
from ingest.claims.triggers.tense import whole_tense
from ingest.claims.triggers.trigger import WORD, Trigger
from ingest.compiled import compiled
from ingest.grammar import Tense
from ingest.languages.pack import Pack, Readings, pack
from ingest.lexicon import Event, Verb, Voice
from ingest.types import Span

_LOOK_BACK = 60
_AGENT = re.compile(r"\s*\b(?:by|por|pelo|pela)\b")
_PRONOUN = re.compile(r"\s*(?:him|her|él|ella|nel[ea]|del[ea])\b")
_HE = re.compile(r"(?:él|ella)\b")
_HIS_SERVICES = re.compile(r"\b(?:sus|seus|his|her) (?:servi|place|seat|shoes|boots)")


def verb_trigger(text: str, span: Span, word: re.Match[str], pack: Pack) -> Trigger | None:
    """The event that the verb at `word` tells, with its tail; None where it tells none here."""
    stem, enclitic, verbs = _known(word.group(), pack.language)
    for verb, tense, tail in verbs:
        end = word.start() + len(stem) if verb.tail.startswith(("-", "(?=-", "(?:-")) else word.end()
        match = tail.match(text, end, span.end)
        if match and (found := _trigger(text, span, word, match.end(), verb, tense, enclitic, pack)):
            return found
    return None


@lru_cache(maxsize=20_000)
def _known(word: str, language: str) -> tuple[str, str, Readings]:
    """The verb without its pronoun, the pronoun, and the verbs that it may be. A language's words come again."""
    known = pack(language)
    form = word.casefold().replace("’", "'")
    stem, _, enclitic = form.partition("-") if language == "pt" else (form, "", "")
    return stem, enclitic, known.verbs.get(form) or known.verbs.get(stem) or _with_enclitic(form, known)


def _with_enclitic(form: str, pack: Pack) -> Readings:
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
    if not is_verb(before, text[word.end() : end + 3], tense, verb, pack):
        return None
    if verb.lemma in {"be", "ser"} and _is_auxiliary(text, word, pack):
        return None
    return Trigger(
        head=Span(word.start(), end),
        event=verb.event,
        voice=verb.voice,
        tense=whole_tense(before, _bare(word, verb, tense), pack),
        passive=_is_passive(text, span, word, end, verb, tense, pack),
        negated=bool(compiled(rf"\b(?:{pack.words.NEGATION})\s+(?:\w+\s+){{0,2}}$", re.IGNORECASE).search(before)),
        clitic=_is_clitic(before, text, word, end, enclitic, pack) and not _is_preposition(before, tense),
        reason=verb.reason,
        weak=verb.weak,
        me=bool(
            compiled(pack.words.OWN_OBJECT).search(before)
            or compiled(r"\s+me\b").match(text[word.end() : word.end() + 5])
        ),
        own=_own(before, word.group().casefold(), pack),
        lemma=verb.lemma,
    )


def _is_passive(text: str, span: Span, word: re.Match[str], end: int, verb: Verb, tense: Tense, pack: Pack) -> bool:
    if tense not in (Tense.PARTICIPLE, Tense.PAST):
        return False
    before = text[max(span.start, word.start() - _LOOK_BACK) : word.start()]
    if tense is Tense.PARTICIPLE and pack.perfect.search(before) and pack.language != "en":
        return False
    passive = bool(pack.passive.search(before)) and verb.lemma not in {"be", "ser"}
    if verb.event is Event.REPLACE:
        passive = passive or bool(_AGENT.match(text, end))  # "was sacked and replaced by Ranieri"
    if verb.voice is Voice.CLUB and not passive:
        return is_reduced(text, span, word, end, tense, pack)
    return passive


def _is_clitic(before: str, text: str, word: re.Match[str], end: int, enclitic: str, pack: Pack) -> bool:
    """Is the object a pronoun, before the verb, joined to it, or behind it?"""
    if enclitic in {"o", "no", "lo", "lhe"} or compiled(pack.words.CLITIC_OBJECT).search(before):
        return True
    if compiled(pack.words.ENCLITIC).search(word.group().casefold()):
        return True
    if any(_PRONOUN.match(text[at : at + 6]) for at in (word.end(), end)) or _HE.match(text[end : end + 4]):
        return True
    return bool(_HIS_SERVICES.search(text[word.end() : end + 6]))


def _is_preposition(before: str, tense: Tense) -> bool:
    """ "a dirigir o Porto": before an infinitive or a participle "a" is no pronoun."""
    return tense in (Tense.INFINITIVE, Tense.PARTICIPLE) and before.endswith((" a ", " as "))


def _own(before: str, form: str, pack: Pack) -> bool:
    return bool(compiled(pack.words.OWN_FORM).search(form) or compiled(pack.words.OWN_BEFORE).search(before))


def _is_auxiliary(text: str, word: re.Match[str], pack: Pack) -> bool:
    """ "was appointed": the next word is a participle of the table, which will be the trigger."""
    following = WORD.search(text, word.end())
    if not following or following.start() - word.end() > 2:
        return True
    known = pack.verbs.get(following.group().casefold(), ())
    return any(tense in (Tense.PARTICIPLE, Tense.PAST) and verb.voice is Voice.CLUB for verb, tense, _ in known)


def _bare(word: re.Match[str], verb: Verb, tense: Tense) -> Tense:
    """ "to become" is no participle, though it is written like one."""
    return Tense.INFINITIVE if tense is Tense.PARTICIPLE and word.group() == verb.lemma else tense
