"""Every address of the site; each app lists its own below its prefix."""

from django.contrib import admin
from django.urls import include, path
from django.views.generic import RedirectView

urlpatterns = [
    path("api/v1", RedirectView.as_view(pattern_name="v1:root")),
    path("api/v1/", include("careers.api.urls", namespace="v1")),
    path("api/", include("careers.api.urls", namespace="api")),
    path("admin/upload/", include("ingest.urls")),
    path("admin/", include("careers.admin.urls")),
    path("admin/", admin.site.urls),
    path("", include("careers.urls")),
]

handler400 = "clubs.api.problems.bad_request"
handler404 = "careers.views.not_found"
