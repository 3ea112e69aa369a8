"""A decision that a new document speaks against comes back: once, with both."""

from datetime import date

import pytest

from careers.decisions import decide_person, decide_tenure, judge_claim, judge_tenure
from careers.models import Claim, Decision, Person, Tenure
from careers.queue import answer, open_items, undo
from careers.recompute import recompute
from careers.reviewing.items import Item, Kind
from careers.vocabulary import Factuality, Predicate, Role, Verdict
from tests import factories as make
from tests.careers.test_queue import TODAY, VERA, tell

pytestmark = pytest.mark.django_db


def doubts(day: date = TODAY) -> list[Item]:
    return [one for one in open_items(day) if one.kind is Kind.DOUBT]


@pytest.fixture
def decided() -> Decision:
    tell("Ana Roca llegó el 4 de enero de 2016.", Predicate.STARTED, "2016-01-04")
    tell("Ana Roca se fue el 25 de julio.", Predicate.ENDED, "2016-07-25")
    return decide_tenure(Tenure.objects.get(), "end", "2016-08-05", VERA, "the club says so")


def test_what_was_known_when_it_was_decided_is_no_doubt(decided):
    assert doubts() == []


def test_what_agrees_is_no_doubt(decided):
    tell("Ana Roca se fue en agosto.", Predicate.ENDED, "2016-08")
    assert doubts() == []


def test_what_is_only_rumoured_is_no_doubt(decided):
    tell("Ana Roca se iría.", Predicate.ENDED, "2016-07-01", factuality=Factuality.REPORTED)
    assert doubts() == []


def test_a_new_document_that_says_otherwise_brings_it_back_with_both(decided):
    tell("Ana Roca se marchó el 20 de julio.", Predicate.ENDED, "2016-07-20")
    (item,) = doubts()
    assert item.decisions == (decided.pk,)
    assert item.options == ("2016-07-20",)
    assert len(item.claims) == 1


def test_it_comes_back_once(decided):
    tell("Ana Roca se marchó el 20 de julio.", Predicate.ENDED, "2016-07-20")
    answer(doubts()[0], Verdict.ACCEPTED, VERA, "it holds")
    assert doubts() == []
    assert Tenure.objects.get().end.edtf == "2016-08-05"
    tell("Ana Roca dejó el cargo el 19 de julio.", Predicate.ENDED, "2016-07-19")
    assert [item.options for item in doubts()] == [("2016-07-19",)]


def test_it_can_be_withdrawn_and_that_be_undone(decided):
    tell("Ana Roca se marchó el 20 de julio.", Predicate.ENDED, "2016-07-20")
    given = answer(doubts()[0], Verdict.REJECTED, VERA, "it does not")
    assert Tenure.objects.get().end.edtf != "2016-08-05"
    assert doubts() == []
    undo(given)
    assert Tenure.objects.get().end.edtf == "2016-08-05"
    assert len(doubts()) == 1


def test_it_can_give_way_to_what_the_new_document_says(decided):
    tell("Ana Roca se marchó el 20 de julio.", Predicate.ENDED, "2016-07-20")
    answer(doubts()[0], Verdict.CHOSEN, VERA, "rather this", "2016-07-20")
    assert Tenure.objects.get().end.edtf == "2016-07-20"
    assert doubts() == []


def test_what_was_rejected_is_doubted_by_who_asserts_it_again():
    tell("Ana Roca dirige a Club Ejemplo.", Predicate.HELD, "2016")
    judge_tenure(Tenure.objects.get(), "rejected", VERA, "she never did")
    assert doubts() == []
    tell("Ana Roca fue la entrenadora.", Predicate.HELD, "2016")
    (item,) = doubts()
    answer(item, Verdict.ACCEPTED, VERA, "still not")
    assert doubts() == []
    assert not Tenure.objects.exists()


def test_what_was_accepted_is_doubted_by_who_denies_it():
    tell("Ana Roca suena en Club Ejemplo.", Predicate.STARTED, factuality=Factuality.REPORTED)
    judge_tenure(Tenure.objects.get(), "accepted", VERA, "it came true")
    tell("Ana Roca no llegó a Club Ejemplo.", Predicate.STARTED, factuality=Factuality.DENIED)
    assert len(doubts()) == 1


def test_a_birthday_is_doubted_too():
    tell("Ana Roca dirige a Club Ejemplo.", Predicate.HELD, "2016")
    decide_person(Person.objects.get(), "born", "1981-04-30", VERA, "her own word")
    make.said(make.document("Ana Roca nació en 1979."), "Ana Roca nació en 1979.", Predicate.BORN, value="1979")
    recompute()
    (item,) = doubts()
    answer(item, Verdict.CHOSEN, VERA, "rather this", "1979")
    assert Person.objects.get().born.edtf == "1979"
    assert Role.HEAD in {row.role for row in Tenure.objects.all()}


def test_a_decision_whose_claim_is_not_read_any_more_is_asked_about():
    tell("Ana Roca dirige a Club Ejemplo.", Predicate.HELD, "2016")
    claim = Claim.objects.get()
    judge_claim(claim.key, "rejected", VERA, "a namesake")
    claim.delete()
    (item,) = open_items(TODAY)
    assert item.kind is Kind.LOST
    given = answer(item, Verdict.REJECTED, VERA, "gone")
    assert open_items(TODAY) == []
    undo(given)
    assert open_items(TODAY) == [item]
