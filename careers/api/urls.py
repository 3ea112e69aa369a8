"""All addresses of the API, below its prefix."""

from django.urls import path, re_path
from django.views.decorators.gzip import gzip_page
from rest_framework.routers import SimpleRouter

from careers.api import views
from careers.api.search import Search
from clubs.api import urls as clubs
from clubs.api.docs import Root, Schema, docs
from clubs.api.problems import NoSuchAddress


def register(router: SimpleRouter) -> None:
    router.register("people", views.People, basename="person")
    router.register("tenures", views.Tenures, basename="tenure")
    router.register("honours", views.Honours, basename="honour")
    router.register("documents", views.Documents, basename="document")
    router.register("claims", views.Claims, basename="claim")
    router.register("decisions", views.Decisions, basename="decision")


router = clubs.Router()
clubs.register(router)
register(router)

app_name = "api"
urlpatterns = [
    path("", Root.as_view(resources=(*(prefix for prefix, _, _ in router.registry), "search")), name="root"),
    re_path("^schema/?$", Schema.as_view(), name="schema"),
    re_path("^search/?$", Search.as_view(), name="search"),
    re_path("^docs/?$", gzip_page(docs), name="docs"),
    *router.urls,
    path("<path:rest>", NoSuchAddress.as_view()),
]
