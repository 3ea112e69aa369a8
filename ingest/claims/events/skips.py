"""What looks like a beginning, an end or a stay, and tells none."""

import re

from ingest.claims.clause import Clause
from ingest.claims.scene import Kind
from ingest.claims.who.beside import beside_noun
from ingest.grammar import Tense
from ingest.lexicon import Event

_WHEN_HE = re.compile(r",?\s+when\s+(?:he|she)\b")
_SUCCESSOR = re.compile(r"successor|replacement|sucesor|reemplazante|sucessor|substituto")
#: "four days after taking the job": a post that began before.
_SINCE_THEN = re.compile(r"\b(?:days?|weeks?|months?|years?|seasons?|games?|matches) (?:after|of|since)\s+$")
#: "a month after his dismissal": an end that was told before, or that has no day here.
_SINCE_HIS = re.compile(
    r"\b(?:hours?|days?|weeks?|months?|years?|seasons?|shortly|soon|horas|días|semanas|meses|años|dias|anos) "
    r"(?:after|since|following|después de|tras|depois d[ae]|após) (?:his|her|su|la|a sua|o seu)\b"
)
#: "became the first foreign coach to win this title": a feat, no beginning.
_FIRST_TO = re.compile(
    r"^\w+ (?:en )?(?:the |el |o )?(?:first|only|youngest|oldest|second|primer|único|primeiro|"
    r"mais jovem)\b.{0,60}\b(?:to|en|a)\s+(?:win|lead|take|ganar|lograr|conseguir|vencer|conquistar)"
    r"|^\w+ (?:en )?(?:el |la |o |a )?(?:\w+ ){1,2}(?:más|mais) (?:joven|jovem|veterano|velho|longev\w+|precoz)\b"
)


def tells_nothing(clause: Clause) -> bool:
    """Does the clause only seem to tell a beginning, an end or a stay?"""
    event = clause.trigger.event
    if event is Event.START:
        return _no_beginning(clause)
    if event is Event.END:
        if clause.trigger.noun and not clause.all(Kind.CLUB) and _SINCE_HIS.search(clause.said):
            return True
        if clause.trigger.negated and clause.trigger.noun is None:
            return True
        return bool(re.search(clause.doc.pack.words.UNREALISED, clause.left_of(clause.trigger.head.start, 40)))
    return event is Event.STAY and clause.trigger.negated


def _no_beginning(clause: Clause) -> bool:
    trigger = clause.trigger
    if trigger.noun and _SUCCESSOR.search(trigger.head.cut(clause.text)) and not beside_noun(clause):
        return True  # "a search for her successor has begun"
    if trigger.noun and _WHEN_HE.match(clause.text, clause.span.end):
        return True  # "his longest engagement began on 4 April, when he took the reins of Iran": told by the verb
    if _FIRST_TO.search(clause.text[trigger.head.start : clause.scene.span.end]):
        return True
    return trigger.tense is Tense.GERUND and bool(_SINCE_THEN.search(clause.left_of(trigger.head.start, 20)))
