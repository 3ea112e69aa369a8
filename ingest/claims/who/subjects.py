"""The subject by its place: before the verb, behind it, in a relative clause."""

import re

from ingest.claims.clause import Clause
from ingest.claims.scene import Element, Kind
from ingest.grammar import Tense
from ingest.languages.clauses import pattern
from ingest.lexicon import Event
from ingest.mentions.people import PersonEntry

_OBLIQUE = re.compile(
    r"\b(?:de la|del|de|do|da|of|by|at|for|with|em|en|to|por|pelo|pela|al|a|ao|con|com|sobre|ante|against|under|"
    r"from|y|and|e|entre|than|"
    r"tras|like|como)\s+(?:el |la |o |a |the )?(?:(?!que |who |quien |quem )\w+ )?$",
    re.IGNORECASE,
)
_HIM_AND_HE = re.compile(r"\b(?:him|her)\b.*\b(?:he|she)\s+(?:\w+\s+)?$")
_AND_ALONE = re.compile(r"[\s,;]*(?:and|but|while|y|e|pero|mas)\s+(?:(?:the|el|la|o|a)\s+[^\W\d_]+\s+)?")
_WHO = re.compile(r"\b(?:quem|quien|who)\s+(?:\w+\s+)?$", re.IGNORECASE)
_IS = re.compile(r"\b(?:é|foi|será|era|es|fue|is|was|will be)\s+(?:(?:o|a|el|la|the)\s+\w+\s+)?$")
_COMMA = re.compile(r"\s*,\s+(?:(?:já|ya|recém|recién|recently|just|himself|também|también)[\s-]+)?")
_WITH = re.compile(r"\b(?:with|con|com)\s+(?:(?!(?:who|que|he|she)\b)[\w'’-]+\s+){0,4}$")
_NAME_WHO = re.compile(
    r",?\s+who(?:se)?\s+(?:(?:had|has|have|was|is|then|also|later|previously|already)\s+){0,2}$"
    r"|,?\s+(?:cuy[oa]s?|cuj[oa]s?)\s+$"
    r"|,\s+(?:que|quien|quem|o qual|a qual|el cual)\s+(?:(?:se|o|lo|la|já|ya|hoje|hoy|também|también|ainda|agora|"
    r"actualmente|atualmente|entonces|antes|había|ha|tinha|havia)\s+){0,3}$"
)
#: Behind a name.
FREE_NOW = re.compile(rf",\s+(?:hoy |ahora |actualmente |now |currently |agora |hoje )?{pattern('FREE')}\b")
_OPENING = re.compile(
    r"\W*(?:(?:after|having|following|before|on|upon|when|while|despite|tras|después de|luego de|após|"
    r"depois de)\s+)?(?:been |being |haber sido |ser |ter sido )?",
    re.IGNORECASE,
)


def named_subject(clause: Clause) -> PersonEntry | None:
    """The last name before the verb that can be its subject."""
    people = [e for e in clause.people(clause.span.start, clause.trigger.head.start) if is_subject(clause, e)]
    main = clause.doc.discourse.main
    if people and main and _HIM_AND_HE.search(clause.text[people[-1].span.end : clause.trigger.head.start]):
        return main  # "Leishman got him back into the game with Raith, where he coached"
    return _first_listed(clause, people[-1]).person if people else None


def _first_listed(clause: Clause, last: Element) -> Element:
    """ "A, B and C will take control": of the list that an "and" joins, the first; the others come with him."""
    people = clause.people(clause.span.start, clause.trigger.head.start)
    behind = [e for e in people if e.span.start > last.span.end]
    if not behind or not _AND_LAST.fullmatch(clause.text[last.span.end : behind[0].span.start]):
        return last
    for element in reversed([e for e in people if e.span.end <= last.span.start]):
        if clause.text[element.span.end : last.span.start] != ", ":
            break
        last = element
    return last


_AND_LAST = re.compile(r",?\s+(?:and|y|e)\s+")


def is_subject(clause: Clause, element: Element) -> bool:
    """Not "Vivas' staff", not "by Ferguson", not "after Emery"."""
    left = clause.left_of(element.span.start, 40)
    if clause.doc.pack.pair.search(left):
        return True
    if _AND_ALONE.fullmatch(clause.text[clause.span.start : element.span.start]):
        return not element.possessive  # "and X was put in charge"
    return not element.possessive and not _OBLIQUE.search(clause.left_of(element.span.start, 25))


def cleft(clause: Clause) -> PersonEntry | None:
    """ "Quem dirige o time é Filipe": the name behind the verb to be."""
    if not _WHO.search(clause.left_of(clause.trigger.head.start, 16)):
        return None
    for element in clause.people(clause.trigger.head.end, clause.scene.span.end):
        if _IS.search(clause.left_of(element.span.start, 24)):
            return element.person
    return None


def fronted(clause: Clause) -> PersonEntry | None:
    """ "Contratado em maio, Tite comandou …": the subject of a fronted participle stands behind its comma."""
    trigger = clause.trigger
    if not trigger.passive or clause.text[clause.scene.span.start : trigger.head.start].strip(' «"“'):
        return None
    until = next(
        (t.head.start for t in clause.scene.triggers if t.head.start > trigger.head.start and t.noun is None),
        clause.scene.span.end,
    )
    for element in reversed(clause.people(trigger.head.end, until)):
        if is_subject(clause, element) and clause.left_of(element.span.start, 12).rstrip().endswith(
            (",", ", o", ", el", ", the")
        ):
            return element.person
    return None


def apposed(clause: Clause) -> PersonEntry | None:
    """ "sucede a Gary O'Neil, despedido no domingo", "with Davide Ballardini appointed", "with his assistant Joe Hale
    taking over": the name right before a participle that has no auxiliary."""
    if coming := _coming_to(clause):
        return coming
    gerund = clause.trigger.tense is Tense.GERUND
    if not clause.trigger.passive and not gerund:
        return None
    for element in clause.people(clause.scene.span.start, clause.trigger.head.start)[-1:]:
        gap = clause.text[element.span.end : clause.trigger.head.start]
        absolute = not gap.strip() and _WITH.search(clause.left_of(element.span.start, 60))
        if (_COMMA.fullmatch(gap) and not gerund) or absolute:
            return element.person
    return None


def _coming_to(clause: Clause) -> PersonEntry | None:
    """ "with Graham Taylor coming out of retirement to take over"."""
    if clause.trigger.tense is not Tense.INFINITIVE:
        return None
    for element in clause.people(clause.scene.span.start, clause.trigger.head.start)[-1:]:
        gap = clause.text[element.span.end : clause.trigger.head.start]
        if _COMING.fullmatch(gap) and _WITH.search(clause.left_of(element.span.start, 60)):
            return element.person
    return None


_COMING = re.compile(r"\s+\w+ing\b[^,;]*\bto\s+")


def inverted(clause: Clause) -> PersonEntry | None:
    """ "llegó Ricardo Zielinski": the subject behind its verb, in Spanish and Portuguese."""
    if clause.doc.pack.language == "en" or (clause.trigger.event is Event.REPLACE and not clause.trigger.clitic):
        return None
    end = clause.trigger.head.end
    for element in clause.people(end, clause.span.end)[:1]:
        gap = clause.text[end : element.span.start]
        if re.fullmatch(r"\s*(?:(?:como|as) (?:\w+ ){1,2})?(?:el |o )?(?:\w+ ){0,3}", gap) and not _OBLIQUE.search(
            " " + gap.lstrip()[-12:]
        ):
            return element.person
    return None


def before_relative(clause: Clause) -> PersonEntry | None:
    """ "Marcelo Bielsa, que había dimitido": the name before the pronoun."""
    lead = clause.text[max(clause.span.start - 1, clause.scene.span.start) : clause.trigger.head.start]
    if not (clause.doc.pack.relative.match(lead) or clause.doc.pack.relative.match(lead[1:])):
        return None
    people = clause.people(clause.scene.span.start, clause.span.start + 1)
    return people[-1].person if people else None


def free_one(clause: Clause) -> PersonEntry | None:
    """ "Thomas Rey, libre desde que acabó su etapa en el Celta": of whom a clause says that he has no club."""
    people = clause.people(clause.scene.span.start, clause.trigger.head.start)
    if people and FREE_NOW.match(clause.text, people[-1].span.end):
        return people[-1].person
    return None


def before_who(clause: Clause) -> PersonEntry | None:
    """ "under Bobby Robson, who managed the Magpies": the name right before the pronoun."""
    found = _NAME_WHO.search(clause.left_of(clause.trigger.head.start, 30))
    end = clause.trigger.head.start - len(found.group()) if found else -1
    named = [e for e in clause.scene.elements if e.kind in (Kind.PERSON, Kind.NAME) and e.span.end == end]
    for element in named:
        said = element.span.cut(clause.text)
        if element.person or (" " in said and not clause.trigger.weak):
            return element.person or clause.doc.people.promote(said)
    return _titled_before(clause, end)


def _titled_before(clause: Clause, end: int) -> PersonEntry | None:
    """ "X, the Nkana coach who had two spells as caretaker": whose title ends before the pronoun."""
    roles = [r for r in clause.scene.of(Kind.ROLE, clause.scene.span.start, max(end, 0)) if r.span.end == end]
    people = clause.people(clause.scene.span.start, roles[0].span.start) if roles else []
    gap = clause.text[people[-1].span.end : roles[0].span.start] if people else ""
    return people[-1].person if _APPOSED.fullmatch(gap) else None


_APPOSED = re.compile(r",\s+(?:the|an?|el|la|o|a)\s+[^,;]{0,30}")


def agent_of(clause: Clause) -> PersonEntry | None:
    """ "were managed by Bobby Robson", "was joined by Billy Reid": who acts."""
    for element in clause.after(Kind.PERSON)[:1]:
        if re.match(
            r"\s*(?:\w+(?:mente|ly)\s+|(?:de (?:maneira|forma)|a título) \w+\s+)?(?:by|por|pelo|pela)\b",
            clause.text[clause.trigger.head.end : element.span.start],
        ):
            return element.person
    return None


def cataphoric(clause: Clause) -> PersonEntry | None:
    """ "Having been recruited by Port Vale, Aspin took …": the subject stands behind the opening clause."""
    lead = clause.text[clause.scene.span.start : clause.trigger.head.start]
    if not _OPENING.fullmatch(lead) or clause.trigger.noun is not None:
        return None
    for element in clause.people(clause.trigger.head.end, clause.scene.span.end):
        if (
            re.search(r",\s+$", clause.left_of(element.span.start, 3))
            and not element.possessive
            and element.span.start >= clause.span.end
        ):
            return element.person
    return None
