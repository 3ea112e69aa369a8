"""The addresses of what is handed in at the desk."""

from django.urls import path

from ingest.desk import uploading

app_name = "upload"
urlpatterns = [
    path("", uploading.uploads, name="all"),
    path("<int:pk>/", uploading.upload, name="one"),
]
