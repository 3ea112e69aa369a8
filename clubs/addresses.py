"""Addresses that outlive their rows: which number a key had, and which keys a number.

    leave(kind, rows)           they go, or get another key: `rows` are (number, key)
    numbers(kind, keys)         key -> the number that a row had under it, and gets again
    keys(kind, number)          the keys under which a row of this number was known

`kind` is "person", "club" or "tenure".
"""

from collections.abc import Iterable

from clubs.models import FormerAddress


def leave(kind: str, rows: Iterable[tuple[int, str]]) -> None:
    gone = [FormerAddress(kind=kind, key=key, number=number) for number, key in sorted(rows)]
    FormerAddress.objects.bulk_create(
        gone, update_conflicts=True, unique_fields=["kind", "key"], update_fields=["number"]
    )


def numbers(kind: str, keys: Iterable[str]) -> dict[str, int]:
    return dict(FormerAddress.objects.filter(kind=kind, key__in=list(keys)).values_list("key", "number"))


def keys(kind: str, number: int) -> list[str]:
    return list(FormerAddress.objects.filter(kind=kind, number=number).order_by("-pk").values_list("key", flat=True))
