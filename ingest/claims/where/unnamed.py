"""The club where a beginning or holding names none."""

import re
from collections.abc import Iterator
from itertools import chain

from ingest.claims.clause import Clause
from ingest.claims.scene import Kind, squad_of
from ingest.claims.where.bosses import boss_of, hirer
from ingest.claims.where.come_back import of_paragraph, of_return
from ingest.claims.where.context import (
    club_there,
    earlier_club,
    employer,
    next_club,
    pluperfect,
    same_employer,
    the_nation,
)
from ingest.grammar import Tense
from ingest.languages.clauses import lemmas, pattern
from ingest.languages.pack import ASSISTING
from ingest.lexicon import Event, Voice
from ingest.mentions.people import PersonEntry
from ingest.mentions.teams import Team

#: What a rule knows: nothing, where it does not apply; else its answers, of which the first counts.
_Answers = Iterator[Team | None]
_SUCCESSOR = re.compile(r"\b(?:successor|replacement|sucesor|sucessor|reemplazante|substituto|sustituto)\b")
#: "left for Bury; Joe Hale was appointed as his successor": at the club that was left.
_AS_SUCCESSOR = re.compile(
    r"\b(?:[Aa]s |[Cc]omo |[Ii]n |[Ee]n |[Nn]o |[Dd]e )?(?:[Hh]is|[Hh]er|[Ss]u|(?:o )?[Ss]eu) (?:successor|replacement|"
    r"place|stead|sucesor|reemplazo|reemplazante|relevo|lugar|puesto|sucessor|substituto)\b|"
    r"\bto (?:replace|succeed) (?:him|her)\b"
)
_BEGUN = re.compile(r"\b(?:began|begun|started)$")
#: A club by its people, whom only its readers know: "os cariocas", "los «franjeados»".
_THEY = re.compile(
    r"\s*(?:(?:[oa]s|l[oa]s|the)\s+)(?:[«“\"'‘][^»”\"'’]+[»”\"'’]|[a-zà-ÿ-]+s)(?=\s*[,.;:]|\s+(?:de|do|em|en|in|"
    r"from|desde|por|for|e|y|and)\b)"
)
_HIS_PLACE = re.compile(r"\b(?:lugar|place|cadeira|vaga)\b|\b[Ss]u (?:puesto|cargo|sitio|vacante)\b")
#: A club's own youth, not a nation's.
_OWN_SQUAD = re.compile(
    r"\b(?:equipa|equipe|time|equipo|plantel|elenco|team|side)\s+(?:de |da |do )?(?:[Ss]ub|[Uu])[- ]?\d"
)
_THERE = re.compile(r"[\s,]*(?:donde|where|onde)\b")
#: "He began his career as a coach" says not where.
_FOR = re.compile(r"\b(?:para|to)\s+$")
_CAREERS = lemmas("CAREERS")
_OF_A_NATION = re.compile(rf"\b{pattern('OF_A_NATION')}")


def fallback(clause: Clause, who: PersonEntry) -> Team | None:
    """The club where a beginning or holding names none: the answer of the first rule that has one, which may be that
    there is none."""
    return next(chain.from_iterable(rule(clause, who) for rule in _RULES))


def _of_speech(clause: Clause, who: PersonEntry) -> _Answers:
    """Who speaks, who is joined by another, and a place that "where" points at."""
    discourse = clause.doc.discourse
    if clause.trigger.passive and clause.trigger.voice is Voice.COACH and discourse.focus not in (None, who):
        yield discourse.club_of(discourse.focus) if discourse.focus else None  # "he was joined by X"
    if (clause.trigger.own or clause.trigger.me) and (told_of := discourse.asked or discourse.recent):
        yield told_of
    if there := club_there(clause):
        yield there
    noun = clause.trigger.noun is not None
    if noun and _SUCCESSOR.search(clause.trigger.head.cut(clause.text)) and discourse.told:
        yield discourse.told[-1]
    if discourse.vacated and who is not discourse.main and _AS_SUCCESSOR.search(clause.said):
        yield discourse.vacated


def _of_story(clause: Clause, who: PersonEntry) -> _Answers:
    """ "has been sounded out": for the post that the story is about; a nation's youth."""
    discourse = clause.doc.discourse
    if clause.trigger.event is Event.LINK:
        yield (discourse.heading or discourse.topic) if discourse.club_of(who) != discourse.topic else None
    if squad_of(clause.scene, clause.trigger.head.end, clause.span.end, clause.doc.pack).startswith("U-"):
        own = _OWN_SQUAD.search(clause.text, clause.trigger.head.end, clause.span.end)
        yield (discourse.topic if own else None) or the_nation(clause) or discourse.topic


def _of_words(clause: Clause, who: PersonEntry) -> _Answers:
    """The verb itself says of which club."""
    discourse, trigger = clause.doc.discourse, clause.trigger
    if _HIS_PLACE.search(trigger.head.cut(clause.text)) and discourse.last:
        yield discourse.club_of(discourse.last)
    if trigger.lemma in clause.doc.pack.words.PROMOTING and (team := discourse.club_of(who)):
        yield team
    roles = [role for role in clause.all(Kind.ROLE) if _OF_A_NATION.search(role.span.cut(clause.text))]
    if roles and (nation := the_nation(clause)):
        yield nation
    if trigger.lemma in _CAREERS:
        yield None
    arrived = trigger.weak and trigger.event is Event.START and pluperfect(clause)
    if arrived and (team := discourse.club_of(who) or earlier_club(clause) or next_club(clause)):
        yield team
    aim = trigger.event is Event.HOLD and trigger.tense is Tense.INFINITIVE
    if aim and not discourse.told and _FOR.search(clause.left_of(trigger.head.start, 6)):
        yield earlier_club(clause)  # "a Federação Equatoriana contratou-a para dirigir a equipa feminina"
    if aim and discourse.told:
        yield discourse.told[-1]  # "having been recruited by X, he took Y with him to work as a coach"


def _of_holding(clause: Clause, who: PersonEntry) -> _Answers:
    """What is held without a squad of its own."""
    if clause.trigger.event is not Event.HOLD:
        return
    discourse = clause.doc.discourse
    squad = squad_of(clause.scene, clause.trigger.head.start, clause.span.end, clause.doc.pack)
    if squad and not discourse.club_of(who):
        yield earlier_club(clause) or discourse.heading or discourse.topic
    if clause.trigger.weak and not clause.all(Kind.ROLE) and not squad:
        yield earlier_club(clause) if _THERE.match(clause.said) else None
    if discourse.summary:
        yield earlier_club(clause)  # "has worked as a manager in English football"


def _of_going_on(clause: Clause, who: PersonEntry) -> _Answers:
    """Where he is that holds a post or goes on in it."""
    if clause.trigger.event not in (Event.HOLD, Event.STAY):
        return
    discourse = clause.doc.discourse
    boss = boss_of(clause, who) if any(role.role in ASSISTING for role in clause.all(Kind.ROLE)) else None
    if boss and (team := discourse.club_of(boss)):
        yield team
    if _THEY.match(clause.text, clause.trigger.head.end) and not discourse.life:
        yield discourse.heading or discourse.topic  # "a orientar os «lobos»"
    if discourse.section_main is who and not discourse.club_of(who):
        yield earlier_club(clause)  # one of several candidates: the story's club is not his
    named = any(e.person is who for e in clause.all(Kind.PERSON)) and not clause.trigger.weak
    if discourse.opened and discourse.life and who is discourse.main:
        yield discourse.heading  # "== Derby County == He worked as assistant to X"
    own = discourse.club_of(who) or (earlier_club(clause) if named else None)
    yield own or discourse.heading or discourse.topic


def _of_others(clause: Clause, who: PersonEntry) -> _Answers:
    """The club of his boss, of who acts, of the post that was told last."""
    discourse, trigger = clause.doc.discourse, clause.trigger
    roles = [r for r in clause.all(Kind.ROLE) if r.role in ASSISTING]
    his = any(clause.doc.pack.his.search(clause.left_of(r.span.start, 20)) for r in roles)
    if his and discourse.focus not in (None, who) and not discourse.life:
        yield discourse.club_of(discourse.focus) if discourse.focus else None
    if roles and (boss := boss_of(clause, who) or hirer(clause, who)) and (team := discourse.club_of(boss)):
        yield team
    if clause.club_acts and discourse.told and (team := earlier_club(clause)):
        yield team
    begun = trigger.noun is not None and _BEGUN.search(trigger.head.cut(clause.text))
    if begun and (team := discourse.club_of(who)):
        yield team  # "that adventure began in June"
    if discourse.told and trigger.tense is Tense.GERUND:
        yield discourse.told[-1]  # "became coach of X, taking over from Y"
    if discourse.told and who is not discourse.last and who is not discourse.main:
        yield discourse.told[-1]


def _of_anything(clause: Clause, who: PersonEntry) -> _Answers:
    """The nearest that was spoken of."""
    discourse = clause.doc.discourse
    same = same_employer(clause) if clause.span.start > clause.scene.span.start else None
    near = earlier_club(clause) or employer(clause, who) or same or discourse.recent or discourse.heading
    own = discourse.club_of(who) if discourse.main else None
    begins = clause.trigger.event is Event.START and who is not discourse.main
    left = discourse.vacated if begins and discourse.latest is discourse.vacated else None
    yield near or own or left or discourse.topic or same_employer(clause)


_RULES = (
    _of_speech,
    _of_story,
    _of_words,
    _of_holding,
    _of_going_on,
    of_return,
    _of_others,
    of_paragraph,
    _of_anything,
)
