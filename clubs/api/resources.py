"""What every resource of the API is: a list in keyset pages, a row by its id or natural key, and an ETag."""

from functools import lru_cache
from hashlib import sha256
from itertools import chain
from typing import Any

from django.db.models import F, Model, QuerySet
from django.http import HttpResponse, HttpResponsePermanentRedirect, StreamingHttpResponse
from django.utils import translation
from django.utils.cache import get_conditional_response
from django.utils.decorators import method_decorator
from django.views.decorators.gzip import gzip_page
from rest_framework.exceptions import NotFound, ValidationError
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.serializers import Serializer
from rest_framework.viewsets import ReadOnlyModelViewSet

from clubs.api.links import root
from clubs.api.pages import ALL, Key, KeysetPagination, Order
from clubs.api.parameters import StrictFilterBackend, check_parameters, named
from clubs.api.rows import Written
from clubs.filters import as_id

#: Parameters of every list.
LISTED = (*KeysetPagination.parameters, "ordering")


@method_decorator(gzip_page, name="dispatch")
class Resource(ReadOnlyModelViewSet):
    """`orders` are those of the list by their names, the first of them where `ordering` says nothing;
    `natural_key` is the unique column that a row is found by besides its id.

    A single row is written by `detail_class`, where there is one.

    `includes` names the parts that come only with `?include=`; the serializers find those asked for, as a frozenset,
    in their context under "include".
    """

    pagination_class = KeysetPagination
    filter_backends = [StrictFilterBackend]
    lookup_value_regex = "[^/]+"
    detail_class: type[Serializer] | None = None
    orders: dict[str, Order] = {"id": Order((Key("id", int),))}
    natural_key = ""
    includes: tuple[str, ...] = ()
    fields: frozenset[str] | None = None
    swagger_fake_view = False
    """True where drf-spectacular asks what there is."""

    def initial(self, request: Request, *args: Any, **kwargs: Any) -> None:
        translation.activate("en")  # what programs read does not change with the reader's language
        super().initial(request, *args, **kwargs)
        check_parameters(request, self.parameters())
        self.include = named(request, "include", self.includes)
        self.fields = named(request, "fields", self.get_serializer_class().Meta.fields) or None

    def parameters(self) -> set[str]:
        """The names that may stand in the address."""
        own = {"format", "fields", *(("include",) if self.includes else ())}
        return own if self.detail else own | {*LISTED, *StrictFilterBackend().names(self)}

    def order(self) -> Order:
        name = self.request.query_params.get("ordering", next(iter(self.orders)))
        if name not in self.orders:
            raise ValidationError({"ordering": [f"{name[:40]!r} is none of: {', '.join(self.orders)}"]})
        return self.orders[name]

    def one(self) -> QuerySet:
        """The row that the address names, if there is one."""
        text = self.kwargs["pk"]
        number = as_id(text)
        if number is None and (not self.natural_key or "\0" in text):
            return self.get_queryset().none()
        return self.get_queryset().filter(**{self.natural_key: text} if number is None else {"pk": number})

    def get_serializer_context(self) -> dict[str, Any]:
        """What `clubs.api.links`, the parts of `include` and what is for staff alone need."""
        top = "" if self.swagger_fake_view else root(self.request)
        include = getattr(self, "include", frozenset(self.includes))
        staff = not self.swagger_fake_view and bool(self.request.user.is_staff)
        site = top.split("/api/")[0]
        return {"root": top, "site": site, "include": include, "fields": self.fields, "staff": staff}

    def get_serializer_class(self) -> Any:
        return (self.detail and self.detail_class) or self.serializer_class

    def written(self) -> Written:
        return _written(self.get_serializer_class(), **self.get_serializer_context())

    def list(self, request: Request, *args: Any, **kwargs: Any) -> Any:
        found = self.filter_queryset(self.get_queryset())
        if request.query_params.get("limit") == ALL:
            return self._whole(found)
        page = KeysetPagination().page(found, self.written(), request, self.order())
        response = Response(page, headers={"Link": page.links} if page.links else None)
        response.add_post_render_callback(_keep_type)
        response.add_post_render_callback(self._conditional)
        return response

    def _whole(self, found: QuerySet) -> StreamingHttpResponse:
        """The whole list as it is read, a thousand rows at a time."""
        renderer: Any = self.request.accepted_renderer
        if not hasattr(renderer, "lines"):
            raise ValidationError(
                {"limit": [f"{ALL!r} goes with format=csv and format=jsonl; a page of JSON has an end"]}
            )
        for name in {"cursor", "count"} & set(self.request.query_params):
            raise ValidationError({name: [f"does not go with limit={ALL}, which is the whole list"]})
        serializer = self.get_serializer()
        parts = KeysetPagination().whole(found, self.written(), self.order())
        lines = (renderer.lines(rows, serializer) for rows in parts)
        response = StreamingHttpResponse(chain([renderer.head(serializer)], lines))
        response.headers["Content-Type"] = f"{renderer.media_type}; charset=utf-8"
        return response

    def retrieve(self, request: Request, *args: Any, **kwargs: Any) -> Any:
        model = self.get_queryset().model
        found = self.written().page(self.one(), [F("version")] if hasattr(model, "version") else [])
        if not found and "\0" not in self.kwargs["pk"] and (now := self.moved(self.kwargs["pk"])):
            return self._to(now.pk)
        if not found:
            what = model._meta.verbose_name
            raise NotFound(f"There is no {what} {self.kwargs['pk'][:100]!r}.")
        *version, row = found[0]
        response = Response(row)
        response.add_post_render_callback(lambda done: self._conditional(done, *version))
        return response

    def moved(self, text: str) -> Model | None:
        """The row that an address of none means now, if there is one."""
        return None

    def _to(self, number: int) -> HttpResponse:
        """The address of another row, asked in the same way."""
        here, _, asked = self.request.build_absolute_uri().partition("?")
        there = f"{here.rstrip('/').rpartition('/')[0]}/{number}"
        return HttpResponsePermanentRedirect(f"{there}?{asked}" if asked else there)

    def _conditional(self, response: HttpResponse, version: int | None = None) -> HttpResponse | None:
        """The ETag is the row's version, where it has one, and a digest of what is sent (counts change too)."""
        digest = sha256(response.content).hexdigest()[:20]
        response["ETag"] = f'"{digest}"' if version is None else f'"{version}.{digest}"'
        response["Cache-Control"] = "no-cache"
        return get_conditional_response(self.request._request, etag=response["ETag"], response=response)


@lru_cache(maxsize=1_000)
def _written(serializer: type[Serializer], **context: Any) -> Written:
    return Written.by(serializer(context=context))


def _keep_type(response: Any) -> None:
    """DRF takes the content type away from an empty body; no rows as JSON Lines are one."""
    response.headers.setdefault("Content-Type", f"{response.accepted_media_type}; charset=utf-8")
