"""People, tenures, honours and how we know them, over HTTP."""

from datetime import date
from typing import Any

from django.db.models import Count, Model, OuterRef, Prefetch, QuerySet, Subquery
from django.db.models.functions import Coalesce
from rest_framework.exceptions import ValidationError
from rest_framework.permissions import IsAdminUser
from rest_framework.request import Request

from careers.api.serializers import HonourSerializer, PersonSerializer, TenureDetailSerializer, TenureSerializer
from careers.api.sources import (
    ClaimDetailSerializer,
    ClaimSerializer,
    DecisionSerializer,
    DocumentDetailSerializer,
    DocumentSerializer,
)
from careers.filters import ClaimFilter, DocumentFilter, HonourFilter, PersonFilter, TenureFilter
from careers.models import Claim, Decision, Document, Evidence, Honour, Person, Tenure
from careers.querysets import passage
from clubs.api.pages import Key
from clubs.api.resources import Resource

BY_START = (Key("start_earliest", date, unknown=date.max), Key("id", int))
_BULKY = ("document__content", "document__text")


def quoted() -> QuerySet[Claim]:
    """Claims with their passage in `quote`, cut in the database: a document's text is never fetched for it."""
    return Claim.objects.annotate(quote=passage()).select_related("document").defer(*_BULKY)


def evidence() -> Prefetch:
    return Prefetch("evidence", Evidence.objects.order_by("id").prefetch_related(Prefetch("claim", quoted())))


def how_many(model: type[Model], owner: str) -> Coalesce:
    rows = model._default_manager.filter(**{owner: OuterRef("pk")}).order_by().values(owner)
    return Coalesce(Subquery(rows.annotate(n=Count("pk")).values("n")), 0)


class People(Resource):
    queryset = Person.objects.prefetch_related("names")
    serializer_class = PersonSerializer
    filterset_class = PersonFilter
    keys = (Key("sort_key"), Key("id", int))
    natural_key = "slug"


class Supported(Resource):
    """What stands on evidence, which comes along with `?include=evidence`."""

    includes = ("evidence",)

    def get_queryset(self) -> QuerySet:
        rows = super().get_queryset()
        return rows.prefetch_related(evidence()) if "evidence" in self.get_serializer_context()["include"] else rows


class Tenures(Supported):
    """Who was in which post at which club, when, how it ended, and the sentences that say so."""

    queryset = (
        Tenure.objects.select_related("person", "club")
        .prefetch_related("under")
        .annotate(evidence_count=how_many(Evidence, "tenure"))
    )
    filterset_class = TenureFilter
    keys = BY_START

    def initial(self, request: Request, *args: Any, **kwargs: Any) -> None:
        super().initial(request, *args, **kwargs)
        if "certainty" in request.query_params and "in_charge_on" not in request.query_params:
            raise ValidationError({"certainty": ["goes with in_charge_on; give the day, or leave it out"]})

    def get_serializer_class(self) -> type[TenureSerializer]:
        return TenureDetailSerializer if self.detail else TenureSerializer

    def get_serializer_context(self) -> dict:
        context = super().get_serializer_context()
        asked = not self.detail and (self.swagger_fake_view or "in_charge_on" in self.request.query_params)
        return context | {"include": context["include"] | ({"certainty"} if asked else set())}


class Honours(Supported):
    queryset = Honour.objects.select_related("person", "club", "season__competition").annotate(
        evidence_count=how_many(Evidence, "honour")
    )
    serializer_class = HonourSerializer
    filterset_class = HonourFilter


class Documents(Resource):
    queryset = Document.objects.defer("content").annotate(claim_count=how_many(Claim, "document"))
    filterset_class = DocumentFilter
    natural_key = "sha256"

    def get_serializer_class(self) -> type[DocumentSerializer]:
        return DocumentDetailSerializer if self.detail else DocumentSerializer

    def get_queryset(self) -> QuerySet:
        rows = super().get_queryset()
        return rows if self.detail else rows.defer("content", "text")


class Claims(Resource):
    queryset = quoted()
    filterset_class = ClaimFilter
    natural_key = "key"

    def get_serializer_class(self) -> type[ClaimSerializer]:
        return ClaimDetailSerializer if self.detail else ClaimSerializer

    def get_queryset(self) -> QuerySet:
        rows = super().get_queryset()
        return rows.prefetch_related("evidence") if self.detail else rows


class Decisions(Resource):
    """What staff decided; for staff alone."""

    queryset = Decision.objects.all()
    serializer_class = DecisionSerializer
    permission_classes = [IsAdminUser]
