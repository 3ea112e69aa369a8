"""The addresses of what is handed in at the desk, and of what is marked in it."""

from django.urls import path

from ingest.desk import marking, uploading

app_name = "upload"
urlpatterns = [
    path("", uploading.uploads, name="all"),
    path("<int:pk>/", uploading.upload, name="one"),
    path("mark/<int:pk>/", marking.mark, name="mark"),
    path("mark/<int:pk>/<int:decision>/withdraw/", marking.unmark, name="unmark"),
]
