"""What every resource of the API is: a list in keyset pages, a row by its id or natural key, and an ETag."""

from hashlib import sha256
from typing import Any

from django.http import HttpResponse
from django.utils import translation
from django.utils.cache import get_conditional_response
from rest_framework.exceptions import NotFound
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.viewsets import ReadOnlyModelViewSet

from clubs.api.links import root
from clubs.api.pages import Key, KeysetPagination
from clubs.api.parameters import StrictFilterBackend, check_parameters, included
from clubs.filters import as_id


class Resource(ReadOnlyModelViewSet):
    """`keys` order the list; `natural_key` is the unique column that a row is found by besides its id.

    `includes` names the parts that come only with `?include=`; the serializers find those asked for, as a frozenset,
    in their context under "include".
    """

    pagination_class = KeysetPagination
    filter_backends = [StrictFilterBackend]
    lookup_value_regex = "[^/]+"
    keys: tuple[Key, ...] = (Key("id", int),)
    natural_key = ""
    includes: tuple[str, ...] = ()
    swagger_fake_view = False
    """True where drf-spectacular asks what there is."""

    def initial(self, request: Request, *args: Any, **kwargs: Any) -> None:
        translation.activate("en")  # what programs read does not change with the reader's language
        super().initial(request, *args, **kwargs)
        check_parameters(request, self.parameters())
        self.include = included(request, self.includes)

    def parameters(self) -> set[str]:
        """The names that may stand in the address."""
        own = {"format", *(("include",) if self.includes else ())}
        return own if self.detail else own | {*KeysetPagination.parameters, *StrictFilterBackend().names(self)}

    def get_object(self) -> Any:
        text = self.kwargs["pk"]
        number = as_id(text)
        lookup = {"pk": number} if number is not None else {self.natural_key: text}
        if "" in lookup or "\0" in text:
            raise NotFound(f"There is no {self.what} {text[:100]!r}.")
        try:
            return self.get_queryset().get(**lookup)
        except self.get_queryset().model.DoesNotExist as error:
            raise NotFound(f"There is no {self.what} {text[:100]!r}.") from error

    @property
    def what(self) -> str:
        return str(self.get_queryset().model._meta.verbose_name)

    def get_serializer_context(self) -> dict[str, Any]:
        """Adds what `clubs.api.links` and the parts of `include` need."""
        top = "" if self.swagger_fake_view else root(self.request)
        include = getattr(self, "include", frozenset(self.includes))
        return {**super().get_serializer_context(), "root": top, "site": top.split("/api/")[0], "include": include}

    def list(self, request: Request, *args: Any, **kwargs: Any) -> Response:
        response = super().list(request, *args, **kwargs)
        response.add_post_render_callback(_keep_type)
        return response

    def retrieve(self, request: Request, *args: Any, **kwargs: Any) -> Response:
        row = self.get_object()
        response = Response(self.get_serializer(row).data)
        response.add_post_render_callback(lambda done: self._conditional(done, getattr(row, "version", None)))
        return response

    def _conditional(self, response: HttpResponse, version: int | None) -> HttpResponse | None:
        """The ETag is the row's version, where it has one, and a digest of what is sent (counts change too)."""
        digest = sha256(response.content).hexdigest()[:20]
        response["ETag"] = f'"{digest}"' if version is None else f'"{version}.{digest}"'
        response["Cache-Control"] = "no-cache"
        return get_conditional_response(self.request._request, etag=response["ETag"], response=response)


def _keep_type(response: Any) -> None:
    """DRF takes the content type away from an empty body; no rows as JSON Lines are one."""
    response.headers.setdefault("Content-Type", f"{response.accepted_media_type}; charset=utf-8")
