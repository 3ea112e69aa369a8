"""Catching up after each document is as good as computing everything, whatever was decided and in whatever batches."""

import json

import pytest
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from careers.bookkeeping import Mention, NameKey, Pending, Unlisted
from careers.exporting import export
from careers.models import Decision, Document, Tenure
from careers.recompute import catch_up, recompute
from clubs.models import Competition
from ingest.loading import withdraw
from tests import factories
from tests.careers.makers import document, started, won
from tests.careers.stored import store
from tests.careers.strategies import many_documents, targets

pytestmark = pytest.mark.django_db

#: Documents with one address are versions of one article.
ADDRESSES = st.sampled_from(["", "", "https://example.org/1", "https://example.org/2"])


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


@settings(max_examples=60, deadline=None, phases=[Phase.explicit, Phase.reuse, Phase.generate])
@given(many_documents(), st.data())
def test_any_history_of_documents_and_decisions_ends_as_if_all_were_computed(sources, data):
    with transaction.atomic():
        _catalogue()
        rows: dict[str, Document] = {}
        for source in sources:
            rows[source.sha256] = store(source, data.draw(ADDRESSES, label="address"))
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


def test_nothing_is_asked_where_nothing_is_pending(django_assert_num_queries):
    with django_assert_num_queries(1):
        assert not catch_up()


def test_a_document_reads_and_writes_the_rows_that_it_touches_however_many_there_are():
    def asked(number: int) -> int:
        coach, club = f"Coach Number{number}", f"Town {number}"
        store(document(started("2016", subject=coach, object=club), won("2016", "Cup", subject=coach, object=club)))
        with CaptureQueriesContext(connection) as captured:
            catch_up()
        return len(captured)

    asked(0)  # makes the competition
    first = asked(1)
    assert [asked(number) for number in range(2, 12)] == [first] * 10
    stored = {row.pk: row.version for row in Tenure.objects.all()}
    asked(12)
    assert stored.items() <= {row.pk: row.version for row in Tenure.objects.all()}.items()
