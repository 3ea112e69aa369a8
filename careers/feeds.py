"""Atom feeds of a coach, a club or a country: the posts of which documents with a date spoke last.

A feed's entries must have a time; what only documents without a date tell is on the pages, and is not in the feeds.
"""

import re
from collections.abc import Iterable
from datetime import UTC, date, datetime, time
from typing import Any

from django.db.models import Max, Q, QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.feedgenerator import Atom1Feed
from django.utils.html import escape
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from careers.models import Evidence, Person, Tenure
from careers.pages import words
from careers.pages.evidence import Sources, by_fact, readable
from careers.pages.terms import term
from careers.vocabulary import Stance
from clubs import countries
from clubs.models import Club

ENTRIES = 40
_NOT_IN_XML = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


def of_coach(request: HttpRequest, slug: str) -> HttpResponse:
    person = get_object_or_404(Person, slug=slug)
    posts = Tenure.objects.filter(person=person)
    return _feed(request, person.name, reverse("coach", args=[slug]), posts)


def of_club(request: HttpRequest, slug: str) -> HttpResponse:
    club = get_object_or_404(Club, slug=slug)
    return _feed(request, club.name, reverse("club", args=[slug]), Tenure.objects.filter(club=club))


def of_country(request: HttpRequest, country: str) -> HttpResponse:
    code = country.upper()
    if code not in countries.countries():
        raise Http404
    posts = Tenure.objects.filter(club__country=code)
    return _feed(request, countries.name(code, get_language() or "en"), f"{reverse('bench')}?country={code}", posts)


def _feed(request: HttpRequest, about: str, page: str, posts: QuerySet[Tenure]) -> HttpResponse:
    feed = Atom1Feed(
        title=_plain(f"{about} · Touchline"),
        link=request.build_absolute_uri(page),
        description=_("The posts that dated documents spoke of last."),
        language=get_language(),
        feed_url=request.build_absolute_uri(),
        author_name="Touchline",
    )
    newest = list(_newest(posts))
    sources = by_fact(readable(Evidence.objects.filter(tenure__in=newest)), "tenure_id")
    for post in newest:
        link = f"{reverse('coach', args=[post.person.slug])}#tenure-{post.pk}"
        feed.add_item(**_entry(post, sources.get(post.pk, Sources()), request.build_absolute_uri(link)))
    return HttpResponse(feed.writeString("utf-8"), content_type=feed.content_type)


def _newest(posts: Any) -> QuerySet[Tenure]:
    """Confirmed posts, those of which a document said something last first; `told` is that document's day."""
    supporting = Q(evidence__stance=Stance.SUPPORTS)
    told = posts.confirmed().annotate(told=Max("evidence__claim__document__published", filter=supporting))
    return told.exclude(told=None).select_related("person", "club").order_by("-told", "pk")[:ENTRIES]


def _entry(post: Any, sources: Sources, link: str) -> dict[str, Any]:
    language = "es" if (get_language() or "en").startswith("es") else "en"
    team = f"{post.club} {term(post.squad)}".strip()
    when = words.period(post.start, post.end, post.ongoing, language)
    return {
        "title": _plain(f"{post.person}, {team}: {term(post.role)}, {when}"),
        "link": link,
        "unique_id": link,
        "description": _html(f"“{quote.passage}” ({quote.document})" for quote in sources.supports),
        "updateddate": _noon(post.told),
    }


def _noon(day: date) -> datetime:
    """A document has a day and no hour; at noon it is the same day nearly everywhere."""
    return datetime.combine(day, time(12), UTC)


def _html(lines: Iterable[str]) -> str:
    """A summary is read as HTML: what documents say stays text in it."""
    return "<br>".join(escape(_plain(line)) for line in lines)


def _plain(text: str) -> str:
    """Without the characters that XML cannot carry."""
    return _NOT_IN_XML.sub("", text)
