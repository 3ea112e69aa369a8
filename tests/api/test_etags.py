"""A row is sent again only where it has changed."""

import pytest
from django.test import Client

from careers.models import Person
from tests import factories as make

pytestmark = pytest.mark.django_db


def test_what_the_reader_has_is_not_sent_again(client: Client) -> None:
    coach = make.person()
    address = f"/api/people/{coach.slug}"
    etag = client.get(address)["ETag"]
    again = client.get(address, headers={"If-None-Match": etag})
    assert (again.status_code, again.content) == (304, b"")
    Person.objects.filter(pk=coach.pk).update(name="Ana María Roca")
    assert client.get(address, headers={"If-None-Match": etag}).status_code == 200


def test_the_etag_begins_with_the_version(client: Client) -> None:
    club = make.club(version=7)
    assert client.get(f"/api/clubs/{club.pk}")["ETag"].startswith('"7.')


def test_two_formats_of_a_row_are_two_things(client: Client) -> None:
    club = make.club()
    etags = {client.get(f"/api/clubs/{club.pk}?format={name}")["ETag"] for name in ("json", "csv", "jsonl")}
    assert len(etags) == 3
