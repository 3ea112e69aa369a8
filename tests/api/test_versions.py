"""A document says which other supersedes it."""

from datetime import date

import pytest

from careers.api.sources import DocumentSerializer
from tests import factories as make

pytestmark = pytest.mark.django_db


def test_the_newer_document_of_the_same_address_or_null(client):
    address = "https://example.org/1"
    old = make.document("Old.", url=address, published=None)
    new = make.document("New.", url=address, published=date(2024, 8, 6))
    apart = make.document("Apart.")
    context = {"root": "https://kb.example/api/", "site": "https://kb.example", "staff": False, "include": frozenset()}
    for one, by in ((old, new.pk), (new, None), (apart, None)):
        assert client.get(f"/api/v1/documents/{one.pk}").json()["superseded_by"] == by
        assert DocumentSerializer(one, context=context).data["superseded_by"] == by
