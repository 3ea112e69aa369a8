"""An edit of a tenure is a decision: it shows, it lasts, and it can be taken back."""

from typing import Any

import pytest
from django.contrib.auth.models import User
from django.test import Client

from careers.models import Decision, Document, Tenure
from careers.recompute import recompute
from careers.vocabulary import Predicate, Role
from tests import factories as make
from tests.admin.forms import errors, filled, save

CHANGES = [
    ("end", "2016-07-25", lambda t: t.end_edtf),
    ("start", "2016-01", lambda t: t.start.edtf),
    ("end", "", lambda t: t.end_edtf or ""),
    ("end", "..", lambda t: t.end_edtf),
    ("end", "[2016-07..2016-08]", lambda t: t.end_edtf),
    ("end_reason", "mutual consent", lambda t: t.end_reason),
    ("role", "interim head coach", lambda t: t.role),
    ("role_words", "DT", lambda t: t.role_words),
    ("squad", "women", lambda t: t.squad),
    ("status", "reported", lambda t: t.status),
    ("record", "12-7-3-2", lambda t: f"{t.played}-{t.won}-{t.drawn}-{t.lost}"),
]


def address(tenure: Tenure) -> str:
    return f"/admin/careers/tenure/{tenure.pk}/change/"


@pytest.mark.parametrize(("field", "value", "shown"), CHANGES)
def test_an_edit_is_a_decision_that_shows_and_lasts(
    desk: Client, tenure: Tenure, field: str, value: str, shown: Any
) -> None:
    assert save(desk, address(tenure), **{field: value}, reason="The club says so.").status_code == 302
    (made,) = Decision.objects.all()
    assert (made.field, made.value, made.made_by, made.reason) == (field, value, "vera", "The club says so.")
    for _ in range(2):
        tenure.refresh_from_db()
        assert shown(tenure) == value
        recompute()


def test_a_later_document_does_not_undo_it(desk: Client, tenure: Tenure) -> None:
    save(desk, address(tenure), end="2016-07-25", reason="The club says so.")
    later = make.document("Roca dejó Club Ejemplo el 1 de septiembre de 2016.")
    of: dict[str, Any] = {"object": "Club Ejemplo", "role": Role.HEAD, "spell": 1}
    make.said(later, later.text, Predicate.ENDED, value="2016-09-01", **of)
    recompute()
    assert Tenure.objects.get(pk=tenure.pk).end_edtf == "2016-07-25"


def test_a_club_is_changed_by_choosing_another(desk: Client, tenure: Tenure) -> None:
    other = make.club("Otro Club", catalogued=True)
    save(desk, address(tenure), club=other.pk, reason="The story means the other one.")
    assert Tenure.objects.get().club == other


@pytest.mark.parametrize(("start", "end"), [("2018-01-04", "2018-08-05"), ("2012-01-04", "2012-08-05")])
def test_a_spell_can_move_as_a_whole(desk: Client, tenure: Tenure, start: str, end: str) -> None:
    assert save(desk, address(tenure), start=start, end=end, reason="Another year.").status_code == 302
    found = Tenure.objects.get()
    assert (found.start.edtf, found.end_edtf) == (start, end)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"end": "2016-07-25", "reason": ""}, "required"),
        ({"end": "25/07/2016"}, "is no date; write 2016"),
        ({"end": "2016-13"}, "months are 01 to 12"),
        ({"end": "2016-02-30"}, "day is out of range"),
        ({"start": "1066"}, "outside 1850 to 2100"),
        ({"start": ".."}, "is no date"),
        ({"end": "2015-12-31"}, "The end, 2015-12-31, is before the start, 2016-01-04"),
        ({"record": "12"}, "Write it as 12-7-3-2"),
        ({"role": "boss"}, "not one of the available choices"),
        ({"club": "999999"}, "not one of the available choices"),
        ({"squad": "x" * 21}, "at most 20 characters"),
        ({}, "Nothing is changed"),
    ],
)
def test_what_is_wrong_is_said_and_nothing_is_decided(
    desk: Client, tenure: Tenure, changes: dict[str, str], words: str
) -> None:
    response = save(desk, address(tenure), **{"reason": "Because."} | changes)
    assert words in errors(response)
    assert not Decision.objects.exists()


def test_the_second_of_two_editors_is_told_and_loses_nothing(desk: Client, tenure: Tenure) -> None:
    mine = filled(desk, address(tenure)) | {"end": "2016-08-01", "reason": "I was there."}
    save(desk, address(tenure), end="2016-07-25", reason="The club says so.")
    response = desk.post(address(tenure), mine)
    told = errors(response)
    assert "Somebody has changed this meanwhile" in told
    assert "It is now: 2016-07-25" in told
    form = response.context["adminform"].form
    assert (form["end"].value(), form["reason"].value()) == ("2016-08-01", "I was there.")
    assert Tenure.objects.get().end_edtf == "2016-07-25"

    again = {name: form[name].value() or "" for name in form.fields}
    assert desk.post(address(tenure), mine | again).status_code == 302
    assert Tenure.objects.get().end_edtf == "2016-08-01"


def test_a_rejected_tenure_is_shown_no_more_until_that_is_withdrawn(desk: Client, tenure: Tenure) -> None:
    assert save(desk, address(tenure), judgement="rejected", reason="Another Ana Roca.").status_code == 302
    assert not Tenure.objects.exists()
    made = Decision.objects.get()
    desk.post("/admin/careers/decision/", {"action": "withdraw", "_selected_action": [made.pk]})
    made.refresh_from_db()
    assert made.withdrawn
    assert Tenure.objects.get().end_edtf == "2016-08-05"


def test_staff_can_add_what_no_document_tells(desk: Client, story: Document) -> None:
    club = make.club("Otro Club", catalogued=True)
    new = {"person_name": "Bea Luna", "club": club.pk, "role": "assistant coach", "start": "2019", "end": ".."}
    response = save(desk, "/admin/careers/tenure/add/", **new, reason="She told us.")
    assert response.status_code == 302
    recompute()
    added = Tenure.objects.get(person__name="Bea Luna")
    assert (added.club, added.role, added.start.edtf, added.end_edtf) == (club, "assistant coach", "2019", "..")
    assert added.status == "confirmed"
    save(desk, address(added), end="2020", reason="She left.")
    assert Tenure.objects.get(person__name="Bea Luna").end_edtf == "2020"


def test_the_sentences_stand_beside_the_form(desk: Client, tenure: Tenure) -> None:
    page = desk.get(address(tenure)).content.decode()
    assert "<q>Fue despedida el 5 de agosto de 2016.</q>" in page
    assert f"/admin/careers/document/{Document.objects.get().pk}/change/" in page


def test_what_was_decided_stands_beside_the_form(desk: Client, tenure: Tenure) -> None:
    save(desk, address(tenure), end="2016-07-25", reason="The club <b>says</b> so.")
    page = desk.get(address(tenure)).content.decode()
    assert "end = 2016-07-25: vera" in page
    assert "The club &lt;b&gt;says&lt;/b&gt; so." in page


def test_the_list_asks_as_often_for_many_tenures_as_for_one(
    desk: Client, tenure: Tenure, django_assert_max_num_queries
) -> None:
    for number in range(8):
        make.tenure(make.person(f"Coach {number}"), make.club(f"Club {number}"))
    with django_assert_max_num_queries(8):
        assert desk.get("/admin/careers/tenure/").status_code == 200


def test_deciding_asks_for_the_permission(client: Client, tenure: Tenure) -> None:
    client.force_login(User.objects.create_user("trainee", is_staff=True))
    assert client.get(address(tenure)).status_code == 403
    assert client.post(address(tenure), {"end": "2016-07-25", "reason": "x"}).status_code == 403
    assert not Decision.objects.exists()
