import pytest

from careers.models import Evidence, Honour, Person, PersonName, Tenure
from careers.recompute import recompute
from careers.vocabulary import Factuality, Predicate, Role, Stance, Status
from clubs.models import Club, Competition, Season
from tests import factories
from tests.careers.makers import claim, current, document, ended, held, rumoured, started, won
from tests.careers.stored import store

pytestmark = pytest.mark.django_db


EVERYTHING = (Person, PersonName, Tenure, Honour, Evidence, Club, Season, Competition)


def counts() -> list[int]:
    return [
        model.objects.count() for model in (Person, PersonName, Tenure, Honour, Evidence, Club, Season, Competition)
    ]


def test_claims_become_rows_with_their_evidence():
    store(document(started("2016-01-04"), ended("2016-12-19"), won("2016")))
    assert str(recompute()) == "4 created, 0 changed, 0 removed"
    tenure = Tenure.objects.get()
    assert (tenure.person.slug, tenure.club.slug, tenure.role) == ("ana-ruiz", "melgar", Role.HEAD)
    assert (tenure.start.edtf, tenure.end_edtf, tenure.status) == ("2016-01-04", "2016-12-19", Status.CONFIRMED)
    assert tenure.evidence.count() == 2
    assert str(Honour.objects.get()) == "Ana Ruiz: Liga 1 2016"
    assert Honour.objects.get().role == Role.HEAD


def test_a_second_time_changes_nothing_and_says_so():
    store(document(started("2016-01-04"), current(), won("2016")))
    recompute()
    before = list(Tenure.objects.values())
    again = recompute()
    assert (bool(again), str(again)) == (False, "nothing changed")
    assert list(Tenure.objects.values()) == before


def test_a_tenure_keeps_its_id_and_gets_a_version_when_a_document_tells_more():
    store(document(started("2016")))
    recompute()
    first = Tenure.objects.get()
    store(document(started("2016-01-04"), ended("2016-12-19"), published="2017-01-01"))
    assert str(recompute()) == "0 created, 1 changed, 0 removed"
    again = Tenure.objects.get()
    assert (again.pk, again.version, again.start.edtf) == (first.pk, 2, "2016-01-04")


def test_evidence_alone_is_a_new_version():
    store(document(started("2016-01-04"), published="2016-02-01"))
    recompute()
    store(document(held("2016"), published="2017-01-01"))
    recompute()
    assert Tenure.objects.get().version == 2


def test_a_tenure_keeps_its_id_when_its_document_is_read_again():
    read = store(document(started("2016-01-04", at=10), name="the same"))
    recompute()
    first = Tenure.objects.get().pk
    read.delete()
    store(document(started("2016-01-04", at=12), name="the same"))
    recompute()
    assert Tenure.objects.get().pk == first


def test_withdrawing_a_document_leaves_what_was_without_it():
    store(document(started("2016-01-04")))
    recompute()
    before = [list(Tenure.objects.values("key", "start_earliest", "end_latest")), counts()]
    late = store(
        document(
            ended("2016-12-19"),
            claim(Predicate.WORKED_UNDER, "Eva Paz", object="Cienciano", role=Role.ASSISTANT),
            won("2016", "Copa Sur"),
            held("2020", object="Unlisted Town"),
        )
    )
    recompute()
    assert counts() != before[1]
    late.delete()
    recompute()
    assert [list(Tenure.objects.values("key", "start_earliest", "end_latest")), counts()] == before


def test_a_rumour_that_came_true_is_attached_as_overtaken():
    store(document(rumoured(), kind="news", published="2024-11-05"))
    recompute()
    assert Tenure.objects.get().status == Status.REPORTED
    store(document(started("2024-11-25")))
    recompute()
    tenure = Tenure.objects.get()
    assert tenure.status == Status.CONFIRMED
    assert sorted(tenure.evidence.values_list("stance", flat=True)) == [Stance.OVERTAKEN, Stance.SUPPORTS]


def test_catalogued_clubs_are_found_by_any_of_their_names_and_stay():
    club = factories.club("FBC Melgar", {"Melgar": "short"}, country="PE", catalogued=True)
    made = store(document(started("2016")))
    recompute()
    assert Tenure.objects.get().club == club
    made.delete()
    recompute()
    assert list(Club.objects.all()) == [club]


def test_an_ambiguous_club_stays_open_with_its_candidates():
    one = factories.club("Nacional (UY)", {"Nacional": "short"}, slug="nacional-uy", country="UY", catalogued=True)
    two = factories.club("Nacional (PY)", {"Nacional": "short"}, slug="nacional-py", country="PY", catalogued=True)
    store(document(held(object="Nacional")))
    recompute()
    club = Tenure.objects.get().club
    assert (club.name, club.catalogued, set(club.ambiguity.candidates.all())) == ("Nacional", False, {one, two})
    store(document(held(object="Nacional", country="UY")))
    recompute()
    assert set(Tenure.objects.values_list("club__slug", flat=True)) == {"nacional", "nacional-uy"}


def test_the_boss_is_a_person_and_the_tenure_is_under_them():
    store(document(claim(Predicate.WORKED_UNDER, "Eva Paz", role=Role.ASSISTANT)))
    recompute()
    assert [boss.name for boss in Tenure.objects.get().under.all()] == ["Eva Paz"]


def test_a_person_whose_name_changes_keeps_the_row():
    store(document(held(subject="Ana María Ruiz")))
    recompute()
    first = Person.objects.get()
    store(document(held(subject="Ana Ruiz"), ended("2016", subject="Ana Ruiz")))
    recompute()
    again = Person.objects.get()
    assert (first.slug, again.slug, again.pk) == ("ana-maria-ruiz", "ana-ruiz", first.pk)
    assert sorted(name.text for name in again.names.all()) == ["Ana María Ruiz", "Ana Ruiz"]


def test_no_person_without_a_post_or_a_title():
    store(document(claim(Predicate.BORN, "1970", subject="Luz Mar", object=""), held(factuality=Factuality.DENIED)))
    recompute()
    assert [person.name for person in Person.objects.all()] == ["Ana Ruiz"]


def test_computing_again_asks_no_more_questions_for_more_rows(django_assert_max_num_queries):
    clubs = [f"Unlisted {number}" for number in range(12)]
    store(document(*(started("2016", object=club, subject=f"{club} Coach") for club in clubs)))
    store(document(*(won("2016", f"Cup of {club}", object=club, subject=f"{club} Coach") for club in clubs)))
    recompute()
    with django_assert_max_num_queries(50):
        recompute()
