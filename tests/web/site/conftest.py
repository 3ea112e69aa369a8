"""One site for all of these tests: it has read the catalogue and the three documents, and is served as `./kb run` does.

They only look at it. So they share the server, the data and the browser, which a test of its own could not.
"""

from collections.abc import Iterator

import pytest
from django.conf import settings
from django.core.handlers.wsgi import WSGIHandler
from django.core.management import call_command
from django.db import connection
from django.test import override_settings
from django.test.testcases import LiveServerThread
from selenium import webdriver

from bench.addresses import PAGES
from tests.web.conftest import Screen

OF_OTHERS = ["admin", "rest_framework"]
"""Static files that no page of ours asks for."""


@pytest.fixture(scope="package")
def site(short_connections: None, django_db_blocker, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the site, with static files named by their content and compressed."""
    hashed = {**settings.STORAGES, "staticfiles": {"BACKEND": settings.HASHED_STATIC}}
    with (
        django_db_blocker.unblock(),
        override_settings(STORAGES=hashed, STATIC_ROOT=tmp_path_factory.mktemp("static"), ALLOWED_HOSTS=["127.0.0.1"]),
    ):
        call_command("collectstatic", interactive=False, verbosity=0, ignore_patterns=OF_OTHERS)
        _empty()
        call_command("load_clubs", verbosity=0)
        call_command("ingest", settings.BASE_DIR / "fixtures" / "documents", verbosity=0)
        yield from _served()
        _empty()


@pytest.fixture(params=[360, 1440], ids=["phone", "desktop"])
def width(request: pytest.FixtureRequest) -> int:
    return request.param


@pytest.fixture
def screen(chromium: webdriver.Chrome, site: str, width: int) -> Screen:
    return Screen(chromium, site, width)


@pytest.fixture(params=["es", "en"])
def language(request: pytest.FixtureRequest) -> str:
    return request.param


@pytest.fixture(params=PAGES)
def page(request: pytest.FixtureRequest) -> str:
    """The address of one kind of page after the other."""
    return PAGES[request.param]


def _empty() -> None:
    """Only ever the database of the tests: there is none where no test of the run is marked as one that needs it."""
    name = connection.settings_dict["NAME"]
    if not name.startswith("test_"):
        pytest.fail(f"{name} is no test database: mark the test with django_db")
    call_command("flush", interactive=False, reset_sequences=True, verbosity=0)


class _AsItIs(WSGIHandler):
    """WhiteNoise serves the static files, as it does for `./kb run`: nothing stands before the site's own handler."""

    def __init__(self, application: WSGIHandler) -> None:
        super().__init__()


def _served() -> Iterator[str]:
    thread = LiveServerThread("127.0.0.1", static_handler=_AsItIs)
    thread.daemon = True
    thread.start()
    thread.is_ready.wait()
    if thread.error:
        raise thread.error
    yield f"http://127.0.0.1:{thread.port}"
    thread.terminate()
