"""The pages. What they show is made ready in `careers.pages`; here is only which page an address asks for."""

import re
from datetime import date
from difflib import get_close_matches
from functools import partial
from operator import attrgetter
from typing import Any

from django.contrib.postgres.aggregates import ArrayAgg
from django.core.paginator import Paginator
from django.db.models import Exists, OuterRef, Q, QuerySet
from django.http import Http404, HttpRequest, HttpResponse, HttpResponsePermanentRedirect
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone

from careers.filters import PersonFilter, day
from careers.models import Document, Honour, Person, Tenure
from careers.moved import person_now
from careers.pages.annotated import annotated
from careers.pages.asking import Asked, asked_for
from careers.pages.bench import bench, club_of
from careers.pages.board import board
from careers.pages.bracket import bracket
from careers.pages.cited import quickstatements, wikitext
from careers.pages.comparison import comparison
from careers.pages.dossier import dossier
from careers.pages.download import Columns, as_csv
from careers.pages.family import family
from careers.pages.front import front
from careers.pages.linked import club_data, person_data
from careers.pages.palmares import edition, editions
from careers.pages.then import Then, seen
from careers.querysets import counted
from careers.searching import coached, search, won
from careers.versions import superseded_by
from clubs.filters import ClubFilter, CompetitionFilter, NamedFilter
from clubs.models import Club, Competition, Season
from clubs.moved import club_now
from clubs.names import fold

PAGE = 60
FOUND = 20
NAMED: Columns = {"name": attrgetter("name"), "slug": attrgetter("slug")}
COMPARED = 4
NEAR = 2000
"""Addresses at most among which a near one is looked for."""


def home(request: HttpRequest) -> HttpResponse:
    wanted = request.GET.get("q", "").strip()
    shown = {"found": search(wanted, FOUND)} if wanted else {"front": front()}
    return render(request, "careers/home.html", {"q": wanted, **shown})


def coaches(request: HttpRequest) -> HttpResponseBase:
    posts = Tenure.objects.confirmed().filter(person=OuterRef("pk"))
    people = Person.objects.annotate(spells=counted(posts)).order_by("sort_key", "slug")
    columns = NAMED | {"nationality": attrgetter("country"), "posts": attrgetter("spells")}
    return _list(request, PersonFilter(request.GET, people), "careers/coaches.html", columns)


def coach(request: HttpRequest, slug: str) -> HttpResponse:
    person = Person.objects.annotate(written=ArrayAgg("names__text", default=[])).filter(slug=slug).first()
    if person is None:
        return _moved(request, person_now(slug)) or _nothing_there(request, slug, Person.objects.all(), "coach")
    then = Then.asked(request.GET)
    with seen(then, person=person):
        found = dossier(person, person.written, then.on or timezone.localdate())
        context = {"dossier": found, "linked": partial(person_data, found), "then": then}
        return render(request, "careers/coach.html", context)


def cite(request: HttpRequest, slug: str) -> HttpResponse:
    """For editors of encyclopaedias; `item` in the address is Wikidata's number of the coach."""
    person = Person.objects.filter(slug=slug).first()
    if person is None:
        return _moved(request, person_now(slug)) or _nothing_there(request, slug, Person.objects.all(), "coach")
    item = request.GET.get("item", "").strip().upper()
    known = item if re.fullmatch(r"Q[1-9]\d{0,11}", item) else ""
    found = dossier(person, [], timezone.localdate())
    told = {"person": person, "item": item, "wrong": bool(item) and not known}
    texts = {"wikitext": wikitext(found), "quickstatements": quickstatements(found, known or "Q?")}
    return render(request, "careers/cite.html", told | texts)


def tree(request: HttpRequest, slug: str) -> HttpResponse:
    person = Person.objects.filter(slug=slug).first()
    if person is None:
        return _moved(request, person_now(slug)) or _nothing_there(request, slug, Person.objects.all(), "coach")
    found = family(person)
    return render(request, "careers/tree.html", {"family": found, "bracket": bracket(found)})


def clubs(request: HttpRequest) -> HttpResponseBase:
    columns = NAMED | {"country": attrgetter("country"), "kind": attrgetter("kind"), "posts": attrgetter("spells")}
    return _list(request, ClubFilter(request.GET, _coached()), "clubs/clubs.html", columns)


def club(request: HttpRequest, slug: str) -> HttpResponse:
    found = club_of(slug)
    if found is None or found.merged_into_id:
        return _moved(request, club_now(slug)) or _nothing_there(request, slug, Club.objects.all(), "club")
    then = Then.asked(request.GET)
    with seen(then, club=found):
        on, wrong = _day(request.GET.get("on", ""))
        shown = bench(found, then.on or timezone.localdate(), on)
        return render(
            request,
            "clubs/club.html",
            {"bench": shown, "wrong": wrong, "linked": partial(club_data, shown), "then": then},
        )


def bench_board(request: HttpRequest) -> HttpResponse:
    asked = {name: request.GET.get(name, "").replace("\0", "") for name in ("on", "country", "known_on")}
    return render(request, "careers/bench.html", {"board": board(asked, timezone.localdate())})


def competitions(request: HttpRequest) -> HttpResponseBase:
    columns = NAMED | {"country": attrgetter("country"), "editions": attrgetter("editions")}
    return _list(request, CompetitionFilter(request.GET, _won()), "careers/competitions.html", columns)


def competition(request: HttpRequest, slug: str) -> HttpResponse:
    found = Competition.objects.filter(slug=slug).first()
    if found is None:
        return _nothing_there(request, slug, Competition.objects.all(), "competition")
    return render(request, "careers/competition.html", {"competition": found, "editions": editions(found)})


def season(request: HttpRequest, slug: str, label: str) -> HttpResponse:
    found = Competition.objects.filter(slug=slug).first()
    if found is None:
        return _nothing_there(request, slug, Competition.objects.all(), "competition")
    if (played := edition(found, label)) is None:
        raise Http404
    return render(request, "careers/season.html", {"edition": played})


def compare(request: HttpRequest) -> HttpResponse:
    asked = asked_for([text for text in request.GET.getlist("coach") if text.strip()][:COMPARED])
    people = list(dict.fromkeys(each.person for each in asked if each.person))
    fields = [*asked, Asked(""), Asked("")][: max(2, min(len(asked) + 1, COMPARED))]
    side_by_side = comparison(people, timezone.localdate()) if len(people) > 1 else None
    return render(request, "careers/compare.html", {"asked": fields, "comparison": side_by_side})


def document(request: HttpRequest, pk: int) -> HttpResponse:
    documents = Document.objects.defer("content").annotate(superseded_by=superseded_by("pk"))
    found = get_object_or_404(documents, pk=pk)
    return render(request, "careers/document.html", {"annotated": annotated(found)})


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    return render(request, "404.html", status=404)


def _list(request: HttpRequest, found: NamedFilter, template: str, columns: Columns) -> HttpResponseBase:
    """One page of what the filter leaves, or all as a file; what is wrong with the filter is said above the list."""
    if request.GET.get("format") == "csv":
        return as_csv(found.qs, columns, request.path.strip("/"))
    page = Paginator(found.qs, PAGE).get_page(request.GET.get("page"))
    return render(request, template, {"filter": found, "page": page, "q": request.GET.get("q", "")})


def _day(text: str) -> tuple[date | None, str]:
    """The day that an address asks for, and what is wrong with it."""
    try:
        return (day(text.strip()) if text.strip() else None), ""
    except ValueError as error:
        return None, str(error)


def _moved(request: HttpRequest, now: Person | Club | None) -> HttpResponse | None:
    """To the same page of whoever the address means now, with all that stands behind the question mark."""
    match = request.resolver_match
    if now is None or match is None:
        return None
    there = reverse(match.view_name, kwargs={"slug": now.slug})
    query = request.META.get("QUERY_STRING", "")
    return HttpResponsePermanentRedirect(f"{there}?{query}" if query else there)


def _nothing_there(request: HttpRequest, slug: str, rows: QuerySet[Any], page: str) -> HttpResponse:
    """A 404 that names the rows whose addresses are nearest to the one that was asked for."""
    words = [word[:3] for word in fold(slug).split() if len(word) > 2]
    alike = Q(slug__startswith=slug[:2])
    for word in words:
        alike |= Q(slug__contains=word)
    names = dict(rows.filter(alike).order_by("slug").values_list("slug", "name")[:NEAR])
    near = [(found, names[found]) for found in get_close_matches(slug[:100], names, n=5, cutoff=0.5)]
    return render(request, "404.html", {"near": near, "page": page}, status=404)


def _coached() -> QuerySet[Club]:
    posts = Tenure.objects.filter(club=OuterRef("pk"))
    return coached().annotate(spells=counted(posts)).order_by("sort_key", "slug")


def _won() -> QuerySet[Competition]:
    """Competitions that somebody is known to have won."""
    editions = Season.objects.filter(Exists(Honour.objects.filter(season=OuterRef("pk"))), competition=OuterRef("pk"))
    return won().annotate(editions=counted(editions)).order_by("sort_key", "slug")
