"""The club that is left, or at which one coach follows another, where it is not named."""

import re

from clubs.countries import country_of_demonym
from ingest.claims.clause import Clause
from ingest.claims.scene import Kind
from ingest.claims.where.context import club_there, earlier_club, next_club
from ingest.mentions.people import PersonEntry
from ingest.mentions.teams import Team

#: "When Joe Hale was sacked, he took over at Rochdale".
_FRONTED = re.compile(
    r"\W*(?:[Ww]hen|[Aa]fter|[Ff]ollowing|[Oo]n|[Uu]pon|[Cc]uando|[Tt]ras|[Qq]uando|[Aa]pós|[Cc]om)\b"
)


def left(clause: Clause, who: PersonEntry) -> Team | None:
    """The club that is left where the ending names none."""
    discourse = clause.doc.discourse
    if discourse.asked and (clause.trigger.own or clause.trigger.me):
        return discourse.asked
    if there := club_there(clause):
        return there
    if team := _by_country(clause) or discourse.club_of(who):
        return team
    if clause.trigger.weak and discourse.told and who is not discourse.last:
        return discourse.told[-1]  # "was named caretaker of X when Y left"
    if clause.trigger.weak and clause.trigger.noun is None:
        return discourse.heading if discourse.round_up else None
    successor = discourse.told[-1] if discourse.told and who is not discourse.last else None
    if clause.trigger.noun is not None and _FRONTED.match(clause.said) and (behind := next_club(clause)):
        return behind  # "após a saída de X, o FC Porto levou-o"
    near = earlier_club(clause) or _before_head(clause) or successor or discourse.heading
    return near or (next_club(clause) if _FRONTED.match(clause.said) else None) or discourse.topic


def replaced_at(clause: Clause, who: PersonEntry, other: PersonEntry | None) -> Team | None:
    """The club at which one coach follows another."""
    discourse = clause.doc.discourse
    if clause.trigger.passive and who.name in discourse.ended and discourse.vacated:
        return discourse.vacated  # "left A to take charge of B, and was succeeded by X"
    if clause.trigger.noun is not None and discourse.told and who in discourse.begun:
        return discourse.told[-1]  # "left A for B, where he was made manager in succession to X"
    return (
        (discourse.asked if clause.trigger.me else None)
        or earlier_club(clause)
        or (discourse.told[-1] if discourse.told else None)
        or (discourse.club_of(other) if other else None)
        or discourse.recent
        or discourse.heading
        or discourse.topic
        or discourse.club_of(who)
    )


def _before_head(clause: Clause) -> Team | None:
    """ "Campeón con Melgar en 2015, fue despedido": a club of the same clause, apart from its verb."""
    found = [e for e in clause.before(Kind.CLUB) if e.team and not e.opponent and not e.place]
    return found[-1].team if found else None


def _by_country(clause: Clause) -> Team | None:
    """ "el cuadro brasileño": the latest club of that country that was spoken of."""
    for found in clause.doc.pack.club_epithet.finditer(clause.text, clause.trigger.head.end, clause.span.end):
        country = country_of_demonym(found.group(1) or found.group(2) or "")
        if country and (team := clause.doc.discourse.club_in(country)):
            return team
    return None
