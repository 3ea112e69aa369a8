"""Several spells at one club, told one by one: "Volvió en tres oportunidades. La primera fue en 1982. La última, entre
1995 y 1999, …"."""

import re

from ingest.claims.clause import Reader
from ingest.claims.drafts import Draft
from ingest.claims.scene import Element, Kind, Scene
from ingest.languages.clauses import pattern

_OPENING = re.compile(
    rf"\W*{pattern('EACH_SPELL')}(?:,[^,.;]{{2,40}},|,)?\s+(?:{pattern('SPELL_WAS')}\s+)?"
    r"(?:(?:en|entre|de|desde|del|in|from|between|em|no|na|on|el|durante|during|the)\s+){0,3}$"
)
_BEGINS = re.compile(rf"\b{pattern('BEGAN')}\b")


def recurring(scene: Scene, doc: Reader) -> list[Draft]:
    """The spell of a sentence that opens with "the second" and a date: at the club that was spoken of."""
    discourse = doc.discourse
    who = discourse.main if discourse.life else discourse.focus
    team = discourse.club_of(who) if who else None
    when = _date(scene)
    if who is None or team is None or when is None or when.date is None or discourse.playing:
        return []
    date, role = when.date, discourse.roles.get(who.name)
    if date.until is not None:
        return [Draft(scene.span, who, team, role, start=date.bounds, end=date.until)]
    if _BEGINS.search(scene.text, scene.span.start, when.span.start):
        return [Draft(scene.span, who, team, role, start=date.bounds)]
    return [Draft(scene.span, who, team, role, during=date.bounds)]


def _date(scene: Scene) -> Element | None:
    """The date right behind the opening, with no name between."""
    for date in scene.of(Kind.DATE, scene.span.start, scene.span.end)[:1]:
        named = any(e.kind is not Kind.ROLE for e in scene.elements if e.span.start < date.span.start)
        opening = _OPENING.match(scene.text[scene.span.start : date.span.start])
        known = date.date is not None and (date.date.bounds.known or date.date.until is not None)
        return date if opening and known and not named and not _elsewhere(scene, date) else None
    return None


def _elsewhere(scene: Scene, date: Element) -> bool:
    """ "Su última aventura fue en 2010 con Tacuary": the club stands behind the date."""
    clubs = scene.of(Kind.CLUB, date.span.end, scene.span.end)
    return bool(clubs) and not re.search(r"[,;:]", scene.text[date.span.end : clubs[0].span.start])
