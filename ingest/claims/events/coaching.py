"""Whether a clause speaks of coaching at all."""

import re

from ingest.claims.clause import Clause
from ingest.claims.scene import Kind, squad_of
from ingest.lexicon import Event
from ingest.mentions.people import PersonEntry

#: How players come and go; and what speaks of a coach all the same.
OF_PLAYERS = re.compile(
    r"\bon loan\b|\bloan (?:spell|move|deal|stint)|\bloaned\b|\bfree transfer\b|\bfee\b|"
    r"[£€$]\s?\d|\bsubstitute\b|\btransfer fee\b"
)
#: Years of age of a coach of whom nothing else says that he is one.
_YOUNGEST = 27
_AS_ROLE = re.compile(
    r"\bas (?:an? |the |its |their )?(?:\w+[- ]){0,2}(?:manager|coach|assistant|boss)\b|\bplayer-(?:manager|coach)\b"
)


def coached_then(clause: Clause, who: PersonEntry) -> bool:
    """In the story of a player only what says outright that he coached: "was appointed player-manager"."""
    roles = [r for r in clause.after(Kind.ROLE) if r.span.start - clause.trigger.head.end < 30]
    return bool(roles) and who is clause.doc.discourse.main and not clause.says(clause.doc.pack.player)


def speaks_of_coaching(clause: Clause, who: PersonEntry) -> bool:
    """Does a verb that says nothing of coaching by itself speak of it here?"""
    discourse = clause.doc.discourse
    if OF_PLAYERS.search(clause.said) and not _AS_ROLE.search(clause.said):
        return False
    if clause.all(Kind.ROLE):
        return True
    if clause.trigger.event is Event.HOLD and squad_of(
        clause.scene, clause.span.start, clause.span.end, clause.doc.pack
    ):
        return True
    if _too_young(clause, who):
        return False
    said = clause.span if who is discourse.last and discourse.told else clause.scene.span
    if discourse.playing or discourse.summary or clause.doc.pack.player.search(clause.text, said.start, said.end):
        return False
    if clause.trigger.event is Event.START and discourse.told and who is not discourse.main and not discourse.playing:
        return True  # "he was sacked and X came in"
    if clause.club_acts and discourse.told:
        return True  # "…, which turned to X": the sentence speaks of this team's bench
    # In a story on a club's bench who is spoken of for one is a coach.
    candidate = (
        discourse.topic is not None
        and not discourse.life
        and clause.doc.pack.reported.search(clause.text, clause.scene.span.start, clause.scene.span.end)
    )
    return (
        bool(candidate)
        or who.name in discourse.roles
        or (discourse.main is who and discourse.coaching)
        or discourse.round_up
        or (discourse.of_benches and clause.trigger.event is not Event.LINK)
    )


def _too_young(clause: Clause, who: PersonEntry) -> bool:
    """At that age one comes to a club as a player."""
    if clause.doc.discourse.club_of(who) is not None:
        return False
    born = clause.doc.discourse.born.get(who.name)
    days = [d.date.bounds.earliest for d in clause.all(Kind.DATE) if d.date and d.date.bounds.earliest]
    return bool(born and days) and min(days).year - (born or 0) < _YOUNGEST
