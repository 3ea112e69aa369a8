"""The club that a relative clause is about: "o Paraná, do qual foi dispensado", "club that he managed until 2010"."""

import re

from ingest.claims.clause import Clause
from ingest.claims.scene import Element, Kind

_PRONOUN = (
    r"(?:que|onde|donde|where|which|that|whom|(?:[oa]|el|la)s? (?:qua(?:l|is)|cual(?:es)?|que)|"
    r"(?:de|do|da|no|na|ao|à|pelo|pela|em|com|por) (?:o |a )?(?:qual|quais|que|onde|quem)|"
    r"(?:del|al|(?:a|de|con|en|por|para|desde) (?:el|la|los|las)) (?:que|cual(?:es)?)|de onde|desde donde|"
    r"(?:aos|às|nos|nas|dos|das|pelos|pelas) (?:que|quais)|(?:by|from|at|with|to|for) (?:which|whom))"
)
_CLUB_NOUN = (
    r"(?:(?:o |um |a |uma |the |a |el |un |la )?"
    r"(?:clube|equipa|equipe|time|emblema|club|side|team|equipo|conjunto|seleção|selección)\s+)?"
)
_AFTER_CLUB = re.compile(
    rf"(?:\s+(?:em|en|in)\s+[\d/–-]{{4,9}})?(?:,? (?:da|do|de|in|from|of) [^,]{{2,30}})?"
    rf",?\s*\(?{_CLUB_NOUN}{_PRONOUN}\s+",
    re.IGNORECASE,
)
_WORDS = re.compile(r"(?:(?!(?:they|we|ellos|eles|nós)\b)[a-zà-ÿ'’]+\s+){0,4}")


def relative_club(clause: Clause) -> Element | None:
    """The club right before the pronoun that leads to the trigger, with nothing between but a subject and adverbs."""
    head = clause.trigger.head.start
    for club in reversed(clause.scene.of(Kind.CLUB, clause.scene.span.start, head)):
        pronoun = _AFTER_CLUB.match(clause.text, club.span.end, head)
        if pronoun and _leads(clause, pronoun.end(), head):
            if club.team and club.team.national and (_in_place(clause, club) or _another_behind(clause)):
                return None
            return _in_country(clause, club) or club
    return None


def _in_country(clause: Clause, country: Element) -> Element | None:
    """ "ao Al-Shabab, da Arábia Saudita, clube que": the club before the country that it is in."""
    before = clause.scene.of(Kind.CLUB, clause.scene.span.start, country.span.start)
    if not before or not (country.team and country.team.national):
        return None
    gap = clause.text[before[-1].span.end : country.span.start]
    return before[-1] if _FROM.fullmatch(gap) else None


#: "trabalhou em Inglaterra, onde orientou …": a country where one is, not its national team.
_AS_PLACE = re.compile(r"\b(?:em|no|na|nos|en|in)\s+$")


def _in_place(clause: Clause, country: Element) -> bool:
    return bool(_AS_PLACE.search(clause.left_of(country.span.start, 12)))


def _another_behind(clause: Clause) -> bool:
    """ "mudou-se para a Ucrânia, onde sucedeu a X no Shakhtar": the club that the clause itself names."""
    return any(c.team and not c.team.national and not c.opponent for c in clause.after(Kind.CLUB))


_FROM = re.compile(r",?\s+(?:da|do|de|dos|das|del|of|in|from|en|em|na|no)\s+(?:la |el |the )?")


def _leads(clause: Clause, start: int, head: int) -> bool:
    """Does text[start:head] hold a subject and adverbs alone?"""
    people = clause.scene.of(Kind.PERSON, start, head)
    if len(people) > 1 or any(start <= t.head.start < head for t in clause.scene.triggers):
        return False
    rest = (
        clause.text[start : people[0].span.start] + clause.text[people[0].span.end : head]
        if people
        else clause.text[start:head]
    )
    return _WORDS.fullmatch(rest.lstrip() if people else rest) is not None
