"""Of several documents with one address the newest is heard, whichever came first."""

import json
from dataclasses import replace
from typing import Any

import pytest
from django.db import transaction
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from careers.claims import SourceDocument
from careers.exporting import computed, export
from careers.models import Claim, Document, Mention, Person
from careers.recompute import catch_up, recompute
from careers.versions import heard, superseded_by, versions_of
from ingest.loading import withdraw
from tests.careers.makers import document, started
from tests.careers.stored import store
from tests.careers.strategies import many_documents

pytestmark = pytest.mark.django_db

HERE = "https://example.org/1"
OLD = document(started("2016", subject="Ana Ruiz"), name="old", published="2020-01-01")
NEW = document(started("2017", subject="Eva Paz"), name="new", published="2020-01-02")


def known() -> list[Any]:
    """All that is computed, and what is remembered of the names."""
    mentions = Mention.objects.order_by("of_club", "name").values_list("document__sha256", "of_club", "name", "slug")
    return [*computed(), *mentions]


def people() -> set[str]:
    return set(Person.objects.values_list("name", flat=True))


@settings(max_examples=40, deadline=None, phases=[Phase.explicit, Phase.reuse, Phase.generate])
@given(many_documents(), st.data())
def test_versions_in_any_order_and_batches_are_the_newest_alone(sources, data):
    newest = max(sources, key=_newness)
    with transaction.atomic():
        other = store(newest, HERE)
        catch_up()
        alone = known()
        withdraw(other)
        for source in data.draw(st.permutations(sources), label="order"):
            store(source, HERE)
            if data.draw(st.booleans(), label="catch up"):
                catch_up()
        catch_up()
        assert heard().get().sha256 == newest.sha256
        assert known() == alone
        assert Claim.objects.count() == sum(len(source.claims) for source in sources)
        assert not recompute()
        transaction.set_rollback(True)


def _newness(source: SourceDocument) -> tuple[str, str]:
    return str(source.published or ""), source.sha256


@pytest.mark.parametrize("order", [(OLD, NEW), (NEW, OLD)])
def test_the_older_one_is_kept_and_not_heard(order):
    for source in order:
        store(source, HERE)
        catch_up()
    assert people() == {"Eva Paz"}
    assert Claim.objects.count() == 2
    rows = {row["sha256"]: row["superseded_by"] for row in map(json.loads, export()) if row["type"] == "document"}
    assert rows == {OLD.sha256: NEW.sha256, NEW.sha256: None}


def test_the_older_one_comes_back_when_the_newer_one_goes():
    store(OLD, HERE)
    catch_up()
    before = list(export())
    later = store(NEW, HERE)
    catch_up()
    withdraw(later)
    assert list(export()) == before
    assert people() == {"Ana Ruiz"}


def test_a_newer_one_that_says_nothing_supersedes_too():
    store(OLD, HERE)
    store(replace(NEW, claims=()), HERE)
    catch_up()
    assert people() == set()


@pytest.mark.parametrize("order", [1, -1])
def test_a_day_is_newer_than_none_and_of_one_day_the_content_decides(order):
    undated = document(started("2015"), name="undated")
    twins = [replace(NEW, sha256=digit * 64) for digit in "1f"]
    rows = {one.sha256: store(one, HERE) for one in [undated, OLD, *twins][::order]}
    newest = rows["f" * 64]
    newer = dict(Document.objects.values_list("pk", superseded_by("pk")))
    assert newer == {row.pk: newest.pk if row != newest else None for row in rows.values()}
    assert versions_of([rows[undated.sha256].pk]) == sorted(row.pk for row in rows.values())


def test_without_an_address_or_at_another_one_nothing_is_superseded():
    for source, address in ((OLD, ""), (NEW, ""), (document(started("2014"), name="third"), HERE)):
        store(source, address)
    assert heard().count() == Document.objects.count() == 3
    assert len(versions_of([Document.objects.get(sha256=OLD.sha256).pk])) == 1
