"""The addresses of the pages."""

from django.contrib.sitemaps import views as sitemaps
from django.urls import path, register_converter
from django.urls.converters import StringConverter
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.gzip import gzip_page
from django.views.decorators.http import require_safe

from careers import feeds, views
from careers.freshness import revalidated
from careers.sitemaps import SITEMAPS, robots


class Address(StringConverter):
    """What may be somebody's address, or near it: anything that the database can be asked for."""

    regex = r"[^/\x00]{1,200}"


register_converter(Address, "address")

urlpatterns = [
    path("", views.home, name="home"),
    path("coaches/", views.coaches, name="coaches"),
    path("coaches/<address:slug>/", views.coach, name="coach"),
    path("coaches/<address:slug>/tree/", views.tree, name="tree"),
    path("coaches/<address:slug>/cite/", views.cite, name="coach-cite"),
    path("coaches/<address:slug>/feed/", feeds.of_coach, name="coach-feed"),
    path("clubs/", views.clubs, name="clubs"),
    path("clubs/<address:slug>/", views.club, name="club"),
    path("clubs/<address:slug>/feed/", feeds.of_club, name="club-feed"),
    path("bench/", views.bench_board, name="bench"),
    path("bench/<slug:country>/feed/", feeds.of_country, name="country-feed"),
    path("compare/", views.compare, name="compare"),
    path("competitions/", views.competitions, name="competitions"),
    path("competitions/<address:slug>/", views.competition, name="competition"),
    path("seasons/<address:slug>/<address:label>/", views.season, name="season"),
    path("documents/<int:pk>/", views.document, name="document"),
    path("robots.txt", robots),
    path("sitemap.xml", sitemaps.index, {"sitemaps": SITEMAPS, "sitemap_url_name": "sitemap-of"}, name="sitemap"),
    path("sitemap-<section>.xml", sitemaps.sitemap, {"sitemaps": SITEMAPS}, name="sitemap-of"),
]

# A page shows and takes nothing: whoever writes to one is told so, and not that a token is missing. No page has a
# secret in it that its compressed length could tell.
for pattern in urlpatterns:
    pattern.callback = csrf_exempt(require_safe(gzip_page(revalidated(pattern.callback))))
