"""One person's coaching tree: whom he worked under and who worked under him, two steps either way, with evidence."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from django.db.models import QuerySet

from careers.models import Evidence, Person, Tenure
from careers.pages.evidence import Quote, Sources, by_fact, readable
from careers.timeline import in_order
from careers.vocabulary import Predicate, Status

#: "This post was under that person": one row for each, with `tenure` and `person`.
Under = Tenure.under.through


@dataclass(slots=True)
class Branch:
    """Somebody one step further away; `tenures` are the posts on the one's staff that make the step."""

    person: Person
    tenures: list[Tenure] = field(default_factory=list)
    quotes: list[Quote] = field(default_factory=list)
    branches: list["Branch"] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Family:
    person: Person
    bosses: list[Branch]
    staff: list[Branch]


def family(person: Person) -> Family:
    """Two steps up and two down, in five queries."""
    bosses = _grow(person, _bosses_of)
    staff = _grow(person, _staff_of)
    _quote([*bosses, *staff])
    return Family(person, bosses, staff)


Steps = list[tuple[Person, Person, Tenure]]
"""(from whom, to whom, by which post)."""


def _bosses_of(people: Iterable[Person]) -> Steps:
    return [(step.tenure.person, step.person, step.tenure) for step in _steps().filter(tenure__person__in=people)]


def _staff_of(people: Iterable[Person]) -> Steps:
    return [(step.person, step.tenure.person, step.tenure) for step in _steps().filter(person__in=people)]


def _steps() -> QuerySet:
    steps = Under._default_manager.filter(tenure__status=Status.CONFIRMED)
    return steps.select_related("person", "tenure__person", "tenure__club").order_by("pk")


def _grow(root: Person, reach: Callable[[Iterable[Person]], Steps]) -> list[Branch]:
    """The branches of the root, and theirs. Nobody is a branch of himself, and the root is nobody's."""
    first = _branches(reach([root]), root).get(root.pk, [])
    second = _branches(reach([branch.person for branch in first]), root)
    for branch in first:
        branch.branches = second.get(branch.person.pk, [])
    return first


def _branches(steps: Steps, root: Person) -> dict[int, list[Branch]]:
    """By the id of the person that they grow from, in the order of time."""
    found: dict[tuple[int, int], Branch] = {}
    for start, end, tenure in steps:
        if end not in (start, root):
            found.setdefault((start.pk, end.pk), Branch(end)).tenures.append(tenure)
    by_start: dict[int, list[Branch]] = {}
    for (start_id, _), branch in found.items():
        branch.tenures = in_order(branch.tenures)
        by_start.setdefault(start_id, []).append(branch)
    return {start_id: _in_time(branches) for start_id, branches in by_start.items()}


def _in_time(branches: list[Branch]) -> list[Branch]:
    order = {
        tenure.pk: at for at, tenure in enumerate(in_order(tenure for each in branches for tenure in each.tenures))
    }
    return sorted(branches, key=lambda branch: (order[branch.tenures[0].pk], branch.person.sort_key))


def _quote(branches: list[Branch]) -> None:
    """Gives each branch the passages that say who worked under whom; where none does, those that support the post."""
    everyone = [*branches, *(further for branch in branches for further in branch.branches)]
    tenures = {tenure.pk for branch in everyone for tenure in branch.tenures}
    sources = by_fact(readable(Evidence.objects.filter(tenure__in=tenures)), "tenure_id")
    for branch in everyone:
        found = [quote for tenure in branch.tenures for quote in sources.get(tenure.pk, Sources()).supports]
        branch.quotes = [quote for quote in found if _says_under(quote)] or found


def _says_under(quote: Quote) -> bool:
    return any(claim.predicate == Predicate.WORKED_UNDER for claim in quote.claims)
