"""Clubs with their years in brackets, whatever the verb: "somou subidas: Arouca (2012/13), Chaves (2015/16) e …"."""

import re
from dataclasses import replace

from careers.vocabulary import Role
from ingest.claims.clause import Reader
from ingest.claims.drafts import Draft
from ingest.claims.scene import Element, Kind, Scene
from ingest.lexicon import Event
from ingest.mentions.people import PersonEntry
from ingest.types import DateMention

_OPENS = re.compile(r"\s*\((?:(?:em|en|in)\s+)?")
_NEXT = re.compile(
    r"\)\s*(?:,|,?\s(?:e|y|and))\s+(?:(?:n|pel|d)?(?:[oa]s?|el|la|the)\s+|"
    r"(?:al?|en|at|with|com|con)\s+(?:el |la |o |a )?)?"
)
_AT_LEAST = 3


def clubs_in_brackets(scene: Scene, doc: Reader, told: list[Draft]) -> list[Draft]:
    """The posts of a list of clubs, each with its years behind it, in the life of a coach; none that was told."""
    who = doc.discourse.main
    if who is None or not _may_tell(scene, doc, who):
        return []
    known = {draft.team.key for draft in told}
    feats = any(trigger.event is Event.WIN for trigger in scene.triggers)
    return [
        draft
        for club, date in _listed(scene)
        if club.team and club.team.key not in known
        for draft in [_draft(scene, who, doc, club, date, feats)]
        if draft
    ]


def _may_tell(scene: Scene, doc: Reader, who: PersonEntry) -> bool:
    discourse = doc.discourse
    if not discourse.life or not discourse.coaching or discourse.playing or discourse.summary:
        return False
    span = scene.span
    return who.name in discourse.roles and not doc.pack.player.search(scene.text, span.start, span.end)


def _listed(scene: Scene) -> list[tuple[Element, DateMention]]:
    """The longest run of clubs and years, where it has several."""
    runs: list[list[tuple[Element, DateMention]]] = [[]]
    end = -1
    for club in scene.of(Kind.CLUB, scene.span.start, scene.span.end):
        date = next(iter(scene.of(Kind.DATE, club.span.end, club.span.end + 12)), None)
        if (
            club.opponent
            or not date
            or not date.date
            or not _OPENS.fullmatch(scene.text[club.span.end : date.span.start])
        ):
            continue
        if not _NEXT.fullmatch(scene.text[end : club.span.start] if end >= 0 else ""):
            runs.append([])
        runs[-1].append((club, date.date))
        end = date.span.end
    found = max(runs, key=len)
    return found if len(found) >= _AT_LEAST else []


def _draft(scene: Scene, who: PersonEntry, doc: Reader, club: Element, date: DateMention, feats: bool) -> Draft | None:
    if club.team is None or not date.bounds.known:
        return None
    post = Draft(scene.span, who, club.team, doc.discourse.roles.get(who.name, Role.HEAD), squad=club.squad)
    if date.until is not None:
        return replace(post, start=date.bounds, end=date.until)
    return replace(post, during=date.bounds) if feats else replace(post, start=date.bounds, end=date.bounds)
