"""A draft with the dates of its clause: the beginning, the end, a day between."""

import re
from dataclasses import dataclass, replace

from careers.dates import UNKNOWN, DateBounds
from careers.vocabulary import Factuality
from ingest.claims.clause import Clause
from ingest.claims.drafts import Draft
from ingest.claims.scene import Element
from ingest.claims.when.dated import dates
from ingest.claims.when.words import BEGAN, ENDED, SINCE, UNTIL, WITHIN
from ingest.grammar import Tense
from ingest.lexicon import Event
from ingest.types import DateMention

_STILL = re.compile(
    r"\b(?:currently|actualmente|atualmente|current|still in charge|en el cargo desde|hoy)\b|\b(?:has|"
    r"have) been\b.*\bsince\b"
)
_CAME_FROM = re.compile(r"\b(?:ven[íi]a|viene|llegaba|vinha|vem|procedente|proveniente)\s+de\s+$")
_HAS_SINCE = re.compile(r"\b(?:has|have|had)\s+(?:since|subsequently|later|also)\s+$")
_WENT_TO = re.compile(
    r"\b(?:went(?! on\b)|moved|returned|headed|travelled|emigrated|flew|came|crossed)\b[^.;]*\bto\s+$"
)
_TO_DO = re.compile(r"\b(?:para|to)\s+$")
_SO_LONG = re.compile(r"\b(?:[Ll]leva|[Ll]eva)\s+(?:\w+\s+){1,4}$")
_SPENT = re.compile(
    r"(?:pasó|spent|passou|dirigió|entrenó|managed|coached|treinou|dirigiu)\s+(?:todo el|toda la|la|el|the|a|o|"
    r"all of|the whole(?: of)?|toda a|todo o)\s+"
    r"(?:temporada|season|época|campaña|año|ano|curso|campanha)?\s*(?:de\s+)?"
)


@dataclass
class _Said:
    """What the dates of a clause are dates of."""

    start: DateBounds | None = None
    end: DateBounds | None = None
    during: DateBounds | None = None
    contract: DateBounds | None = None
    last: Element | None = None

    def take(self, clause: Clause, element: Element, date: DateMention, starting: bool) -> None:
        """Takes in one date; what was said first of a beginning or an end stays."""
        staying, noun = clause.trigger.event is Event.STAY, clause.trigger.noun is not None
        before = clause.left_of(element.span.start, 40)
        since = SINCE.search(before) is not None
        began = noun and BEGAN.search(before) is not None
        if UNTIL.search(before) and element.span.start >= clause.span.start:
            self._until(clause, element, date.bounds)
        elif (
            starting
            and not _in_brackets(clause, element)
            and (date.season or (date.until is not None and WITHIN.search(before)))
        ):
            # He came for that season, and may have stayed; "joined in the middle of the 1993-94 season".
            self.start = self.start or date.bounds
        elif date.until is not None:
            if staying and clause.doc.pack.contract.search(clause.text, clause.span.start, element.span.end):
                self.contract = self.contract or date.until  # "renovado en julio hasta 2026"
                return
            self._period(date, of_title=staying and element.span.start < clause.trigger.head.start)
        elif staying and not since:
            return
        elif noun and not began and ENDED.search(before):
            self.end = self.end or date.bounds
        elif starting or since or began:
            self.start = self.start or date.bounds
        elif self.during and self.last and _next_year(clause, self.last, element):
            self.start, self.end, self.during = self.during, date.bounds, None
        else:
            self.during = self.during or date.bounds
        self.last = element

    def _until(self, clause: Clause, element: Element, bounds: DateBounds) -> None:
        today = clause.doc.discourse.published
        ahead = (
            clause.trigger.event is Event.START
            and today is not None
            and bounds.earliest is not None
            and bounds.earliest > today
        )
        if ahead:
            return  # "acertou até o fim de 2026": how long he is to stay
        if clause.doc.pack.contract.search(clause.text, clause.span.start, element.span.start):
            self.contract = self.contract or bounds
        else:
            self.end = self.end or bounds

    def _period(self, date: DateMention, of_title: bool) -> None:
        """ "campeão em 2022/23, renovou": of the title, not of the post."""
        if not of_title and not self.start:
            self.start, self.end = date.bounds, self.end or date.until

    def of(self, clause: Clause, draft: Draft) -> Draft:
        """The draft with what was taken in."""
        start, end, during = self.start, self.end, self.during
        if clause.trigger.event is Event.LINK:
            during = None  # the day on which it was said
        if clause.trigger.event is Event.START and start is None:
            start = UNKNOWN
        if end and not start and during and _fits_before(during, end):
            start = during  # "em 2019 comandou o Fluminense até agosto"
        return replace(
            draft,
            start=start,
            end=end,
            during=None if start or end else during,
            contract=self.contract,
            current=_current(clause, draft, end),
        )


def timed(clause: Clause, draft: Draft, club: Element | None, pending: list[Element]) -> Draft:
    """The draft with the clause's dates. `club` limits them to those behind one club of a list; `pending` are those of
    a clause before that told no post."""
    lead = clause.left_of(clause.trigger.head.start, 40)
    starting = clause.trigger.event is Event.START or _WENT_TO.search(lead) is not None or _purpose(clause, lead)
    so_long = bool(_SO_LONG.search(lead)) and not starting
    if _CAME_FROM.search(lead) or so_long:
        # "que venía de dirigir a X, firmó en mayo": of what came then. "lleva siete meses al frente": until today.
        return replace(draft, current=so_long and draft.factuality is Factuality.ASSERTED)
    if whole := _whole(clause):
        return replace(draft, start=whole, end=whole)
    if _HAS_SINCE.search(lead):
        pending = []  # "began in 1996 and has since managed X": of what was before
    said = _Said()
    for element in dates(clause, club) or pending:
        if element.date:
            said.take(clause, element, element.date, starting)
    return said.of(clause, draft)


def _ahead(clause: Clause, bounds: DateBounds) -> bool:
    """Behind the document's day."""
    today = clause.doc.discourse.published
    return today is not None and bounds.earliest is not None and bounds.earliest > today


def _purpose(clause: Clause, lead: str) -> bool:
    """ "contratou-a em maio para dirigir as sub-20": what one is hired for begins then."""
    return clause.trigger.tense is Tense.INFINITIVE and bool(clause.carried.dates) and bool(_TO_DO.search(lead))


def _fits_before(during: DateBounds, end: DateBounds) -> bool:
    return not during.disjoint(DateBounds(None, end.latest)) and not end.disjoint(during)


def _comes_within(clause: Clause, element: Element, date: DateMention) -> bool:
    """ "joined in the middle of the 1993-94 season": not from its first day to its last."""
    within = date.until is not None and WITHIN.search(clause.left_of(element.span.start, 40))
    return bool(date.season or within) and not _in_brackets(clause, element)


def _in_brackets(clause: Clause, date: Element) -> bool:
    """ "se sentó en el banquillo del Granada (1975-76)": from its beginning to its end."""
    return bool(date.date and date.date.until) and clause.left_of(date.span.start, 2).endswith("(")


def _next_year(clause: Clause, one: Element, other: Element) -> bool:
    """ "en 2005 y 2006": from the one to the other."""
    joined = _AND.fullmatch(clause.text[one.span.end : other.span.start])
    days = [e.date.bounds.earliest for e in (one, other) if e.date and e.date.bounds.precision > 300]
    first, second = days if len(days) == 2 else (None, None)
    return bool(joined and first and second and second.year == first.year + 1)


_AND = re.compile(r"\s+(?:y|e|and)\s+(?:(?:en|em|in)\s+)?")


def _whole(clause: Clause) -> DateBounds | None:
    """ "pasó la temporada 2018": from its beginning to its end."""
    found = [d for d in dates(clause, None) if d.date and d.date.until is None]
    if len(found) != 1 or clause.trigger.event is not Event.HOLD or found[0].date is None:
        return None
    between = clause.text[clause.trigger.head.start : found[0].span.start]
    return found[0].date.bounds if _SPENT.fullmatch(between) else None


def _current(clause: Clause, draft: Draft, end: DateBounds | None) -> bool:
    if end is not None or draft.factuality is not Factuality.ASSERTED:
        return False
    if _STILL.search(clause.said):
        return True
    return clause.trigger.tense is Tense.PRESENT and clause.trigger.event in (Event.HOLD, Event.STAY)
