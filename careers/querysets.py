"""The questions that are asked of people and tenures, each condition said once."""

from datetime import date

from django.apps import apps
from django.contrib.postgres.expressions import ArraySubquery
from django.db import models
from django.db.models import F, Func, Prefetch, Q
from django.db.models.functions import Substr

from careers.vocabulary import IN_CHARGE, Status


def passage(of: str = "") -> Substr:
    """A claim's passage, cut in the database: documents need not be fetched. `of` is the path to it ("claim__")."""
    return Substr(f"{of}document__text", F(f"{of}start") + 1, F(f"{of}end") - F(f"{of}start"))


CONFIRMED = Q(status=Status.CONFIRMED)
#: As head or interim head coach.
IN_POSITION = Q(role__in=IN_CHARGE)
#: Still in the post as of the newest document that speaks of it.
CURRENT = CONFIRMED & Q(ongoing=True)
#: Documents contradict one another about it.
CONTRADICTED = ~Q(conflicts=[])


class DaysBetween(Func):
    """From the second to the first, both counted."""

    template = "(%(expressions)s + 1)"
    arg_joiner = " - "
    output_field = models.IntegerField()


#: Days in the post, the least and the most, as `careers.timeline.days_in_charge` counts them.
DAYS_MIN = DaysBetween("end_earliest", "start_latest", template="greatest(0, %(expressions)s + 1)")
DAYS_MAX = DaysBetween("end_latest", "start_earliest")


def counted(rows: models.QuerySet) -> Func:
    """How many rows a subquery has: asked for the rows of a page alone, and not for all that the page is one of."""
    return Func(ArraySubquery(rows.order_by().values("pk")), function="cardinality", output_field=models.IntegerField())


class PersonQuerySet(models.QuerySet):
    def coaches(self) -> "PersonQuerySet":
        """People with a confirmed tenure."""
        return self.filter(tenures__status=Status.CONFIRMED).distinct()


class TenureQuerySet(models.QuerySet):
    def confirmed(self) -> "TenureQuerySet":
        return self.filter(CONFIRMED)

    def head_coaches(self) -> "TenureQuerySet":
        return self.filter(IN_POSITION)

    def current(self) -> "TenureQuerySet":
        return self.filter(CURRENT)

    def certainly_in_charge_on(self, day: date) -> "TenureQuerySet":
        return self.confirmed().filter(start_latest__lte=day, end_earliest__gte=day)

    def possibly_in_charge_on(self, day: date) -> "TenureQuerySet":
        """In the post on that day for all that is known; a tenure with no date at all is no answer."""
        dated = Q(start_earliest__isnull=False) | Q(end_latest__isnull=False)
        started = Q(start_earliest__lte=day) | Q(start_earliest=None)
        not_ended = Q(end_latest__gte=day) | Q(end_latest=None)
        return self.confirmed().filter(dated & started & not_ended)

    def overlapping(self, first: date, last: date) -> "TenureQuerySet":
        """Possibly in the post on some day from `first` to `last`, both inclusive."""
        started = Q(start_earliest__lte=last) | Q(start_earliest=None)
        not_ended = Q(end_latest__gte=first) | Q(end_latest=None)
        return self.filter(started & not_ended)

    def with_evidence(self) -> "TenureQuerySet":
        """With all that a page or a row shows of them; documents come without their bytes and text."""
        documents = apps.get_model("careers", "Document").objects.defer("content", "text")
        sources = Prefetch("evidence__claim__document", documents)
        return self.select_related("person", "club").prefetch_related(sources, "under")
