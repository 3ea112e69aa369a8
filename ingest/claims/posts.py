"""A sentence's drafts: for each trigger who, which club, which role, since when and until when."""

import re
from dataclasses import dataclass, replace

from careers.dates import UNKNOWN, DateBounds
from careers.vocabulary import EndReason, Factuality, Role
from ingest.claims.discourse import Discourse
from ingest.claims.drafts import Draft
from ingest.claims.factuality import factuality, speaker
from ingest.claims.scene import Element, Kind, Scene, squad_of
from ingest.claims.triggers import Trigger
from ingest.claims.windows import windows
from ingest.grammar import Tense
from ingest.languages.pack import ASSISTING, Pack
from ingest.lexicon import Event, Voice
from ingest.mentions.people import PersonEntry
from ingest.mentions.teams import Team, Teams
from ingest.types import Span

_OF = r"(?:de la|de los|de las|del|de|do|da|dos|das|of|by|at|for|with|em|en|no|na|to|by|por|pelo|pela|al|a|ao|à)"
_UNTIL = re.compile(r"(?:until|till|through|hasta|até|hasta el|até o|to|up to)\s*(?:\w+\s+){0,3}$", re.IGNORECASE)
_SINCE = re.compile(r"(?:since|desde|from|a partir de)\s*(?:el |o |a )?(?:\w+\s+){0,2}$", re.IGNORECASE)
_LOCATIVE = re.compile(r"\b(?:in|en|em|back in|back to|return(?:ed)? to)\s+(?:the |la |el )?$", re.IGNORECASE)
_THE_CLUB = re.compile(
    r"\b(?:the (?:club|side|team|latter|job|post)|el (?:club|equipo|cargo|conjunto|cuadro|banquillo)|la institución|o (?:clube|time|cargo)|"
    r"a equipa|a equipe|there|allí|ali)\b",
    re.IGNORECASE,
)
_DEST = re.compile(r"\b(?:for|rumbo a|para|hacia|to join|to|rumo a)\s+(?:o |a |al |el |la )?$", re.IGNORECASE)
_AGENT = re.compile(r"\b(?:by|por|pelo|pela|por el|by the)\s+(?:el |la |the )?$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Clause:
    """A trigger with its part of the sentence."""

    trigger: Trigger
    span: Span
    first: bool

    @property
    def before(self) -> tuple[int, int]:
        return self.span.start, self.trigger.head.start

    @property
    def after(self) -> tuple[int, int]:
        return self.trigger.head.end, self.span.end


class PostReader:
    """Reads the sentences of one document in their order; what was said before is in `discourse`."""

    def __init__(self, pack: Pack, teams: Teams, discourse: Discourse, published: DateBounds | None) -> None:
        self.pack = pack
        self.teams = teams
        self.discourse = discourse
        self.published = published

    def read(self, scene: Scene) -> list[Draft]:
        """The drafts of one sentence."""
        drafts: list[Draft] = []
        subject: PersonEntry | None = None
        parts = windows(scene)
        for number, (trigger, span) in enumerate(zip(scene.triggers, parts, strict=True)):
            clause = Clause(trigger, span, number == 0)
            found = self._clause(scene, clause, subject)
            for draft in found:
                self.discourse.at(draft.person, draft.team, draft.role)
            if found:
                subject = found[0].person
            elif who := self._named_subject(scene, clause):
                subject = who
            drafts += found
        self._move_focus(scene, drafts)
        return [
            replace(draft, speaker=speaker(scene.text, scene.span), summary=self.discourse.summary) for draft in drafts
        ]

    def _move_focus(self, scene: Scene, drafts: list[Draft]) -> None:
        if drafts:
            self.discourse.speak_of(drafts[0].person)
            return
        people = scene.of(Kind.PERSON, scene.span.start, scene.span.end)
        if people and not people[0].possessive and people[0].span.start - scene.span.start < 25:
            self.discourse.speak_of(people[0].person)

    # Who.

    def _named_subject(self, scene: Scene, clause: Clause) -> PersonEntry | None:
        people = [e for e in scene.of(Kind.PERSON, *clause.before) if self._subject_like(scene, e)]
        return people[-1].person if people else None

    def _subject_like(self, scene: Scene, element: Element) -> bool:
        """Not "Vivas' staff", not "by Ferguson", not "after Emery"."""
        before = scene.text[max(scene.span.start, element.span.start - 25) : element.span.start]
        return not element.possessive and not re.search(
            rf"\b(?:{_OF}|con|com|sobre|ante|against|under|from|y|and|entre)\s+(?:el |la |o |a )?(?:\w+ )?$", before
        )

    def _coach(self, scene: Scene, clause: Clause, subject: PersonEntry | None) -> PersonEntry | None:
        trigger = clause.trigger
        if trigger.voice is Voice.CLUB and not trigger.passive:
            return self._object(scene, clause)
        if person := self._named_subject(scene, clause):
            return person
        if person := self._inverted(scene, clause):
            return person
        if self.pack.relative.match(scene.text[clause.span.start : trigger.head.start]) or self.pack.relative.match(
            scene.text[max(clause.span.start - 1, scene.span.start) : trigger.head.start]
        ):
            before = scene.of(Kind.PERSON, scene.span.start, clause.span.start + 1)
            if before:
                return before[-1].person
        return subject or self.discourse.focus

    def _inverted(self, scene: Scene, clause: Clause) -> PersonEntry | None:
        """ "llegó Ricardo Zielinski": the subject behind its verb, in Spanish and Portuguese."""
        if self.pack.language == "en":
            return None
        for element in scene.of(Kind.PERSON, *clause.after)[:1]:
            gap = scene.text[clause.trigger.head.end : element.span.start]
            if re.fullmatch(r"\s*(?:como \w+ )?(?:el |o )?(?:\w+ ){0,2}", gap) and not re.search(
                rf"\b{_OF}\s*$", gap.strip()
            ):
                return element.person
        return None

    def _object(self, scene: Scene, clause: Clause) -> PersonEntry | None:
        after = scene.of(Kind.PERSON, *clause.after)
        if clause.trigger.clitic:
            return self.discourse.focus
        for element in after[:1]:
            gap = scene.text[clause.trigger.head.end : element.span.start]
            if len(gap) < 60 and not re.search(
                r"\b(?:successor|sustituto|reemplazo|place|lugar|vaga|replacing|under|por|by|de|del)\b", gap
            ):
                return element.person
        before = scene.text[clause.span.start : clause.trigger.head.start]
        if not after and scene.of(Kind.CLUB, *clause.before) and re.search(r"\bto\b|\bhis\b|\bsu\b", before):
            return self.discourse.focus
        return None if after else (self.discourse.focus if re.search(r"(?:\blo\b|\bhim\b)", before) else None)

    # Where.

    def _clubs(self, scene: Scene, clause: Clause, who: PersonEntry) -> list[Element]:
        """The clubs of the clause's post: the first that fits behind the trigger with those listed after it, else the
        last before it."""
        after = [e for e in self._candidates(scene, *clause.after, clause)]
        before = [e for e in self._candidates(scene, *clause.before, clause)]
        if clause.trigger.voice is Voice.CLUB and not clause.trigger.passive and before:
            return [before[-1]]
        if after:
            return self._listed(scene, after)
        return [before[-1]] if before else []

    def _candidates(self, scene: Scene, start: int, end: int, clause: Clause) -> list[Element]:
        return [e for e in scene.of(Kind.CLUB, start, end) if self._may_be_club(scene, e, clause)] + self._unknown(
            scene, start, end, clause
        )

    def _may_be_club(self, scene: Scene, element: Element, clause: Clause) -> bool:
        if element.opponent:
            return False
        if element.team and element.team.national:
            return self._may_be_nation(scene, element, clause)
        return True

    def _may_be_nation(self, scene: Scene, element: Element, clause: Clause) -> bool:
        """A country is a team where a post is spoken of, and a place otherwise ("returned to Peru")."""
        said = element.span.cut(scene.text)
        if len(said.split()) > 1 and element.team and said != element.team.name and not element.place:
            return True
        before = scene.text[max(scene.span.start, element.span.start - 30) : element.span.start]
        if _LOCATIVE.search(before):
            return False
        roles = (
            scene.of(Kind.ROLE, *clause.span_bounds)
            if hasattr(clause, "span_bounds")
            else scene.of(Kind.ROLE, clause.span.start, clause.span.end)
        )
        return bool(roles) or not clause.trigger.weak

    def _unknown(self, scene: Scene, start: int, end: int, clause: Clause) -> list[Element]:
        """Capitalised names that stand where a club must stand: "as manager of Votoraty", "joined Blyth Spartans"."""
        found = []
        for element in scene.of(Kind.NAME, start, end):
            before = scene.text[max(scene.span.start, element.span.start - 30) : element.span.start]
            direct = element.span.start - clause.trigger.head.end <= 3 and clause.trigger.voice is Voice.COACH
            if self._stands_as_club(before, direct):
                team = self.teams.unknown(element.span.cut(scene.text))
                found.append(replace(element, kind=Kind.CLUB, team=team))
        return found

    def _stands_as_club(self, before: str, direct: bool) -> bool:
        words = r"(?:manager|coach|charge|helm|técnico|entrenador|treinador|DT|mando|cargo|frente|ayudante|asistente|adjunto|auxiliar|side|club|team|at|with|joined|join|by)"
        pattern = rf"\b{words}\s+(?:(?:of|at|de|del|do|da|no|na|a|al|the|el|la|o)\s+)*$"
        if direct and self.pack.language == "en":
            return True
        return bool(re.search(pattern, before)) or (
            direct and bool(re.search(r"\b(?:al?|en|no|na|o|el|por|pelo|pela|com|con|ao|em)\s+(?:el |la )?$", before))
        )

    def _listed(self, scene: Scene, clubs: list[Element]) -> list[Element]:
        """The first club and those coordinated with it."""
        clubs = sorted(clubs, key=lambda e: e.span)
        found = clubs[:1]
        for club in clubs[1:]:
            gap = scene.text[found[-1].span.end : club.span.start]
            for date in scene.of(Kind.DATE, found[-1].span.end, club.span.start):
                gap = gap.replace(date.span.cut(scene.text), "")
            gap = re.sub(r"\([^)]*\)", "", gap)
            if not _COORDINATED.fullmatch(gap):
                break
            found.append(club)
        return found

    # When, as what.

    def _clause(self, scene: Scene, clause: Clause, subject: PersonEntry | None) -> list[Draft]:
        trigger = clause.trigger
        if trigger.event is Event.WIN:
            return []
        who = self._coach(scene, clause, subject)
        if who is None:
            return []
        if trigger.event is Event.REPLACE:
            return self._replacement(scene, clause, who)
        clubs = self._clubs(scene, clause, who)
        if trigger.event is Event.END:
            return self._ending(scene, clause, who, clubs)
        team_list = [(club, club.team) for club in clubs if club.team]
        if not team_list:
            fallback = self._fallback(scene, clause, who)
            if fallback is None:
                return []
            team_list = [(None, fallback)]  # type: ignore[list-item]
        if trigger.weak and not self._coaching(scene, clause, who):
            return []
        return [
            draft
            for club, team in team_list
            for draft in self._draft(scene, clause, who, club, team, len(team_list) > 1)
        ]

    def _coaching(self, scene: Scene, clause: Clause, who: PersonEntry) -> bool:
        """Does a verb that says nothing of coaching by itself speak of it here?"""
        if self.discourse.playing or self.pack.player.search(scene.text, clause.span.start, clause.span.end):
            return bool(scene.of(Kind.ROLE, clause.span.start, clause.span.end))
        if scene.of(Kind.ROLE, clause.span.start, clause.span.end):
            return True
        return who.name in self.discourse.roles or bool(self.discourse.main is who and self.discourse.section)

    def _fallback(self, scene: Scene, clause: Clause, who: PersonEntry) -> Team | None:
        """The club where the clause names none: that of the sentence, of the section, of the person's latest post."""
        trigger = clause.trigger
        earlier = [
            e
            for e in scene.of(Kind.CLUB, scene.span.start, clause.span.start)
            if e.team and not e.opponent and not e.team.national
        ]
        if trigger.event in (Event.HOLD, Event.STAY):
            return self.discourse.club_of(who) if not trigger.weak or trigger.event is Event.STAY else None
        if trigger.weak:
            return None
        if earlier:
            return earlier[-1].team
        return self.discourse.heading or self.discourse.club

    def _role(self, scene: Scene, clause: Clause) -> tuple[Role | None, Element | None]:
        after = scene.of(Kind.ROLE, *clause.after)
        before = scene.of(Kind.ROLE, clause.span.start, clause.trigger.head.end)
        for element in (*after, *reversed(before)):
            if element.role is Role.INTERIM:
                return Role.INTERIM, element
        chosen = after[0] if after else (before[-1] if before else None)
        return (chosen.role, chosen) if chosen else (None, None)

    def _draft(
        self, scene: Scene, clause: Clause, who: PersonEntry, club: Element | None, team: Team, many: bool
    ) -> list[Draft]:
        trigger = clause.trigger
        role, word = self._role(scene, clause)
        if self.pack.same_role.search(scene.text, clause.span.start, scene.span.end):
            role = self.discourse.roles.get(who.name, role)
        squad = squad_of(scene.text, clause.span.start, clause.span.end, self.pack) or (club.squad if club else "")
        held = factuality(scene.text, clause.span, scene.span, trigger, self.pack)
        boss = self._boss(scene, clause, word, who) if role in ASSISTING else None
        draft = Draft(
            span=scene.span,
            person=who,
            team=team,
            role=role or (None if trigger.event is Event.STAY else Role.HEAD),
            role_words=word.span.cut(scene.text) if word and role is Role.OTHER else "",
            squad=squad,
            factuality=held,
            under=boss,
        )
        draft = self._timed(scene, clause, draft, club if many else None)
        drafts = [draft]
        if boss and boss is not who:
            drafts.append(
                replace(
                    draft,
                    person=boss,
                    role=Role.HEAD,
                    start=None,
                    end=None,
                    under=None,
                    current=False,
                    role_words="",
                    during=None,
                    announced=None,
                    contract=None,
                )
            )
        return drafts

    def _boss(self, scene: Scene, clause: Clause, word: Element | None, who: PersonEntry) -> PersonEntry | None:
        """Whose assistant: the person behind "assistant to", or before it with a possessive."""
        people = [e for e in scene.of(Kind.PERSON, clause.span.start, clause.span.end) if e.person is not who]
        if word:
            people.sort(key=lambda e: abs(e.span.start - word.span.start))
        for element in people:
            before = scene.text[max(scene.span.start, element.span.start - 14) : element.span.start]
            if element.possessive or re.search(
                r"\b(?:de|del|do|da|to|of|under|a|con)\s+(?:el |la |manager )?$", before
            ):
                return element.person
        return None

    def _timed(self, scene: Scene, clause: Clause, draft: Draft, club: Element | None) -> Draft:
        """Put the clause's dates where they belong: start, end, during, contract."""
        trigger = clause.trigger
        dates = self._dates(scene, clause, club)
        starting = trigger.event is Event.START
        start = end = during = contract = None
        for element in dates:
            date = element.date
            if date is None or date.duration:
                continue
            before = scene.text[max(clause.span.start, element.span.start - 30) : element.span.start]
            if self.pack.contract.search(scene.text[clause.span.start : element.span.start + 1]) and _UNTIL.search(
                before
            ):
                contract = contract or date.bounds
            elif _UNTIL.search(before):
                end = end or date.bounds
            elif date.until is not None:
                start, end = start or date.bounds, end or date.until
            elif starting or _SINCE.search(before):
                start = start or date.bounds
            else:
                during = during or date.bounds
        if starting and start is None:
            start = UNKNOWN
        current = self._current(scene, clause, draft, end)
        return replace(
            draft, start=start, end=end, during=None if start or end else during, contract=contract, current=current
        )

    def _current(self, scene: Scene, clause: Clause, draft: Draft, end: DateBounds | None) -> bool:
        trigger = clause.trigger
        if end is not None or draft.factuality is not Factuality.ASSERTED:
            return False
        said = scene.text[clause.span.start : clause.span.end]
        if re.search(r"\b(?:currently|actualmente|atualmente|current|still|en el cargo desde|hoy)\b", said):
            return True
        return trigger.tense is Tense.PRESENT and trigger.event in (Event.HOLD, Event.STAY)

    def _dates(self, scene: Scene, clause: Clause, club: Element | None) -> list[Element]:
        dates = scene.of(Kind.DATE, clause.span.start, clause.span.end)
        if club is None:
            behind = [d for d in dates if d.span.start >= clause.trigger.head.start]
            return [*behind, *(d for d in dates if d not in behind)]
        clubs = (
            sorted((e.span.start for e in scene.of(Kind.CLUB, club.span.end, clause.span.end)), default=[])
            if False
            else [e.span.start for e in scene.of(Kind.CLUB, club.span.end, clause.span.end)]
        )
        until = min(clubs, default=clause.span.end)
        return [d for d in dates if club.span.end <= d.span.start < until]

    # Endings and successions.

    def _ending(self, scene: Scene, clause: Clause, who: PersonEntry, clubs: list[Element]) -> list[Draft]:
        trigger = clause.trigger
        left = [c for c in clubs if not self._destination(scene, c)]
        gone_to = [c for c in clubs if self._destination(scene, c)]
        team = (
            left[0].team
            if left
            else self.discourse.club_of(who) or (self.discourse.heading if not trigger.weak else None)
        )
        drafts = []
        if team and not (trigger.weak and self.discourse.playing):
            role, _ = self._role(scene, clause)
            draft = Draft(
                span=scene.span,
                person=who,
                team=team,
                role=role if role is not Role.HEAD or left else role,
                squad=squad_of(scene.text, clause.span.start, clause.span.end, self.pack),
                end=self._day(scene, clause) or UNKNOWN,
                reason=trigger.reason or self._reason(scene, clause),
                factuality=factuality(scene.text, clause.span, scene.span, trigger, self.pack),
            )
            drafts.append(draft)
        for club in gone_to:
            if club.team and not club.team.national:
                drafts.append(Draft(scene.span, who, club.team, Role.HEAD, start=self._day(scene, clause) or UNKNOWN))
        return drafts

    def _destination(self, scene: Scene, club: Element) -> bool:
        return bool(_DEST.search(scene.text[max(scene.span.start, club.span.start - 14) : club.span.start]))

    def _day(self, scene: Scene, clause: Clause) -> DateBounds | None:
        dates = [d for d in self._dates(scene, clause, None) if d.date and not d.date.duration]
        return dates[0].date.bounds if dates and dates[0].date else None

    def _reason(self, scene: Scene, clause: Clause) -> EndReason | None:
        said = scene.text[clause.span.start : scene.span.end]
        if re.search(
            r"mutual (?:consent|agreement)|mutually agreed|mutuo acuerdo|mútuo acordo|comum acordo|buenos términos",
            said,
        ):
            return EndReason.MUTUAL
        if re.search(
            r"by the same (?:manners|way|means)|de la misma (?:manera|forma)|da mesma (?:forma|maneira)", said
        ):
            return EndReason.MUTUAL
        if re.search(
            r"contract expired|contract ran out|agotado su contrato|fin de contrato|end of his contract", said
        ):
            return EndReason.CONTRACT_END
        return None

    def _replacement(self, scene: Scene, clause: Clause, who: PersonEntry) -> list[Draft]:
        """ "He replaced X": he begins, X ends. "He was replaced by X": the other way round."""
        trigger = clause.trigger
        others = [e for e in scene.of(Kind.PERSON, *clause.after) if e.person is not who]
        other = others[0].person if others else (self.discourse.focus if trigger.clitic else None)
        clubs = self._clubs(scene, clause, who)
        team = clubs[0].team if clubs else None
        if team is None:
            team = self._replaced_at(scene, clause, who, other)
        if team is None or other is who:
            return []
        came, went = (other, who) if trigger.passive else (who, other)
        day = self._day(scene, clause)
        held = factuality(scene.text, clause.span, scene.span, trigger, self.pack)
        role, _ = self._role(scene, clause)
        drafts = []
        if came:
            drafts.append(Draft(scene.span, came, team, role or Role.HEAD, start=day or UNKNOWN, factuality=held))
        if went:
            drafts.append(Draft(scene.span, went, team, None, end=day or UNKNOWN, factuality=held))
        return drafts

    def _replaced_at(self, scene: Scene, clause: Clause, who: PersonEntry, other: PersonEntry | None) -> Team | None:
        earlier = [e for e in scene.of(Kind.CLUB, scene.span.start, clause.span.start) if e.team and not e.opponent]
        if earlier:
            return earlier[-1].team
        return (
            (self.discourse.club_of(other) if other else None) or self.discourse.club_of(who) or self.discourse.heading
        )


_COORDINATED = re.compile(
    r"\s*(?:,|;|y|e|and|&|,? (?:y|e|and))?\s*(?:(?:luego|then|later|después|depois|a|al|ao|à|en|em|no|na|at|with|the|o|el|la|in|por|pelo|from|de|"
    r"también|also|for|su|entre|between|,)\s*)*",
    re.IGNORECASE,
)
