"""A page that has not changed is not made again; whatever changes, and however, makes another one."""

from datetime import date

import pytest
from django.apps import apps
from django.db import connection, transaction
from django.test import Client

from careers import freshness, views
from careers.models import Person
from clubs.models import Club, Competition
from tests import factories as make

pytestmark = pytest.mark.django_db(transaction=True)

PAGES = [
    "/",
    "/coaches/ana-roca/",
    "/coaches/ana-roca/feed/",
    "/clubs/",
    "/coaches/?format=csv",
    "/bench/",
    "/sitemap.xml",
]


def tag(client: Client, address: str = "/coaches/ana-roca/", **headers: str) -> str:
    return client.get(address, headers=headers).headers["ETag"]


@pytest.fixture(autouse=True)
def ana() -> Person:
    return make.person("Ana Roca")


@pytest.mark.parametrize("address", PAGES)
def test_a_repeat_is_304_after_one_query(client, django_assert_num_queries, address: str):
    known = tag(client, address)
    with django_assert_num_queries(1):
        again = client.get(address, headers={"If-None-Match": known})
    assert (again.status_code, again.content) == (304, b"")
    assert again.headers["ETag"] == known


def test_nothing_is_rendered_for_a_repeat(client, monkeypatch):
    known = tag(client)
    monkeypatch.setattr(views, "dossier", None)
    assert client.get("/coaches/ana-roca/", headers={"If-None-Match": known}).status_code == 304


def test_a_change_makes_another_page(client, ana):
    known = tag(client)
    Club.objects.create(slug="x", name="X")
    assert tag(client) != known
    assert client.get("/coaches/ana-roca/", headers={"If-None-Match": known}).status_code == 200


def test_a_change_counts_when_it_is_committed_and_only_then(ana):
    before = freshness.data_version()
    with transaction.atomic():
        Person.objects.update(name="Ana")
        assert freshness.data_version() == before
    assert freshness.data_version() > before


def test_a_change_that_is_taken_back_makes_no_other_page(ana):
    before = freshness.data_version()
    with transaction.atomic():
        Person.objects.update(name="Ana")
        transaction.set_rollback(True)
    assert freshness.data_version() == before


def test_two_writers_do_not_wait_for_each_other(ana):
    """The first has written and is not over; the second one writes and commits."""
    cup = Competition.objects.create(slug="cup", name="Cup")
    with transaction.atomic():
        Person.objects.update(name="Ana")
        other = connection.copy()
        try:
            with other.cursor() as cursor:
                cursor.execute("SET statement_timeout = 2000")
                cursor.execute("INSERT INTO clubs_season (competition_id, label) VALUES (%s, '2016')", [cup.pk])
        finally:
            other.close()


def test_every_table_that_pages_show_is_watched():
    shown = {
        model._meta.db_table for app in ("clubs", "careers") for model in apps.get_app_config(app).get_models(True)
    }
    with connection.cursor() as cursor:
        cursor.execute("SELECT tgrelid::regclass::text FROM pg_trigger WHERE tgname = 'touchline_changed'")
        assert {table for (table,) in cursor.fetchall()} == shown - set(freshness.NOT_SHOWN)


def test_languages_and_days_are_told_apart(client, monkeypatch):
    tags = {tag(client), tag(client, **{"Accept-Language": "es"})}
    monkeypatch.setattr("django.utils.timezone.localdate", lambda: date(2031, 1, 1))
    assert len(tags | {tag(client)}) == 3


def test_who_is_signed_in_gets_no_page_to_keep(client, admin_user):
    client.force_login(admin_user)
    assert "ETag" not in client.get("/coaches/ana-roca/").headers


def test_pages_are_compressed_for_who_takes_it(client):
    answer = client.get("/", headers={"Accept-Encoding": "gzip"})
    assert answer.headers["Content-Encoding"] == "gzip"
    assert {"Accept-Encoding", "Accept-Language"} <= set(answer.headers["Vary"].split(", "))
