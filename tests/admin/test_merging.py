"""At the desk, two are one or stay two, a name in a document is somebody else's, and each is taken back."""

import pytest
from django.test import Client

from careers.models import Decision, Person
from careers.recompute import recompute
from tests.careers.makers import document, held
from tests.careers.stored import store

PEOPLE = "/admin/careers/person/"


@pytest.fixture
def two(db: None) -> tuple[Person, Person]:
    soso = (held("2016", subject="Mariano Soso"), held("2017", subject="Mariano Soso", object="Emelec"))
    store(document(*soso, name="a"))
    store(document(held("2018", subject="Mariano Sosa", object="Racing"), name="b"))
    recompute()
    return Person.objects.get(slug="mariano-sosa"), Person.objects.get(slug="mariano-soso")


def act(desk: Client, action: str, *people: Person, reason: str = "A misprint.") -> str:
    sent = {"action": action, "_selected_action": [one.pk for one in people], "reason": reason}
    answer = desk.post(PEOPLE, sent, follow=True)
    return " ".join(str(message) for message in answer.context["messages"])


def test_two_are_merged_with_a_reason_and_taken_apart_again(desk: Client, two: tuple[Person, Person]) -> None:
    assert "are one now" in act(desk, "merge", *two)
    assert Person.objects.get().slug == "mariano-soso"
    made = Decision.objects.get()
    assert (made.reason, made.made_by) == ("A misprint.", "vera")
    desk.post("/admin/careers/decision/", {"action": "withdraw", "_selected_action": [made.pk]})
    assert set(Person.objects.all()) == set(two)


def test_nothing_is_merged_without_a_reason_or_with_one_alone(desk: Client, two: tuple[Person, Person]) -> None:
    assert "write the reason" in act(desk, "merge", *two, reason=" ")
    assert "Choose two" in act(desk, "merge", two[0])
    assert not Decision.objects.exists()


def test_who_is_kept_apart_is_not_merged(desk: Client, two: tuple[Person, Person]) -> None:
    assert "stay two" in act(desk, "keep_apart", *two)
    assert "withdraw that first" in act(desk, "merge", *two)
    assert Person.objects.count() == 2


def test_the_decision_names_both(desk: Client, two: tuple[Person, Person]) -> None:
    act(desk, "keep_apart", *two)
    assert "Mariano Sosa / Mariano Soso" in desk.get("/admin/careers/decision/").content.decode()


def test_a_name_in_a_document_is_split_off(desk: Client, two: tuple[Person, Person]) -> None:
    store(document(held("1999", subject="Mariano Soso", object="Lanús"), name="c"))
    recompute()
    address = f"{PEOPLE}{two[1].pk}/split/"
    page = desk.get(address)
    assert page.content.decode().count("“Mariano Soso” in") == 2
    assert desk.post(address, {"mention": "0", "reason": ""}).status_code == 200
    assert desk.post(address, {"mention": "0", "reason": "Another one."}).status_code == 302
    assert Person.objects.filter(name="Mariano Soso").count() == 2


def test_where_nobody_is_left_to_split_from_it_is_said(desk: Client, two: tuple[Person, Person]) -> None:
    answer = desk.post(f"{PEOPLE}{two[0].pk}/split/", {"mention": "0", "reason": "?"})
    assert "nothing else is known" in answer.content.decode()
    assert desk.get(f"{PEOPLE}999999/split/").status_code == 404
