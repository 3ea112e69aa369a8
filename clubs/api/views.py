"""Clubs, competitions and seasons over HTTP."""

from clubs.api.pages import Key, Order
from clubs.api.resources import Resource
from clubs.api.serializers import ClubSerializer, CompetitionSerializer, SeasonSerializer
from clubs.filters import ClubFilter, CompetitionFilter, SeasonFilter
from clubs.models import Club, Competition, Season
from clubs.moved import club_now

_NAME = (Key("sort_key"), Key("id", int))
BY_NAME = {"name": Order(_NAME), "-name": Order(_NAME, falling=True)}


class Clubs(Resource):
    queryset = Club.objects.filter(merged_into=None)
    serializer_class = ClubSerializer
    filterset_class = ClubFilter
    orders = BY_NAME
    natural_key = "slug"

    def moved(self, text: str) -> Club | None:
        return club_now(text)


class Competitions(Resource):
    queryset = Competition.objects.all()
    serializer_class = CompetitionSerializer
    filterset_class = CompetitionFilter
    orders = BY_NAME
    natural_key = "slug"


class Seasons(Resource):
    queryset = Season.objects.all()
    serializer_class = SeasonSerializer
    filterset_class = SeasonFilter
