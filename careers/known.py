"""What the knowledge base would have said on a day, of some people: computed anew, and asked as if it were stored.

    scope(person=…, club=…, country=…) -> set of ids        the people whose careers the question needs
    with as_known_on(day, people):                          queries of tenures, honours and evidence see that day

Inside, temporary tables of the same names stand before the real ones: nothing is written to these, nobody else sees it,
and it is gone with the block. Who is who is taken as it is known today.
"""

from collections.abc import Iterator, Set
from contextlib import contextmanager
from datetime import date

from django.db import connection, transaction
from django.db.models import Q

from careers.knowing.gathering import known_on
from careers.models import Evidence, Honour, Person, Tenure
from clubs.models import Club

_SHADOWED = (Tenure, Tenure.under.through, Honour, Evidence)


def scope(person: Person | None = None, club: Club | None = None, country: str = "") -> set[int]:
    """Ids of the people whose careers tell of the person and his benches, of the club, or of the country's clubs."""
    if person is not None:
        there = Q(person=person) | Q(under=person) | Q(club__in=Tenure.objects.filter(person=person).values("club"))
    else:
        there = Q(club=club) if club is not None else Q(club__country=country)
    found = set(Tenure.objects.filter(there).values_list("person", flat=True))
    return found if person is None else found | {person.pk}


@contextmanager
def as_known_on(day: date, people: Set[int]) -> Iterator[None]:
    """The block has to be done with its queries when it ends."""
    with transaction.atomic():
        known = known_on(day, people)
        _shadow()
        known.write()
        yield
        transaction.set_rollback(True)


def _shadow() -> None:
    with connection.cursor() as cursor:
        for model in _SHADOWED:
            table = connection.ops.quote_name(model._meta.db_table)
            cursor.execute(f"CREATE TEMPORARY TABLE {table} (LIKE {table}) ON COMMIT DROP")
