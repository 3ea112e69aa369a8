"""People, tenures, honours and how we know them, over HTTP."""

from datetime import date
from typing import Any

from rest_framework.exceptions import ValidationError
from rest_framework.permissions import BasePermission
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
from careers.moved import person_now, tenure_now
from clubs.api.pages import Key, Order
from clubs.api.resources import Resource
from clubs.api.views import BY_NAME

#: What is not known stands last, whichever way.
BY_START = {
    "start": Order((Key("start_earliest", date, unknown=date.max), Key("id", int))),
    "-start": Order((Key("start_earliest", date, unknown=date.min), Key("id", int)), falling=True),
}
#: Of those certainly in charge on a day, whose start is known at least by its latest day.
LAST_TO_START = Order((Key("start_latest", date), Key("id", int)), falling=True)


class People(Resource):
    queryset = Person.objects.all()
    serializer_class = PersonSerializer
    filterset_class = PersonFilter
    includes = ("honours",)
    orders = BY_NAME
    natural_key = "slug"

    def moved(self, text: str) -> Person | None:
        return person_now(text)


class Tenures(Resource):
    """Who was in which post at which club, when, how it ended, and the sentences that say so."""

    queryset = Tenure.objects.all()
    serializer_class, detail_class = TenureSerializer, TenureDetailSerializer
    filterset_class = TenureFilter
    includes = ("person", "club", "honours", "evidence")
    orders = BY_START

    def initial(self, request: Request, *args: Any, **kwargs: Any) -> None:
        super().initial(request, *args, **kwargs)
        if "certainty" in request.query_params and "in_charge_on" not in request.query_params:
            raise ValidationError({"certainty": ["goes with in_charge_on; give the day, or leave it out"]})

    def order(self) -> Order:
        asked = self.request.query_params
        certainly = "in_charge_on" in asked and asked.get("certainty") != "possible"
        return LAST_TO_START if certainly and "ordering" not in asked else super().order()

    def get_serializer_context(self) -> dict:
        context = super().get_serializer_context()
        asked = not self.detail and (self.swagger_fake_view or "in_charge_on" in self.request.query_params)
        return context | {"include": context["include"] | ({"certainty"} if asked else set())}

    def moved(self, text: str) -> Tenure | None:
        return tenure_now(text)


class Honours(Resource):
    queryset = Honour.objects.all()
    serializer_class = HonourSerializer
    filterset_class = HonourFilter
    includes = ("person", "club", "evidence")


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


class ForReaders(BasePermission):
    """For staff who may look at decisions at the desk."""

    def has_permission(self, request: Request, view: Any) -> bool:
        return bool(request.user and request.user.is_staff and request.user.has_perm("careers.view_decision"))


class Decisions(Resource):
    """What staff decided; for staff alone."""

    queryset = Decision.objects.all()
    serializer_class = DecisionSerializer
    permission_classes = [ForReaders]
