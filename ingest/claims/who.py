"""Who a clause speaks of: the coach, by name, pronoun or ellipsis."""

import re

from careers.vocabulary import Role
from ingest.claims.clause import Clause
from ingest.claims.scene import Element, Kind
from ingest.grammar import Tense
from ingest.languages.pack import ASSISTING
from ingest.lexicon import Event, Voice
from ingest.mentions.people import PersonEntry

_OBLIQUE = re.compile(
    r"\b(?:de la|del|de|do|da|of|by|at|for|with|em|en|to|por|pelo|pela|al|a|ao|con|com|sobre|ante|against|under|"
    r"from|y|and|e|entre|than|"
    r"tras|like|como)\s+(?:el |la |o |a |the )?(?:(?!que |who |quien |quem )\w+ )?$",
    re.IGNORECASE,
)
_FRONTED = re.compile(r"\W*(?:De|A|Al|Del|Sobre|A lo de) (?:el |la )?")
_SUCCESSION = re.compile(
    r"\b(?:successor|sustituto|reemplazo|place|lugar|vaga|replacing|under|relevo|sucesor|sucessor)\b|"
    r"(?<!^de)\b(?:por|by|de|del|do)\s*(?:el |la |o )?$"
)
_COPULA = re.compile(r",?\s+(?:es|será|sería|fue|is|will be|was|é|foi)\s+")
_THAT_HE_HAD = re.compile(r"\s+que\s+(?:unía (?:a|al|con) |ligaba (?:a|al|con) )?(?:el |la |o |a )?\W?")
_BETWEEN_NOUN_AND_NAME = re.compile(
    r"\s*(?:(?:el|o|a|la|the|técnico|entrenador|DT|manager|coach|treinador|\w+o|\w+és)\s+){0,3}"
)


def coach(clause: Clause, subject: PersonEntry | None) -> PersonEntry | None:
    """The coach whom the clause speaks of. `subject` is that of the clause before, whom an ellipsis means."""
    if clause.trigger.me and clause.trigger.voice is Voice.CLUB:
        return speaker(clause)
    if clause.club_acts:
        return _object(clause)
    passive = clause.trigger.passive or clause.trigger.tense is Tense.PARTICIPLE
    if (
        passive
        and clause.trigger.event is not Event.REPLACE
        and clause.trigger.voice is Voice.COACH
        and (agent := _agent(clause))
    ):
        return agent
    if clause.trigger.noun is not None and clause.trigger.event in (Event.REPLACE, Event.REPLACED):
        return subject or named_subject(clause) or clause.doc.discourse.focus
    if clause.trigger.own:
        return speaker(clause)
    return (
        beside_noun(clause)
        or _cleft(clause)
        or _fronted(clause)
        or _latter(clause)
        or _apposed(clause)
        or _of_possessive(clause)
        or _who(clause)
        or named_subject(clause)
        or _inverted(clause)
        or _relative(clause)
        or _cataphoric(clause)
        or _by_post(clause)
        or _meant(clause, subject)
    )


def _meant(clause: Clause, subject: PersonEntry | None) -> PersonEntry | None:
    """Whom an ellipsis or a pronoun means; no one person where the verb is of several."""
    if clause.trigger.head.cut(clause.text).split()[0] in clause.doc.pack.words.PLURAL:
        return None
    if clause.doc.discourse.life and _WHEN_SECOND.fullmatch(
        clause.text[clause.scene.span.start : clause.trigger.head.start]
    ):
        return clause.doc.discourse.main  # "When X was sacked in June he was …"
    return subject or clause.doc.discourse.focus


_WHEN_SECOND = re.compile(
    r"\W*(?:When|After|Following|Once|Cuando|Quando|Depois que|Tras)\b[^;]*\b(?:he|she)\s+(?:\w+\s+)?"
)


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
        person = element.person or _promoted(clause, element)
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


def fellow_candidates(clause: Clause, who: PersonEntry) -> list[PersonEntry]:
    """ "Rui Prates, do Varzim, e Nuno Sá são os favoritos": all whom the candidates' clause names before the noun."""
    if clause.trigger.event is not Event.LINK or clause.trigger.noun is None:
        return []
    named = [e.person for e in clause.before(Kind.PERSON) if e.person and not e.possessive]
    return [one for n, one in enumerate(named) if one is not who and one not in named[:n] and not one.other]


_TOGETHER = re.compile(
    r"\b(?:together with|along with|alongside|junto (?:a|con|com)|juntamente com|ao lado de|"
    r"al lado de)\s+(?:the |el |o )?$"
)


def named_subject(clause: Clause) -> PersonEntry | None:
    """The last name before the verb that can be its subject."""
    people = [e for e in _people(clause, clause.span.start, clause.trigger.head.start) if is_subject(clause, e)]
    main = clause.doc.discourse.main
    if people and main and _HIM_AND_HE.search(clause.text[people[-1].span.end : clause.trigger.head.start]):
        return main  # "Leishman got him back into the game with Raith, where he coached"
    return people[-1].person if people else None


_HIM_AND_HE = re.compile(r"\b(?:him|her)\b.*\b(?:he|she)\s+(?:\w+\s+)?$")


def is_subject(clause: Clause, element: Element) -> bool:
    """Not "Vivas' staff", not "by Ferguson", not "after Emery"."""
    left = clause.left_of(element.span.start, 40)
    if clause.doc.pack.pair.search(left):
        return True
    if _AND_ALONE.fullmatch(clause.text[clause.span.start : element.span.start]):
        return not element.possessive  # "and X was put in charge"
    return not element.possessive and not _OBLIQUE.search(clause.left_of(element.span.start, 25))


_AND_ALONE = re.compile(r"[\s,;]*(?:and|but|while|y|e|pero|mas)\s+")


def other_person(clause: Clause, who: PersonEntry | None) -> PersonEntry | None:
    """The first other person behind the trigger: whom he replaced, who replaced him."""
    noun = clause.trigger.noun
    for element in (
        _people(clause, clause.trigger.head.start - 30, clause.trigger.head.start) if noun and not noun.of else []
    ):
        if element.possessive and element.person is not who and clause.trigger.head.start - element.span.end <= 3:
            return element.person
    for element in _people(clause, clause.trigger.head.end, clause.span.end):
        if element.person is not who:
            return element.person
    for element in clause.after(Kind.NAME):
        if person := _promoted(clause, element, single=True):
            return person
    return None


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


def _people(clause: Clause, start: int, end: int) -> list[Element]:
    return clause.scene.of(Kind.PERSON, start, end)


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
    for element in reversed(_people(clause, clause.scene.span.start, trigger.head.start)):
        if _WAS.fullmatch(clause.text[element.span.end : trigger.head.start]) and not element.possessive:
            return element.person  # "Tony Mowbray was his successor"
        if re.fullmatch(r"(?:['’]s?)?[\s,(]*(?:con|with|com)?\s*", clause.text[element.span.end : trigger.head.start]):
            return element.person
    return None


_WAS = re.compile(r"\s+(?:was|became|is|will be|would be|fue|será|foi)\s+(?:(?:named|appointed|chosen) (?:as )?)?")


def _cleft(clause: Clause) -> PersonEntry | None:
    """ "Quem dirige o time é Filipe": the name behind the verb to be."""
    if not _WHO.search(clause.left_of(clause.trigger.head.start, 16)):
        return None
    for element in _people(clause, clause.trigger.head.end, clause.scene.span.end):
        if _IS.search(clause.left_of(element.span.start, 24)):
            return element.person
    return None


_WHO = re.compile(r"\b(?:quem|quien|who)\s+(?:\w+\s+)?$", re.IGNORECASE)
_IS = re.compile(r"\b(?:é|foi|será|era|es|fue|is|was|will be)\s+(?:(?:o|a|el|la|the)\s+\w+\s+)?$")


def _fronted(clause: Clause) -> PersonEntry | None:
    """ "Contratado em maio, Tite comandou …": the subject of a fronted participle stands behind its comma."""
    trigger = clause.trigger
    if not trigger.passive or clause.text[clause.scene.span.start : trigger.head.start].strip(' «"“'):
        return None
    until = next(
        (t.head.start for t in clause.scene.triggers if t.head.start > trigger.head.start and t.noun is None),
        clause.scene.span.end,
    )
    for element in reversed(_people(clause, trigger.head.end, until)):
        if is_subject(clause, element) and clause.left_of(element.span.start, 12).rstrip().endswith(
            (",", ", o", ", el", ", the")
        ):
            return element.person
    return None


def _apposed(clause: Clause) -> PersonEntry | None:
    """ "sucede a Gary O'Neil, despedido no domingo", "with Davide Ballardini appointed": the name right before a
    participle that has no auxiliary."""
    if not clause.trigger.passive:
        return None
    for element in _people(clause, clause.scene.span.start, clause.trigger.head.start)[-1:]:
        gap = clause.text[element.span.end : clause.trigger.head.start]
        absolute = not gap.strip() and _WITH.search(clause.left_of(element.span.start, 8))
        if _COMMA.fullmatch(gap) or absolute:
            return element.person
    return None


_COMMA = re.compile(r"\s*,\s+(?:(?:já|ya|recém|recién|recently|just|himself|também|también)[\s-]+)?")
_WITH = re.compile(r"\b(?:with|con|com)\s+$")


def _latter(clause: Clause) -> PersonEntry | None:
    """ "Quando este partiu", "cuando este se fue": whom the sentence before named last."""
    said = _LATTER.search(clause.left_of(clause.trigger.head.start, 24))
    if not said or clause.before(Kind.PERSON):
        return None
    return clause.doc.discourse.mentioned


_LATTER = re.compile(
    r"\b(?:est[ea]|ess[ea]|aquel[ea]|ést[ea]|ése|aquél|the latter)\s+(?:(?:se|já|ya|lo|o)\s+)?$", re.IGNORECASE
)


def _of_possessive(clause: Clause) -> PersonEntry | None:
    """ "La derrota selló su salida": of whom the sentence before spoke last."""
    said = clause.trigger.head.cut(clause.text)
    if clause.trigger.noun is None or not re.search(r"\b(?:su|sua|his|her)\b", said) or named_subject(clause):
        return None
    discourse = clause.doc.discourse
    return discourse.main if discourse.life else discourse.last


def _inverted(clause: Clause) -> PersonEntry | None:
    """ "llegó Ricardo Zielinski": the subject behind its verb, in Spanish and Portuguese."""
    if clause.doc.pack.language == "en" or (clause.trigger.event is Event.REPLACE and not clause.trigger.clitic):
        return None
    end = clause.trigger.head.end
    for element in _people(clause, end, clause.span.end)[:1]:
        gap = clause.text[end : element.span.start]
        if re.fullmatch(r"\s*(?:(?:como|as) (?:\w+ ){1,2})?(?:el |o )?(?:\w+ ){0,3}", gap) and not _OBLIQUE.search(
            " " + gap.lstrip()[-12:]
        ):
            return element.person
    return None


def _relative(clause: Clause) -> PersonEntry | None:
    """ "Marcelo Bielsa, que había dimitido": the name before the pronoun."""
    lead = clause.text[max(clause.span.start - 1, clause.scene.span.start) : clause.trigger.head.start]
    if not (clause.doc.pack.relative.match(lead) or clause.doc.pack.relative.match(lead[1:])):
        return None
    people = _people(clause, clause.scene.span.start, clause.span.start + 1)
    return people[-1].person if people else None


def _who(clause: Clause) -> PersonEntry | None:
    """ "under Bobby Robson, who managed the Magpies": the name right before the pronoun."""
    found = _NAME_WHO.search(clause.left_of(clause.trigger.head.start, 30))
    end = clause.trigger.head.start - len(found.group()) if found else -1
    return next((e.person for e in _people(clause, clause.scene.span.start, end) if e.span.end == end), None)


_NAME_WHO = re.compile(r",?\s+who\s+(?:(?:had|has|have|was|is|then|also|later|previously|already)\s+){0,2}$")


def _agent(clause: Clause) -> PersonEntry | None:
    """ "were managed by Bobby Robson", "was joined by Billy Reid": who acts."""
    for element in clause.after(Kind.PERSON)[:1]:
        if re.match(
            r"\s*(?:\w+(?:mente|ly)\s+|(?:de (?:maneira|forma)|a título) \w+\s+)?(?:by|por|pelo|pela)\b",
            clause.text[clause.trigger.head.end : element.span.start],
        ):
            return element.person
    return None


def _by_post(clause: Clause) -> PersonEntry | None:
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


_THE = re.compile(r"\b(?:el|la|o|a|the)\s+$", re.IGNORECASE)
_OF_CLUB = re.compile(r"\s+(?:del?|do|da|of|at)\s+(?:el |la |o |a |the )?")


def _cataphoric(clause: Clause) -> PersonEntry | None:
    """ "Having been recruited by Port Vale, Aspin took …": the subject stands behind the opening clause."""
    lead = clause.text[clause.scene.span.start : clause.trigger.head.start]
    if not _OPENING.fullmatch(lead) or clause.trigger.noun is not None:
        return None
    for element in _people(clause, clause.trigger.head.end, clause.scene.span.end):
        if (
            re.search(r",\s+$", clause.left_of(element.span.start, 3))
            and not element.possessive
            and element.span.start >= clause.span.end
        ):
            return element.person
    return None


_OPENING = re.compile(
    r"\W*(?:(?:after|having|following|before|on|upon|when|while|despite|tras|después de|luego de|após|"
    r"depois de)\s+)?(?:been |being |haber sido |ser |ter sido )?",
    re.IGNORECASE,
)


def _object(clause: Clause) -> PersonEntry | None:
    """Whom the club appoints or sacks."""
    if clause.trigger.clitic:
        return _antecedent(clause)
    end = clause.trigger.head.end
    after = _people(clause, end, clause.span.end)
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
            person := _promoted(clause, element)
        ):
            return person
    return None


def _assistant(clause: Clause) -> PersonEntry | None:
    """ "promoveu o número dois": who was last told to be an assistant."""
    discourse = clause.doc.discourse
    known = (discourse.main, discourse.focus, discourse.last)
    return next((one for one in known if one and discourse.roles.get(one.name) in ASSISTING), None)


def _antecedent(clause: Clause) -> PersonEntry | None:
    """Whom "lo", "him" means: the last person before, but not who stands right before the verb as its subject."""
    before = _people(clause, clause.scene.span.start, clause.trigger.head.start)
    if before and clause.trigger.head.start - before[-1].span.end < 12:
        before = before[:-1]
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
            return _promoted(clause, element, single=True) if gap.startswith(",") else None
    return None


_AT_PLACE = re.compile(
    r"\b(?:en|in|em|at|no|na|a|al|ao|con|com|with|de|del|do|da|of|el|la|los|the|o)\s+$", re.IGNORECASE
)


def _promoted(clause: Clause, element: Element, single: bool = False) -> PersonEntry | None:
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
