"""The router of the API, on which each floor registers what it has; and this floor's part of it."""

from rest_framework.routers import SimpleRouter

from clubs.api.views import Clubs, Competitions, Seasons


class Router(SimpleRouter):
    """Every address answers with and without a slash at its end; those that we write have none."""

    def __init__(self) -> None:
        super().__init__()
        self.trailing_slash = "/?"


def register(router: SimpleRouter) -> None:
    router.register("clubs", Clubs, basename="club")
    router.register("competitions", Competitions, basename="competition")
    router.register("seasons", Seasons, basename="season")
