"""The addresses in a row: its own, under the prefix that was asked (/api/ or /api/v1/), and that of its page."""

from typing import Any

from django.urls import reverse
from django.utils.encoding import iri_to_uri
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers
from rest_framework.request import Request

from clubs.api.rows import At, Text, text_of


def root(request: Request) -> str:
    """The absolute address of the API under the prefix of this request, with a slash at its end."""
    match = request.resolver_match
    return request.build_absolute_uri(reverse(f"{match.namespace if match else 'api'}:root"))


@extend_schema_field(OpenApiTypes.URI)
class Link(serializers.Field):
    """The row's own address: `…/api/tenures/12`."""

    def __init__(self, resource: str, **kwargs: Any) -> None:
        super().__init__(read_only=True, **{"source": "*"} | kwargs)
        self.resource = resource

    def to_representation(self, row: Any) -> str:
        return f"{self.context['root']}{self.resource}/{row.pk}"

    def expression(self, at: At) -> Text:
        there = at if self.source == "*" else at.within(str(self.source))
        return text_of(f"{self.context['root']}{self.resource}/{{0.pk}}", there)


@extend_schema_field(OpenApiTypes.URI)
class HtmlLink(serializers.Field):
    """The address of the page that shows the row; `path` is a format of the row, as `{0.slug}`."""

    def __init__(self, path: str, **kwargs: Any) -> None:
        super().__init__(read_only=True, **{"source": "*"} | kwargs)
        self.path = path

    def to_representation(self, row: Any) -> str:
        return self.context["site"] + iri_to_uri(self.path.format(row))

    def expression(self, at: At) -> Text:
        return text_of(self.context["site"] + self.path, at)
