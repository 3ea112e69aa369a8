"""A post that stands before the verb of its sentence, with none of its own: "Entrenador del Sevilla de 2007 a 2009,
pasó después al Betis"."""

import re
from dataclasses import replace

from ingest.claims.drafts import Draft
from ingest.claims.scene import Element, Kind, Scene
from ingest.mentions.people import PersonEntry

_OF = re.compile(r"\s+(?:del?|en|do|da|no|na|of|at|for)\s+(?:el |la |los |the )?")
_WHEN = re.compile(r"[\s,(]*(?:(?:de|desde|entre|en|between|from|in|em|durante|during)\s+)?(?:el |la )?")
_ASIDE = re.compile(r"\)?,\s+")


def fronted_post(scene: Scene, who: PersonEntry | None) -> tuple[list[Draft], Scene]:
    """The post, and the scene without what told it; nothing, and the scene as it was, where there is none."""
    parts = _parts(scene)
    if who is None or parts is None:
        return [], scene
    role, club, when = parts
    if club.team is None or when.date is None:
        return [], scene
    until = when.date.until
    bounds = when.date.bounds
    post = Draft(
        scene.span,
        who,
        club.team,
        role.role,
        squad=club.squad,
        start=bounds if until else None,
        end=until,
        during=None if until else bounds,
    )
    return [post], replace(scene, elements=tuple(e for e in scene.elements if e.span.start >= when.span.end))


def _parts(scene: Scene) -> tuple[Element, Element, Element] | None:
    """Role, club and date, in this order, from the sentence's first word to the comma before the first verb."""
    if not scene.triggers or not scene.elements:
        return None
    head = scene.triggers[0].head.start
    roles, clubs, dates = (scene.of(kind, scene.span.start, head)[:1] for kind in (Kind.ROLE, Kind.CLUB, Kind.DATE))
    if not roles or not clubs or not dates or scene.of(Kind.PERSON, scene.span.start, head):
        return None
    role, club, when = roles[0], clubs[0], dates[0]
    text = scene.text
    joined = (
        role.span.start == scene.span.start
        and _OF.fullmatch(text[role.span.end : club.span.start])
        and _WHEN.fullmatch(text[club.span.end : when.span.start])
        and _ASIDE.match(text, when.span.end)
    )
    return (role, club, when) if joined else None
