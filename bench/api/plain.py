"""Plain Django REST framework: a ModelViewSet with pages by number, the same serializer, filters and rows."""

from typing import Any

from django.urls import include, path
from django_filters.rest_framework import DjangoFilterBackend
from rest_framework.pagination import PageNumberPagination
from rest_framework.routers import SimpleRouter
from rest_framework.viewsets import ModelViewSet

from bench.api.questions import LIMIT
from careers.api.serializers import TenureSerializer
from careers.filters import TenureFilter
from careers.models import Tenure


class Pages(PageNumberPagination):
    page_size = LIMIT


class Tenures(ModelViewSet):
    queryset = (
        Tenure.objects.select_related("person", "club").prefetch_related("under").order_by("start_earliest", "id")
    )
    serializer_class = TenureSerializer
    filter_backends = [DjangoFilterBackend]
    filterset_class = TenureFilter
    pagination_class = Pages
    throttle_classes = []

    def get_serializer_context(self) -> dict[str, Any]:
        return {"root": "http://h/api/", "site": "http://h", "include": frozenset(), "fields": None, "staff": False}


router = SimpleRouter(trailing_slash=False)
router.register("tenures", Tenures)
urlpatterns = [path("plain/", include(router.urls))]
