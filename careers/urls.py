"""The addresses of the pages."""

from django.urls import path

from careers import views

urlpatterns = [
    path("", views.home, name="home"),
    path("coaches/", views.coaches, name="coaches"),
    path("coaches/<str:slug>/", views.coach, name="coach"),
    path("clubs/", views.clubs, name="clubs"),
    path("clubs/<str:slug>/", views.club, name="club"),
    path("documents/<int:pk>/", views.document, name="document"),
]
