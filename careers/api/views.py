"""People, tenures, honours and how we know them, over HTTP."""

from datetime import date
from typing import Any

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
from careers.models import Claim, Decision, Document, Honour, Person, Tenure
from clubs.api.pages import Key
from clubs.api.resources import Resource

BY_START = (Key("start_earliest", date, unknown=date.max), Key("id", int))


class People(Resource):
    queryset = Person.objects.all()
    serializer_class = PersonSerializer
    filterset_class = PersonFilter
    keys = (Key("sort_key"), Key("id", int))
    natural_key = "slug"


class Tenures(Resource):
    """Who was in which post at which club, when, how it ended, and the sentences that say so."""

    queryset = Tenure.objects.all()
    serializer_class, detail_class = TenureSerializer, TenureDetailSerializer
    filterset_class = TenureFilter
    includes = ("evidence",)
    keys = BY_START

    def initial(self, request: Request, *args: Any, **kwargs: Any) -> None:
        super().initial(request, *args, **kwargs)
        if "certainty" in request.query_params and "in_charge_on" not in request.query_params:
            raise ValidationError({"certainty": ["goes with in_charge_on; give the day, or leave it out"]})

    def get_serializer_context(self) -> dict:
        context = super().get_serializer_context()
        asked = not self.detail and (self.swagger_fake_view or "in_charge_on" in self.request.query_params)
        return context | {"include": context["include"] | ({"certainty"} if asked else set())}


class Honours(Resource):
    queryset = Honour.objects.all()
    serializer_class = HonourSerializer
    filterset_class = HonourFilter
    includes = ("evidence",)


class Documents(Resource):
    queryset = Document.objects.all()
    serializer_class, detail_class = DocumentSerializer, DocumentDetailSerializer
    filterset_class = DocumentFilter
    natural_key = "sha256"


class Claims(Resource):
    queryset = Claim.objects.all()
    serializer_class, detail_class = ClaimSerializer, ClaimDetailSerializer
    filterset_class = ClaimFilter
    natural_key = "key"


class Decisions(Resource):
    """What staff decided; for staff alone."""

    queryset = Decision.objects.all()
    serializer_class = DecisionSerializer
    permission_classes = [IsAdminUser]
