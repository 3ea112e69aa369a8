"""What an answer to a question of the queue does, and that it can be taken back."""

from datetime import date
from types import SimpleNamespace

import pytest

from careers.models import Answer, Decision, Person, Tenure
from careers.queue import VERDICTS, answer, open_items, undo
from careers.recompute import recompute
from careers.reviewing.items import Item, Kind
from careers.vocabulary import Factuality, Predicate, Role, Status, Verdict
from tests import factories as make
from tests.careers.makers import claim, document, held
from tests.careers.stored import store

pytestmark = pytest.mark.django_db

TODAY = date(2025, 1, 1)
VERA = SimpleNamespace(get_username=lambda: "vera")
OF = {"object": "Club Ejemplo", "role": Role.HEAD, "spell": 1}


def tell(text: str, predicate: Predicate, value: str = "", **fields):
    make.said(make.document(text), text, predicate, value=value, **OF | fields)
    recompute()


def the(kind: Kind) -> Item:
    (item,) = [one for one in open_items(TODAY) if one.kind is kind]
    return item


@pytest.fixture
def rumour() -> Item:
    tell("Ana Roca suena en Club Ejemplo.", Predicate.STARTED, factuality=Factuality.REPORTED)
    return the(Kind.RUMOUR)


@pytest.fixture
def contradiction() -> Item:
    tell("Ana Roca llegó el 4 de enero de 2016.", Predicate.STARTED, "2016-01-04")
    tell("Ana Roca se fue el 25 de julio.", Predicate.ENDED, "2016-07-25")
    tell("Ana Roca se fue el 5 de agosto.", Predicate.ENDED, "2016-08-05")
    return the(Kind.CONTRADICTION)


@pytest.mark.parametrize(("verdict", "statuses"), [(Verdict.ACCEPTED, [Status.CONFIRMED]), (Verdict.REJECTED, [])])
def test_a_rumour_is_accepted_or_rejected(rumour, verdict, statuses):
    answer(rumour, verdict, VERA, "so it was")
    assert [row.status for row in Tenure.objects.all()] == statuses
    assert open_items(TODAY) == []


def test_of_values_that_contradict_one_is_chosen(contradiction):
    assert set(contradiction.options) == {"2016-07-25", "2016-08-05"}
    answer(contradiction, Verdict.CHOSEN, VERA, "the club says so", "2016-08-05")
    row = Tenure.objects.get()
    assert (row.end.edtf, row.conflicts) == ("2016-08-05", [])
    assert open_items(TODAY) == []


def test_of_two_in_charge_the_chosen_one_is_rejected():
    for name, start in (("Ana Roca", "2016-01-04"), ("Eva Sol", "2016-03-01")):
        tell(f"{name} llegó.", Predicate.STARTED, start, subject=name)
        tell(f"{name} se fue.", Predicate.ENDED, "2016-12-01", subject=name)
    item = the(Kind.TWO_IN_CHARGE)
    wrong = Tenure.objects.get(person__name="Eva Sol")
    answer(item, Verdict.CHOSEN, VERA, "no", wrong.key)
    assert [str(row.person) for row in Tenure.objects.all()] == ["Ana Roca"]


def test_a_role_is_chosen_for_all_who_have_its_words():
    for name in ("Ana Roca", "Eva Sol"):
        words = {"role": Role.OTHER, "role_words": "second in command", "subject": name}
        tell(f"{name} came as second in command.", Predicate.STARTED, "2016", **words)
    answer(the(Kind.ROLE), Verdict.CHOSEN, VERA, "it is", Role.ASSISTANT)
    assert set(Tenure.objects.values_list("role", flat=True)) == {Role.ASSISTANT}


def test_an_ambiguous_club_is_chosen_among_its_candidates():
    for country in ("UY", "PY"):
        make.club("Nacional", slug=f"nacional-{country.lower()}", country=country, catalogued=True)
    tell("Ana Roca llegó a Nacional.", Predicate.STARTED, "2016", object="Nacional")
    answer(the(Kind.WHICH_CLUB), Verdict.CHOSEN, VERA, "Montevideo", "nacional-uy")
    assert Tenure.objects.get().club.slug == "nacional-uy"


def test_an_answer_is_taken_back(contradiction):
    given = answer(contradiction, Verdict.CHOSEN, VERA, "the club says so", "2016-08-05")
    undo(given)
    assert the(Kind.CONTRADICTION) == contradiction
    assert Decision.objects.get().withdrawn


def test_what_is_fine_as_it_is_is_not_asked_again(contradiction):
    given = answer(contradiction, Verdict.FINE, VERA, "both are meant")
    recompute()
    assert open_items(TODAY) == []
    undo(given)
    assert the(Kind.CONTRADICTION) == contradiction


def test_what_is_put_off_comes_last(contradiction):
    tell("Eva Sol suena.", Predicate.STARTED, factuality=Factuality.REPORTED, subject="Eva Sol")
    first, second = open_items(TODAY)
    given = answer(first, Verdict.LATER, VERA, "")
    assert open_items(TODAY) == [second, first]
    undo(given)
    assert open_items(TODAY) == [first, second]


def test_a_question_whose_decision_is_withdrawn_elsewhere_is_open_again(rumour):
    given = answer(rumour, Verdict.ACCEPTED, VERA, "yes")
    given.decisions.update(withdrawn=True)
    recompute()
    assert the(Kind.RUMOUR) == rumour


@pytest.mark.parametrize(("verdict", "choice"), [(Verdict.SAME, ""), (Verdict.CHOSEN, ""), (Verdict.CHOSEN, "2020")])
def test_what_is_no_answer_is_refused_and_nothing_is_stored(contradiction, verdict, choice):
    with pytest.raises(ValueError, match=r"no answer|choose"):
        answer(contradiction, verdict, VERA, "", choice)
    assert not Answer.objects.exists()


def test_every_kind_can_be_answered():
    assert set(VERDICTS) == set(Kind)


@pytest.fixture
def alike() -> Item:
    tell("Mariano Soso llegó en 2016.", Predicate.STARTED, "2016", subject="Mariano Soso")
    tell("Mariano Sosa llegó en 2001.", Predicate.STARTED, "2001", subject="Mariano Sosa")
    return the(Kind.SAME_PERSON)


@pytest.mark.parametrize(("verdict", "people"), [(Verdict.SAME, 1), (Verdict.DIFFERENT, 2)])
def test_two_are_judged_to_be_one_or_two_and_not_asked_about_again(alike, verdict, people):
    given = answer(alike, verdict, VERA, "they are")
    assert Person.objects.count() == people
    assert open_items(TODAY) == []
    undo(given)
    assert Person.objects.count() == 2
    assert the(Kind.SAME_PERSON).about == alike.about


def test_a_document_that_counts_wrongly_is_not_heard_on_it():
    about = {"object": "", "role": None}
    store(document(held("2016"), claim(Predicate.BORN, "1981", **about), name="life"))
    store(document(held("2016"), claim(Predicate.AGE, "25", **about), published="2024-08-05", name="story"))
    recompute()
    item = the(Kind.COUNT)
    given = answer(item, Verdict.REJECTED, VERA, "a misprint")
    assert open_items(TODAY) == []
    undo(given)
    assert the(Kind.COUNT) == item
