"""A whole list comes as lines, however many pages it has; a page says how many rows there are, where it is asked."""

import csv
import gzip
import json
from io import StringIO
from typing import Any

import pytest
from django.test import Client
from hypothesis import given, settings
from hypothesis import strategies as st

from clubs.api.formats import CSVRenderer
from clubs.api.pages import KeysetPagination
from clubs.api.serializers import CompetitionSerializer
from tests import factories as make

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def people(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(KeysetPagination, "max_limit", 3)
    monkeypatch.setattr(KeysetPagination, "default_limit", 3)
    monkeypatch.setattr(KeysetPagination, "most_counted", 5)
    for number in range(7):
        make.person(f"Coach {number}")


def names(lines: bytes) -> list[str]:
    return [json.loads(line)["name"] for line in lines.splitlines()]


def test_all_rows_come_as_lines(client: Client) -> None:
    whole = client.get("/api/people?format=jsonl&limit=all").getvalue()
    assert names(whole) == [f"Coach {number}" for number in range(7)]
    rows = csv.DictReader(StringIO(client.get("/api/people?format=csv&limit=all").getvalue().decode()))
    assert [row["name"] for row in rows] == names(whole)


def test_filters_and_order_are_those_of_a_page(client: Client) -> None:
    whole = client.get("/api/people?format=jsonl&limit=all&ordering=-name&fields=name").getvalue()
    assert names(whole) == [f"Coach {number}" for number in reversed(range(7))]
    assert client.get("/api/people?format=jsonl&limit=all&q=nobody").getvalue() == b""


@pytest.mark.parametrize("query", ["limit=all", "limit=all&format=csv&cursor=x", "limit=all&format=csv&count=true"])
def test_what_does_not_go_with_it_is_refused(client: Client, query: str) -> None:
    assert client.get(f"/api/people?{query}").status_code == 400


def test_rows_are_counted_up_to_a_bound(client: Client) -> None:
    found = client.get("/api/people?count=true").json()
    assert (found["count"], found["count_is_exact"]) == (5, False)
    found = client.get("/api/people?count=true&q=3").json()
    assert (found["count"], found["count_is_exact"]) == (1, True)
    assert "count" not in client.get("/api/people").json()
    assert client.get("/api/people?count=yes").status_code == 400


def test_a_page_that_the_reader_has_is_not_sent_again(client: Client) -> None:
    etag = client.get("/api/people")["ETag"]
    assert client.get("/api/people", headers={"If-None-Match": etag}).status_code == 304
    make.person("Another")
    assert client.get("/api/people", headers={"If-None-Match": etag}).status_code == 200


def test_what_is_long_is_sent_compressed_to_whoever_can_read_that(client: Client) -> None:
    plain = client.get("/api/people")
    packed = client.get("/api/people", headers={"Accept-Encoding": "gzip"})
    assert packed["Content-Encoding"] == "gzip"
    assert gzip.decompress(packed.content) == plain.content


@settings(max_examples=100)
@given(texts=st.lists(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0\r"), min_size=1)))
def test_every_text_can_be_had_back_from_csv(texts: list[str]) -> None:
    serializer = CompetitionSerializer(context={"root": "", "site": "", "include": frozenset(), "fields": None})
    rows: list[dict[str, Any]] = [{"id": 1, "name": text} for text in texts]
    renderer = CSVRenderer()
    said = renderer.head(serializer) + renderer.lines([json.dumps(row) for row in rows], serializer)
    found = [row["name"] for row in csv.DictReader(StringIO(said.decode(), newline=""))]
    assert [name.removeprefix("'") for name in found] == texts
