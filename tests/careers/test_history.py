"""Who changed what, when and why, of what staff own: by the desk or by SQL; and the way back."""

from types import SimpleNamespace

import pytest
from django.db import connection, transaction

from careers.decisions import decide_club, decide_person, decide_tenure, name_club, withdraw
from careers.history import history, put_back
from careers.judging import merge
from careers.models import Decision, Person, Tenure
from careers.recompute import recompute
from careers.vocabulary import Predicate, Role
from clubs.attributing import LOADED, attribute
from clubs.models import Club, ClubName
from tests import factories as make

pytestmark = pytest.mark.django_db(transaction=True)

VERA = SimpleNamespace(get_username=lambda: "vera")
OF = {"object": "Club Ejemplo", "role": Role.HEAD, "spell": 1}


@pytest.fixture
def club() -> Club:
    with transaction.atomic():
        attribute(cause=LOADED)
        return make.club("Club Ejemplo", country="PE", catalogued=True)


@pytest.fixture
def tenure(club: Club) -> Tenure:
    text = "Ana Roca llegó en 2016."
    make.said(make.document(text), text, Predicate.STARTED, value="2016", **OF)
    recompute()
    return Tenure.objects.get()


def by_sql(statement: str) -> None:
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement)


def test_a_decision_stands_in_the_history_with_who_and_why(tenure):
    decide_tenure(tenure, "start", "2016-03", VERA, "the club says so")
    (change,) = history(tenure)
    assert (change.what, change.before, change.user, change.reason) == ("decision", None, "vera", "the club says so")
    assert (change.after or {}).get("value") == "2016-03"
    assert not change.by_sql


def test_a_decision_that_is_put_back_is_withdrawn_and_the_tenure_keeps_its_id(tenure):
    decide_tenure(tenure, "start", "2016-03", VERA, "x")
    decide_tenure(tenure, "role", Role.ASSISTANT, VERA, "y")
    put_back(tenure, history(tenure)[-1].key, VERA, "both were wrong")
    again = Tenure.objects.get()
    assert (again.pk, again.start.edtf, again.role) == (tenure.pk, "2016", Role.HEAD)
    assert {change.reason for change in history(tenure)} == {"x", "y", "both were wrong"}


def test_what_was_put_back_can_be_put_back(tenure):
    decide_tenure(tenure, "start", "2016-03", VERA, "x")
    put_back(tenure, history(tenure)[0].key, VERA, "wrong")
    put_back(tenure, history(tenure)[0].key, VERA, "right after all")
    assert Tenure.objects.get().start.edtf == "2016-03"


def test_only_what_came_since_is_put_back(tenure):
    decide_person(tenure.person, "born", "1981", VERA, "x")
    decide_person(Person.objects.get(), "birthplace", "Rosario", VERA, "y")
    put_back(tenure.person, history(tenure.person)[0].key, VERA, "not there")
    again = Person.objects.get()
    assert (again.born.edtf, again.birthplace) == ("1981", "")


def test_a_decision_changed_by_sql_is_told_and_put_back(tenure):
    decide_person(tenure.person, "birthplace", "Rosario", VERA, "x")
    by_sql("UPDATE careers_decision SET value = 'Lima'")
    change = history(tenure.person)[0]
    assert (change.before, change.after, change.by_sql) == ({"value": "Rosario"}, {"value": "Lima"}, True)
    assert change.event.database_user
    put_back(tenure.person, change.key, VERA, "no")
    assert Person.objects.get().birthplace == "Rosario"


def test_a_decision_deleted_by_sql_comes_back_as_it_was(tenure):
    made = decide_person(tenure.person, "birthplace", "Rosario", VERA, "x")
    by_sql("DELETE FROM careers_decision")
    put_back(tenure.person, history(tenure.person)[0].key, VERA, "no")
    assert Decision.objects.get() == made
    assert Decision.objects.get().made_at == made.made_at
    assert Person.objects.get().birthplace == "Rosario"


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE clubs_clubname SET text = 'Otra Cosa'",
        "DELETE FROM clubs_clubname",
        "INSERT INTO clubs_clubname (club_id, text, folded, kind, language, told_by)"
        " SELECT id, 'X', 'x', 'short', '', '' FROM clubs_club",
        "UPDATE clubs_club SET name = 'X', country = 'BR'",
    ],
)
def test_a_club_changed_by_sql_is_told_and_put_back(tenure, club, statement):
    def state() -> list:
        return [*ClubName.objects.values_list("pk", "text"), *Club.objects.values_list("pk", "name", "country")]

    before = state()
    by_sql(statement)
    assert state() != before
    (change,) = history(club)
    assert change.by_sql
    put_back(club, change.key, VERA, "no")
    assert state() == before
    assert len(history(club)) == 2


def test_a_person_changed_by_sql_is_told_and_put_back(tenure):
    by_sql("UPDATE careers_person SET name = 'X', country = 'BR'")
    (change,) = history(tenure.person)
    assert change.before == {"name": "Ana Roca", "country": ""}
    put_back(tenure.person, change.key, VERA, "no")
    assert Person.objects.get().name == "Ana Roca"


def test_what_follows_from_documents_and_decisions_is_no_history(tenure, club):
    name_club(club, "Ejemplo FC", "short", VERA, "x")
    decide_club(club, "country", "AR", VERA, "y")
    assert [change.what for change in history(club)] == ["decision", "decision"]
    assert history(tenure) == []


def test_a_merge_stands_in_the_history_of_both(tenure):
    text = "Ana María Roca llegó a Otro Club en 2001."
    make.said(
        make.document(text), text, Predicate.HELD, value="2001", subject="Eva Sol", **OF | {"object": "Otro Club"}
    )
    recompute()
    one, other = Person.objects.get(name="Eva Sol"), Person.objects.get(name="Ana Roca")
    made = merge(one, other, VERA, "one person")
    assert [change.event.pgh_obj_id for change in history(other)] == [made.pk]
    put_back(other, history(other)[0].key, VERA, "two after all")
    assert Person.objects.count() == 2


def test_a_withdrawn_decision_is_told_too(tenure):
    withdraw(decide_tenure(tenure, "start", "2016-03", VERA, "x"))
    assert history(tenure)[0].after == {"withdrawn": True}


def test_events_are_not_changed_by_anybody(tenure):
    decide_tenure(tenure, "start", "2016-03", VERA, "x")
    with pytest.raises(Exception, match="append_only"):
        by_sql("DELETE FROM careers_decisionevent")
