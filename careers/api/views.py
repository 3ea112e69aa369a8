"""People, tenures, honours and how we know them, over HTTP."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from django.db.models import Q
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
from careers.filters import ClaimFilter, DocumentFilter, HonourFilter, PersonFilter, TenureFilter, day
from careers.known import as_known_on, scope
from careers.models import Claim, Decision, Document, Honour, Person, Tenure
from careers.moved import person_now, tenure_now
from clubs.api.pages import Key, Order
from clubs.api.resources import Resource
from clubs.api.views import BY_NAME
from clubs.filters import as_id
from clubs.models import Club

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

    def list(self, request: Request, *args: Any, **kwargs: Any) -> Any:
        asked = request.query_params
        if "known_on" not in asked:
            return super().list(request, *args, **kwargs)
        with as_known_on(_day(asked["known_on"]), _people_of(asked)):
            return super().list(request, *args, **kwargs)

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


def _day(text: str) -> date:
    try:
        return day(text)
    except ValueError as error:
        raise ValidationError({"known_on": [str(error)]}) from error


def _people_of(asked: Mapping[str, str]) -> set[int]:
    """The people whom a question of what was known on a day needs; raises ValidationError for one without bounds."""
    if text := asked.get("person"):
        person = Person.objects.filter(_named(text)).first()
        return scope(person=person) if person else set()
    if text := asked.get("club"):
        club = Club.objects.filter(_named(text)).first()
        return scope(club=club) if club else set()
    if "country" in asked and "in_charge_on" in asked:
        return scope(country=asked["country"].upper())
    raise ValidationError({"known_on": ["goes with person, with club, or with country and in_charge_on; give one"]})


def _named(text: str) -> Q:
    number = as_id(text)
    return Q(slug=text) if number is None else Q(pk=number)


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
