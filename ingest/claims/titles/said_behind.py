"""The seasons and the clubs that stand with a title."""

import re
from dataclasses import replace
from itertools import pairwise

from ingest.claims.scene import Element, Kind, Scene
from ingest.claims.titles.seasons import LIST, seasons
from ingest.claims.titles.won import Won
from ingest.compiled import compiled
from ingest.languages.titles import Titles


def with_season(scene: Scene, title: Won, words: Titles) -> Won:
    """With the seasons right behind it (a club may stand between) or right before it."""
    span, text = title.competition.span, scene.text
    club, end = _club_behind(scene, span.end, words)
    for start in dict.fromkeys((span.end, end)):
        noun = rf"\s+(?:titles?|trophy|crown|título|campeonato)|(?:\s|,)*(?:{words.words.won_behind})"
        pattern = rf"(?:{noun})?,?\s*\(?(?:{words.words.season})\s*\(?\s*(?P<list>{LIST})\)?"
        if match := compiled(pattern, re.IGNORECASE).match(text, start, scene.span.end):
            return _more(
                scene, replace(title, seasons=tuple(seasons(match["list"])), end=match.end(), club=club), words
            )
        if match := compiled(rf",?\s*{words.words.same_year}", re.IGNORECASE).match(text, start, scene.span.end):
            return replace(title, same_year=True, end=match.end(), club=club)
    before = text[max(scene.span.start, span.start - 24) : span.start]
    if match := compiled(rf"({LIST})\s+(?:[A-Z][\w-]+\s+)?$").search(before):
        return _more(scene, replace(title, seasons=tuple(seasons(match.group(1))[-1:]), end=end, club=club), words)
    return _more(scene, replace(title, end=end, club=club), words)


def shared(scene: Scene, told: list[Won]) -> list[Won]:
    """ "a Libertadores e o Mundial de 2012": what is said behind the last of a list is said of all before it."""
    result = told[:]
    for number in range(len(result) - 2, -1, -1):
        one, after = result[number], result[number + 1]
        gap = scene.text[one.end : after.competition.span.start]
        if one.head != after.head or len(gap) > 25 or compiled(r"\d").search(gap):
            continue
        if not one.seasons and not one.same_year and not (one.club and not after.club):
            one = replace(one, seasons=after.seasons, same_year=after.same_year)
        if one.club is None and after.club:
            one = replace(one, club=after.club)
        result[number] = one
    return _clubs_before(result)


def _more(scene: Scene, title: Won, words: Titles) -> Won:
    """ "la Superliga de 2012-13, la de 2013-14": another season of the same; and a club behind the season."""
    again = compiled(rf"{words.words.another}\s+({LIST})", re.IGNORECASE)
    while match := again.match(scene.text, title.end, scene.span.end):
        title = replace(title, seasons=(*title.seasons, *seasons(match.group(1))), end=match.end())
    club, end = _club_behind(scene, title.end, words) if title.club is None else (title.club, title.end)
    return replace(title, club=club, end=end)


def _club_behind(scene: Scene, start: int, words: Titles) -> tuple[Element | None, int]:
    """ "con Peñarol", "with the Saudi side": the club, and where it ends."""
    for club in scene.of(Kind.CLUB, start, start + 45)[:1]:
        if (
            compiled(rf"\s*\(?(?:{words.words.at})?\s*", re.IGNORECASE).fullmatch(scene.text[start : club.span.start])
            and not club.opponent
        ):
            return club, club.span.end
    return None, start


def _clubs_before(told: list[Won]) -> list[Won]:
    result = told[:1]
    for one, other in pairwise(told):
        same = other.head == one.head and other.club is None and result[-1].club and not other.seasons
        result.append(replace(other, club=result[-1].club) if same else other)
    return result
