"""Catching up after each document is as good as computing everything, whatever was decided and in whatever batches."""

import json
from datetime import date

import pytest
from django.db import transaction
from hypothesis import given, settings
from hypothesis import strategies as st

from careers.bookkeeping import Mention, NameKey, Pending, Unlisted
from careers.claims import SourceDocument
from careers.exporting import export
from careers.models import Decision, Document
from careers.recompute import catch_up, recompute
from clubs.models import Competition
from ingest.loading import withdraw
from tests import factories
from tests.careers.stored import store
from tests.careers.strategies import many_documents, targets

pytestmark = pytest.mark.django_db


def everything() -> list:
    """All that is exported but for the decisions, and what is remembered of the names."""
    rows = [json.loads(line) for line in export()]
    return [
        [row for row in rows if row["type"] != "decision"],
        sorted(Mention.objects.values_list("document__sha256", "of_club", "name", "slug", "asked")),
        sorted(NameKey.objects.values_list("of_club", "key", "slug", "name")),
        sorted(Unlisted.objects.values_list("slug", "name", "country", "names", "candidates")),
        sorted(Competition.objects.values_list("slug", "name")),
    ]


@settings(max_examples=60, deadline=None)
@given(many_documents(), st.data())
def test_any_history_of_documents_and_decisions_ends_as_if_all_were_computed(sources, data):
    with transaction.atomic():
        _catalogue()
        rows: dict[str, Document] = {}
        for source in sources:
            rows[source.sha256] = store(source)
            if data.draw(st.booleans(), label="catch up"):
                catch_up()
            if data.draw(st.integers(0, 3), label="decide") == 0:
                _decide(data.draw(targets(sources[: len(rows)]), label="decision"))
                recompute()
            if data.draw(st.integers(0, 3), label="withdraw") == 0:
                withdraw(rows.pop(data.draw(st.sampled_from(sorted(rows)), label="which")))
        catch_up()
        assert not Pending.objects.exists()
        caught_up = everything()
        again = recompute()
        assert everything() == caught_up
        assert not again
        transaction.set_rollback(True)


def _catalogue() -> None:
    factories.club("Melgar", country="PE", catalogued=True)
    for country in ("UY", "PY"):
        slug = f"nacional-{country.lower()}"
        factories.club(f"Nacional ({country})", {"Nacional": "short"}, slug=slug, country=country, catalogued=True)


def _decide(decision: tuple[dict[str, str], str, str]) -> None:
    target, field, value = decision
    Decision.objects.create(target=target, field=field, value=value, made_by="staff")


def test_a_document_alone_is_read_by_its_day(django_assert_max_num_queries):
    assert not catch_up()
    store(SourceDocument("a" * 64, published=date(2020, 1, 1)))
    with django_assert_max_num_queries(40):
        catch_up()
