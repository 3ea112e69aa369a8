"""Titles: in sentences ("the club lifted the 2014 Torneo Descentralizado") and in lists of honours."""

import re

from careers.claims import Claim
from careers.vocabulary import Factuality, Predicate, Role
from ingest.claims.discourse import Discourse
from ingest.claims.scene import Element, Kind, Scene
from ingest.gazetteer import Gazetteer
from ingest.languages.pack import Pack
from ingest.lexicon import Event
from ingest.mentions.people import PersonEntry
from ingest.types import Span

_SEASON = re.compile(r"(?<!\d)((?:18|19|20)\d\d)(?:\s*[-–—/]\s*((?:18|19|20)?\d\d))?(?!\d)")
_NO_TITLE = re.compile(
    r"runners?[- ]up|subcampe|vice-?campe|finalist|third place|tercer|terceiro|manager of the|coach of the|best coach|"
    r"footballer of|player of|entrenador del|mejor entrenador|melhor treinador|promotion|ascenso|acesso|golden",
    re.IGNORECASE,
)
_INDIVIDUAL = re.compile(r"^(?:individual|individuales|individuais|personal)\b", re.IGNORECASE)


def seasons(text: str) -> list[str]:
    """The seasons in a list of them: "2017–18, 2019–20" -> ["2017-18", "2019-20"]."""
    found = []
    for match in _SEASON.finditer(text):
        first, last = match.groups()
        found.append(f"{first}-{last[-2:]}" if last and int(last[-2:]) == (int(first) + 1) % 100 else first)
    return found


class HonourReader:
    """Collects the `won` claims of one document."""

    def __init__(self, text: str, discourse: Discourse, gazetteer: Gazetteer, pack: Pack) -> None:
        self.text, self.discourse, self.gazetteer, self.pack = text, discourse, gazetteer, pack
        self.claims: list[Claim] = []
        self.active = False
        self._player = False
        self._club = ""

    # Lists.

    def enter(self, player: bool) -> None:
        """A section of honours begins; those won as a player are none of ours."""
        self.active, self._player, self._club = True, player, ""

    def heading(self, span: Span) -> None:
        """A line with a club's name above its titles."""
        self._club = span.cut(self.text).strip("=- :\n")

    def item(self, span: Span) -> None:
        """ "- Torneo Descentralizado: 2016", "Talleres: Copa Conmebol 1999", or a club's name alone."""
        if not self.active or self._player or not self.discourse.main:
            return
        line = span.cut(self.text).strip("-*• \n")
        if _INDIVIDUAL.match(line) or (not _SEASON.search(line) and len(line) < 60):
            self.heading(Span(span.start, span.end))
            self._club = line.rstrip(":")
            return
        if _NO_TITLE.search(line) or _INDIVIDUAL.match(self._club):
            return
        for club, competition, season in self._titles(line):
            self._add(span, self.discourse.main, club, competition, season, Role.HEAD)

    def _titles(self, line: str) -> list[tuple[str, str, str]]:
        head, _, rest = line.partition(":")
        if rest and not _SEASON.search(head) and not re.search(r"[^\W\d_]{3}", _SEASON.sub("", rest)):
            return [(self._club, _plain(head), season) for season in seasons(rest)]
        club = head.strip() if rest else self._club
        return [
            (club, _plain(_SEASON.sub("", part)), season)
            for part in re.split(r",|;| y | e | and ", rest or line)
            for season in seasons(part)[:1]
            if _plain(_SEASON.sub("", part))
        ]

    # Sentences.

    def sentence(self, scene: Scene) -> None:
        """Titles that the sentence tells: a verb of winning with a competition behind it and a season beside it."""
        if self.discourse.playing or self.active:
            return
        for trigger in scene.triggers:
            if trigger.event is not Event.WIN or trigger.negated:
                continue
            for element in scene.of(Kind.COMPETITION, trigger.head.end, scene.span.end):
                gap = scene.text[trigger.head.end : element.span.start]
                if len(gap) > 120 or re.search(
                    r"final|qualif|clasific|semi|second place|subcampe|place finish|lost|perd",
                    gap + scene.text[element.span.end : element.span.end + 12],
                    re.IGNORECASE,
                ):
                    continue
                self._won(scene, element)

    def _won(self, scene: Scene, element: Element) -> None:
        who = self._winner(scene, element)
        if who is None:
            return
        club = self.discourse.club_of(who)
        role = self.discourse.roles.get(who.name, Role.HEAD)
        for season in self._seasons_of(scene, element):
            self._add(scene.span, who, club.name if club else "", element.span.cut(scene.text), season, role)

    def _winner(self, scene: Scene, element: Element) -> PersonEntry | None:
        people = [e for e in scene.of(Kind.PERSON, scene.span.start, element.span.start) if not e.possessive]
        return people[0].person if people else self.discourse.focus

    def _seasons_of(self, scene: Scene, element: Element) -> list[str]:
        before = scene.text[max(scene.span.start, element.span.start - 14) : element.span.start]
        after = scene.text[element.span.end : element.span.end + 40]
        if found := re.search(r"(\d{4}(?:[-–/]\d\d(?:\d\d)?)?)\s+(?:\w+\s)?$", before):
            return seasons(found.group(1))
        if found := re.match(
            r"\s*(?:title )?(?:de|del|of|in|en|em|do|da)?\s*\(?((?:\d{4}(?:[-–/]\d\d(?:\d\d)?)?(?:,| y| e| and)?\s?)+)\)?",
            after,
        ):
            return seasons(found.group(1))
        dates = [
            d.date for d in scene.of(Kind.DATE, scene.span.start, scene.span.end) if d.date and d.date.bounds.earliest
        ]
        return [str(dates[0].bounds.earliest.year)] if dates and dates[0].bounds.earliest else []

    def _add(self, span: Span, who: PersonEntry, club: str, competition: str, season: str, role: Role) -> None:
        self.claims.append(
            Claim(
                span.start,
                min(span.end, span.start + 600),
                Predicate.WON,
                who.name,
                object=club[:200],
                value=season,
                role=role,
                competition=competition[:200],
                factuality=Factuality.ASSERTED,
            )
        )


def _plain(competition: str) -> str:
    return re.sub(r"\s*\([^)]*\)\s*", " ", competition).strip(" -–:,")
