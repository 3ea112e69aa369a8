"""A post that no verb of the table tells: "En el Celta vivió dos años convulsos", "No llegó a junio en el Cádiz".

In the part of a life that is about coaching, with nobody else spoken of, who is at a club works there. Nothing is told
so where a rumour, a plan or a denial is spoken of, or what people do elsewhere than on a bench: they are born, they
study, they lose away.
"""

import re
from dataclasses import replace

from careers.vocabulary import Role
from ingest.claims.clause import Clause, Reader
from ingest.claims.drafts import Draft
from ingest.claims.events.post import posts_at
from ingest.claims.scene import Element, Kind, Scene
from ingest.claims.triggers.trigger import Trigger
from ingest.grammar import Tense
from ingest.languages.clauses import pattern
from ingest.languages.pack import ASSISTING
from ingest.lexicon import Event, Voice
from ingest.mentions.people import PersonEntry
from ingest.types import Span

_ARTICLE = r"(?:el|la|los|las|the|o|a|os|as)"
_AT = re.compile(rf"\b(?:{pattern('AT_CLUB')})\s+(?:{_ARTICLE}\s+)?$", re.IGNORECASE)
_WITH_ARTICLE = re.compile(rf"\b{_ARTICLE}\s+$|\b(?:no|na|pelo|pela|do|da|del|al|ao)\s+$", re.IGNORECASE)
_ELSEWHERE = re.compile(rf"(?<!\w){pattern('NOT_AT_WORK')}(?!\w)", re.IGNORECASE)
_QUOTED = re.compile(r"[\"“«]")
_TELLING = frozenset({Event.WIN, Event.GUIDE, Event.STAY})


def weak_post(scene: Scene, doc: Reader, told: list[Draft]) -> list[Draft]:
    """The post at the club of a sentence that told none."""
    who = doc.discourse.main
    if told or who is None or not _may_tell(scene, doc, who):
        return []
    clause = Clause(scene, _trigger(scene), scene.span, doc)
    for club in scene.of(Kind.CLUB, scene.span.start, scene.span.end):
        if club.team and _is_there(scene, club):
            return [_as_before(draft, clause, doc, who) for draft in posts_at(clause, who, club, club.team, False)]
    return []


def _may_tell(scene: Scene, doc: Reader, who: PersonEntry) -> bool:
    """Is it a sentence of his life as a coach, of him alone, and told as a fact?"""
    discourse, pack = doc.discourse, doc.pack
    if not discourse.life or not discourse.coaching or discourse.playing or discourse.summary:
        return False
    if who.name not in discourse.roles or any(t.event not in _TELLING for t in scene.triggers):
        return False
    others = [e for e in scene.elements if e.kind in (Kind.PERSON, Kind.OTHER) and e.person is not who]
    said = scene.span.cut(scene.text)
    hedged = (pack.reported, pack.denied, pack.planned, pack.player, _ELSEWHERE, _QUOTED)
    return not others and not any(words.search(said) for words in hedged)


def _is_there(scene: Scene, club: Element) -> bool:
    """ "en el Celta", "con Cienciano": not against it, and no town of this name."""
    lead = scene.text[max(scene.span.start, club.span.start - 24) : club.span.start]
    if club.opponent or club.possessive or not _AT.search(lead) or (club.team and club.team.national):
        return False
    return not club.place or bool(_WITH_ARTICLE.search(lead))


def _trigger(scene: Scene) -> Trigger:
    """As if a verb of holding stood at the head of the sentence."""
    start = scene.span.start
    return Trigger(Span(start, start), Event.HOLD, Voice.COACH, Tense.PAST, weak=True)


def _as_before(draft: Draft, clause: Clause, doc: Reader, who: PersonEntry) -> Draft:
    """An assistant who is told nothing else of stays one."""
    before = doc.discourse.roles.get(who.name)
    if before in ASSISTING and draft.role is Role.HEAD and not clause.all(Kind.ROLE):
        return replace(draft, role=before)
    return draft
