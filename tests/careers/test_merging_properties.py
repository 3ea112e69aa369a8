"""Whatever staff merge and take back, and whatever comes and goes meanwhile: content alone decides what is known."""

import json

import pytest
from django.db import transaction
from hypothesis import given, settings
from hypothesis import strategies as st

from careers.decisions import withdraw
from careers.exporting import computed
from careers.judging import keep_apart, merge
from careers.models import Decision, Document, Person, Tenure
from careers.recompute import recompute
from tests.careers.stored import store
from tests.careers.strategies import documents
from tests.careers.test_decisions import STAFF


def known() -> list[str]:
    return [json.dumps(row, sort_keys=True, default=str) for row in computed()]


def judge(data) -> Decision | None:
    """Merges two people, or keeps them apart, as drawn; None where that is refused."""
    people = list(Person.objects.order_by("slug"))
    if len(people) < 2:
        return None
    one, other = data.draw(st.permutations(people))[:2]
    try:
        return (merge if data.draw(st.booleans()) else keep_apart)(one, other, STAFF, "")
    except ValueError:
        return None


@pytest.mark.django_db
@settings(max_examples=25, deadline=None)
@given(documents(), st.data())
def test_what_is_judged_and_taken_back_leaves_no_trace_but_the_decision(sources, data):
    with transaction.atomic():
        for source in sources:
            store(source)
        recompute()
        before = known()
        numbers = {row.key: row.pk for row in Tenure.objects.all()}
        made = [one for one in (judge(data), judge(data)) if one]
        for one in data.draw(st.permutations(made)):
            withdraw(one)
        assert known() == before
        assert {row.key: row.pk for row in Tenure.objects.all()} == numbers
        transaction.set_rollback(True)


@pytest.mark.django_db
@settings(max_examples=25, deadline=None)
@given(documents(), st.data())
def test_judgements_hold_whatever_the_order_in_which_documents_come_back(sources, data):
    with transaction.atomic():
        for source in sources:
            store(source)
        recompute()
        judge(data)
        judge(data)
        before = known()
        Document.objects.all().delete()
        recompute()
        assert Tenure.objects.count() == 0
        for source in data.draw(st.permutations(sources)):
            store(source)
            if data.draw(st.booleans()):
                recompute()
        recompute()
        assert known() == before
        assert not recompute()
        transaction.set_rollback(True)
