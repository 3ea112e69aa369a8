"""Clubs, competitions and seasons over HTTP."""

from clubs.api.pages import Key, Order
from clubs.api.resources import Resource
from clubs.api.serializers import ClubSerializer, CompetitionSerializer, SeasonSerializer
from clubs.filters import ClubFilter, CompetitionFilter, SeasonFilter
from clubs.models import Club, Competition, Season

_NAME = (Key("sort_key"), Key("id", int))
BY_NAME = {"name": Order(_NAME), "-name": Order(_NAME, falling=True)}


class Clubs(Resource):
    queryset = Club.objects.all()
    serializer_class = ClubSerializer
    filterset_class = ClubFilter
    orders = BY_NAME
    natural_key = "slug"


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
