"""Who gets to the desk, and that every list of it can be opened, searched and sorted."""

import pytest
from django.contrib.auth.models import User
from django.test import Client

from careers.models import Decision, Document
from tests import factories as make

LISTS = [
    "careers/tenure",
    "careers/person",
    "careers/honour",
    "careers/document",
    "careers/claim",
    "careers/decision",
    "clubs/club",
    "clubs/competition",
    "clubs/season",
]


@pytest.mark.django_db
@pytest.mark.parametrize("page", ["", *(f"{one}/" for one in LISTS), "careers/tenure/1/change/"])
def test_whoever_is_not_staff_is_turned_away(client: Client, page: str) -> None:
    assert "/admin/login/" in client.get(f"/admin/{page}")["Location"]
    client.force_login(User.objects.create_user("reader"))
    assert "/admin/login/" in client.get(f"/admin/{page}")["Location"]


@pytest.mark.parametrize("page", LISTS)
@pytest.mark.parametrize("query", ["", "?q=roca", "?o=1", "?o=-2"])
def test_every_list_opens_searches_and_sorts(desk: Client, story: Document, page: str, query: str) -> None:
    make.honour(make.person("Otra"), "Liga", "2016")
    Decision.objects.create(target={"person": "ana-roca"}, field="name", value="x", made_by="vera")
    assert desk.get(f"/admin/{page}/{query}").status_code == 200


def test_a_decision_is_found_by_whom_it_is_about(desk: Client) -> None:
    Decision.objects.create(target={"person": "ana-roca"}, field="name", value="x", made_by="vera")
    found = desk.get("/admin/careers/decision/?q=ana-roca").context["cl"].queryset
    assert found.count() == 1
    assert desk.get("/admin/careers/decision/?q=bea-luna").context["cl"].queryset.count() == 0


@pytest.mark.parametrize("page", ["careers/person", "careers/document", "careers/claim", "clubs/club"])
def test_every_row_opens(desk: Client, story: Document, page: str) -> None:
    rows = desk.get(f"/admin/{page}/").context["cl"].queryset
    assert desk.get(f"/admin/{page}/{rows[0].pk}/change/").status_code == 200


def test_clubs_are_found_while_their_name_is_typed(desk: Client, story: Document) -> None:
    query = {"term": "ejem", "app_label": "careers", "model_name": "tenure", "field_name": "club"}
    (found,) = desk.get("/admin/autocomplete/", query).json()["results"]
    assert found["text"] == "Club Ejemplo"


@pytest.mark.parametrize(
    "address",
    [
        "careers/tenure/?q=%00",
        "careers/tenure/?status__exact=%00",
        "careers/decision/?made_by=x%00y",
        "autocomplete/?app_label=careers&model_name=tenure&field_name=club&term=%00",
        "autocomplete/?app_label=careers&model_name=tenure&field_name=club&page=%00&term=a",
        "review/?kind=%00",
        "careers/tenure/%00/change/",
    ],
)
def test_a_nul_in_an_address_is_a_bad_request(desk: Client, address: str) -> None:
    refused = desk.get(f"/admin/{address}")
    assert refused.status_code == 400
    assert "NUL" in refused.content.decode()


def test_the_desk_is_called_touchline(desk: Client) -> None:
    assert "Touchline" in desk.get("/admin/").content.decode()
