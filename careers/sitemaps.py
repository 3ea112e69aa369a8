"""What search engines are told: the pages that there are, and where they need not look."""

from typing import Any

from django.contrib.sitemaps import Sitemap
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from careers.models import Document, Person, Tenure
from clubs.models import Club, Season


class Pages(Sitemap):
    """The pages that are there whatever is known."""

    def items(self) -> list[str]:
        return ["home", "coaches", "clubs", "bench", "compare", "competitions"]

    def location(self, item: str) -> str:
        return reverse(item)


class Rows(Sitemap):
    """The pages of rows that have a slug; `page` is the name of their address."""

    limit = 5000
    page = ""

    def location(self, item: Any) -> str:
        return reverse(self.page, args=[item])


class Coaches(Rows):
    page = "coach"

    def items(self) -> QuerySet:
        return Person.objects.order_by("slug").values_list("slug", flat=True)


class Clubs(Rows):
    page = "club"

    def items(self) -> QuerySet:
        """Those that some coach is known of."""
        coached = Tenure.objects.order_by().values("club")
        return Club.objects.filter(pk__in=coached).order_by("slug").values_list("slug", flat=True)


class Seasons(Rows):
    def items(self) -> QuerySet[Season]:
        won = Season.objects.filter(honours__isnull=False).distinct()
        return won.select_related("competition").order_by("competition__slug", "label")

    def location(self, item: Season) -> str:
        return reverse("season", args=[item.competition.slug, item.slug])


class Documents(Rows):
    page = "document"

    def items(self) -> QuerySet:
        return Document.objects.order_by("pk").values_list("pk", flat=True)


SITEMAPS = {"pages": Pages, "coaches": Coaches, "clubs": Clubs, "seasons": Seasons, "documents": Documents}


def robots(request: HttpRequest) -> HttpResponse:
    lines = ["User-agent: *", "Disallow: /admin/", f"Sitemap: {request.build_absolute_uri(reverse('sitemap'))}"]
    return HttpResponse("\n".join([*lines, ""]), content_type="text/plain; charset=utf-8")
