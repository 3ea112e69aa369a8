"""A sentence's drafts: what each trigger says of a post, put together from who, where and when."""

from dataclasses import replace

from careers.vocabulary import IN_CHARGE, EndReason, Factuality, Role
from ingest.claims.appositions import appositions
from ingest.claims.belonging import of_clubs
from ingest.claims.bench import with_him
from ingest.claims.bracketed import clubs_in_brackets
from ingest.claims.clause import Carried, Clause, Reader
from ingest.claims.drafts import Draft
from ingest.claims.events.carried import keep_dates
from ingest.claims.events.focus import move_focus
from ingest.claims.events.subjects import Subjects
from ingest.claims.events.told import read_clause
from ingest.claims.factuality import speaker
from ingest.claims.fronted import fronted_post
from ingest.claims.helpers import helpers
from ingest.claims.listings import segments, verbless
from ingest.claims.records import record
from ingest.claims.recurring import recurring
from ingest.claims.scene import Kind, Scene
from ingest.claims.weak import weak_post
from ingest.claims.when.onward import at_once, lasting
from ingest.claims.windows import windows
from ingest.languages.pack import ASSISTING
from ingest.lexicon import Event


class PostReader:
    """Reads the sentences of one document in their order; what was said before is in `doc.discourse`."""

    def __init__(self, doc: Reader) -> None:
        self.doc = doc

    def read(self, scene: Scene) -> list[Draft]:
        """The drafts of one sentence."""
        if several := recurring(scene, self.doc):
            return self._remembered(several)
        parts = segments(scene)
        return [draft for part in parts for draft in self._read(part, len(parts) > 1)]

    def _read(self, scene: Scene, listed: bool) -> list[Draft]:
        discourse = self.doc.discourse
        discourse.told.clear()
        discourse.begun.clear()
        discourse.ended.clear()
        drafts, scene = fronted_post(scene, None if discourse.playing else discourse.coach)
        self._remembered(drafts)
        bench = with_him(scene, self.doc)  # of the post told before; else of the one that the sentence tells
        subjects = Subjects()
        self._clauses(scene, bool(bench), subjects, drafts)
        if bench := bench or with_him(scene, self.doc):
            drafts = [d for d in drafts if d.role not in ASSISTING or d.person is not bench[0].under] + bench
        drafts += helpers(scene, drafts, self.doc)
        drafts += verbless(scene, discourse.main if discourse.life else discourse.focus, self.doc, listed)
        drafts += clubs_in_brackets(scene, self.doc, drafts)
        drafts += appositions(scene, discourse, self.doc.pack, drafts)
        drafts += of_clubs(scene, discourse, self.doc.people, drafts)
        drafts += self._remembered(weak_post(scene, self.doc, drafts))
        drafts = self._with_record(scene, drafts)
        move_focus(discourse, scene, [draft for draft in drafts if draft.person not in subjects.asides])
        people = scene.of(Kind.PERSON, scene.span.start, scene.span.end)
        discourse.mentioned = people[-1].person if people else discourse.mentioned
        said_by = speaker(scene.text, scene.span)
        if not said_by and not discourse.summary:
            return drafts
        return [replace(draft, speaker=said_by, summary=discourse.summary) for draft in drafts]

    def _clauses(self, scene: Scene, bench: bool, subjects: Subjects, drafts: list[Draft]) -> None:
        """Adds to `drafts` what each trigger says in its part of the sentence."""
        carried = Carried()
        parts = windows(scene, self.doc.pack.saying, self.doc.pack.times)
        fronted = scene.of(Kind.DATE, scene.span.start, parts[0].start) if parts else []
        for trigger, span in zip(scene.triggers, parts, strict=True):
            clause = Clause(scene, trigger, span, self.doc, carried)
            if bench and trigger.event is Event.END and not scene.of(Kind.CLUB, scene.span.start, scene.span.end):
                continue  # "com ele deixam o Parque os auxiliares X e Y": of these alone
            found = lasting(clause, at_once(clause, read_clause(clause, subjects.before(clause)), drafts), drafts)
            keep_dates(clause, found)
            carried.dates, fronted = carried.dates or fronted, []
            self._remembered(found)
            subjects.after(clause, found)
            drafts += found

    def _remembered(self, drafts: list[Draft]) -> list[Draft]:
        for draft in drafts:
            self._remember(draft)
        return drafts

    def _remember(self, draft: Draft) -> None:
        if draft.start is not None and draft.start.known:
            self.doc.discourse.came[draft.person.name] = draft.start
        if draft.end is not None and draft.end.known:
            self.doc.discourse.went[draft.person.name] = draft.end
            if draft.factuality is Factuality.ASSERTED and (
                draft.reason is EndReason.SACKED or draft.end.precision > 1
            ):
                self.doc.discourse.ended[draft.person.name] = draft.end
        self._place(draft)
        self._note_undated(draft)

    def _note_undated(self, draft: Draft) -> None:
        told = draft.dated or draft.factuality is not Factuality.ASSERTED
        self.doc.discourse.undated = None if told else draft.team

    def _place(self, draft: Draft) -> None:
        """A rumour gives nobody a club; but who is spoken of for a bench is a coach."""
        discourse = self.doc.discourse
        if draft.factuality in (Factuality.ASSERTED, Factuality.PLANNED):
            discourse.at(draft.person, draft.team, draft.role, draft.squad)
            discourse.asked = draft.team if discourse.asked and draft.person is discourse.coach else discourse.asked
            if draft.start is not None:
                discourse.begun.append(draft.person)
                discourse.since = draft.start
            discourse.vacated = draft.team if draft.end is not None else discourse.vacated
            discourse.left_on = draft.end if draft.end and draft.end.known else discourse.left_on
        else:
            discourse.roles.setdefault(draft.person.name, draft.role or Role.HEAD)

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
