"""What the templates of the desk need."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from django import template
from django.contrib.admin.templatetags.admin_urls import admin_urlname
from django.utils import timezone

from careers.history import Change
from careers.queue import open_items

register = template.Library()
register.filter("admin_urlname", admin_urlname)

#: Columns that say nothing to a reader: copies, keys, and what stands beside the change.
_UNSAID = {"folded", "made_at", "known", "club_id"}


class Part(NamedTuple):
    """A field of a change; None where there was, or is, no row."""

    name: str
    before: str | None
    after: str | None


@register.simple_tag
def open_questions() -> int:
    return len(open_items(timezone.localdate()))


@register.filter
def parts(change: Change) -> Iterator[Part]:
    """The fields that a change made, took away or gave another value; of a new decision, what it says."""
    before, after = change.before, change.after
    if change.what == "decision" and before is None and after:
        yield Part(f"decision · {after['field']}", None, _told(after["value"]) or "–")
        return
    for name in (name for name in before or after or {} if name not in _UNSAID):
        told = [None if row is None else _told(row.get(name)) for row in (before, after)]
        if any(told):
            yield Part(f"{change.what} · {name}", *told)


def _told(value: Any) -> str:
    if isinstance(value, dict):
        return ", ".join(filter(None, (_told(part) for name, part in sorted(value.items()) if name != "claim")))
    return "" if value is None else str(value)
