"""However the three documents arrive, what is known in the end is the same, byte for byte."""

import json
from itertools import permutations

import pytest
from django.db import transaction
from hypothesis import given, settings
from hypothesis import strategies as st

from careers.claims import claim_key
from careers.models import Claim, Document, Tenure
from careers.storing.stored import documents
from careers.vocabulary import OF_TENURE
from clubs.loading import load_catalogue
from ingest.loading import withdraw
from tests.ingest.seeds import SEEDS, exported, forget, ingest


@pytest.fixture(scope="module")
def known(django_db_setup, django_db_blocker):
    """What is exported after all three at once; the tests begin with the catalogue alone."""
    with django_db_blocker.unblock(), transaction.atomic():
        load_catalogue()
        ingest()
        lines = exported()
        forget()
        yield lines
        transaction.set_rollback(True)


@settings(max_examples=15, deadline=None)
@given(st.permutations(SEEDS), st.data())
def test_any_order_any_batches_any_repeats_any_withdrawals(known, django_db_blocker, order, data):
    with django_db_blocker.unblock(), transaction.atomic():
        waiting = list(order)
        while waiting:
            size = data.draw(st.integers(1, len(waiting)), label="batch")
            batch, waiting = waiting[:size], waiting[size:]
            ingest(batch)
            if data.draw(st.booleans(), label="withdrawn and read again"):
                withdraw(Document.objects.get(name=batch[0].name))
                ingest(data.draw(st.permutations(batch), label="again"))
        assert exported() == known
        ingest()
        assert exported() == known
        transaction.set_rollback(True)


@pytest.mark.parametrize(
    "order", list(permutations(SEEDS)), ids=lambda order: "-".join(path.name[:3] for path in order)
)
def test_withdrawing_is_never_having_had_it(known, django_db_blocker, order):
    *kept, late = order
    with django_db_blocker.unblock(), transaction.atomic():
        ingest(kept)
        never = exported()
        ingest([late])
        assert exported() == known
        withdraw(Document.objects.get(name=late.name))
        assert exported() == never
        transaction.set_rollback(True)


def test_no_tenure_without_a_claim_and_no_claim_lost(known, django_db_blocker):
    with django_db_blocker.unblock(), transaction.atomic():
        ingest()
        assert Tenure.objects.exists()
        assert not Tenure.objects.filter(evidence=None).exists()
        of_tenures = Claim.objects.filter(predicate__in=OF_TENURE).exclude(object="")
        assert not of_tenures.filter(evidence__tenure=None).exists()
        keys = {claim_key(source.sha256, claim) for source in documents() for claim in source.claims}
        assert keys == {row["key"] for row in map(json.loads, known) if row["type"] == "claim"}
        transaction.set_rollback(True)
