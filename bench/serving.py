"""The site for `bench.pages`: the production server with one worker, and one page more, which is ready."""

import os
import socket
import sys

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")

import django

django.setup()

from django.db import connection  # noqa: E402 - all of these need the settings
from django.db.models import Count  # noqa: E402
from django.http import HttpRequest, HttpResponse  # noqa: E402
from django.test import Client  # noqa: E402
from django.urls import path  # noqa: E402

import config.urls  # noqa: E402
from careers.models import Person  # noqa: E402
from config import static_files  # noqa: E402
from config.server import SETTINGS, serve  # noqa: E402

CAREERS = 4
"""Posts of the coaches whose pages are measured: as many as the made-up ones have on average."""


def careers_of_average_length(many: int) -> list[str]:
    people = Person.objects.annotate(posts=Count("tenures")).filter(posts=CAREERS).order_by("pk")
    return list(people.values_list("slug", flat=True)[:many])


def people() -> int:
    return Person.objects.count()


def main() -> None:
    static_files.build()
    (slug,) = careers_of_average_length(1)
    ready = Client().get(f"/coaches/{slug}/", headers={"Host": "127.0.0.1"}).content

    def full_hit(request: HttpRequest) -> HttpResponse:
        return HttpResponse(ready)

    config.urls.urlpatterns.insert(0, path("full-hit/", full_hit))
    connection.close()  # the worker is forked: it makes its own
    listener = socket.socket()
    listener.bind(("127.0.0.1", int(sys.argv[1])))
    SETTINGS.update(workers=1, threads=1, keepalive=30)
    serve(listener, when_ready=lambda: None)


if __name__ == "__main__":
    main()
