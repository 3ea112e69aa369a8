"""The history of a record at the desk."""

import pytest
from django.test import Client

from careers.models import Decision, Tenure
from tests.admin.forms import errors, filled, save
from tests.admin.test_review import reader


@pytest.fixture
def address(desk: Client, tenure: Tenure) -> str:
    """A tenure whose end was decided to be another one."""
    save(desk, f"/admin/careers/tenure/{tenure.pk}/change/", end="2016-09-01", reason="The club says so.")
    return f"/admin/careers/tenure/{tenure.pk}/history/"


def test_it_tells_who_what_and_why(desk: Client, address: str) -> None:
    page = desk.get(address).content.decode()
    assert "vera" in page
    assert "The club says so." in page
    assert "<ins>2016-09-01</ins>" in page


def test_it_is_put_back(desk: Client, address: str) -> None:
    (change,) = desk.get(address).context["changes"]
    desk.post(address, {"change": change.key, "seen": change.key, "reason": "No."})
    assert Tenure.objects.get().end.edtf == "2016-08-05"
    assert [one.user for one in desk.get(address).context["changes"]] == ["vera", "vera"]


def test_who_comes_second_is_told(desk: Client, address: str, tenure: Tenure) -> None:
    (change,) = desk.get(address).context["changes"]
    save(desk, f"/admin/careers/tenure/{tenure.pk}/change/", end="2016-10-01", reason="Or rather.")
    page = desk.post(address, {"change": change.key, "seen": change.key})
    assert "changed this meanwhile" in page.content.decode()
    assert Tenure.objects.get().end.edtf == "2016-10-01"


def test_a_change_that_is_none_is_refused(desk: Client, address: str) -> None:
    seen = desk.get(address).context["seen"]
    assert desk.post(address, {"change": "DecisionEvent.0", "seen": seen}).context["error"]
    assert not Decision.objects.get().withdrawn


def test_who_may_only_look_puts_nothing_back(address: str) -> None:
    rita = reader("view_tenure")
    assert "Put it back" not in rita.get(address).content.decode()
    assert rita.post(address, {}).status_code == 403


def test_a_judgement_of_a_claim_stands_in_its_history_and_tells_the_second_editor(desk: Client, tenure: Tenure) -> None:
    address = f"/admin/careers/claim/{tenure.evidence.all()[0].claim_id}"
    second = filled(desk, f"{address}/change/") | {"judgement": "accepted", "reason": "Second."}
    save(desk, f"{address}/change/", judgement="rejected", reason="First.")
    assert "changed this meanwhile" in errors(desk.post(f"{address}/change/", second))
    (change,) = desk.get(f"{address}/history/").context["changes"]
    assert (change.user, change.reason) == ("vera", "First.")
