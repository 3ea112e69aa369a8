"""How a passage holds what it says: asserted, reported, planned or denied; and whose word it is."""

import re

from careers.vocabulary import Factuality
from ingest.claims.clause import Clause
from ingest.claims.matching import last
from ingest.claims.scene import Kind
from ingest.claims.triggers.trigger import Trigger
from ingest.grammar import Tense
from ingest.languages.clauses import pattern
from ingest.languages.pack import Pack
from ingest.lexicon import Event
from ingest.types import Span

#: A text, and the part of it that is meant.
Said = tuple[str, int, int]

_STILL_TO_COME = re.compile(rf"\b{pattern('STILL_TO_COME')}\b")
_ASIDE = re.compile(r",\s+(?:que|quien|cuy[oa]|which|who|whose|cuj[oa]|quem)\b")
#: "voltaria", "regresaría": not "teria voltado".
_SYNTHETIC = re.compile(r"r[ií]a(?:m|n)?$")
_WANTED = re.compile(rf"\b{pattern('WANTING')}\s+(?:[oa]|el|la|the)?\s*$")
_POSTS = (Event.START, Event.HOLD)
_TOLD = (Tense.PAST, Tense.PARTICIPLE, Tense.GERUND)


def told_as(clause: Clause) -> Factuality:
    """The factuality of what a clause tells."""
    held = factuality(clause.text, clause.span, clause.scene.span, clause.trigger, clause.doc.pack)
    unsure = held in (Factuality.REPORTED, Factuality.PLANNED)
    return Factuality.ASSERTED if unsure and (_came_true(clause) or _came_to_be(clause)) else held


def _came_true(clause: Clause) -> bool:
    """ "In 2001 he agreed to become manager of X": in a life, which is told from its end, he then did."""
    if not clause.doc.discourse.life or clause.trigger.event is Event.LINK or not clause.doc.discourse.coaching:
        return False
    agreed = clause.doc.pack.agreed.search(clause.text, clause.scene.span.start, clause.trigger.head.start)
    return agreed is not None and not _STILL_TO_COME.search(clause.said)


def _came_to_be(clause: Clause) -> bool:
    """ "Voltaria em 1995": the conditional of a story told from its end."""
    if clause.trigger.tense is not Tense.CONDITIONAL or not clause.doc.discourse.life:
        return False
    forms = [t.head.cut(clause.text).split()[0] for t in clause.scene.triggers if t.head <= clause.trigger.head]
    years = any(
        d.date and d.date.bounds.known for d in clause.scene.of(Kind.DATE, clause.scene.span.start, clause.span.end)
    )
    hedged = clause.says(clause.doc.pack.reported) or clause.says(clause.doc.pack.denied)
    return years and not hedged and any(_SYNTHETIC.search(form) for form in forms[-2:])


def factuality(text: str, clause: Span, sentence: Span, trigger: Trigger, pack: Pack) -> Factuality:
    """Of what `trigger` says in its clause. A denial outranks a hedge, a hedge outranks a plan."""
    aside = _ASIDE.search(text, trigger.head.end, clause.end)  # "dirige al Celta y tiene una cláusula, que pagaría …"
    own = Span(_own_start(text, clause, trigger, pack), aside.start() if aside else clause.end)
    said = _without_overcome(text, own, pack)
    if _denied(text, said, sentence, trigger, pack):
        return Factuality.DENIED
    if trigger.noun and trigger.event is Event.START and _WANTED.search(text[clause.start : trigger.head.start]):
        return Factuality.REPORTED
    if trigger.event is Event.LINK or trigger.tense is Tense.CONDITIONAL or _hedged(said, trigger, pack):
        return Factuality.REPORTED
    if trigger.tense is Tense.FUTURE and trigger.event is Event.STAY:
        return Factuality.ASSERTED  # "cumprirá o contrato com o Palmeiras": he has the post
    if trigger.tense is Tense.FUTURE or (trigger.tense is Tense.INFINITIVE and pack.planned.search(*said)):
        return Factuality.PLANNED
    return Factuality.ASSERTED


def _without_overcome(text: str, clause: Span, pack: Pack) -> Said:
    """The clause without "after the rumours about X,": what was doubted before what it tells."""
    if not pack.overcome.search(text, clause.start, clause.end):
        return text, clause.start, clause.end
    said = pack.overcome.pattern.sub(" ", clause.cut(text))
    return said, 0, len(said)


def _own_start(text: str, clause: Span, trigger: Trigger, pack: Pack) -> int:
    """ "um dos candidatos é X, que treina o Varzim": the hedge is not of the relative clause."""
    found = last(pack.who, text, clause.start, trigger.head.start)
    return found.start() if found and trigger.event is Event.HOLD else clause.start


def _denied(text: str, said: Said, sentence: Span, trigger: Trigger, pack: Pack) -> bool:
    """Negated itself; governed by a denial ("es falso que asumiera", "ruled out becoming"); or, of what is not told as
    a fact, in one clause (of a link, in one sentence) with a denial."""
    if trigger.negated and trigger.event is not Event.END:
        return True
    if trigger.event is Event.LINK:
        return bool(pack.denied.search(text, sentence.start, sentence.end))
    if trigger.event in _POSTS and _governed(text, sentence.start, trigger.head.start, pack):
        return True
    unsure = trigger.tense is Tense.CONDITIONAL or _hedged(said, trigger, pack)
    planned = trigger.event in _POSTS and trigger.tense in (Tense.FUTURE, Tense.INFINITIVE)
    return (unsure or planned) and bool(pack.denied.search(*said))


def _governed(text: str, start: int, head: int, pack: Pack) -> bool:
    """Does what stands right before the verb deny it: no comma, no "and" in between?"""
    denial = pack.denied.last(text, start, head)
    return denial is not None and not pack.not_denied.search(text, denial.end(), head)


def _hedged(said: Said, trigger: Trigger, pack: Pack) -> bool:
    """Of a past, only a beginning is doubted by the words around it."""
    if trigger.tense in _TOLD and trigger.event is not Event.START:
        return False
    return bool(pack.reported.search(*said))


_SPEAKER = re.compile(
    r"(?:[Ss]egún|[Aa]ccording to|[Ss]egundo)\s+(?:el periodista |the journalist |o jornalista )?"
    r"([A-ZÀ-Þ][\w'’-]+(?:\s+[A-ZÀ-Þ][\w'’-]+){1,3})"
    r"|(?:periodista|comunicador|journalist|reporter|jornalista|repórter),?\s+([A-ZÀ-Þ][\w'’-]+(?:\s+[A-ZÀ-Þ][\w'’-]+){1,3})"
)


def speaker(text: str, sentence: Span) -> str:
    """The name of the reporter on whose word the sentence stands, or ""."""
    found = _SPEAKER.search(text, sentence.start, sentence.end)
    return (found.group(1) or found.group(2)) if found else ""
