"""What the API says of itself is true, and is all there is."""

from io import StringIO
from typing import Any

import pytest
from django.core.management import call_command
from django.test import Client
from django.urls import resolve

from careers.models import Document, Honour, Person, Tenure
from clubs.models import Club
from tests import factories as make

pytestmark = pytest.mark.django_db

RESOURCES = ["claims", "clubs", "competitions", "documents", "honours", "people", "seasons", "tenures"]


@pytest.fixture
def schema(client: Client) -> dict[str, Any]:
    return client.get("/api/schema/?format=json").json()


@pytest.fixture
def knowledge() -> Tenure:
    coach, club = make.person("Ana Roca"), make.club("Club Ejemplo")
    tenure = make.tenure(coach, club, "2016", "2017")
    make.evidence(make.claim(make.document()), tenure)
    make.honour(coach, "Liga", "2016", club=club)
    return tenure


def test_it_is_valid_and_without_warnings() -> None:
    call_command("spectacular", "--validate", "--fail-on-warn", stdout=StringIO())


def test_it_tells_the_stable_prefix_and_no_slash_at_the_end(schema: dict[str, Any]) -> None:
    assert schema["openapi"].startswith("3.1")
    expected = {f"/api/v1/{name}{rest}" for name in [*RESOURCES, "decisions"] for rest in ("", "/{id}")}
    assert set(schema["paths"]) == expected | {"/api/v1/search"}


@pytest.mark.parametrize("resource", RESOURCES)
def test_every_parameter_that_it_tells_is_known_and_every_known_one_is_told(
    client: Client, schema: dict[str, Any], resource: str
) -> None:
    told = {each["name"] for each in schema["paths"][f"/api/v1/{resource}"]["get"]["parameters"]}
    refusal = client.get(f"/api/{resource}?unheard-of=1").json()["errors"][0]["detail"]
    assert told == set(refusal.partition("known are: ")[2].split(", "))


@pytest.mark.parametrize("resource", RESOURCES)
def test_a_row_has_exactly_the_fields_that_it_tells(
    client: Client, schema: dict[str, Any], knowledge: Tenure, resource: str
) -> None:
    (row, *_) = client.get(f"/api/{resource}").json()["results"]
    listed = schema["paths"][f"/api/v1/{resource}"]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
    name = schema["components"]["schemas"][listed["$ref"].rsplit("/", 1)[1]]["properties"]["results"]["items"]["$ref"]
    told = schema["components"]["schemas"][name.rsplit("/", 1)[1]]
    assert set(told["required"]) <= set(row) <= set(told["properties"])


def test_the_root_lists_every_resource(client: Client) -> None:
    addresses = client.get("/api/").json()
    assert set(RESOURCES) < set(addresses)
    for name in RESOURCES:
        assert client.get(addresses[name]).status_code == 200
    for address in ("/api", "/api/v1"):
        assert client.get(address, follow=True).json().keys() == addresses.keys()


@pytest.mark.parametrize("address", ["/api/docs/", "/api/docs", "/api/v1/docs/"])
def test_its_page_shows_every_address_without_any_script_of_its_own(client: Client, address: str) -> None:
    page = client.get(address)
    text = page.content.decode()
    for name in RESOURCES:
        assert f"GET /api/v1/{name}" in text
    assert "in_charge_on" in text
    assert "//cdn" not in text
    assert "<script>" not in text
    assert "unsafe-inline" not in page["Content-Security-Policy"]


def test_the_pages_that_rows_link_to_are_pages_of_the_site(client: Client, knowledge: Tenure) -> None:
    names = {Tenure: "coach", Honour: "coach", Person: "coach", Club: "club", Document: "document"}
    resources = {Tenure: "tenures", Honour: "honours", Person: "people", Club: "clubs", Document: "documents"}
    for model, name in names.items():
        (row, *_) = client.get(f"/api/{resources[model]}").json()["results"]
        path = row["html_url"].removeprefix("http://testserver").partition("#")[0]
        assert resolve(path).url_name == name
