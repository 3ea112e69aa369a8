"""What staff decide holds over every document, is shown as theirs, and gives way when it is withdrawn."""

import json
from operator import attrgetter

import pytest

from careers import decisions
from careers.models import Decision, Person, Tenure
from careers.recompute import recompute
from careers.vocabulary import EndReason, Role, Status
from clubs.loading import load_catalogue
from clubs.models import Club
from tests import factories
from tests.careers.makers import document, ended, held, rumoured, started
from tests.careers.stored import store

pytestmark = pytest.mark.django_db


class Staff:
    def get_username(self) -> str:
        return "eva"


STAFF = Staff()


@pytest.fixture
def tenure() -> Tenure:
    store(document(started("2016-01-04"), ended("2016-12-19", reason=EndReason.SACKED)))
    recompute()
    return Tenure.objects.get()


@pytest.mark.parametrize(
    ("field", "value", "shown"),
    [
        ("start", "2016-02", {"start.edtf": "2016-02"}),
        ("start", "", {"start.edtf": None}),
        ("end", "2017-01-31", {"end_edtf": "2017-01-31"}),
        ("end", "..", {"end_edtf": "..", "ongoing": True}),
        ("end_reason", "resigned", {"end_reason": "resigned"}),
        ("end_reason", "", {"end_reason": ""}),
        ("status", "reported", {"status": "reported"}),
        ("role", "interim head coach", {"role": "interim head coach"}),
        ("role_words", "encargado", {"role_words": "encargado"}),
        ("squad", "U-20", {"squad": "U-20"}),
        ("record", "12-7-3-2", {"played": 12, "won": 7, "drawn": 3, "lost": 2}),
    ],
)
def test_a_field_of_a_tenure_is_decided_and_shown_as_such(tenure, field, value, shown):
    decisions.decide_tenure(tenure, field, value, STAFF, "a letter of the club")
    again = Tenure.objects.get()
    assert {name: attrgetter(name)(again) for name in shown} == shown
    assert again.pk == tenure.pk
    (decided,) = again.decided
    assert (decided["field"], decided["value"], decided["by"]) == (field, value, "eva")
    assert decided["reason"] == "a letter of the club"


def test_the_club_can_be_decided(tenure):
    other = factories.club("Cienciano", catalogued=True)
    decisions.decide_tenure(tenure, "club", "cienciano", STAFF, "")
    assert Tenure.objects.get().club == other


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("end", "2015-12-31"),
        ("start", "2017"),
        ("start", "yesterday"),
        ("end_reason", "bored"),
        ("status", "true"),
        ("club", "nowhere"),
        ("record", "many"),
        ("key", "x"),
    ],
)
def test_a_value_that_cannot_be_is_refused_and_not_recorded(tenure, field, value):
    with pytest.raises(ValueError):  # noqa: PT011 (each has a text of its own)
        decisions.decide_tenure(tenure, field, value, STAFF, "")
    assert not Decision.objects.exists()


@pytest.mark.parametrize(
    ("field", "value"), [("country", "Peru"), ("country", "pe"), ("name", " "), ("name", "x" * 201), ("born", "1700")]
)
def test_a_value_that_no_person_can_have_is_refused(tenure, field, value):
    with pytest.raises(ValueError):  # noqa: PT011
        decisions.decide_person(tenure.person, field, value, STAFF, "")
    assert not Decision.objects.exists()


def test_no_later_document_undoes_it(tenure):
    decisions.decide_tenure(tenure, "end", "2016-12-20", STAFF, "")
    store(document(ended("2016-12-25"), published="2017-01-01"))
    recompute()
    again = Tenure.objects.get()
    assert (again.end_edtf, again.conflicts) == ("2016-12-20", [])


def test_what_a_later_document_makes_impossible_is_not_known(tenure):
    decisions.decide_tenure(tenure, "end", "2016-02-01", STAFF, "")
    decisions.decide_tenure(Tenure.objects.get(), "start", "2016-01-10", STAFF, "")
    again = Tenure.objects.get()
    assert (again.start.edtf, again.end_edtf) == ("2016-01-10", "2016-02-01")


def test_it_survives_that_the_document_is_read_again(tenure):
    decisions.decide_tenure(tenure, "end", "2016-12-20", STAFF, "")
    tenure.evidence.first().claim.document.delete()
    store(document(started("2016-01-04", at=77), ended("2016-12-19", at=99)))
    recompute()
    again = Tenure.objects.get()
    assert (again.pk, again.end_edtf) == (tenure.pk, "2016-12-20")


def test_withdrawing_it_restores_what_the_documents_say(tenure):
    before = Tenure.objects.values("start_earliest", "end_latest", "end_reason", "decided", "key").get()
    made = decisions.decide_tenure(tenure, "end", "2017-01-31", STAFF, "")
    decisions.withdraw(made)
    assert Tenure.objects.values(*before).get() == before


def test_several_decisions_on_one_tenure_hold_together(tenure):
    for field, value in [
        ("start", "2015-12"),
        ("role", "interim head coach"),
        ("end", "2016-11"),
        ("start", "2015-11"),
    ]:
        decisions.decide_tenure(Tenure.objects.get(), field, value, STAFF, "")
    again = Tenure.objects.get()
    assert (again.start.edtf, again.role, again.end_edtf) == ("2015-11", Role.INTERIM, "2016-11")
    assert [decided["field"] for decided in again.decided] == ["role", "end", "start"]


def test_a_tenure_that_is_rejected_is_not_shown_and_its_claims_stay(tenure):
    claims = [evidence.claim for evidence in tenure.evidence.all()]
    made = decisions.judge_tenure(tenure, "rejected", STAFF, "a namesake")
    assert not Tenure.objects.exists()
    assert len(claims) == len(type(claims[0]).objects.all())
    decisions.withdraw(made)
    assert Tenure.objects.count() == 1


def test_a_rumour_that_is_accepted_is_confirmed():
    store(document(rumoured(), kind="news"))
    recompute()
    decisions.judge_tenure(Tenure.objects.get(), "accepted", STAFF, "")
    assert Tenure.objects.get().status == Status.CONFIRMED


def test_a_claim_that_is_rejected_is_not_heard(tenure):
    end = tenure.evidence.get(claim__predicate="ended").claim
    decisions.judge_claim(end.key, "rejected", STAFF, "about somebody else")
    again = Tenure.objects.get()
    assert (again.end_edtf, again.end_reason, again.evidence.count()) == (None, "", 1)


def test_a_claim_that_is_accepted_counts_as_asserted():
    store(document(rumoured(), kind="news"))
    recompute()
    decisions.judge_claim(Tenure.objects.get().key, "accepted", STAFF, "")
    assert Tenure.objects.get().status == Status.CONFIRMED


def test_an_unknown_claim_or_verdict_is_refused(tenure):
    with pytest.raises(ValueError, match="no claim"):
        decisions.judge_claim("x", "accepted", STAFF, "")
    with pytest.raises(ValueError, match="accepted, rejected"):
        decisions.judge_claim(tenure.key, "maybe", STAFF, "")


def test_staff_can_tell_of_a_tenure_that_no_document_tells_of():
    club = factories.club("Cienciano")
    made = decisions.create_tenure("Ana Ruiz", club, Role.HEAD, STAFF, "was there", start="2016", end="2017-05")
    tenure = Tenure.objects.get()
    assert (tenure.person.name, tenure.club, tenure.status) == ("Ana Ruiz", club, Status.CONFIRMED)
    assert (tenure.start.edtf, tenure.end_edtf, tenure.evidence.count()) == ("2016", "2017-05", 0)
    assert {decided["field"] for decided in tenure.decided} == {"judgement", "end"}
    decisions.decide_tenure(tenure, "end", "2017-06", STAFF, "")
    assert Tenure.objects.get().end_edtf == "2017-06"
    decisions.withdraw(made)
    assert not Tenure.objects.exists()
    assert not Person.objects.exists()


def test_a_document_that_tells_of_it_later_is_its_evidence():
    store(document(held(object="Melgar", subject="Eva Paz")))
    recompute()
    decisions.create_tenure("Ana Ruiz", Club.objects.get(), Role.HEAD, STAFF, "", start="2016")
    first = Tenure.objects.get(person__name="Ana Ruiz")
    store(document(started("2016-01-04"), ended("2016-12-19")))
    recompute()
    again = Tenure.objects.get(person__name="Ana Ruiz")
    assert (again.pk, again.start.edtf, again.evidence.count()) == (first.pk, "2016-01-04", 2)


@pytest.mark.parametrize(
    ("field", "value", "columns"),
    [
        ("name", "Ana Ruiz Vega", {"name": "Ana Ruiz Vega"}),
        ("full_name", "Ana María Ruiz Vega", {"full_name": "Ana María Ruiz Vega"}),
        ("birthplace", "Lima", {"birthplace": "Lima"}),
        ("country", "PE", {"country": "PE"}),
    ],
)
def test_a_field_of_a_person_is_decided(tenure, field, value, columns):
    made = decisions.decide_person(tenure.person, field, value, STAFF, "")
    assert Person.objects.values(*columns).get() == columns
    assert [decided["field"] for decided in Person.objects.get().decided] == [field]
    decisions.withdraw(made)
    assert Person.objects.values(*columns).get() == {name: getattr(tenure.person, name) for name in columns}


def test_a_club_of_the_catalogue_is_decided_and_goes_back_to_what_the_catalogue_says(tmp_path):
    melgar = {"slug": "melgar", "name": "Melgar", "country": "PE", "names": []}
    file = tmp_path / "clubs.json"
    file.write_text(json.dumps({"version": 1, "clubs": [melgar], "competitions": []}))
    load_catalogue(file)
    first = decisions.decide_club(Club.objects.get(), "name", "FBC Melgar", STAFF, "")
    second = decisions.decide_club(Club.objects.get(), "name", "Foot Ball Club Melgar", STAFF, "")
    assert Club.objects.get().name == "Foot Ball Club Melgar"
    decisions.withdraw(second)
    assert Club.objects.get().name == "FBC Melgar"
    decisions.withdraw(first)
    assert Club.objects.get().name == "Melgar"


def test_a_club_that_only_documents_name_is_decided(tenure):
    made = decisions.decide_club(tenure.club, "country", "PE", STAFF, "")
    assert Club.objects.get().country == "PE"
    decisions.withdraw(made)
    assert Club.objects.get().country == ""
