"""Names that stand beside the noun or the subject: "the exit of X", "X and Y", "together with X"."""

import re

from careers.vocabulary import Role
from ingest.claims.clause import Clause
from ingest.claims.scene import Kind
from ingest.claims.who.objects import promoted
from ingest.lexicon import Event
from ingest.mentions.people import PersonEntry

_COPULA = re.compile(r",?\s+(?:es|será|sería|fue|is|will be|was|é|foi)\s+")
_THAT_HE_HAD = re.compile(r"\s+que\s+(?:unía (?:a|al|con) |ligaba (?:a|al|con) )?(?:el |la |o |a )?\W?")
_BETWEEN_NOUN_AND_NAME = re.compile(
    r"\s*(?:(?:el|o|a|la|the|técnico|entrenador|DT|manager|coach|treinador|\w+o|\w+és)\s+){0,3}(?:[A-Z][a-z]+\s+)?"
)
_TOGETHER = re.compile(
    r"\b(?:in (?:partnership|tandem) with|jointly with|together with|along with|alongside|"
    r"junto (?:a|con|com)|juntamente com|ao lado de|"
    r"al lado de)\s+(?:the |el |o )?$"
)
_WAS = re.compile(r"\s+(?:was|became|is|will be|would be|fue|será|foi)\s+(?:(?:named|appointed|chosen) (?:as )?)?")


def companions(clause: Clause, who: PersonEntry) -> list[PersonEntry]:
    """Who is coordinated with the subject: "La dupla de Grazzini y Videla"."""
    named = [e for e in clause.all(Kind.PERSON) if e.person is who]
    if not named or (named[0].span.start > clause.trigger.head.start and clause.doc.pack.language == "en"):
        return []
    result, end = [], named[0].span.end
    for element in sorted((*clause.all(Kind.PERSON), *clause.all(Kind.NAME)), key=lambda e: e.span):
        if element.span.start < end:
            continue
        if not re.fullmatch(r"\s*(?:,|y|e|and|&)\s*", clause.text[end : element.span.start]):
            break
        person = element.person or promoted(clause, element)
        if person is None or person.other:
            break
        result.append(person)
        end = element.span.end
    joined = re.search(r"\s(?:y|e|and|&)\s", clause.text[named[0].span.end : end])
    return [person for person in result if person is not who] if joined else []


def together(clause: Clause, who: PersonEntry) -> list[PersonEntry]:
    """ "was dismissed together with X", "departed alongside X": of whom the same is told."""
    found = []
    for element in clause.after(Kind.PERSON):
        if _TOGETHER.search(clause.left_of(element.span.start, 24)) and element.person and element.person is not who:
            found.append(element.person)
    return [person for person in found if not person.other]


def with_assistant(clause: Clause, who: PersonEntry) -> list[tuple[PersonEntry, Role]]:
    """ "has parted company with manager X and his assistant Y": the other object, with what he was."""
    if not clause.club_acts:
        return []
    named = [e for e in clause.after(Kind.PERSON) if e.person is who][:1]
    for one in named:
        for word in clause.scene.of(Kind.ROLE, one.span.end, one.span.end + 50)[:1]:
            behind = clause.people(word.span.end, word.span.end + 4)[:1]
            if behind and word.role and _AND_HIS.fullmatch(clause.text[one.span.end : word.span.start]):
                other = behind[0].person
                return [(other, word.role)] if other and not other.other else []
    return []


_AND_HIS = re.compile(
    r",?\s+(?:and|y|e|along with|alongside|together with|as well as|junto a|juntamente com)\s+"
    r"(?:(?:also\s+)?(?:his|her|the|a|su|a su|al|o|o seu|ao)\s+)?"
)


def fellow_candidates(clause: Clause, who: PersonEntry) -> list[PersonEntry]:
    """ "Rui Prates, do Varzim, e Nuno Sá são os favoritos": all whom the candidates' clause names before the noun."""
    if clause.trigger.event is not Event.LINK or clause.trigger.noun is None:
        return []
    named = [e.person for e in clause.before(Kind.PERSON) if e.person and not e.possessive]
    return [one for n, one in enumerate(named) if one is not who and one not in named[:n] and not one.other]


def beside_noun(clause: Clause) -> PersonEntry | None:
    """ "la salida de Restrepo", "Mariano Soso, con reciente paso por …": the name at the noun."""
    trigger = clause.trigger
    if trigger.noun is None or trigger.event is Event.REPLACE:
        return None
    for element in clause.scene.of(Kind.PERSON, trigger.head.end, trigger.head.end + 40)[:1]:
        gap = clause.text[trigger.head.end : element.span.start]
        if not element.possessive and (
            _BETWEEN_NOUN_AND_NAME.fullmatch(gap) or _THAT_HE_HAD.fullmatch(gap) or _COPULA.fullmatch(gap)
        ):
            return element.person
    for element in reversed(clause.people(clause.scene.span.start, trigger.head.start)):
        if _WAS.fullmatch(clause.text[element.span.end : trigger.head.start]) and not element.possessive:
            return element.person  # "Tony Mowbray was his successor"
        if re.fullmatch(r"(?:['’]s?)?[\s,(]*(?:con|with|com)?\s*", clause.text[element.span.end : trigger.head.start]):
            return element.person
    return None
