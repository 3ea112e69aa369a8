"""A coach's page: who he is, where he is and was, what he won, whom he worked with, and who says so."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.db.models import QuerySet

from careers.models import Document, Evidence, Honour, Person, Tenure
from careers.pages.drawing import draw
from careers.pages.evidence import Sources, by_fact, readable
from careers.pages.neighbours import after, before
from careers.pages.shapes import Drawing
from careers.pages.spells import Spell, newest_first, titles
from careers.vocabulary import IN_CHARGE, Status


@dataclass(frozen=True, slots=True)
class Won:
    honour: Honour
    sources: Sources

    @property
    def in_charge(self) -> bool:
        return self.honour.role in IN_CHARGE


@dataclass(frozen=True, slots=True)
class Colleague:
    """Somebody whom he worked under, or who worked under him, and the spells that say it."""

    person: Person
    tenures: list[Tenure]


@dataclass(frozen=True, slots=True)
class Dossier:
    person: Person
    written: list[str]
    """His other names."""
    facts: Sources
    spells: list[Spell]
    unconfirmed: list[Spell]
    honours: list[Won]
    bosses: list[Colleague]
    staff: list[Colleague]
    drawing: Drawing

    @property
    def current(self) -> list[Spell]:
        return [spell for spell in self.spells if spell.tenure.ongoing]

    @property
    def past(self) -> list[Spell]:
        """Earlier spells in charge, the newest first."""
        return [spell for spell in self.spells if spell.in_charge and not spell.tenure.ongoing]

    @property
    def disputed(self) -> list[Spell]:
        return [spell for spell in self.spells if spell.tenure.conflicts]

    @property
    def half_known(self) -> list[Spell]:
        """Spells of which the start or the end is not known, the oldest first."""
        return [spell for spell in reversed(self.spells) if spell.start_unknown or spell.end_unknown]

    @property
    def documents(self) -> list[Document]:
        """Those that speak of him, the newest first."""
        facts = [spell.sources for spell in self.spells + self.unconfirmed] + [won.sources for won in self.honours]
        quoted = (quote.document for sources in [self.facts, *facts] for quote in sources)
        return sorted({each.pk: each for each in quoted}.values(), key=_newest, reverse=True)


def dossier(person: Person, names: Iterable[str], today: date) -> Dossier:
    """Everything that the page of a coach shows, in five queries however long the career. `names` are all of his."""
    evidence = list(readable(_about(person)))
    of_tenure, of_honour = by_fact(evidence, "tenure_id"), by_fact(evidence, "honour_id")
    tenures = list(_posts(person))
    spells = newest_first(_spells(person, tenures, of_tenure))
    honours = Honour.objects.filter(person=person).select_related("club", "season__competition")
    won = [Won(honour, of_honour.get(honour.pk, Sources())) for honour in honours.order_by("-season__label")]
    confirmed = [spell for spell in spells if spell.confirmed]
    posts = [spell.post(spell.tenure.club.name, spell.in_charge) for spell in confirmed]
    return Dossier(
        person=person,
        written=sorted({*names} - {None, person.name, person.full_name}),
        facts=by_fact(evidence, "person_id").get(person.pk, Sources()),
        spells=confirmed,
        unconfirmed=[spell for spell in spells if not spell.confirmed],
        honours=won,
        bosses=_colleagues((boss, spell.tenure) for spell in confirmed for boss in spell.tenure.under.all()),
        staff=_colleagues((tenure.person, tenure) for tenure in _staff(person, tenures)),
        drawing=draw(posts, titles((each.honour for each in won), confirmed), today),
    )


def _about(person: Person) -> QuerySet[Evidence]:
    """Of him, of his posts and of his titles: three questions in one, each on its own index."""
    each = ({"person": person}, {"tenure__person": person}, {"honour__person": person})
    first, *others = (Evidence.objects.filter(**about).order_by().values("pk") for about in each)
    return Evidence.objects.filter(pk__in=first.union(*others))


def _posts(person: Person) -> QuerySet[Tenure]:
    """In one question: his own posts, those on his staff, and who was in charge where he was in charge."""
    own, confirmed = Tenure.objects.filter(person=person).order_by(), Tenure.objects.confirmed().order_by()
    bench = confirmed.head_coaches().filter(club__in=own.confirmed().head_coaches().values("club"))
    ids = own.values("pk").union(confirmed.filter(under=person).values("pk"), bench.values("pk"))
    return Tenure.objects.filter(pk__in=ids).select_related("person", "club").prefetch_related("under")


def _staff(person: Person, tenures: Iterable[Tenure]) -> list[Tenure]:
    """Those of the posts that were under him."""
    found = [tenure for tenure in tenures if tenure.status == Status.CONFIRMED and person in tenure.under.all()]
    return sorted(found, key=lambda tenure: (tenure.person.sort_key, tenure.pk))


def _spells(person: Person, tenures: Iterable[Tenure], sources: dict[int, Sources]) -> Iterable[Spell]:
    """His own; a confirmed one in charge with those who were in charge before him and after him."""
    bench = [tenure for tenure in tenures if tenure.status == Status.CONFIRMED and tenure.role in IN_CHARGE]
    for tenure in tenures:
        if tenure.person_id == person.pk:
            beside = (before(tenure, bench), after(tenure, bench)) if tenure in bench else ()
            yield Spell(tenure, sources.get(tenure.pk, Sources()), *beside)


def _colleagues(pairs: Iterable[tuple[Person, Tenure]]) -> list[Colleague]:
    found: dict[int, Colleague] = {}
    for person, tenure in pairs:
        found.setdefault(person.pk, Colleague(person, [])).tenures.append(tenure)
    return sorted(found.values(), key=lambda colleague: colleague.person.sort_key)


def _newest(document: Document) -> tuple[date, str]:
    return document.published or date.min, document.sha256
