"""The pages of the review queue."""

from typing import Any

import pytest
from django.contrib.auth.models import Permission, User
from django.test import Client

from careers.models import Answer, Decision, Tenure
from careers.recompute import recompute
from careers.vocabulary import Predicate, Role
from tests import factories as make
from tests.admin.forms import filled

OF: dict[str, Any] = {"object": "Club Ejemplo", "role": Role.HEAD, "spell": 1}


@pytest.fixture
def contradicted(tenure: Tenure) -> str:
    """Two days for one end: the address of the question."""
    other = make.document("Antes de todo. Ana Roca se fue el 25 de julio. Después nada.", title="Otra historia")
    make.said(other, "Ana Roca se fue el 25 de julio.", Predicate.ENDED, value="2016-07-25", **OF)
    recompute()
    return "/admin/review/"


@pytest.fixture
def address(desk: Client, contradicted: str) -> str:
    (question,) = desk.get(contradicted).context["questions"]
    return f"/admin/review/{question.item.key}/"


def seen(desk: Client, address: str) -> str:
    return desk.get(address).context["shown"].seen


def reader(*permissions: str) -> Client:
    user = User.objects.create_user("rita", is_staff=True)
    user.user_permissions.set(Permission.objects.filter(codename__in=permissions))
    client = Client()
    client.force_login(user)
    return client


def test_a_question_stands_with_its_sentences_in_their_documents(desk: Client, address: str) -> None:
    page = desk.get(address).content.decode()
    assert "Antes de todo. <mark>Ana Roca se fue el 25 de julio.</mark> Después nada." in page
    assert "25 July 2016" in page
    assert "5 August 2016" in page
    assert "Otra historia" in page


def test_an_answer_decides_and_leads_on(desk: Client, address: str) -> None:
    sent = {"choice": "2016-07-25", "reason": "The club says so.", "seen": seen(desk, address)}
    assert desk.post(address, sent)["Location"] == "/admin/review/"
    made = Decision.objects.get()
    assert (made.field, made.value, made.made_by, made.reason) == ("end", "2016-07-25", "vera", "The club says so.")
    assert Tenure.objects.get().conflicts == []


def test_the_last_answer_can_be_undone(desk: Client, address: str) -> None:
    desk.post(address, {"choice": "2016-07-25", "seen": seen(desk, address)})
    given = desk.get("/admin/review/").context["last"]
    assert desk.post(f"/admin/review/answers/{given.pk}/undo/")["Location"] == address
    assert Tenure.objects.get().conflicts
    assert desk.get("/admin/review/").context["last"] is None


def test_who_comes_second_is_told_who_answered(desk: Client, address: str) -> None:
    sent = {"choice": "2016-07-25", "seen": seen(desk, address)}
    desk.post(address, sent)
    page = desk.post(address, sent | {"choice": "2016-08-05"}, follow=True).content.decode()
    assert "answered meanwhile, by vera" in page
    assert Decision.objects.count() == 1


def test_what_has_changed_meanwhile_is_to_be_looked_at_again_and_nothing_is_lost(desk: Client, address: str) -> None:
    sent = {"choice": "2016-07-25", "reason": "My reason", "seen": seen(desk, address)}
    Tenure.objects.update(version=99)
    page = desk.post(address, sent)
    assert "changed this meanwhile" in page.content.decode()
    assert "My reason" in page.content.decode()
    assert not Decision.objects.exists()


@pytest.mark.parametrize("sent", [{"choice": "1999"}, {"verdict": "accepted"}, {"verdict": "\x00"}, {}])
def test_what_is_no_answer_is_refused_in_a_sentence(desk: Client, address: str, sent: dict[str, str]) -> None:
    page = desk.post(address, {"seen": seen(desk, address)} | sent)
    assert page.context["error"]
    assert not Answer.objects.exists()


def test_who_may_only_look_cannot_answer(address: str) -> None:
    rita = reader("view_answer")
    page = rita.get(address).content.decode()
    assert "<mark>" in page
    assert 'name="choice"' not in page
    assert rita.post(address, {"choice": "2016-07-25"}).status_code == 403


def test_an_answer_of_somebody_else_is_not_ones_own_to_undo(desk: Client, address: str) -> None:
    desk.post(address, {"choice": "2016-07-25", "seen": seen(desk, address)})
    undo = f"/admin/review/answers/{Answer.objects.get().pk}/undo/"
    assert reader("view_answer", "add_answer").post(undo).status_code == 403


def test_an_edit_leads_back_to_the_queue(desk: Client, tenure: Tenure) -> None:
    edit = f"/admin/careers/tenure/{tenure.pk}/change/"
    sent = filled(desk, edit) | {"end": "2016-08-01", "reason": "x"}
    assert desk.post(f"{edit}?next=/admin/review/", sent)["Location"] == "/admin/review/"


def test_an_edit_leads_to_no_other_site(desk: Client, tenure: Tenure) -> None:
    edit = f"/admin/careers/tenure/{tenure.pk}/change/"
    sent = filled(desk, edit) | {"end": "2016-08-01", "reason": "x"}
    assert desk.post(f"{edit}?next=https://example.org/", sent)["Location"] == "/admin/careers/tenure/"


def test_a_question_that_is_not_open_leads_to_the_queue(desk: Client) -> None:
    assert desk.get("/admin/review/nonsense/")["Location"] == "/admin/review/"


def test_the_desk_tells_how_much_is_open(desk: Client, contradicted: str) -> None:
    assert "1 question is open" in desk.get("/admin/").content.decode()


@pytest.mark.django_db(transaction=True)
def test_questions_are_found_once_for_a_state_of_the_data(desk: Client, contradicted: str, monkeypatch) -> None:
    asked = desk.get(contradicted).context["questions"]
    monkeypatch.setattr("careers.queue._found", lambda today: pytest.fail("found again"))
    assert desk.get(contradicted).context["questions"] == asked
    monkeypatch.undo()
    Tenure.objects.update(conflicts=[])
    assert desk.get(contradicted).context["questions"] == []


def test_a_question_that_the_last_answer_settled_too_leads_to_the_next(desk: Client, address: str) -> None:
    assert desk.get("/admin/review/nonsense/?on")["Location"] == address
