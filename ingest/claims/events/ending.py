"""He leaves a post: when, why, and where he goes to."""

import re

from careers.dates import UNKNOWN, DateBounds
from careers.vocabulary import EndReason, Role
from ingest.claims.clause import Clause
from ingest.claims.drafts import Draft
from ingest.claims.events.roles import role_of
from ingest.claims.events.squads import squad_in
from ingest.claims.factuality import told_as
from ingest.claims.scene import Kind
from ingest.claims.when.dated import day, of_contract
from ingest.claims.when.onward import aim_day, same_day
from ingest.claims.where.left import left
from ingest.claims.where.named import clubs, destinations
from ingest.languages.clauses import pattern
from ingest.mentions.people import PersonEntry
from ingest.mentions.teams import Team
from ingest.types import DateMention

_REASONS = (
    (EndReason.MUTUAL, re.compile(pattern("MUTUAL"), re.IGNORECASE)),
    (EndReason.MUTUAL, re.compile(pattern("SAME_WAY"), re.IGNORECASE)),
    (EndReason.CONTRACT_END, re.compile(pattern("CONTRACT_OVER"), re.IGNORECASE)),
)
#: "stayed until he died": of any other death nobody knows that it ended a post.
_UNTIL_THEN = re.compile(r"\b(?:until|till|when|hasta que|cuando|até|quando)\s+(?:\w+\s+)?$")
_AT_ONCE = re.compile(rf"\b{pattern('TAKES_EFFECT')}\b")
_THAT_ALONE = re.compile(r"\s+(?:que|that)\b(?!.*[,;])")


def ending_post(clause: Clause, who: PersonEntry) -> list[Draft]:
    """The end of a post, and the beginning of the one for which he left."""
    if _denied_before(clause):
        return []
    named = clubs(clause)
    if (
        clause.trigger.reason is EndReason.DIED
        and (not any(c.team and not c.team.national for c in named) or _was_once(clause))
        and not _UNTIL_THEN.search(clause.left_of(clause.trigger.head.start, 24))
    ):
        return []
    if clause.trigger.reason is EndReason.DIED and clause.says(clause.doc.pack.not_any_more):
        return []  # "morreu X, antigo treinador do Boavista"
    gone_to = destinations(clause, named)
    stays = [c for c in named if c not in gone_to]
    team = stays[0].team if stays else left(clause, who)
    gone = team is not None and not (clause.trigger.weak and _as_player(clause, who))
    drafts = [_end(clause, who, team)] if team and gone else []
    start = day(clause, clause.carried.dates) or UNKNOWN
    return drafts + [
        Draft(clause.scene.span, who, club.team, Role.HEAD, start=start)
        for club in gone_to
        if club.team and not club.team.national
    ]


def _as_player(clause: Clause, who: PersonEntry) -> bool:
    """ "In 1990 he left Rangers for Coventry, where he became manager": nothing was told of him as a coach before."""
    discourse = clause.doc.discourse
    first = discourse.played and who is discourse.main and discourse.club_of(who) is None
    return discourse.playing or (first and not clause.all(Kind.ROLE))


def _was_once(clause: Clause) -> bool:
    """ "Former Wrexham manager Joe Hale has died": he had left long before; so has whom a life ends with."""
    once = clause.doc.pack.not_any_more.search(clause.text, clause.scene.span.start, clause.trigger.head.start)
    return once is not None or not clause.before(Kind.ROLE)


def _end(clause: Clause, who: PersonEntry, team: Team) -> Draft:
    role, _ = role_of(clause, who)
    spell = _spell(clause)
    return Draft(
        span=clause.scene.span,
        person=who,
        team=team,
        role=role,
        squad=squad_in(clause, None, who, team),
        start=clause.carried.moved or (spell.bounds if spell else None),
        end=(spell.until if spell else None) or _day(clause),
        reason=_by_both(clause) or clause.trigger.reason or _reason(clause),
        factuality=told_as(clause),
    )


def _day(clause: Clause) -> DateBounds:
    """The day on which it ended."""
    said = day(clause, clause.carried.dates) or same_day(clause) or aim_day(clause)
    return said or _today(clause) or UNKNOWN


def _spell(clause: Clause) -> DateMention | None:
    """ "cerró su etapa en el Sevilla, entre 1979 y 1981": from when to when."""
    found = [d.date for d in clause.after(Kind.DATE) if d.date and d.date.until and not of_contract(clause, d)]
    return found[0] if len(found) == 1 and not found[0].season else None


def _denied_before(clause: Clause) -> bool:
    """ "No es cierto que haya renunciado": there was no end."""
    head = clause.trigger.head.start
    denied = clause.doc.pack.denied.last(clause.text, clause.scene.span.start, head)
    return denied is not None and _THAT_ALONE.match(clause.text, denied.end(), head) is not None


def _by_both(clause: Clause) -> EndReason | None:
    """ "his contract was terminated by mutual consent": nobody was sacked."""
    return EndReason.MUTUAL if _REASONS[0][1].search(clause.said) else None


def _reason(clause: Clause) -> EndReason | None:
    said = clause.text[clause.span.start : clause.scene.span.end]
    return next((reason for reason, words in _REASONS if words.search(said)), None)


def _today(clause: Clause) -> DateBounds | None:
    """ "has been relieved of his duties with immediate effect": on the day of the statement itself."""
    today = clause.doc.discourse.published
    said = clause.text[clause.trigger.head.start : clause.scene.span.end]
    return DateBounds.day(today) if today and _AT_ONCE.search(said) else None
