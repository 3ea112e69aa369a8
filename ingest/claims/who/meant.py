"""Whom a clause means without naming him."""

import re

from careers.vocabulary import Role
from ingest.claims.clause import Clause
from ingest.claims.scene import Kind
from ingest.claims.who.subjects import named_subject
from ingest.mentions.people import PersonEntry

_WHEN_SECOND = re.compile(
    r"\W*(?:[IO]n [^,;]{3,30},\s+)?(?:[Ww]hen|After|Following|Once|Cuando|Quando|Depois que|"
    r"Tras)\b[^;]*\b(?:he|she)\s+(?:\w+\s+)?"
)
_LATTER = re.compile(
    r"\b(?:est[ea]|ess[ea]|aquel[ea]|ést[ea]|ése|aquél|the latter)\s+(?:(?:se|já|ya|lo|o)\s+)?$", re.IGNORECASE
)
_THE = re.compile(r"\b(?:el|la|o|a|the)\s+$", re.IGNORECASE)
_OF_CLUB = re.compile(r"\s+(?:del?|do|da|of|at)\s+(?:el |la |o |a |the )?")


def meant(clause: Clause, subject: PersonEntry | None) -> PersonEntry | None:
    """Whom an ellipsis or a pronoun means; no one person where the verb is of several."""
    if clause.trigger.head.cut(clause.text).split()[0] in clause.doc.pack.words.PLURAL:
        return None
    if clause.doc.discourse.life and _WHEN_SECOND.fullmatch(
        clause.text[clause.scene.span.start : clause.trigger.head.start]
    ):
        return clause.doc.discourse.main  # "When X was sacked in June he was …"
    return subject or clause.doc.discourse.focus


def resumed_opening(clause: Clause) -> PersonEntry | None:
    """ "Don Cowie, who has been caretaker since Derek Adams walked out, got the job": the main clause goes on with whom
    the sentence opens with."""
    lead = clause.text[clause.span.start : clause.trigger.head.start]
    opening = clause.people(clause.scene.span.start, clause.scene.span.start + 20)[:1]
    if not opening or clause.trigger.noun is not None or not _RESUMES.fullmatch(lead):
        return None
    relative = _RELATIVE.match(clause.text, opening[0].span.end, clause.span.start)
    return opening[0].person if relative and not opening[0].possessive else None


_RESUMES = re.compile(r",\s+(?:\w+(?:ly|mente)\s+|was\s+|has\s+(?:been\s+)?|will\s+(?:be\s+)?|is\s+)?")
_RELATIVE = re.compile(r",\s+(?:\d\d,\s+)?(?:who|que|quien|quem)\b")


def speaker(clause: Clause) -> PersonEntry | None:
    """Who says "I": named beside the verb of saying, else whom the story is about."""
    scene, discourse = clause.scene, clause.doc.discourse
    if said := clause.doc.pack.of_quoted.search(scene.text, clause.trigger.head.end, scene.span.end):
        for element in scene.of(Kind.PERSON, said.end(), said.end() + 30)[:1]:
            return element.person
    if said := clause.doc.pack.of_quoted.search(scene.text, scene.span.start, clause.trigger.head.start):
        before = scene.of(Kind.PERSON, scene.span.start, said.start())
        if before:
            return before[-1].person
    return discourse.section_main or discourse.main or discourse.focus


def latter(clause: Clause) -> PersonEntry | None:
    """ "Quando este partiu", "cuando este se fue": whom the sentence before named last."""
    said = _LATTER.search(clause.left_of(clause.trigger.head.start, 24))
    if not said:
        return None
    if named := [e for e in clause.earlier(Kind.PERSON) if not e.possessive]:
        return named[-1].person  # "como adjunto de Toni e, quando este saiu, …"
    if clause.before(Kind.PERSON):
        return None
    return clause.doc.discourse.mentioned


def of_possessive(clause: Clause) -> PersonEntry | None:
    """ "La derrota selló su salida": of whom the sentence before spoke last."""
    said = clause.trigger.head.cut(clause.text)
    if clause.trigger.noun is None or not re.search(r"\b(?:su|sua|his|her)\b", said) or named_subject(clause):
        return None
    discourse = clause.doc.discourse
    return discourse.main if discourse.life else discourse.last


def by_post(clause: Clause) -> PersonEntry | None:
    """ "El DT de Estudiantes tenía un acuerdo para asumir en Boca": who is named by his post alone; whom the story is
    about where nobody is known to hold it."""
    roles = [
        r for r in clause.before(Kind.ROLE) if r.role is Role.HEAD and _THE.search(clause.left_of(r.span.start, 6))
    ]
    for word in roles[:1]:
        for club in clause.scene.of(Kind.CLUB, word.span.end, word.span.end + 12)[:1]:
            if club.team and _OF_CLUB.fullmatch(clause.text[word.span.end : club.span.start]):
                holder = clause.doc.discourse.holder(club.team)
                return clause.doc.people.resolve(holder) if holder else clause.doc.discourse.main
    return None
