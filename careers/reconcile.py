"""Claims -> tenures, honours, people: a pure function of the documents' claims. No Django, no order of arrival.

    reconcile_document(document: SourceDocument) -> Drafts       one document, names as it says them
    reconcile(documents, names, rulings) -> Drafts               all of them; `careers.identity` gives `names`

`Drafts` (careers.reconciling.drafts) has `.tenures`, `.honours` and `.people`; each carries its evidence as keys of
claims. The steps, a module each in careers.reconciling: statements (a claim in its context), spells (which claims
speak of one spell), periods (from when to when), tenures, decisions (of staff, over all of it), honours, people.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence, Set
from dataclasses import replace

from careers.claims import SourceDocument
from careers.dates import DateBounds
from careers.reconciling.checks import checked
from careers.reconciling.decisions import Ruling, decided_people, decided_tenures, judged
from careers.reconciling.drafts import Drafts, TenureDraft
from careers.reconciling.honours import honours
from careers.reconciling.people import people
from careers.reconciling.spells import spells
from careers.reconciling.statements import AsSaid, Names, statements
from careers.reconciling.tenures import tenure
from careers.vocabulary import Role, Status


def reconcile_document(document: SourceDocument, names: Names | None = None) -> Drafts:
    """What one document alone says: `person` and `club` of the drafts are the names as its claims give them."""
    return reconcile([document], names or AsSaid())


def reconcile(
    documents: Iterable[SourceDocument],
    names: Names,
    rulings: Sequence[Ruling] = (),
    only: Set[str] | None = None,
    bosses: Iterable[str] = (),
) -> Drafts:
    """What all documents and staff say, in an order of content; the drafts' people and clubs are keys of `names`.

    A person's tenures and titles follow from his own claims: `only` some people need no more than those, and the claims
    by which others worked under them. `bosses` are those under whom others are known to have worked.
    """
    said = judged(statements(documents, names), rulings)
    own = [s for s in said if only is None or s.person in only]
    told = [tenure(spell) for spell in spells(own)]
    tenures = _moved_on(decided_tenures(told, rulings, names.moved))
    titles = honours(own, tenures)
    wanted = {t.person for t in tenures} | {boss for t in tenures for boss in t.under} | {h.person for h in titles}
    wanted |= set(bosses)
    known = people(said, wanted if only is None else wanted & only)
    persons = decided_people(known, rulings, names.moved)
    return Drafts(tuple(tenures), titles, checked(persons, said, tenures, names.country))


def _moved_on(tenures: Iterable[TenureDraft]) -> list[TenureDraft]:
    """A post that was current as of one day is over when its holder was head coach elsewhere after that day."""
    by_person = defaultdict(list)
    for one in tenures:
        by_person[one.person].append(one)
    moved = [_ended_by_next(one, by_person[one.person]) for one in tenures]
    return sorted(moved, key=lambda t: (t.person, t.start.earliest is not None, t.start.earliest, t.key))


def _ended_by_next(one: TenureDraft, all_of_person: Iterable[TenureDraft]) -> TenureDraft:
    as_of = one.end.earliest
    if not one.ongoing or as_of is None or any(decided.field == "end" for decided in one.decided):
        return one
    later = [
        other.start.latest
        for other in all_of_person
        if (other.club, other.squad) != (one.club, one.squad)
        and other.role is Role.HEAD
        and other.status is Status.CONFIRMED
        and other.start.earliest
        and other.start.earliest > as_of
    ]
    bound = min(filter(None, later), default=None)
    return replace(one, ongoing=False, end=DateBounds(as_of, bound)) if bound else one
