"""Careers told as lists: "Al-Ahli, em 2013/14; Olympiacos, de janeiro a junho de 2015", "Depois, o Santos (2010) e o
Vasco (2011)". Such parts have no verb; what they tell is that the coach was there, and when."""

import re
from dataclasses import replace

from careers.dates import DateBounds
from careers.vocabulary import Role
from ingest.claims.clause import Reader
from ingest.claims.drafts import Draft
from ingest.claims.scene import Element, Kind, Scene
from ingest.claims.when.several import spells_listed
from ingest.compiled import compiled
from ingest.mentions.people import PersonEntry
from ingest.types import DateMention, Span

_LEAD = re.compile(
    r"[\s;,–—-]*(?:(?:e|y|and|o|a|os|as|el|la|the|no|na|en|em|at|in|com|con|with|depois|luego|then|"
    r"después|mais tarde|por fim|por último|"
    r"finalmente|finally|a seguir|também|también|also|seguiram-se|seguiu-se|de novo|"
    r"novamente|again|outra vez|otra vez)[\s,]+)*",
    re.IGNORECASE,
)
_TO_DATE = re.compile(
    r"\s*(?:,\s*)?\(?\s*(?:(?:in|en|em|de|do|from|between|entre|desde|during|durante|na|no|la|el|a|época|temporada)\s+)*"
)


def segments(scene: Scene) -> list[Scene]:
    """The parts of a sentence whose semicolons part clubs, each to be read for itself; else the sentence alone."""
    if ";" not in scene.span.cut(scene.text):
        return [scene]
    cuts = [m.start() for m in compiled(";").finditer(scene.text, scene.span.start, scene.span.end)]
    spans = [
        Span(a, b) for a, b in zip([scene.span.start, *(c + 1 for c in cuts)], [*cuts, scene.span.end], strict=True)
    ]
    parts = [_part(scene, span) for span in spans]
    clubs = [part for part in parts[1:] if _opening_club(part)]
    if not clubs or len(clubs) < len(parts) - 1 or not any(not part.triggers for part in parts):
        return [scene]
    return parts


def _part(scene: Scene, span: Span) -> Scene:
    while span.start < span.end and scene.text[span.start].isspace():
        span = Span(span.start + 1, span.end)
    inside = tuple(e for e in scene.elements if span.start <= e.span.start < span.end)
    return replace(
        scene,
        span=span,
        elements=inside,
        triggers=tuple(t for t in scene.triggers if span.start <= t.head.start < span.end),
    )


def _opening_club(part: Scene) -> Element | None:
    """The club that a part begins with."""
    for club in part.of(Kind.CLUB, part.span.start, part.span.end)[:1]:
        if _LEAD.fullmatch(part.text[part.span.start : club.span.start]) and not club.opponent:
            return club
    return None


def verbless(scene: Scene, who: PersonEntry | None, doc: Reader, listed: bool) -> list[Draft]:
    """The posts of a sentence that has no verb and begins with a club. `listed`: it is a part of a list, in which a
    club needs no date right behind it."""
    if who is None or scene.triggers or not _opening_club(scene) or _not_of_coaching(scene, who, doc):
        return []
    drafts = []
    clubs = [c for c in scene.of(Kind.CLUB, scene.span.start, scene.span.end) if _may_be_his(scene, c)]
    if not clubs:
        return []
    for club, following in zip(clubs, [*clubs[1:], None], strict=True):
        stop = following.span.start if following else scene.span.end
        date = next((d.date for d in scene.of(Kind.DATE, club.span.end, stop) if _dates(scene, club, d)), None)
        if date is None and listed and club is clubs[0]:
            date = _only_date(scene)
        if club.team is None or (date is None and not doc.pack.on_record.search(scene.span.cut(scene.text))):
            continue
        several = spells_listed(scene, club, stop)
        role = next((r.role for r in scene.of(Kind.ROLE, club.span.end, stop)), None) or doc.discourse.roles.get(
            who.name, Role.HEAD
        )
        until = (date.until or _second(scene, club, stop)) if date else None
        during = date.bounds if date and until is None else None
        start, end = (date.bounds, until) if date and until else (None, None)
        post = Draft(scene.span, who, club.team, role, squad=club.squad, start=start, end=end, during=during)
        drafts += [replace(post, start=one, end=other, during=None) for one, other in several] or [post]
    return drafts


def _may_be_his(scene: Scene, club: Element) -> bool:
    """No opponent, and no country where he was: "en Brasil, a Internacional"."""
    if club.team is None or club.opponent:
        return False
    lead = scene.text[max(scene.span.start, club.span.start - 4) : club.span.start]
    return not (club.team.national and _IN.search(lead))


_IN = re.compile(r"\b(?:[Ee]n|[Ii]n|[Ee]m|[Nn][oa])\s+$")


def _only_date(scene: Scene) -> DateMention | None:
    """ "Munique 1860, que não salvou da descida em 2017"."""
    found = [d.date for d in scene.of(Kind.DATE, scene.span.start, scene.span.end) if d.date and d.date.bounds.known]
    return found[0] if len(found) == 1 else None


def _second(scene: Scene, club: Element, stop: int) -> DateBounds | None:
    """ "em 2002 e 2003": the second of two years."""
    both = [d for d in scene.of(Kind.DATE, club.span.end, stop) if d.date and d.date.bounds.known][:2]
    if len(both) < 2 or not _AND.fullmatch(scene.text[both[0].span.end : both[1].span.start]):
        return None
    return both[1].date.bounds if both[1].date else None


_AND = re.compile(r"\s+(?:e|y|and)\s+(?:em |en |in )?")


def _dates(scene: Scene, club: Element, date: Element) -> bool:
    """Does the date stand right behind the club, in brackets or behind a comma?"""
    return _TO_DATE.fullmatch(scene.text[club.span.end : date.span.start]) is not None and bool(
        date.date and date.date.bounds.known
    )


def _not_of_coaching(scene: Scene, who: PersonEntry, doc: Reader) -> bool:
    discourse = doc.discourse
    if discourse.playing or discourse.summary or doc.pack.player.search(scene.text, scene.span.start, scene.span.end):
        return True
    return who.name not in discourse.roles
