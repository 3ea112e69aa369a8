"""Lists of honours by layout: "Talleres: Copa Conmebol 1999", "Serie A: 2020–21", a club's name above its own."""

import re
from dataclasses import dataclass

from ingest.claims.titles.competitions import singular
from ingest.claims.titles.seasons import LIST, seasons
from ingest.compiled import compiled
from ingest.languages.titles import Titles

_COUNT = re.compile(
    r"^\s*(?:\d{1,2}\s*(?:x\b|×|\))?\s+(?=\D)|\(\d{1,2}\)\s*)|\s*[(\[]\s*(?:x\s*)?\d{1,2}\s*(?:x|times|veces|vezes)?\s*[)\]]|\s[x×]\s?\d{1,2}\b"
)
_MARK = " -*•·–—\t\n:"
_SIGN = re.compile(r"\s*[:–—-]\s+|\s*:\s*")


@dataclass(frozen=True, slots=True)
class Listed:
    """`club` is "" where the line names none: it is that of the heading above."""

    club: str
    competition: str
    season: str


def listed(line: str, words: Titles, is_club) -> list[Listed]:
    """The titles of one line. `is_club` says whether some words are a club's name."""
    line = _COUNT.sub(" ", line.strip(_MARK)).strip()
    found: list[Listed] = []
    club = ""
    head, sign, rest = _parted(line)
    if sign and not seasons(head) and is_club(head):
        club, line = head, rest
    for part in compiled(r";|\s/\s").split(line):
        found += _of_part(part, club, words, is_club)
    return found


def _parted(line: str) -> tuple[str, str, str]:
    found = _SIGN.search(line)
    return (line[: found.start()], found.group(), line[found.end() :]) if found else (line, "", "")


def _of_part(part: str, club: str, words: Titles, is_club) -> list[Listed]:
    """ "Copa do Brasil: 2012, 2015", "Conmebol 1999, Apertura 2002 y 2003", "2012 – Copa do Brasil (Palmeiras)"."""
    leading = compiled(rf"\s*({LIST})\s*[:–—-]?\s+(?=[^\W\d])").match(part)
    if leading and not seasons(part[leading.end() :]):
        return _named(part[leading.end() :], seasons(leading.group(1)), club, words, is_club)
    found: list[Listed] = []
    position = 0
    for match in compiled(rf"\(?(?:[^\W\d][^()\d]{{0,40}}, )?\(?({LIST})\)?").finditer(part):
        start = match.start(1)
        found += _named(part[position:start], seasons(match.group(1)), club, words, is_club)
        position = match.end()
    tail = part[position:].strip(" ()[].,")
    if found and not any(one.club for one in found) and (named := _club_of(tail, words, is_club)):
        found = [Listed(named, one.competition, one.season) for one in found]
    return found


def _named(said: str, when: list[str], club: str, words: Titles, is_club) -> list[Listed]:
    name = said
    if bracket := compiled(r"\(([^()]*)\)?\s*[,:–—-]*\s*$").search(said):
        named = bracket.group(1).strip(" ,")
        if named and is_club(named):
            club, name = named, said[: bracket.start()]
    name = compiled(r"\s*\([^)]*\)\s*").sub(" ", name)
    name = compiled(r"^[\s,.;]*(?:(?:y|e|and|&)\s+)?(?:(?:el|la|los|las|the|o|a|os|as)\s+)?").sub("", name)
    name = (
        compiled(rf"\s+(?:{words.words.season}|in|en|em|de|del|of)\s*\(?$").sub("", name.rstrip(" (")).strip(" ,:–—-(")
    )
    name = compiled(
        r"^(?:(?:bi|tri)?campe(?:ón|ona|ão|ã)|champions?|winners?|winner|campeão)\s+(?:(?:of|del?|d[aeo])\s+)?(?:(?:the|la|el)\s+)?",
        re.IGNORECASE,
    ).sub("", name)
    name = singular(compiled(rf"\s+(?:{words.words.won_behind})$", re.IGNORECASE).sub("", name))
    return [Listed(club, name, season) for season in when] if compiled(r"[^\W\d_]{2}").search(name) else []


def _club_of(said: str, words: Titles, is_club) -> str:
    named = compiled(rf"^(?:{words.words.at})\s+", re.IGNORECASE).sub("", said)
    return named if named and is_club(named) else ""
