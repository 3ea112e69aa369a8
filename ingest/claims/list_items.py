"""Posts in lists without a verb: "2009–2011: Jairo Palomino", "Fernando Castañeda (2000–2001)", "2012 – Cienciano".

In the list of a club's managers a line names the coach; in the life of a coach it names the club.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

from careers.dates import UNKNOWN, DateBounds
from careers.vocabulary import Role
from ingest.claims.drafts import Draft
from ingest.compiled import compiled
from ingest.languages.pack import ASSISTING, Pack
from ingest.mentions.people import People, PersonEntry
from ingest.mentions.teams import Team
from ingest.types import DateMention, Span

Dates = Callable[[Span], list[DateMention]]

_OPEN = re.compile(
    r"\d{4}(?:[-–—](?=\s)|\s*[-–—/]\s*(?=[:)\]]|$))|\b(?:present|presente|actualidad|atualidade|date|today|actual(?:idad)?|act\.|atual|hoy|hoje|current)\b",
    re.IGNORECASE,
)
_CARETAKER = re.compile(
    r"\((?:c|i)\)|\b(?:caretakers?|interim|acting|interin[oa]s?|encargad[oa]|provisional|provisóri[oa])\b",
    re.IGNORECASE,
)
_AROUND = " \t,;:.-–—()[]*†‡|"
_REMARK = re.compile(r"\([^)]*\)|\[[^\]]*\]")
#: "Maturana: 2001 y 2002-2003" without its dates.
_LEFT_OVER = re.compile(r"[\s,;:]+(?:y|e|and|&)$")
_UNDER = re.compile(
    r"\((?:con|com|with|under|bajo|de|to|asistente de|ayudante de)\s+(?:el |la |o |a )?([^()]+)\)", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Period:
    """When a post was held, as a line or a cell of a table gives it."""

    start: DateBounds = UNKNOWN
    end: DateBounds | None = UNKNOWN
    current: bool = False


def period(said: str, dates: list[DateMention]) -> Period | None:
    """Of "2004–2006", "2004" (both ends in that year), "2017–", "3 May 2004 – present", or None."""
    known = [date for date in dates if date.bounds.known or date.until]
    if not known:
        return None
    first, *others = known
    if first.until is not None or others:
        return Period(first.bounds, first.until or others[0].bounds)
    if _OPEN.search(said):
        return Period(first.bounds, None, current=True)
    return Period(first.bounds, first.bounds)


def several(said: str, dates: list[DateMention]) -> list[Period]:
    """Of "2001 y 2002-2003", each of its periods; none where a dash parts two dates of one."""
    known = [date for date in dates if date.bounds.known or date.until]
    if len(known) < 2 or not compiled(r"\d{4}\s*(?:,|;|y|e|and|&|/)\s*\d").search(said):
        return []
    return [Period(date.bounds, date.until or date.bounds) for date in known]


class ListReader:
    """Reads the items of a list under the heading that was entered last."""

    def __init__(self, text: str, people: People, find_team: Callable[[str], Team | None], pack: Pack) -> None:
        self.text, self.people, self.find_team, self.pack = text, people, find_team, pack
        self._role = Role.HEAD

    def enter(self, heading: str) -> None:
        """ "Asistentes técnicos" over a list says what they were who are listed."""
        found = [
            word.role
            for word in self.pack.role_list
            if compiled(rf"\b(?:{word.pattern})\b", re.IGNORECASE).search(heading)
        ]
        self._role = found[0] if found and found[0] in ASSISTING else Role.HEAD

    def of_club(self, span: Span, team: Team, dates: Dates) -> list[Draft]:
        """The line of a person in a club's list."""
        when, name = self._parted(span, dates)
        if when is None or not 1 <= len(name.split()) <= 5 or not name[0].isupper():
            return []
        boss = _UNDER.search(span.cut(self.text))
        above = self.people.resolve(boss.group(1).strip()) if boss and self._role in ASSISTING else None
        person = self.people.promote(name)
        times = several(span.cut(self.text), dates(span)) or [when]
        return [self._draft(span, person, team, one, above) for one in times]

    def of_life(self, span: Span, person: PersonEntry, dates: Dates) -> list[Draft]:
        """The line of a club in a coach's list."""
        when, name = self._parted(span, dates)
        team = self.find_team(name) if when and len(name.split()) <= 6 else None
        if when is None or team is None:
            return []
        times = several(span.cut(self.text), dates(span)) or [when]
        return [self._draft(span, person, team, one, None) for one in times]

    def _draft(self, span: Span, person: PersonEntry, team: Team, when: Period, under: PersonEntry | None) -> Draft:
        role = Role.INTERIM if _CARETAKER.search(span.cut(self.text)) else self._role
        return Draft(span, person, team, role, start=when.start, end=when.end, current=when.current, under=under)

    def _parted(self, span: Span, dates: Dates) -> tuple[Period | None, str]:
        """What the line says of the time, and what is left of it: a name."""
        said = span.cut(self.text)
        found = dates(span)
        rest = said
        for date in found:
            rest = rest.replace(date.span.cut(self.text), " ")
        rest = compiled(r"\s+").sub(" ", _OPEN.sub(" ", _REMARK.sub(" ", rest))).strip(_AROUND)
        rest = _LEFT_OVER.sub("", rest).strip(_AROUND)
        return period(said, found), rest
