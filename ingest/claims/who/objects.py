"""Whom the club appoints or sacks, and whom he replaced."""

import re

from ingest.claims.clause import Clause
from ingest.claims.scene import Element, Kind
from ingest.claims.who.subjects import FREE_NOW, before_relative, is_subject
from ingest.languages.pack import ASSISTING
from ingest.lexicon import Event
from ingest.mentions.people import PersonEntry

_FRONTED = re.compile(r"\W*(?:De|A|Al|Del|Sobre|A lo de) (?:el |la )?")
_SUCCESSION = re.compile(
    r"\b(?:successor|sustituto|reemplazo|place|lugar|vaga|replacing|under|relevo|sucesor|sucessor)\b|"
    r"(?<!^de)\b(?:por|by|de|del|do)\s*(?:el |la |o )?$"
)
_WHOM = re.compile(r"\b(?:al que|a quien|al cual|a la que|whom|a quem|ao qual)\s+(?:ya |já )?$")
#: "X, treinador que apresentara em maio".
_THAT = re.compile(r",\s+(?:(?:o )?(?:treinador|técnico|entrenador|DT)\s+)?que\s+(?:\w+\s+)?$")
_AT_PLACE = re.compile(
    r"\b(?:en|in|em|at|no|na|a|al|ao|con|com|with|de|del|do|da|of|el|la|los|the|o)\s+$", re.IGNORECASE
)


def other_person(clause: Clause, who: PersonEntry | None) -> PersonEntry | None:
    """The first other person behind the trigger: whom he replaced, who replaced him."""
    noun = clause.trigger.noun
    for element in (
        clause.people(clause.trigger.head.start - 30, clause.trigger.head.start) if noun and not noun.of else []
    ):
        if element.possessive and element.person is not who and clause.trigger.head.start - element.span.end <= 3:
            return element.person
    for element in clause.people(clause.trigger.head.end, clause.span.end):
        if element.person is not who:
            return element.person
    for element in clause.after(Kind.NAME):
        if person := promoted(clause, element, single=True):
            return person
    return None


def the_object(clause: Clause) -> PersonEntry | None:
    """Whom the club appoints or sacks."""
    if clause.trigger.clitic:
        return _antecedent(clause)
    if _WHOM.search(clause.left_of(clause.trigger.head.start, 16)):
        before = clause.people(clause.scene.span.start, clause.trigger.head.start)
        return before[-1].person if before else None  # "el entrenador al que despide el presidente"
    end = clause.trigger.head.end
    after = clause.people(end, clause.span.end)
    for element in after[:1]:
        gap = clause.text[end : element.span.start]
        if len(gap) < 60 and not _SUCCESSION.search(gap.lstrip()):
            return element.person
    for word in clause.after(Kind.ROLE)[:1]:
        if (
            clause.trigger.event is Event.START
            and word.role in ASSISTING
            and len(clause.text[end : word.span.start]) < 8
        ):
            return _assistant(clause)
    for element in clause.after(Kind.NAME)[:1]:
        if re.fullmatch(r"\s*(?:to|a|ao|à)?\s*", clause.text[end : element.span.start]) and (
            person := promoted(clause, element)
        ):
            return person
    return before_relative(clause) if _THAT.search(clause.left_of(clause.trigger.head.start, 24)) else None


def promoted(clause: Clause, element: Element, single: bool = False) -> PersonEntry | None:
    """A name that nothing else is known of, in a person's place: "no lugar de Dunga", "turned to Jomo Sono"."""
    said = element.span.cut(clause.text)
    if any(
        c.kind is Kind.COMPETITION and c.span.start <= element.span.start < c.span.end for c in clause.scene.elements
    ):
        return None
    words = said.split()
    if len(words) > 4 or (len(words) == 1 and not (single and len(said) > 2)):
        return None
    return clause.doc.people.promote(said)


def _assistant(clause: Clause) -> PersonEntry | None:
    """ "promoveu o número dois": who was last told to be an assistant."""
    discourse = clause.doc.discourse
    known = (discourse.main, discourse.focus, discourse.last)
    return next((one for one in known if one and discourse.roles.get(one.name) in ASSISTING), None)


def _antecedent(clause: Clause) -> PersonEntry | None:
    """Whom "lo", "him" means: the last person before, but not who stands right before the verb as its subject."""
    before = clause.people(clause.scene.span.start, clause.trigger.head.start)
    if before and clause.trigger.head.start - before[-1].span.end < 12:
        before = before[:-1]
    if before and FREE_NOW.match(clause.text, before[-1].span.end):
        return before[-1].person  # "y de X, libre desde que el club prescindió de él"
    own = [
        e
        for e in before
        if is_subject(clause, e) or _FRONTED.fullmatch(clause.text[clause.scene.span.start : e.span.start])
    ]
    if clause.doc.discourse.life and (clause.club_acts or own[-1:] != before[-1:]):
        return clause.doc.discourse.main
    if own:
        return own[-1].person
    return _unknown_subject(clause) or clause.doc.discourse.focus


def _unknown_subject(clause: Clause) -> PersonEntry | None:
    """ "Gana enteros Pacheta, libre desde que el club lo echó": a lone name of the clause before, and no place."""
    if clause.span.start == clause.scene.span.start:
        return None
    for element in reversed(clause.earlier(Kind.NAME)):
        if element.span.start > clause.scene.span.start and not _AT_PLACE.search(
            clause.left_of(element.span.start, 12)
        ):
            gap = clause.text[element.span.end : clause.span.start]
            return promoted(clause, element, single=True) if gap.startswith(",") else None
    return None
