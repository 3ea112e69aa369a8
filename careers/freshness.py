"""Which state of the data a page shows, and an answer without rendering to whoever has that page already.

The number of the state is made in the database: whoever writes, by whatever way, a trigger on each table notes that the
transaction has changed something, and a second one counts when it commits. Not before: a reader who saw the new number
beside old data would keep the old page under it. And not in the statement itself: a row that all writers change would
make each wait for the other's whole transaction.
"""

import hashlib
from collections.abc import Callable, Iterator
from functools import lru_cache, wraps
from typing import Any

from django.apps import apps
from django.conf import settings
from django.db import connection
from django.db.models import Model
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.utils import timezone
from django.utils.cache import patch_cache_control, patch_vary_headers
from django.utils.translation import get_language
from django.views.decorators.http import etag

View = Callable[..., HttpResponseBase]

SHOWN = ("clubs", "careers")
"""The apps whose rows pages show."""
NOT_SHOWN = (
    *("careers_dataversion", "careers_failedsignin", "careers_unsettled", "clubs_nameword"),
    *("careers_mention", "careers_namekey", "careers_pending", "careers_unlisted"),
    "clubs_allowance",
)
MADE_OF = ("careers", "clubs", "config", "templates", "locale", "static")
"""The folders that pages are made of, besides the data."""


def revalidated(view: View) -> View:
    """A page with an ETag: asked for again, and nothing changed, it is 304 after one query. Not for who is signed in.

    Nor in development, where a template changes under a process that goes on.
    """

    @wraps(view)
    def public(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if settings.DEBUG or settings.SESSION_COOKIE_NAME in request.COOKIES:
            return view(request, *args, **kwargs)
        response = conditional(request, *args, **kwargs)
        patch_cache_control(response, public=True, no_cache=True)
        patch_vary_headers(response, ["Accept-Language", "Cookie"])
        return response

    conditional = etag(lambda request, *args, **kwargs: page_version(request))(view)
    return public


def page_version(request: HttpRequest) -> str:
    """The ETag of whatever page this asks for: all that decides, besides the address, what is shown."""
    state = (data_version(), code_version(), timezone.localdate(), get_language(), request.get_host())
    return f'"{hashlib.sha256(repr(state).encode()).hexdigest()[:20]}"'


def data_version() -> int:
    """The number of the data's state, in one query; 0 before anything was ever written."""
    model = apps.get_model("careers", "DataVersion")
    return model._default_manager.values_list("number", flat=True).first() or 0


@lru_cache(maxsize=1)
def code_version() -> str:
    """Another one after every change of the program, its templates and its texts; looked at once a process."""
    files = (path for folder in MADE_OF for path in (settings.BASE_DIR / folder).rglob("*.*") if path.is_file())
    stamps = sorted(f"{path} {path.stat().st_mtime_ns}" for path in files if path.suffix != ".pyc")
    return hashlib.sha256("\n".join(stamps).encode()).hexdigest()


def watch_tables(**signal: Any) -> None:
    """Give every table whose rows are shown its trigger; after each migration, so that no new table is forgotten."""
    with connection.cursor() as cursor:
        there = set(connection.introspection.table_names(cursor))
        for table in sorted({model._meta.db_table for model in _shown()} & there - set(NOT_SHOWN)):
            cursor.execute(
                f'CREATE OR REPLACE TRIGGER touchline_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "{table}"'
                " FOR EACH STATEMENT EXECUTE FUNCTION touchline_changed()"
            )


def _shown() -> Iterator[type[Model]]:
    for app in SHOWN:
        yield from apps.get_app_config(app).get_models(include_auto_created=True)
