"""The search of the pages, for programs: the nearest names of each kind, in order, with their addresses."""

from typing import Any

from django.urls import reverse
from drf_spectacular.utils import OpenApiParameter, extend_schema
from rest_framework import serializers
from rest_framework.exceptions import ValidationError
from rest_framework.renderers import JSONRenderer
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from careers.searching import LONGEST, Found, search
from clubs.api.links import root
from clubs.api.parameters import check_parameters
from clubs.api.serializers import EmptyAsNull

MOST, USUAL = 100, 20
_NUMBER = {"type": "integer", "minimum": 1, "maximum": MOST, "default": USUAL}
KINDS = {"person": ("people", "coach"), "club": ("clubs", "club"), "competition": ("competitions", "competition")}
"""What is found: the name of its list in the API, and of its page."""


class HitSerializer(serializers.Serializer):
    kind = serializers.ChoiceField(list(KINDS))
    id = serializers.IntegerField()
    url = serializers.URLField()
    html_url = serializers.URLField()
    slug = serializers.CharField()
    name = serializers.CharField()
    country = EmptyAsNull(help_text="ISO 3166 alpha-2, or GB-ENG, GB-SCT, GB-WLS, GB-NIR, XK")


class FoundSerializer(serializers.Serializer):
    guessed = serializers.BooleanField(help_text="Whether slips were forgiven, as no name has the words as given")
    results = HitSerializer(many=True)


class Search(APIView):
    """People, clubs and competitions by name: words in any order, accents apart; slips are forgiven if nothing fits."""

    renderer_classes = [JSONRenderer]

    @extend_schema(
        operation_id="search",
        parameters=[
            OpenApiParameter("q", str, required=True, description=f"Words of a name; {LONGEST} letters are looked at"),
            OpenApiParameter("limit", _NUMBER, description=f"Of each kind at most, 1 to {MOST}; {USUAL} unless given"),
        ],
        responses=FoundSerializer,
    )
    def get(self, request: Request) -> Response:
        check_parameters(request, {"q", "limit", "format"})
        if "q" not in request.query_params:
            raise ValidationError({"q": ["is missing; give the words that are looked for"]})
        found = search(request.query_params["q"], _limit(request.query_params.get("limit", str(USUAL))))
        results = [hit for kind in KINDS for hit in _hits(kind, found, request)]
        return Response({"guessed": found.guessed, "results": results})


def _hits(kind: str, found: Found, request: Request) -> list[dict[str, Any]]:
    resource, page = KINDS[kind]
    return [
        {
            "kind": kind,
            "id": row.pk,
            "url": f"{root(request)}{resource}/{row.pk}",
            "html_url": request.build_absolute_uri(reverse(page, args=[row.slug])),
            "slug": row.slug,
            "name": row.name,
            "country": row.country or None,
        }
        for row in getattr(found, resource)
    ]


def _limit(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) < 5 and 1 <= int(text) <= MOST):
        raise ValidationError({"limit": [f"{text[:40]!r} is no number from 1 to {MOST}"]})
    return int(text)
