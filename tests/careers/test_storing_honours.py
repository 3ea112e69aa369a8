"""Titles that change places within one recompute."""

import pytest
from django.db import connection

from careers.models import Honour
from careers.reconciling.drafts import HonourDraft
from careers.storing.changes import Changes
from careers.storing.honours import store_honours
from careers.storing.within import EVERYWHERE
from tests.factories import club, person

pytestmark = pytest.mark.django_db


def draft(key: str, season: str) -> HonourDraft:
    return HonourDraft(
        key=key, person="p", club="c", competition_key="liga", competition="Liga", season=season, role=None, evidence=()
    )


def test_two_titles_may_change_editions():
    people, clubs = {"p": person()}, {"c": club()}
    store_honours([draft("a", "2015"), draft("b", "2016")], people, clubs, EVERYWHERE, Changes())
    store_honours([draft("a", "2016"), draft("b", "2015")], people, clubs, EVERYWHERE, Changes())
    connection.check_constraints()
    assert dict(Honour.objects.values_list("key", "season__label")) == {"a": "2016", "b": "2015"}
