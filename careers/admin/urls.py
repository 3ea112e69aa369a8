"""The addresses of the desk beside those of Django's admin."""

from django.urls import path

from careers.admin.review import views as review

app_name = "desk"
urlpatterns = [
    path("review/", review.queue, name="queue"),
    path("review/<slug:key>/", review.question, name="question"),
    path("review/answers/<int:pk>/undo/", review.take_back, name="take-back"),
]
