"""The clubs of an apposition: that of its role, and those listed behind."""

import re

from ingest.claims.scene import Element, Kind, Scene
from ingest.mentions.teams import Team

_AND = re.compile(r"\s*(?:,|,?\s(?:y|e|and|&))\s+(?:(?:de la|del?|d[aeo]|of|the|el|la|o|a)\s+)*", re.IGNORECASE)
_OF = re.compile(
    r"\s*(?:\w+o\s+)?(?:of|de la|de|del|do|da|at|for|dos|das|in|en|no|na)\s+(?:the |la |el |o |a )?", re.IGNORECASE
)


def team_of(scene: Scene, word: Element) -> tuple[Team | None, int, int]:
    """The club that the role belongs to, and the span of both."""
    for club in scene.of(Kind.CLUB, word.span.end, word.span.end + 40)[:1]:
        if _OF.fullmatch(scene.text[word.span.end : club.span.start]) and not club.opponent:
            return club.team, word.span.start, club.span.end
    for club in reversed(scene.of(Kind.CLUB, scene.span.start, word.span.start)):
        if re.fullmatch(r"['’]?s?\s+(?:(?:first[- ]team|former|new)\s+)?", scene.text[club.span.end : word.span.start]):
            return club.team, club.span.start, word.span.end
    return None, word.span.start, word.span.end


def listed_behind(scene: Scene, end: int) -> list[Team]:
    """ "extécnico de Godoy Cruz y Unión La Calera": the other clubs of the list that ends the apposition."""
    result: list[Team] = []
    for club in scene.of(Kind.CLUB, end, scene.span.end):
        if not club.team or not _AND.fullmatch(scene.text[end : club.span.start]):
            break
        result.append(club.team)
        end = club.span.end
    return result
