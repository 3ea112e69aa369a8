"""What is stored is what is computed, however it came there."""

from threading import Thread

import pytest
from django.db import connection, transaction
from django.db.models import Model
from hypothesis import given, settings
from hypothesis import strategies as st

from careers.models import Claim, Document, Evidence, Honour, Person, PersonName, Tenure
from careers.recompute import Changes, recompute
from clubs.models import Club, ClubName, Competition, Season
from tests.careers.makers import current, document, started, won
from tests.careers.stored import store
from tests.careers.strategies import documents

TENURE = ("person__slug", "club__slug", "squad", "role", "role_words", "status", "key", "end_reason", "ongoing")
BOUNDS = ("start_earliest", "start_latest", "start_about", "end_earliest", "end_latest", "end_about")
RECORD = ("played", "won", "drawn", "lost", "conflicts", "decided")


def picture() -> list:
    """All that is computed, by content."""
    columns: dict[type[Model], tuple[str, ...]] = {
        Tenure: (*TENURE, *BOUNDS, *RECORD),
        Tenure.under.through: ("tenure__key", "person__slug"),
        Person: ("slug", "name", "full_name", "born_earliest", "born_latest", "birthplace", "country"),
        PersonName: ("person__slug", "text"),
        Honour: ("key", "person__slug", "club__slug", "season__competition__slug", "season__label", "role"),
        Evidence: ("claim__key", "tenure__key", "honour__key", "person__slug", "stance"),
        Club: ("slug", "name", "country"),
        ClubName: ("club__slug", "text"),
        Competition: ("slug", "name"),
        Season: ("competition__slug", "label"),
    }
    return [sorted(map(repr, model._default_manager.values_list(*some))) for model, some in columns.items()]


@pytest.mark.django_db
@settings(max_examples=25, deadline=None)
@given(documents(), st.data())
def test_any_history_of_documents_ends_in_the_same(sources, data):
    """Stored one by one and recomputed each time, some withdrawn and stored again, or all at once in another order."""
    with transaction.atomic():
        for source in sources:
            row = store(source)
            recompute()
            if data.draw(st.booleans()):
                row.delete()
                recompute()
                store(source)
                recompute()
        one_by_one = picture()
        assert not recompute()
        Document.objects.all().delete()
        recompute()
        assert [len(rows) for rows in picture()] == [0] * 10
        for source in reversed(sources):
            store(source)
        recompute()
        assert picture() == one_by_one
        transaction.set_rollback(True)


@pytest.mark.django_db(transaction=True)
def test_two_at_once_are_as_good_as_one():
    store(document(started("2016-01-04"), current(), won("2016")))
    done: list[Changes] = []

    def work() -> None:
        done.append(recompute())
        connection.close()

    threads = [Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(bool(changes) for changes in done) == [False, False, False, True]
    assert Tenure.objects.count() == Honour.objects.count() == 1
    assert Evidence.objects.count() == Claim.objects.count()
