"""When: which of a clause's dates begins a post, ends it, or stands within it."""

import datetime
import re
from dataclasses import dataclass, replace

from careers.dates import UNKNOWN, DateBounds
from careers.vocabulary import Factuality
from ingest.claims.clause import Clause
from ingest.claims.drafts import Draft
from ingest.claims.matching import last
from ingest.claims.scene import Element, Kind
from ingest.grammar import Tense
from ingest.languages.records import NUMBERS
from ingest.lexicon import Event
from ingest.types import DateMention

_NEAR = (
    r"\s*(?:(?:el|o|a|os|as|ao|à|the|its|su|sua|end|fim|fin|final|of|de|do|del|about|around|mid|late|early|"
    r"mediados|at|dia|día|principios|finales)\s+){0,4}$"
)
_UNTIL = re.compile(rf"\b(?:until|till|through|hasta|até|up to){_NEAR}", re.IGNORECASE)
_SINCE = re.compile(rf"\b(?:since|desde|from|a partir de){_NEAR}", re.IGNORECASE)
_WITHIN = re.compile(
    r"\b(?:middle|midway|half|halfway|course|start|beginning|mitad|mediados|meio|meados)\b[^,;]{0,20}$", re.IGNORECASE
)
#: "Su segunda vez en Nacional arrancó en junio de 2019 y terminó el 1 de noviembre de 2020".
_BEGAN = re.compile(
    rf"\b(?:arrancó|comenzó|empezó|se inició|inició|began|started|começou|iniciou-se|"
    rf"arrancou){_NEAR.replace('el|', 'el|en|in|on|em|no|na|', 1)}"
)
_ENDED = re.compile(
    rf"\b(?:terminó|acabó|concluyó|finalizó|culminó|se cerró|ended|finished|came to an end|terminou|acabou|"
    rf"chegou ao fim|encerrou-se){_NEAR.replace('el|', 'el|en|in|on|em|no|na|', 1)}"
)
_STILL = re.compile(
    r"\b(?:currently|actualmente|atualmente|current|still in charge|en el cargo desde|hoy)\b|\b(?:has|"
    r"have) been\b.*\bsince\b"
)


def timed(clause: Clause, draft: Draft, club: Element | None, pending: list[Element]) -> Draft:
    """The draft with the clause's dates. `club` limits them to those behind one club of a list; `pending` are those of
    a clause before that told no post."""
    lead = clause.left_of(clause.trigger.head.start, 40)
    starting = clause.trigger.event is Event.START or _WENT_TO.search(lead) is not None
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


@dataclass
class _Said:
    """What the dates of a clause are dates of."""

    start: DateBounds | None = None
    end: DateBounds | None = None
    during: DateBounds | None = None
    contract: DateBounds | None = None

    def take(self, clause: Clause, element: Element, date: DateMention, starting: bool) -> None:
        staying, noun = clause.trigger.event is Event.STAY, clause.trigger.noun is not None
        before = clause.left_of(element.span.start, 40)
        since = _SINCE.search(before) is not None
        began = noun and _BEGAN.search(before) is not None
        if _UNTIL.search(before):
            self._until(clause, element, date.bounds)
        elif starting and (date.season or (date.until is not None and _WITHIN.search(before))):
            # He came for that season, and may have stayed; "joined in the middle of the 1993-94 season".
            self.start = self.start or date.bounds
        elif date.until is not None:
            self._period(date, of_title=staying and element.span.start < clause.trigger.head.start)
        elif staying and not since:
            return
        elif noun and not began and _ENDED.search(before):
            self.end = self.end or date.bounds
        elif starting or since or began:
            self.start = self.start or date.bounds
        else:
            self.during = self.during or date.bounds

    def _until(self, clause: Clause, element: Element, bounds: DateBounds) -> None:
        if clause.doc.pack.contract.search(clause.text[clause.span.start : element.span.start]):
            self.contract = self.contract or bounds
        else:
            self.end = self.end or bounds

    def _period(self, date: DateMention, of_title: bool) -> None:
        """ "campeão em 2022/23, renovou": of the title, not of the post."""
        if not of_title and not self.start:
            self.start, self.end = date.bounds, self.end or date.until

    def of(self, clause: Clause, draft: Draft) -> Draft:
        start, end, during = self.start, self.end, self.during
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


def _fits_before(during: DateBounds, end: DateBounds) -> bool:
    return not during.disjoint(DateBounds(None, end.latest)) and not end.disjoint(during)


_CAME_FROM = re.compile(r"\b(?:ven[íi]a|viene|llegaba|vinha|vem|procedente|proveniente)\s+de\s+$")
_HAS_SINCE = re.compile(r"\b(?:has|have|had)\s+(?:since|subsequently|later|also)\s+$")
_WENT_TO = re.compile(
    r"\b(?:went(?! on\b)|moved|returned|headed|travelled|emigrated|flew|came|crossed)\b[^.;]*\bto\s+$"
)
_SO_LONG = re.compile(r"\b(?:[Ll]leva|[Ll]eva)\s+(?:\w+\s+){1,4}$")


def at_once(clause: Clause, found: list[Draft], told: list[Draft]) -> list[Draft]:
    """ "resigned in May to sign for Lille", "and almost at once accepted an offer": begins when the post before ended;
    so does that of another at the same club ("was sacked on 6 April and X was put in charge")."""
    ended = [d for d in told if d.end is not None and d.end.known and d.factuality is Factuality.ASSERTED]
    aimed = clause.trigger.event is Event.HOLD and bool(_TO_LEAD.search(clause.left_of(clause.trigger.head.start, 8)))
    if not ended or (clause.trigger.event is not Event.START and not aimed):
        return found
    return [replace(d, start=ended[-1].end) if _begins_then(clause, d, ended[-1]) else d for d in found]


def lasting(clause: Clause, found: list[Draft], told: list[Draft]) -> list[Draft]:
    """ "assumiu em 1990 e ficou três temporadas": the post that was just told ends so many years on."""
    if clause.trigger.event is not Event.STAY or not told or told[-1].start is None or not told[-1].start.earliest:
        return found
    count = _YEARS.match(clause.text, clause.trigger.head.end)
    if not count or told[-1].start.precision > 366:
        return found
    said = count.group(1).casefold()
    number = int(said) if said.isdigit() else NUMBERS.get(said, 0)
    if not 0 < number < 30:
        return found
    year = told[-1].start.earliest.year + number
    return [replace(draft, end=DateBounds(datetime.date(year, 1, 1), datetime.date(year, 12, 31))) for draft in found]


_YEARS = re.compile(
    r"\s*(?:ali |lá |allí |there |for |por |durante )*(\w+)\s+(?:anos|temporadas|épocas|años|seasons|years)\b"
)


def _begins_then(clause: Clause, draft: Draft, ended: Draft) -> bool:
    if (draft.start is not None and draft.start.known) or (draft.start is None and clause.trigger.event is Event.START):
        return False
    if draft.person is ended.person:
        aim = clause.trigger.tense is Tense.INFINITIVE
        if draft.team.key == ended.team.key:  # "until April 2013 when he took the role permanently"
            return draft.role is not ended.role and bool(_WHEN.match(clause.said))
        return aim or bool(_AT_ONCE.search(clause.said))
    return draft.team.key == ended.team.key


#: "renunció en mayo para dirigir al Celta".
_TO_LEAD = re.compile(r"\b(?:para|to)\s+$")
_WHEN = re.compile(r"\W*(?:when|cuando|quando)\b")
_AT_ONCE = re.compile(
    r"\b(?:at once|immediately|straight ?away|promptly|the same day|that day|de inmediato|inmediatamente|enseguida|"
    r"ese mismo día|"
    r"de imediato|imediatamente|logo em seguida|no mesmo dia)\b"
)


def periods(clause: Clause) -> list[tuple[DateBounds | None, DateBounds | None]]:
    """The beginnings and ends that a clause lists for one post held several times: "primero de 2007 a 2008 y luego
    desde 2016". Empty where it lists no two."""
    if not clause.doc.pack.times.search(clause.said):
        return []
    found: list[tuple[DateBounds | None, DateBounds | None]] = []
    for element in clause.all(Kind.DATE):
        date = element.date
        if date is None or not (date.bounds.known or date.until):
            continue
        before = clause.left_of(element.span.start, 40)
        if date.until is not None:
            found.append((date.bounds, date.until))
        elif _SINCE.search(before):
            found.append((date.bounds, None))
        elif _UNTIL.search(before) and found and found[-1][1] is None:
            found[-1] = (found[-1][0], date.bounds)
        elif not date.duration:
            found.append((date.bounds, date.bounds))
    return found if len(found) > 1 else []


def _whole(clause: Clause) -> DateBounds | None:
    """ "pasó la temporada 2018": from its beginning to its end."""
    found = [d for d in dates(clause, None) if d.date and d.date.until is None]
    if len(found) != 1 or clause.trigger.event is not Event.HOLD or found[0].date is None:
        return None
    between = clause.text[clause.trigger.head.start : found[0].span.start]
    return found[0].date.bounds if _SPENT.fullmatch(between) else None


_SPENT = re.compile(
    r"(?:pasó|spent|passou|dirigió|entrenó|managed|coached|treinou|dirigiu)\s+(?:todo el|toda la|la|el|the|a|o|"
    r"all of|the whole(?: of)?|toda a|todo o)\s+"
    r"(?:temporada|season|época|campaña|año|ano|curso|campanha)?\s*(?:de\s+)?"
)


def day(clause: Clause, pending: list[Element]) -> DateBounds | None:
    """The one date of a clause that ends or replaces."""
    own = [d for d in dates(clause, None) if not of_contract(clause, d)]
    found = own or [d for d in pending if not of_contract(clause, d)]
    return found[0].date.bounds if found and found[0].date else None


def of_contract(clause: Clause, date: Element) -> bool:
    """ "assinou até 2026": how long the contract runs."""
    lead = clause.text[clause.scene.span.start : date.span.start]
    return bool(_UNTIL.search(lead[-40:]) and clause.doc.pack.contract.search(lead[-60:]))


def _of_title(clause: Clause, date: Element) -> bool:
    """ "a Taça da Turquia de 2022/23": the season of a competition is no date of a post."""
    if _TITLE_WORD.search(clause.left_of(date.span.start, 40)):
        return True
    return any(
        _OF_TITLE.fullmatch(clause.text[title.span.end : date.span.start])
        for title in clause.scene.of(Kind.COMPETITION, clause.scene.span.start, date.span.start)[-1:]
    )


_TITLE_WORD = re.compile(
    r"\b(?:[Ll]iga|[Cc]ampeonato|[Tt]ítulo|[Cc]opa|[Tt]aça|[Ll]eague|[Tt]itle|[Cc]hampionship|[Cc]up|[Tt]orneo|"
    r"[Tt]orneio)\s+"
    r"(?:[a-zà-ÿ]+\s+){0,2}?(?:de |do |del |of )?\(?$"
)
_OF_TITLE = re.compile(r"\s*\(?(?:de |do |del |of )?\s*")


def same_day(clause: Clause) -> DateBounds | None:
    """ "el 25 de octubre, horas después de que X dejara el club": the day that stands right before."""
    lead = clause.text[clause.scene.span.start : clause.trigger.head.start]
    hours = last(_HOURS, lead)
    if hours is None:
        return None
    at = clause.scene.span.start + hours.start()
    found = [d for d in clause.scene.of(Kind.DATE, clause.scene.span.start, at) if d.date and d.date.until is None]
    return found[-1].date.bounds if found and at - found[-1].span.end < 6 and found[-1].date else None


_HOURS = re.compile(
    r"\b(?:(?:pocas )?(?:horas|minutos) (?:después|antes) de|(?:hours|minutes) (?:after|before)|(?:horas|"
    r"minutos) (?:depois|antes) de)\b"
)


def dates(clause: Clause, club: Element | None) -> list[Element]:
    """The clause's dates that say a day, a month or a year: the precise ones first, then those behind the verb."""
    found = [
        d for d in clause.all(Kind.DATE) if d.date and not d.date.duration and (d.date.bounds.known or d.date.until)
    ]
    if clause.trigger.event is Event.HOLD:
        found = [d for d in found if d.span.cut(clause.text).casefold() not in _TODAY]
    found = [
        d
        for d in found
        if not _WHICH.search(clause.text, clause.trigger.head.end, max(d.span.start, clause.trigger.head.end))
    ]
    if club is not None:
        until = min(
            (e.span.start for e in clause.scene.of(Kind.CLUB, club.span.end, clause.span.end)), default=clause.span.end
        )
        fronted = [d for d in found if _in_front_of(clause, d, club)]
        behind = [d for d in found if club.span.end <= d.span.start < until and not _in_front_of(clause, d, None)]
        return fronted or behind or _before_gap(clause, found, club)
    found = [d for d in found if not _of_other_club(clause, d) and not _of_title(clause, d)]
    items = clause.trigger.noun is not None
    return sorted(
        found, key=lambda d: (items and _other_item(clause, d), _width(d), d.span.start < clause.trigger.head.start)
    )


def _other_item(clause: Clause, date: Element) -> bool:
    """Does a comma part the date from the noun: "la liga de 1996 con Peñarol, la copa de 2009 en su segunda etapa"?"""
    head = clause.trigger.head
    between = (
        clause.text[date.span.end : head.start]
        if date.span.start < head.start
        else clause.text[head.end : date.span.start]
    )
    return "," in between


def _before_gap(clause: Clause, found: list[Element], club: Element) -> list[Element]:
    """ "En 2004 dirigió a Cerro y entre 2005 y 2006 a Cerrito": that before the verb is of the first club where the
    next has one set before it."""
    first = next(iter(clause.scene.of(Kind.CLUB, clause.trigger.head.end, clause.span.end)), None)
    if first is None or first.span != club.span or not any(_in_front_of(clause, d, None) for d in found):
        return []
    return [d for d in found if d.span.end <= clause.trigger.head.start]


#: "hoje no Fluminense": since when nobody says.
_TODAY = frozenset({"hoje", "hoy", "today", "actualmente", "atualmente"})
#: What a relative clause dates is no post: "the under-23 team, which opens its qualifiers next month".
_WHICH = re.compile(r",\s+which\b")


def _in_front_of(clause: Clause, date: Element, club: Element | None) -> bool:
    """ "and, from 2005 to 2007, with AS Cherbourg": a date set before its club in a list."""
    behind = next(iter(clause.scene.of(Kind.CLUB, date.span.end, clause.span.end)), None)
    if behind is None or (club is not None and behind.span != club.span):
        return False
    lead = clause.left_of(date.span.start, 14)
    gap = clause.text[date.span.end : behind.span.start]
    return bool(_AND_FROM.search(lead) and _WITH.fullmatch(gap))


_AND_FROM = re.compile(r"\b(?:and|then|y|e|luego|depois),?\s*(?:from|in|between|de|desde|entre|en|em)?\s*$")
_WITH = re.compile(r"\s*,?\s*(?:with|at|for|con|en|a(?=l? )|com|no|na|ao|em|pelo)\s*l?\s+(?:the |el |la |o |a )?")


def bracketed(clause: Clause, club: Element) -> Element | None:
    """ "Ghana (2007–2008)": the date in brackets right behind a club."""
    for date in clause.scene.of(Kind.DATE, club.span.end, club.span.end + 40):
        if re.fullmatch(r"[^(),;.]{0,30}\(\s*(?:in |en |em )?", clause.text[club.span.end : date.span.start]):
            return date
    return None


def _of_other_club(clause: Clause, date: Element) -> bool:
    """In brackets behind a club that stands before the verb."""
    if date.span.start > clause.trigger.head.start:
        return False
    return any(
        bracketed(clause, club) is date for club in clause.scene.of(Kind.CLUB, clause.scene.span.start, date.span.start)
    )


def _width(element: Element) -> int:
    """0 for a day, 1 for a month, 2 for a year or more."""
    precision = element.date.bounds.precision if element.date else 10**6
    return 0 if precision < 8 else 1 if precision < 32 else 2


def _current(clause: Clause, draft: Draft, end: DateBounds | None) -> bool:
    if end is not None or draft.factuality is not Factuality.ASSERTED:
        return False
    if _STILL.search(clause.said):
        return True
    return clause.trigger.tense is Tense.PRESENT and clause.trigger.event in (Event.HOLD, Event.STAY)
