"""The export is content alone: JSON Lines in a fixed order, without a serial number."""

import json

import pytest

from careers import decisions
from careers.exporting import KINDS, export
from careers.models import Document, Tenure
from careers.recompute import recompute
from careers.vocabulary import Predicate
from clubs.models import FormerAddress
from tests.careers.makers import claim, document, ended, held, started, won
from tests.careers.stored import store
from tests.careers.test_decisions import STAFF

pytestmark = pytest.mark.django_db


def rows(kind: str) -> list[dict]:
    return [row for row in map(json.loads, export()) if row["type"] == kind]


@pytest.fixture
def told() -> list:
    sources = [
        document(started("2016-01-04"), ended("2016-12-19"), won("2016"), published="2017-01-01"),
        document(
            held("2016", role=None),
            claim(Predicate.WORKED_UNDER, "Eva Paz", object="Cienciano", subject="Luz Mar"),
        ),
    ]
    for source in sources:
        store(source)
    recompute()
    return sources


def test_every_kind_in_its_order(told):
    decisions.judge_tenure(Tenure.objects.get(person__slug="ana-ruiz"), "accepted", STAFF, "")
    kinds = [json.loads(line)["type"] for line in export()]
    assert list(dict.fromkeys(kinds)) == list(KINDS)


def test_a_tenure_says_whose_it_is_and_why(told):
    row = next(row for row in rows("tenure") if row["person"] == "ana-ruiz")
    assert (row["club"], row["role"], row["status"]) == ("melgar", "head coach", "confirmed")
    assert row["start"] == {"edtf": "2016-01-04", "earliest": "2016-01-04", "latest": "2016-01-04"}
    assert {one["claim"] for one in row["evidence"]} <= {claim["key"] for claim in rows("claim")}
    assert len(row["evidence"]) == 3


def test_other_serial_numbers_give_the_same_bytes(told):
    before = list(export())
    ids = set(Tenure.objects.values_list("id", flat=True))
    Document.objects.all().delete()
    recompute()
    FormerAddress.objects.all().delete()  # or the rows would get their numbers back
    for source in reversed(told):
        store(source)
    recompute()
    assert list(export()) == before
    assert ids.isdisjoint(Tenure.objects.values_list("id", flat=True))


def test_an_empty_knowledge_base_exports_nothing():
    assert list(export()) == []
