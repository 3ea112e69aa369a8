"""A sentence's drafts: what each trigger says of a post, put together from who, where and when."""

import re
from dataclasses import replace

from careers.dates import UNKNOWN, DateBounds
from careers.vocabulary import IN_CHARGE, EndReason, Factuality, Role
from ingest.claims.appositions import appositions
from ingest.claims.belonging import of_clubs
from ingest.claims.bench import with_him
from ingest.claims.clause import Clause, Reader
from ingest.claims.drafts import Draft
from ingest.claims.factuality import factuality, speaker
from ingest.claims.fronted import fronted_post
from ingest.claims.listings import segments, verbless
from ingest.claims.records import record
from ingest.claims.relatives import relative_club
from ingest.claims.scene import Element, Kind, Scene, squad_of
from ingest.claims.when import at_once, bracketed, day, lasting, of_contract, periods, same_day, timed
from ingest.claims.where import boss_of, clubs, destinations, fallback, hirer, left, pluperfect, replaced_at, won_with
from ingest.claims.who import beside_noun, coach, companions, fellow_candidates, named_subject, other_person, together
from ingest.claims.who import speaker as speaker_of
from ingest.claims.windows import windows
from ingest.grammar import Tense
from ingest.languages.pack import ASSISTING
from ingest.lexicon import Event
from ingest.mentions.people import PersonEntry
from ingest.mentions.teams import Team

_REASONS = (
    (
        EndReason.MUTUAL,
        r"mutual (?:consent|agreement)|mutually agreed|mutuo acuerdo|mútuo acordo|comum acordo|buenos términos",
    ),
    (EndReason.MUTUAL, r"by the same (?:manners?|way|means)|de la misma (?:manera|forma)|da mesma (?:forma|maneira)"),
    (
        EndReason.CONTRACT_END,
        r"contract (?:expired|ran out|ended)|agotado su contrato|(?:fin|final) (?:de|del) contrato|end of (?:his|"
        r"the) contract|expiró|venció (?:el|su) contrato|(?:fim|final|termo|término) d[eo] contrato|"
        r"contrato (?:expirou|terminou|acabou)",
    ),
)


class PostReader:
    """Reads the sentences of one document in their order; what was said before is in `doc.discourse`."""

    def __init__(self, doc: Reader) -> None:
        self.doc = doc
        self._pending: list[Element] = []

    def read(self, scene: Scene) -> list[Draft]:
        """The drafts of one sentence."""
        parts = segments(scene)
        return [draft for part in parts for draft in self._read(part, len(parts) > 1)]

    def _read(self, scene: Scene, listed: bool) -> list[Draft]:
        self.doc.discourse.told.clear()
        self.doc.discourse.begun.clear()
        drafts, scene = fronted_post(scene, None if self.doc.discourse.playing else self.doc.discourse.coach)
        for draft in drafts:
            self._remember(draft)
        self._pending = []
        self._moved: DateBounds | None = None
        subject: PersonEntry | None = None
        main_subject: PersonEntry | None = None
        asides: list[PersonEntry] = []
        bench = with_him(scene, self.doc)  # of the post told before; else of the one that the sentence tells
        parts = windows(scene, self.doc.pack.saying)
        fronted = scene.of(Kind.DATE, scene.span.start, parts[0].start) if parts else []
        for trigger, span in zip(scene.triggers, parts, strict=True):
            clause = Clause(scene, trigger, span, self.doc)
            if bench and trigger.event is Event.END and not scene.of(Kind.CLUB, scene.span.start, scene.span.end):
                continue  # "com ele deixam o Parque os auxiliares X e Y": of these alone
            resumed = main_subject if _COORDINATED.match(clause.said) and trigger.tense is Tense.PAST else None
            found = lasting(clause, at_once(clause, self._clause(clause, resumed or subject), drafts), drafts)
            self._keep_dates(clause, found)
            self._pending, fronted = self._pending or fronted, []
            for draft in found:
                self._remember(draft)
            if _WHO_BEFORE.search(clause.left_of(trigger.head.start, 24)):
                subject = subject or self._opening_subject(clause)  # a relative clause changes none
                drafts += found
                continue
            aside = trigger.noun is not None and trigger.event in (Event.END, Event.REPLACE)
            aside = aside and (subject is not None or bool(_AFTER.search(clause.left_of(trigger.head.start, 16))))
            asides += [draft.person for draft in found] if aside and subject is None else []
            if not aside:  # "after X' departure" changes no subject
                subject = found[0].person if found else self._spoken_of(clause) or subject
            if trigger.tense is Tense.PAST and trigger.noun is None:
                main_subject = subject
            drafts += found
        if bench := bench or with_him(scene, self.doc):
            drafts = [d for d in drafts if d.role not in ASSISTING or d.person is not bench[0].under] + bench
        discourse = self.doc.discourse
        drafts += verbless(scene, discourse.main if discourse.life else discourse.focus, self.doc, listed)
        drafts += appositions(scene, self.doc.discourse, self.doc.pack, drafts)
        drafts += of_clubs(scene, self.doc.discourse, drafts)
        drafts = self._with_record(scene, drafts)
        self._move_focus(scene, [draft for draft in drafts if draft.person not in asides])
        people = scene.of(Kind.PERSON, scene.span.start, scene.span.end)
        self.doc.discourse.mentioned = people[-1].person if people else self.doc.discourse.mentioned
        said_by = speaker(scene.text, scene.span)
        return [replace(draft, speaker=said_by, summary=self.doc.discourse.summary) for draft in drafts]

    def _then(self, clause: Clause) -> DateBounds | None:
        """ "Desde entonces está X", "Y lo suple": the day on which the post was left, as the text has just said."""
        since = self.doc.pack.since_then.search(clause.said)
        stands_in = (
            clause.trigger.event is Event.REPLACE and clause.trigger.clitic and clause.trigger.tense is Tense.PRESENT
        )
        return self.doc.discourse.left_on if since or stands_in else None

    def _remember(self, draft: Draft) -> None:
        if draft.start is not None and draft.start.known:
            self.doc.discourse.came[draft.person.name] = draft.start
        if draft.end is not None and draft.end.known:
            self.doc.discourse.went[draft.person.name] = draft.end
        self._place(draft)

    def _place(self, draft: Draft) -> None:
        """A rumour gives nobody a club; but who is spoken of for a bench is a coach."""
        discourse = self.doc.discourse
        if draft.factuality in (Factuality.ASSERTED, Factuality.PLANNED):
            discourse.at(draft.person, draft.team, draft.role, draft.squad)
            if draft.start is not None:
                discourse.begun.append(draft.person)
                discourse.since = draft.start
            discourse.left_on = draft.end if draft.end and draft.end.known else discourse.left_on
        else:
            discourse.roles.setdefault(draft.person.name, draft.role or Role.HEAD)

    def _squad(self, clause: Clause, club: Element | None, who: PersonEntry, team: Team) -> str:
        """The squad that the clause names, not in an apposition to its subject; else that of the post told last at a
        club that is named no more."""
        head = clause.trigger.head
        lead = clause.text[clause.span.start : head.start]
        aside = lead.find(",") if lead.rstrip().endswith(",") and lead.strip().count(",") > 1 else -1
        until = clause.span.start + aside if aside > 0 else head.start
        until = clause.span.start if self._titled_subject(clause) else until
        if relative := relative_club(clause):
            return squad_of(clause.scene, relative.span.start, clause.span.end, self.doc.pack) or relative.squad
        spoken = squad_of(clause.scene, head.start, self._own_end(clause), self.doc.pack) or squad_of(
            clause.scene, clause.span.start, until, self.doc.pack
        )
        if spoken or club is not None or (clause.all(Kind.ROLE)[:1] and clause.all(Kind.ROLE)[0].role is Role.INTERIM):
            return spoken or (club.squad if club else "") or self._womens(who, team)
        if self.doc.pack.first_team.search(clause.said):
            return self._womens(who, team)
        return self.doc.discourse.squads.get((who.name, team.key), "")

    def _womens(self, who: PersonEntry, team: Team) -> str:
        """A women's team keeps being one where its club is named alone."""
        known = self.doc.discourse.squads.get((who.name, team.key), "")
        return known if known == "women" else ""

    def _titled_subject(self, clause: Clause) -> bool:
        """ "Under-21s coach Liam Pryor has been placed in charge": the squad is that of what he was before."""
        roles = clause.before(Kind.ROLE)
        people = [e for e in clause.before(Kind.PERSON) if roles and e.span.start > roles[-1].span.end]
        return bool(people) and len(clause.text[roles[-1].span.end : people[0].span.start]) < 4

    def _opening_subject(self, clause: Clause) -> PersonEntry | None:
        """Whom the sentence opens with."""
        people = [
            e
            for e in clause.scene.of(Kind.PERSON, clause.scene.span.start, clause.trigger.head.start)
            if not e.possessive
        ]
        return people[0].person if people and people[0].span.start - clause.scene.span.start < 30 else None

    @staticmethod
    def _own_end(clause: Clause) -> int:
        """ "será orientada por Nuno Sá, treinador dos sub-23": where an apposition to a name behind the verb begins."""
        for person in clause.after(Kind.PERSON)[:1]:
            for word in clause.scene.of(Kind.ROLE, person.span.end, clause.span.end)[:1]:
                if _ASIDE.fullmatch(clause.text[person.span.end : word.span.start]):
                    return person.span.end
        return clause.span.end

    def _spoken_of(self, clause: Clause) -> PersonEntry | None:
        """The subject of a clause that told no post; of "took X with him to work as …" it is X."""
        return (coach(clause, None) if clause.club_acts else None) or named_subject(clause)

    def _with_record(self, scene: Scene, drafts: list[Draft]) -> list[Draft]:
        """The matches that a sentence counts are those of the post that it tells, else of the post told last."""
        counted = record(scene.text, scene.span)
        if not counted or self.doc.discourse.playing:
            return drafts
        for number, draft in enumerate(drafts):
            if draft.factuality is Factuality.ASSERTED and draft.role in (None, *IN_CHARGE):
                return [*drafts[:number], replace(draft, record=counted), *drafts[number + 1 :]]
        who = self.doc.discourse.focus
        team = self.doc.discourse.club_of(who) if who else None
        if who is None or team is None:
            return drafts
        return [*drafts, Draft(scene.span, who, team, record=counted)]

    def _keep_dates(self, clause: Clause, found: list[Draft]) -> None:
        """The date of a clause that tells no post is that of the next clause that gives none."""
        if clause.trigger.event in (Event.WIN, Event.GUIDE) or (pluperfect(clause) and not found):
            return  # of a feat, or of what was before, not of the next post
        if clause.trigger.event is Event.HOLD and not found and clause.after(Kind.ROLE) and clause.after(Kind.NAME):
            return  # of a post at a place that nobody knows
        if clause.trigger.noun is not None and _MOVE.search(clause.trigger.head.cut(clause.text)) and not found:
            self._moved = day(clause, [])  # "a move to Sweden in January was short-lived: X sacked him"
            return
        dates = [d for d in clause.all(Kind.DATE) if d.date and d.date.bounds.known and not of_contract(clause, d)]
        finest = min((d.date.bounds.precision for d in dates if d.date), default=0)
        dates = [d for d in dates if d.date and d.date.bounds.precision == finest] or dates
        if (
            found
            and clause.trigger.event is Event.END
            and len(dates) == 1
            and dates[0].date
            and not dates[0].date.until
        ):
            self._pending = dates if self._leads_on(clause) else []  # "saiu em maio para assumir X"
        elif dates and _FRONTED.match(clause.said):
            self._pending = dates
        else:
            self._pending = [] if found else (dates or self._pending)

    @staticmethod
    def _leads_on(clause: Clause) -> bool:
        """Does a beginning follow, at once?"""
        following = next((t for t in clause.scene.triggers if t.head.start >= clause.span.end), None)
        if following is None or _LATER.match(clause.text, clause.span.end):
            return False
        if following.event is Event.END and _WHEN.match(clause.text, clause.span.end):
            return True
        return following.event in (Event.START, Event.REPLACED) or (
            following.tense is Tense.INFINITIVE and following.event is Event.HOLD
        )

    def _move_focus(self, scene: Scene, drafts: list[Draft]) -> None:
        """Who was spoken of is who the next sentence's "he" is; in the life of one person that is this person."""
        if self.doc.discourse.life:
            return
        people = scene.of(Kind.PERSON, scene.span.start, scene.span.end)
        main = self.doc.discourse.main
        if (
            people
            and main
            and people[0].person is not main
            and _HIM.search(scene.text, people[0].span.end, scene.span.end)
        ):
            self.doc.discourse.focus = main  # "Leishman got him back into the game": he goes on
            return
        opening = people[0].person if people and people[0].span.start - scene.span.start < 25 else None
        if people and _TUTELAGE.search(scene.text[scene.span.start : people[0].span.start]):
            opening = None
        if opening and any(draft.person is opening for draft in drafts):
            self.doc.discourse.focus = opening
        elif told := [d.person for d in drafts if opening or not people or d.person is not people[0].person] or [
            d.person for d in drafts
        ]:
            self.doc.discourse.focus = told[0]
        elif scene.text[scene.span.start] in _QUOTES:
            return  # what somebody says of others
        elif people and not people[0].possessive and people[0].span.start - scene.span.start < 25:
            self.doc.discourse.focus = people[0].person

    def _clause(self, clause: Clause, subject: PersonEntry | None) -> list[Draft]:
        event = clause.trigger.event
        if event is Event.WIN:
            return self._winning(clause, subject)
        if event is Event.LINK and not clause.all(Kind.PERSON) and not self.doc.discourse.section_main:
            return []
        who = coach(clause, subject)
        if who is None or who.other or (self.doc.discourse.playing and not self._coached_then(clause, who)):
            return []
        if _tells_nothing(clause):
            return []
        if event in (Event.REPLACE, Event.REPLACED):
            return self._replacement(clause, who)
        others = (*companions(clause, who), *together(clause, who), *fellow_candidates(clause, who))
        return [d for one in (who, *others) for d in self._told_of(clause, one)]

    def _told_of(self, clause: Clause, who: PersonEntry) -> list[Draft]:
        event = clause.trigger.event
        if event is Event.END:
            return self._ending(clause, who)
        if event is Event.FOLLOW:
            return self._following(clause, who)
        if event is Event.GUIDE:
            return self._guiding(clause, who)
        return self._holding(clause, who)

    def _coached_then(self, clause: Clause, who: PersonEntry) -> bool:
        """In the story of a player only what says outright that he coached: "was appointed player-manager"."""
        roles = [r for r in clause.after(Kind.ROLE) if r.span.start - clause.trigger.head.end < 30]
        return bool(roles) and who is self.doc.discourse.main and not self.doc.pack.player.search(clause.said)

    def _holding(self, clause: Clause, who: PersonEntry) -> list[Draft]:
        """He begins, holds, goes on in a post, or is linked with it."""
        named = clubs(clause)
        if clause.trigger.lemma in _ASSISTING and (boss := other_person(clause, who)):
            return self._assisting(clause, who, boss, named)
        if clause.trigger.lemma in _WORKING and clause.trigger.tense is Tense.GERUND and not clause.all(Kind.ROLE):
            return []  # "ya estaba trabajando en Quilmes": as what?
        if clause.trigger.weak and (not self._of_coaching(clause, who) or self._told_next(clause)):
            return []
        if not named:
            team = fallback(clause, who)
            return self._post(clause, who, None, team, False) if team else []
        drafts = [d for club in named if club.team for d in self._post(clause, who, club, club.team, len(named) > 1)]
        return drafts

    def _assisting(self, clause: Clause, who: PersonEntry, boss: PersonEntry, named: list[Element]) -> list[Draft]:
        """ "was named adviser to Ghana, assisting Otto Addo": of a post just told it says under whom."""
        told = self.doc.discourse.told
        team = named[0].team if named else told[-1] if told else self.doc.discourse.club_of(who)
        if team is None or boss.other:
            return []
        head = Draft(clause.scene.span, boss, team, Role.HEAD)
        if clause.trigger.tense is Tense.GERUND and told:
            return [head]
        return [timed(clause, Draft(clause.scene.span, who, team, Role.ASSISTANT, under=boss), None, []), head]

    def _told_next(self, clause: Clause) -> bool:
        """ "volverá a Alianza para formar parte del comando técnico": the purpose says as what, and tells the post."""
        if clause.all(Kind.ROLE) or clause.trigger.event is not Event.START:
            return False
        later = [t for t in clause.scene.triggers if t.head.start > clause.trigger.head.start][:1]
        roles = [r for t in later for r in clause.scene.of(Kind.ROLE, t.head.start, clause.scene.span.end)]
        squads = [t for t in later if squad_of(clause.scene, t.head.start, clause.scene.span.end, self.doc.pack)]
        return (
            bool(roles or squads)
            and later[0].tense in (Tense.INFINITIVE, Tense.FUTURE, Tense.CONDITIONAL)
            and later[0].event in (Event.HOLD, Event.START)
        )

    def _following(self, clause: Clause, who: PersonEntry) -> list[Draft]:
        """ "Su ayudante lo seguirá en la misma función": an assistant at the club of whom he follows."""
        discourse = self.doc.discourse
        boss = (discourse.main or discourse.focus) if clause.trigger.clitic else other_person(clause, who)
        role, _ = self._role(clause, who)
        told = clause.scene.of(Kind.ROLE, clause.scene.span.start, clause.trigger.head.start)
        role = next((r for r in (role, discourse.roles.get(who.name), *(e.role for e in told)) if r in ASSISTING), None)
        if boss is None or boss is who or boss.other or role is None:
            return []
        named = clubs(clause)
        team = (
            named[0].team if named else (discourse.topic if boss is discourse.main else None) or discourse.club_of(boss)
        )
        held = factuality(clause.text, clause.span, clause.scene.span, clause.trigger, self.doc.pack)
        start = day(clause, []) or UNKNOWN
        return [Draft(clause.scene.span, who, team, role, start=start, under=boss, factuality=held)] if team else []

    def _guiding(self, clause: Clause, who: PersonEntry) -> list[Draft]:
        """ "guided Nantes to third place": that he was in charge, of the club right behind the verb, and no date."""
        for club in clubs(clause)[:1]:
            gap = clause.text[clause.trigger.head.end : club.span.start]
            if (
                club.team
                and club.span.start > clause.trigger.head.end
                and len(gap) < 10
                and not self.doc.discourse.playing
                and (club.team.country or club.team.national)
            ):
                role = self.doc.discourse.roles.get(who.name, Role.HEAD)
                held = factuality(clause.text, clause.span, clause.scene.span, clause.trigger, self.doc.pack)
                draft = Draft(clause.scene.span, who, club.team, role, factuality=held)
                if club.squad:  # at a tournament that has its year
                    draft = replace(draft, role=Role.HEAD, squad=club.squad, during=day(clause, []))
                return [draft]
        return []

    def _winning(self, clause: Clause, subject: PersonEntry | None) -> list[Draft]:
        """ "No Inter, venceu a Sul-Americana de 2008", "won the cup with Ajax": that he was there then."""
        club = won_with(clause)
        who = coach(clause, subject) if club else None
        if club is None or club.team is None or who is None or who.other or who.name not in self.doc.discourse.roles:
            return []
        if not self._of_coaching(clause, who) or any(e.person is not who for e in clause.before(Kind.PERSON)):
            return []
        years = [
            d.date.bounds for d in clause.all(Kind.DATE) if d.date and d.date.until is None and d.date.bounds.known
        ]
        during = years[0] if len(years) == 1 else None
        squad = squad_of(clause.scene, clause.span.start, clause.span.end, self.doc.pack) or club.squad
        return [
            Draft(clause.scene.span, who, club.team, self.doc.discourse.roles[who.name], squad=squad, during=during)
        ]

    def _of_coaching(self, clause: Clause, who: PersonEntry) -> bool:
        """Does a verb that says nothing of coaching by itself speak of it here?"""
        discourse = self.doc.discourse
        if _OF_PLAYERS.search(clause.said) and not _AS_ROLE.search(clause.said):
            return False
        if clause.all(Kind.ROLE):
            return True
        if clause.trigger.event is Event.HOLD and squad_of(
            clause.scene, clause.span.start, clause.span.end, self.doc.pack
        ):
            return True
        said = clause.said if who is discourse.last and discourse.told else clause.scene.span.cut(clause.text)
        if discourse.playing or discourse.summary or self.doc.pack.player.search(said):
            return False
        if (
            clause.trigger.event is Event.START
            and discourse.told
            and who is not discourse.main
            and not discourse.playing
        ):
            return True  # "he was sacked and X came in"
        if clause.club_acts and discourse.told:
            return True  # "…, which turned to X": the sentence speaks of this team's bench
        # In a story on a club's bench who is spoken of for one is a coach.
        candidate = (
            discourse.topic is not None
            and not discourse.life
            and self.doc.pack.reported.search(clause.scene.span.cut(clause.text))
        )
        return (
            bool(candidate)
            or who.name in discourse.roles
            or (discourse.main is who and discourse.coaching)
            or discourse.round_up
        )

    def _role(self, clause: Clause, who: PersonEntry) -> tuple[Role | None, Element | None]:
        after = clause.after(Kind.ROLE)
        before = clause.scene.of(Kind.ROLE, clause.span.start, clause.trigger.head.end)
        if clause.trigger.noun is not None and clause.trigger.event is Event.END and clause.trigger.noun.of:
            before = []
        if club := relative_club(clause):
            before = [word for word in before if word.span.start > club.span.start]
        before = [word for word in before if not self._was(clause, word)]
        after = [word for word in after if not self._of_another(clause, word)]
        if clause.trigger.event is Event.END:  # behind a comma it is another's, or another post's
            after = [r for r in after if "," not in clause.text[clause.trigger.head.end : r.span.start]]
        if self.doc.pack.same_role.search(clause.said):
            return self.doc.discourse.roles.get(who.name), None
        if clause.trigger.lemma in self.doc.pack.words.PROMOTING:
            # "promoveu o auxiliar X": what he was, not what he is now.
            before = []
            after = [word for word in after if word.role not in ASSISTING or clause.trigger.passive]
        own = [r for r in after if not _FROM_ROLE.search(clause.left_of(r.span.start, 12))] or after
        for element in (*own, *(reversed(before) if not own else ())):
            if element.role is Role.INTERIM:
                return Role.INTERIM, element
        within = [r for r in before if r.span.start >= clause.trigger.head.start]
        if within and within[-1].role is Role.INTERIM:
            return Role.INTERIM, within[-1]
        chosen = own[0] if own else (before[-1] if before else None)
        return (chosen.role, chosen) if chosen else (None, None)

    def _was(self, clause: Clause, word: Element) -> bool:
        """ "The former Sporting assistant, who has been coaching Braga, …": what he was once."""
        lead = clause.text[max(clause.scene.span.start, word.span.start - 30) : word.span.end]
        once = [
            found for found in self.doc.pack.not_any_more.finditer(lead) if not re.search(r"[,.;]", lead[found.end() :])
        ]
        return bool(once) and word.span.end < clause.trigger.head.start

    def _of_another(self, clause: Clause, word: Element) -> bool:
        """ "held talks with sporting director Ben Aldous", "with Darren Caskey as his assistant"."""
        if word.role in ASSISTING and _AS_HIS.search(clause.left_of(word.span.start, 60)):
            return True
        others = clause.scene.of(Kind.OTHER, word.span.end, word.span.end + 3)
        return word.role is Role.OTHER and bool(others)

    def _post(self, clause: Clause, who: PersonEntry, club: Element | None, team: Team, listed: bool) -> list[Draft]:
        role, word = self._role(clause, who)
        if role is None and clause.trigger.event is not Event.STAY:
            role = self._still(clause, who, team)
        if clause.trigger.event is Event.STAY and word and word.span.cut(clause.text) == "coach":
            role = self.doc.discourse.roles.get(who.name, role)  # "remained there as a coach"
        role = Role.ASSISTANT if role is Role.HEAD and _went_along(clause) else role
        boss = (boss_of(clause, who) or hirer(clause, who)) if role in ASSISTING else None
        squad = self._squad(clause, club, who, team)
        draft = Draft(
            span=clause.scene.span,
            person=who,
            team=team,
            role=role,
            role_words=word.span.cut(clause.text) if word and role is Role.OTHER else "",
            squad=squad,
            factuality=factuality(clause.text, clause.span, clause.scene.span, clause.trigger, self.doc.pack),
            under=boss,
            another=bool(self.doc.pack.before.search(clause.said)),
        )
        own = club is not None and (listed or bracketed(clause, club) is not None)
        drafts = [timed(clause, draft, club if own else None, self._pending)]
        if not listed and (several := periods(clause)):
            drafts = [replace(draft, start=start or UNKNOWN, end=end) for start, end in several]
        if drafts[0].start is UNKNOWN and (then := self._then(clause)):
            drafts = [replace(drafts[0], start=then)]
        if club and club.date and listed:
            drafts = [replace(drafts[0], start=club.date.bounds, end=club.date.bounds, during=None)]
        if clause.club_acts and (actor := hirer(clause, who)) and not self.doc.discourse.club_of(actor):
            self.doc.discourse.at(actor, team, None)
        if boss and not boss.other:
            drafts.append(Draft(draft.span, boss, team, Role.HEAD, squad=squad, factuality=draft.factuality))
        return drafts

    def _still(self, clause: Clause, who: PersonEntry, team: Team) -> Role:
        """A caretaker of whom no other role is said stays one, while he is told to hold the post, not to begin it."""
        discourse = self.doc.discourse
        same = discourse.club_of(who) is not None and discourse.roles.get(who.name) is Role.INTERIM
        interim = same and clause.trigger.event is Event.HOLD and discourse.club_of(who) == team
        return Role.INTERIM if interim and not clause.all(Kind.DATE) else Role.HEAD

    def _today(self, clause: Clause) -> DateBounds | None:
        """ "has been relieved of his duties with immediate effect": on the day of the statement itself."""
        today = self.doc.discourse.published
        said = clause.text[clause.trigger.head.start : clause.scene.span.end]
        return DateBounds.day(today) if today and _AT_ONCE.search(said) else None

    def _ending(self, clause: Clause, who: PersonEntry) -> list[Draft]:
        if _denied_before(clause):
            return []
        named = clubs(clause)
        if (
            clause.trigger.reason is EndReason.DIED
            and not named
            and not _UNTIL_THEN.search(clause.left_of(clause.trigger.head.start, 24))
        ):
            return []
        gone_to = destinations(clause, named)
        stays = [c for c in named if c not in gone_to]
        team = stays[0].team if stays else left(clause, who)
        drafts = []
        if team and not (clause.trigger.weak and self.doc.discourse.playing):
            role, _ = self._role(clause, who)
            squad = self._squad(clause, None, who, team)
            drafts.append(
                Draft(
                    span=clause.scene.span,
                    person=who,
                    team=team,
                    role=role,
                    squad=squad,
                    start=self._moved,
                    end=day(clause, self._pending) or same_day(clause) or self._today(clause) or UNKNOWN,
                    reason=clause.trigger.reason or _reason(clause),
                    factuality=factuality(clause.text, clause.span, clause.scene.span, clause.trigger, self.doc.pack),
                )
            )
        for club in gone_to:
            if club.team and not club.team.national:
                start = day(clause, self._pending) or UNKNOWN
                drafts.append(Draft(clause.scene.span, who, club.team, Role.HEAD, start=start))
        return drafts

    @staticmethod
    def _stands_at(clause: Clause, word: Element, person: PersonEntry) -> bool:
        """ "sucedendo ao interino Nélson": whose role it is that stands right before a name."""
        named = clause.scene.of(Kind.PERSON, word.span.end, word.span.end + 2)
        return word.role is not Role.HEAD and bool(named) and named[0].person is person

    def _last_but(self, clause: Clause, who: PersonEntry) -> PersonEntry | None:
        """ "named assistant to Terje Myhre, and she replaced him": whom the sentence named last beside her."""
        named = [e.person for e in clause.earlier(Kind.PERSON) if e.person is not who]
        main = self.doc.discourse.main
        return named[-1] if named else main if main is not who else None

    def _replacement(self, clause: Clause, who: PersonEntry) -> list[Draft]:
        """ "He replaced X": he begins, X ends. "He was replaced by X": the other way round."""
        trigger = clause.trigger
        if _OF_PLAYERS.search(clause.said):
            return []
        other = self.doc.discourse.focus if trigger.clitic else other_person(clause, who)
        if trigger.me:
            other = speaker_of(clause)
        if trigger.clitic and other is who:
            other = self._last_but(clause, who)
        named = clubs(clause)
        team = named[0].team if named else replaced_at(clause, who, other)
        if team is None or other is who:
            return []
        back = trigger.passive or trigger.event is Event.REPLACED
        came, went = (other, who) if back else (who, other)
        if trigger.noun is not None and trigger.event is Event.REPLACE and came in self.doc.discourse.begun:
            came = None  # the verb before says that he came
        squad = squad_of(clause.scene, clause.span.start, clause.span.end, self.doc.pack) or self._womens(who, team)
        when = (None if came is None else day(clause, self._pending)) or self._then(clause) or UNKNOWN
        if came in self.doc.discourse.begun and not when.known:
            when = self.doc.discourse.since or UNKNOWN  # "was appointed on 4 May, replacing X"
        held = factuality(clause.text, clause.span, clause.scene.span, trigger, self.doc.pack)
        role, word = self._role(clause, who)
        his = word.role if word and went and self._stands_at(clause, word, went) else None
        role = None if his else role
        drafts = []
        for one in (came, *(companions(clause, came) if came else ())):
            if one and not one.other:
                drafts.append(
                    Draft(clause.scene.span, one, team, role or Role.HEAD, squad=squad, start=when, factuality=held)
                )
        if went and not went.other:
            # When the other will come says not when this one left.
            end = UNKNOWN if held is Factuality.PLANNED else when
            drafts.append(Draft(clause.scene.span, went, team, his, squad=squad, end=end, factuality=held))
        return drafts


#: "após a saída de X, foi campeão": of X nothing more is said.
_AFTER = re.compile(r"\b(?:após|depois d|tras|después de|after|following|com|con|with)\s*$", re.IGNORECASE)
_ASIDE = re.compile(r"\s*,\s+(?:(?:o|a|el|la|the|an?|un|um)\s+)?")
_LATER = re.compile(
    r"[\s,;:]*(?:(?:e|y|and)\s+)?(?:depois|mais tarde|luego|después|later|then|meses|anos|años|months|years)\b"
)
_WHO_BEFORE = re.compile(r",\s+who\s+(?:\w+\s+)?$")
_WHEN_HE = re.compile(r",?\s+when\s+(?:he|she)\b")
_MOVE = re.compile(r"\bmove\b")
#: "stayed until he died": of any other death nobody knows that it ended a post.
_UNTIL_THEN = re.compile(r"\b(?:until|till|when|hasta que|cuando|até|quando)\s+(?:\w+\s+)?$")


_HIM = re.compile(
    r"\b(?:got|gave|asked|took|brought|called|made|offered|handed|hired|invited|persuaded|wanted|signed|"
    r"sacked) (?:him|her)\b"
)
_AS_HIS = re.compile(r"\bwith (?:[A-Z][\w'’-]+ ){1,4}(?:\w+ing )?as (?:his|her) (?:new )?$")


def _went_along(clause: Clause) -> bool:
    """ "took him with him to work as a coach": who goes along goes as an assistant."""
    return bool(_WITH_HIM.search(clause.text, clause.scene.span.start, clause.scene.span.end))


_WITH_HIM = re.compile(r"\bwith (?:him|her)\s+to (?:work|serve|act) as an? (?:\w+ )?coach\b")
_AT_ONCE = re.compile(
    r"\b(?:with immediate effect|effective immediately|con efecto inmediato|com efeitos? imediatos?)\b"
)
_WORKING = frozenset({"trabajar", "trabalhar", "work"})
_SUCCESSOR = re.compile(r"successor|replacement|sucesor|reemplazante|sucessor|substituto")
_ASSISTING = frozenset({"assist", "asistir", "auxiliar"})
#: "promoted from caretaker to manager".
_FROM_ROLE = re.compile(r"\b(?:from|de)\s+$")
#: A verb of the main clause's subject: "… following X's exit, and stayed".
_COORDINATED = re.compile(r"\s*,?\s*(?:and|but|then)\s+(?:\w+ly\s+|then\s+)?\w+ed\b")
#: "four days after taking the job": a post that began before.
_SINCE_THEN = re.compile(r"\b(?:days?|weeks?|months?|years?|seasons?|games?|matches) (?:after|of|since)\s+$")


#: How players come and go; and what speaks of a coach all the same.
_OF_PLAYERS = re.compile(
    r"\bon loan\b|\bloan (?:spell|move|deal|stint)|\bloaned\b|\bfree transfer\b|\bfee\b|\bsubstitute\b|\btransfer fee\b"
)
_AS_ROLE = re.compile(
    r"\bas (?:an? |the |its |their )?(?:\w+[- ]){0,2}(?:manager|coach|assistant|boss)\b|\bplayer-(?:manager|coach)\b"
)


#: "When X left in 2004, Y took over": its date is that of the main clause too.
_FRONTED = re.compile(r"\W*(?:[Ww]hen|[Aa]fter|[Ff]ollowing|[Cc]uando|[Tt]ras|[Qq]uando|[Aa]pós)\b")


#: "acabó el 1 de noviembre, cuando expiró su contrato": one day for both.
_WHEN = re.compile(r"[\s,]*(?:cuando|quando|when)\b")
_QUOTES = '"“«‘'
#: "became the first foreign coach to win this title": a feat, no beginning.
#: Before the name of one's teacher, of whom the story is not.
_TUTELAGE = re.compile(
    r"\b(?:[Ff]ormad[oa]|[Ss]ombra|[Dd]iscípul[oa]|[Hh]eredero|[Pp]upilo|[Aa]lumno|[Oo]rdens|[Óó]rdenes|[Dd]isciple|"
    r"[Pp]rotég[ée]|[Uu]nder)\b[^.;]*$"
)
_FIRST_TO = re.compile(
    r"^\w+ (?:en )?(?:the |el |o )?(?:first|only|youngest|oldest|second|primer|único|primeiro|"
    r"mais jovem)\b.{0,60}\b(?:to|en|a)\s+(?:win|lead|take|ganar|lograr|conseguir|vencer|conquistar)"
)


def _denied_before(clause: Clause) -> bool:
    """ "No es cierto que haya renunciado": there was no end."""
    lead = clause.text[clause.scene.span.start : clause.trigger.head.start]
    denied = list(clause.doc.pack.denied.finditer(lead))
    return bool(denied) and _THAT_ALONE.match(lead, denied[-1].end()) is not None


_THAT_ALONE = re.compile(r"\s+(?:que|that)\b(?!.*[,;])")


def _reason(clause: Clause) -> EndReason | None:
    said = clause.text[clause.span.start : clause.scene.span.end]
    return next((reason for reason, pattern in _REASONS if re.search(pattern, said, re.IGNORECASE)), None)


def _tells_nothing(clause: Clause) -> bool:
    """Does the clause only seem to tell a beginning, an end or a stay?"""
    event = clause.trigger.event
    if event is Event.START:
        return _no_beginning(clause)
    if event is Event.END:
        return bool(re.search(clause.doc.pack.words.UNREALISED, clause.left_of(clause.trigger.head.start, 40)))
    return event is Event.STAY and clause.trigger.negated


def _no_beginning(clause: Clause) -> bool:
    trigger = clause.trigger
    if trigger.noun and _SUCCESSOR.search(trigger.head.cut(clause.text)) and not beside_noun(clause):
        return True  # "a search for her successor has begun"
    if trigger.noun and _WHEN_HE.match(clause.text, clause.span.end):
        return True  # "his longest engagement began on 4 April, when he took the reins of Iran": told by the verb
    if _FIRST_TO.search(clause.text[trigger.head.start : clause.scene.span.end]):
        return True
    return trigger.tense is Tense.GERUND and bool(_SINCE_THEN.search(clause.left_of(trigger.head.start, 20)))
