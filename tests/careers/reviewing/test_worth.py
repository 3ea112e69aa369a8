"""What comes first."""

from datetime import date
from typing import Any

import pytest

from careers.reviewing.items import Item, Kind
from careers.reviewing.worth import WEIGHT, most_valuable_first, worth

TODAY = date(2024, 6, 1)


def test_every_kind_has_a_weight():
    assert set(WEIGHT) == set(Kind)


@pytest.mark.parametrize(
    "more", [{"tenures": ("a", "b")}, {"in_charge": True}, {"year": 2023}, {"kind": Kind.CONTRADICTION}]
)
def test_worth_more_is(more):
    plain: dict[str, Any] = {"kind": Kind.RUMOUR, "about": ("x",), "tenures": ("a",), "year": 1999}
    better = Item(**{**plain, "about": ("z",), **more})
    assert worth(better, TODAY) > worth(Item(**plain), TODAY)
    assert most_valuable_first([Item(**plain), better], TODAY)[0] is better


def test_equal_ones_stand_by_their_content():
    some = [Item(Kind.RUMOUR, (name,)) for name in "cab"]
    assert [one.about for one in most_valuable_first(some, TODAY)] == [("a",), ("b",), ("c",)]
