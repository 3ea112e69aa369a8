"""The clubs that a clause may mean and does not name."""

import re

from ingest.claims.clause import Clause
from ingest.claims.scene import Kind
from ingest.claims.where.named import is_destination
from ingest.claims.where.titled import was_there
from ingest.grammar import Tense
from ingest.mentions.people import PersonEntry
from ingest.mentions.teams import Team

_HAD = re.compile(r"\b(?:había|habían|had|tinha|havia|haviam)\s+(?:\w+\s+)?$")
_WHERE = re.compile(r"\b(?:where|donde|onde)\b[^,;]{0,40}$")


def same_employer(clause: Clause) -> Team | None:
    """ "le dio las gracias y confió el timón a X": who acts again is who acted before."""
    last = clause.doc.discourse.last
    return clause.doc.discourse.club_of(last) if last and clause.club_acts else None


def pluperfect(clause: Clause) -> bool:
    """ "X, que había llegado en junio": how the post began that was just spoken of."""
    lead = clause.text[max(clause.span.start - 1, clause.scene.span.start) : clause.trigger.head.start]
    had = _HAD.search(lead)
    relative = rf"\b{clause.doc.pack.words.RELATIVE}\s+(?:(?:el |la |o |a )?\W?\w+\W?\s+)?$"
    return bool(had and re.search(relative, lead[: had.start()]))


def was_presented(clause: Clause) -> bool:
    """ "X havia sido apresentado em 28 de fevereiro": how the post began that was just spoken of, and when."""
    had = _HAD.search(clause.left_of(clause.trigger.head.start, 24))
    told = clause.trigger.passive or clause.trigger.tense is Tense.PARTICIPLE
    return bool(had and told and clause.all(Kind.DATE))


def next_club(clause: Clause) -> Team | None:
    """ "X, que había llegado en junio, dejó Lanús": the club behind."""
    found = [e for e in clause.scene.of(Kind.CLUB, clause.span.end, clause.scene.span.end) if not e.opponent]
    return found[0].team if found else None


def club_there(clause: Clause) -> Team | None:
    """ "came from Bournemouth, where he had been manager": the club named last before the word."""
    lead = clause.text[clause.scene.span.start : clause.trigger.head.start]
    found = _WHERE.search(lead)
    clubs_before = (
        clause.scene.of(Kind.CLUB, clause.scene.span.start, clause.scene.span.start + found.start()) if found else []
    )
    named = [e.team for e in clubs_before if e.team and not e.opponent and not e.team.national]
    return named[-1] if named else None


def earlier_club(clause: Clause) -> Team | None:
    """The last club that the sentence named before."""
    told = {team.key for team in clause.doc.discourse.told}
    found = [
        e
        for e in clause.earlier(Kind.CLUB)
        if e.team
        and not e.opponent
        and (e.team.key in told or not (e.team.national and e.place))
        and not is_destination(clause, e)
        and not was_there(clause, e)
    ]
    return found[-1].team if found else None


def employer(clause: Clause, who: PersonEntry) -> Team | None:
    """ "Ferguson hired him": the club of the one who hires."""
    if not clause.club_acts:
        return None
    for element in reversed(clause.before(Kind.PERSON)):
        if element.person and element.person is not who:
            return clause.doc.discourse.club_of(element.person)
    return None


def the_nation(clause: Clause) -> Team | None:
    """The national team that the document is about, or the only one that it names."""
    topic = clause.doc.discourse.topic
    return topic if topic and topic.national else clause.doc.teams.nation_meant(clause.trigger.head.start)
