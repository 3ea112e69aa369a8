"""Every address of the site, from the URLconf, with rows for its arguments."""

import re
from collections.abc import Iterator
from typing import Any

from django.urls import URLPattern, URLResolver, get_resolver

_NAMED = re.compile(r"\(\?P<(\w+)>(?:[^()]|\([^()]*\))*\)|<(?:\w+:)?(\w+)>")
_OPTIONAL = re.compile(r"\(\?:?[^()]*\)\?|\.\(\?P<format>[^)]*\)/?\??")


def routes() -> list[str]:
    """As the URLconf writes them, one behind the other: "admin/careers/tenure/<path:object_id>/change/"."""
    return sorted(set(_routes(get_resolver().url_patterns, "")))


def _routes(patterns: list[Any], before: str) -> Iterator[str]:
    for pattern in patterns:
        route = before + str(pattern.pattern)
        if isinstance(pattern, URLResolver):
            yield from _routes(pattern.url_patterns, route)
        elif isinstance(pattern, URLPattern):
            yield route


def address(route: str, rows: dict[str, Any]) -> str:
    """The route with its arguments: those of the longest beginning that `rows` knows, such as
    {"admin/careers/tenure": {"object_id": 1}}."""
    best = max((start for start in rows if route.startswith(start)), key=len)
    values = {**rows[""], **rows[best]}
    filled = _NAMED.sub(lambda found: str(values[found[1] or found[2]]), route)
    return "/" + filled.replace("^", "").replace("\\Z", "").replace("$", "").replace("/?", "").replace("\\", "")
