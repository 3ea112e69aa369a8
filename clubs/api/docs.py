"""What the API says of itself: the list of its resources, its OpenAPI description, and the page of that description.

The page is a template of our own: the usual viewers bring scripts that the site's content security policy refuses.
"""

from functools import cache
from typing import Any

from django.views.generic import TemplateView
from drf_spectacular.generators import SchemaGenerator
from drf_spectacular.views import SpectacularAPIView
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from clubs.api.links import root
from clubs.api.parameters import check_parameters


class Root(APIView):
    """The addresses of all resources."""

    schema = None
    resources: tuple[str, ...] = ()

    def get(self, request: Request) -> Response:
        check_parameters(request, {"format"})
        return Response({name: root(request) + name for name in (*self.resources, "schema", "docs")})


class Schema(SpectacularAPIView):
    """OpenAPI 3.1: YAML, or JSON by `?format=json`."""


class Docs(TemplateView):
    template_name = "api/docs.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(**kwargs) | {"api": description()}


@cache
def description() -> dict[str, Any]:
    return SchemaGenerator().get_schema(request=None, public=True)
