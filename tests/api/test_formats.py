"""CSV and JSON Lines say what JSON says."""

import csv
import json
import re
from io import StringIO

import pytest
from django.test import Client

from clubs.api.formats import cell
from tests import factories as make

pytestmark = pytest.mark.django_db


def test_csv_has_a_column_for_every_nested_value(client: Client) -> None:
    made = make.tenure(make.person("Ana Roca"), make.club("Club Ejemplo", country="PE"), "2016", "..", played=3)
    response = client.get("/api/tenures?format=csv")
    assert response["Content-Type"] == "text/csv; charset=utf-8"
    (row,) = csv.DictReader(StringIO(response.content.decode()))
    assert (row["id"], row["person.slug"], row["club.country"]) == (str(made.pk), "ana-roca", "PE")
    assert (row["start.edtf"], row["start.latest"], row["end.edtf"], row["end.latest"]) == (
        "2016",
        "2016-12-31",
        "..",
        "",
    )
    assert (row["record.played"], row["record.won"], row["squad"], row["is_current"]) == ("3", "", "", "true")
    assert json.loads(row["under"]) == []


def test_csv_without_rows_still_has_its_header(client: Client) -> None:
    header, *rows = client.get("/api/tenures?format=csv").content.decode().splitlines()
    assert header.startswith("id,url,html_url,person.id,person.slug,person.name,club.id,")
    assert rows == []


def test_json_lines_are_the_rows_of_the_list(client: Client) -> None:
    for name in ("Ana", "Bea"):
        make.person(name)
    listed = client.get("/api/people").json()["results"]
    lines = client.get("/api/people?format=jsonl").content.decode().splitlines()
    assert [json.loads(line) for line in lines] == listed


def test_no_rows_are_an_empty_list_in_every_format(client: Client) -> None:
    found = client.get("/api/people?format=jsonl")
    assert (found.content, found["Content-Type"]) == (b"", "application/jsonl; charset=utf-8")
    assert client.get("/api/people").json()["results"] == []


def test_the_next_page_stands_in_the_link_header(client: Client) -> None:
    for name in ("Ana", "Bea"):
        make.person(name)
    first = client.get("/api/people?limit=1&format=csv")
    found = re.fullmatch(r'<(.+)>; rel="next"', first["Link"])
    assert found
    second = client.get(found[1])
    (row,) = csv.DictReader(StringIO(second.content.decode()))
    assert row["name"] == "Bea"
    assert 'rel="prev"' in second["Link"]


@pytest.mark.parametrize(
    ("accept", "content_type"),
    [
        ("", "application/json"),
        ("*/*", "application/json"),
        ("text/html,application/xhtml+xml,*/*;q=0.8", "application/json"),
        ("text/csv", "text/csv; charset=utf-8"),
        ("application/jsonl", "application/jsonl; charset=utf-8"),
        ("application/x-ndjson", "application/x-ndjson; charset=utf-8"),
        ("text/csv;q=0.5, application/json", "application/json"),
    ],
)
def test_the_format_goes_by_accept(client: Client, accept: str, content_type: str) -> None:
    make.person()
    headers = {"Accept": accept} if accept else {}
    assert client.get("/api/people", headers=headers)["Content-Type"] == content_type


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("Mariano", "Mariano"),
        ("=1+1", "'=1+1"),
        ("+1", "'+1"),
        ("-1", "'-1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "'\t=1"),
        ("\r=1", "'\r=1"),
        ("＝1", "'＝1"),
        ("'quoted", "''quoted"),
        ("O'Higgins", "O'Higgins"),
        (None, ""),
        (-1, "-1"),
        (True, "true"),
    ],
)
def test_no_cell_is_a_formula_and_every_text_can_be_had_back(value: object, expected: str) -> None:
    assert cell(value) == expected


def test_a_hostile_name_stays_text_in_csv(client: Client) -> None:
    make.person('=HYPERLINK("http://example.org")', slug="hostile")
    (row,) = csv.DictReader(StringIO(client.get("/api/people?format=csv").content.decode()))
    assert row["name"] == '\'=HYPERLINK("http://example.org")'
