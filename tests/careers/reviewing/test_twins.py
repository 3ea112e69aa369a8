"""Which people, and which clubs, could be one."""

from typing import Any

import pytest

from careers.dates import DateBounds
from careers.reviewing import twins
from careers.reviewing.twins import Known
from tests.careers.reviewing.makers import tenure


def known(name: str, club: str = "ejemplo", born: str = "", **fields: Any) -> Known:
    slug = f"{name} {born}".strip().replace(" ", "-")
    return Known(slug, frozenset([name]), DateBounds.parse(born), tenures=[tenure(slug, club)], **fields)


@pytest.mark.parametrize(
    ("one", "other", "asked"),
    [
        (known("mariano soso"), known("mariano sosa"), True),
        (known("mariano soso"), known("mariano gustavo soso"), True),
        (known("mariano soso"), known("mariano sosa", "otro"), False),  # nothing speaks for it
        (known("mariano soso", born="1981"), known("mariano soso", "otro", born="1981-04-30"), True),
        (known("mariano soso", born="1981"), known("mariano soso", born="1950"), False),
        (known("mariano soso"), known("jorge soso"), False),
        (known("soso"), known("sosa"), False),
    ],
)
def test_people_are_asked_about(one: Known, other: Known, asked: bool) -> None:
    assert bool(list(twins.people([one, other], ()))) == asked


def test_who_was_judged_to_be_two_is_not_asked_about() -> None:
    two = [known("mariano soso"), known("mariano sosa")]
    assert list(twins.people(two, {frozenset(["mariano-soso", "mariano-sosa"])})) == []


def club(name: str, country: str = "", catalogued: bool = False) -> Known:
    return Known(name.replace(" ", "-"), frozenset([name]), country=country, catalogued=catalogued)


@pytest.mark.parametrize(
    ("one", "other", "asked"),
    [
        (club("fc melgar"), club("melgar", "PE", True), True),
        (club("deportivo mungia"), club("deportivo munguia", "", True), True),
        (club("melgar", "BR"), club("melgar", "PE", True), False),
        (club("melgar", "PE", True), club("fc melgar", "PE", True), False),  # the catalogue knows that they are two
        (club("real garcilaso"), club("real madrid", "ES", True), False),
        (club("club de"), club("futbol club", "", True), False),
    ],
)
def test_clubs_are_asked_about(one: Known, other: Known, asked: bool) -> None:
    assert bool(list(twins.clubs([one, other], ()))) == asked


def test_what_no_catalogue_has_goes_into_what_it_has() -> None:
    (item,) = twins.clubs([club("melgar", "PE", True), club("fc melgar")], ())
    assert item.clubs == ("fc-melgar", "melgar")
