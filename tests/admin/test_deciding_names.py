"""Names of people and clubs are edited beside their form; each change of one is a decision that lasts."""

from typing import Any

import pytest
from django.contrib.auth.models import Permission, User
from django.test import Client

from careers.models import Decision, Document, Person, PersonName
from careers.recompute import recompute
from clubs.models import Club, ClubName
from tests import factories as make
from tests.admin.forms import errors, filled, save

NEW = {"text": "Los Ejemplares", "kind": "nickname", "language": "es", "valid_from": "", "valid_to": "", "id": ""}


@pytest.fixture
def club(db: None) -> Club:
    return make.club("Club Ejemplo", {"CE": "abbreviation"}, catalogued=True)


def of_club(club: Club) -> str:
    return f"/admin/clubs/club/{club.pk}/change/"


def of_person() -> str:
    return f"/admin/careers/person/{Person.objects.get().pk}/change/"


def row(number: int, **fields: Any) -> dict[str, Any]:
    return {f"names-{number}-{name}": value for name, value in fields.items()}


def named(club: Club) -> set[tuple[str, str]]:
    return set(club.names.values_list("text", "kind"))


def place(club: Club, text: str) -> int:
    """The number of the row in which the form has this name."""
    return [name.text for name in club.names.all()].index(text)


OWN = ("Club Ejemplo", "official")


def test_a_name_is_added(desk: Client, club: Club) -> None:
    added = row(2, **NEW | {"valid_from": "1950", "valid_to": "1999"})
    page = save(desk, of_club(club), **added, **{"names-TOTAL_FORMS": 3}, reason="Its site.")
    assert page.status_code == 302
    made = Decision.objects.get()
    assert (made.value, made.made_by, made.reason) == ("nickname, es, 1950-1999", "vera", "Its site.")
    recompute()
    name = ClubName.objects.get(text="Los Ejemplares")
    assert (name.club, name.kind, name.language, name.valid_from, name.valid_to) == (club, "nickname", "es", 1950, 1999)


def test_a_name_is_taken_away(desk: Client, club: Club) -> None:
    gone = row(place(club, "CE"), DELETE="on")
    assert save(desk, of_club(club), **gone, reason="Nobody says so.").status_code == 302
    recompute()
    assert named(club) == {OWN}


@pytest.mark.parametrize(
    ("changes", "name"),
    [
        ({"text": "C. E."}, ("C. E.", "abbreviation")),
        ({"kind": "sponsor"}, ("CE", "sponsor")),
        ({"text": "Ejemplares", "kind": "nickname"}, ("Ejemplares", "nickname")),
    ],
)
def test_a_name_is_corrected(desk: Client, club: Club, changes: dict[str, str], name: tuple[str, str]) -> None:
    corrected = row(place(club, "CE"), **changes)
    assert save(desk, of_club(club), **corrected, reason="A misprint.").status_code == 302
    recompute()
    assert named(club) == {OWN, name}


def test_the_name_it_goes_by_and_its_other_names_change_together(desk: Client, club: Club) -> None:
    gone = row(place(club, "Club Ejemplo"), DELETE="on")
    assert save(desk, of_club(club), name="Ejemplo FC", **gone, reason="Renamed.").status_code == 302
    recompute()
    assert Club.objects.get().name == "Ejemplo FC"
    assert named(club) == {("CE", "abbreviation")}


def test_withdrawing_gives_a_club_back_without_the_name(desk: Client, club: Club) -> None:
    save(desk, of_club(club), **row(2, **NEW), **{"names-TOTAL_FORMS": 3}, reason="Its site.")
    made = Decision.objects.get()
    desk.post("/admin/careers/decision/", {"action": "withdraw", "_selected_action": [made.pk]})
    assert named(club) == {OWN, ("CE", "abbreviation")}


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        (row(0, text=""), "required"),
        (row(0, text="?!"), "letters or figures"),
        (row(0, text="x\0"), "Null characters"),
        (row(0, kind="lovely"), "not one of the available choices"),
        (row(0, language="spanish"), "at most 3"),
        (row(0, language="E1"), "valid value"),
        (row(0, valid_from="66"), "greater than or equal to 1850"),
        (row(0, valid_from="2009", valid_to="1999"), "before the first"),
        ({"names-TOTAL_FORMS": 3} | row(2, **NEW | {"text": "CE"}), "stands here twice"),
        ({}, "Nothing is changed"),
        ({"reason": ""} | row(0, kind="former"), "required"),
        ({"names-TOTAL_FORMS": "many"}, "tampered"),
    ],
)
def test_what_is_wrong_is_said_and_nothing_is_decided(
    desk: Client, club: Club, changes: dict[str, Any], said: str
) -> None:
    before = named(club)
    assert said in errors(save(desk, of_club(club), **{"reason": "Because."} | changes))
    assert not Decision.objects.exists()
    assert named(club) == before


def test_nothing_of_the_form_is_decided_where_a_name_is_wrong(desk: Client, club: Club) -> None:
    response = save(desk, of_club(club), country="PE", **row(0, text=""), reason="Because.")
    assert "required" in errors(response)
    assert not Decision.objects.exists()


def test_the_name_that_a_club_goes_by_is_not_taken_away(desk: Client, club: Club) -> None:
    response = save(desk, of_club(club), **row(place(club, "Club Ejemplo"), DELETE="on"), reason="Because.")
    assert "what it goes by" in errors(response)
    assert named(club) == {OWN, ("CE", "abbreviation")}


@pytest.mark.parametrize("first", [row(2, **NEW) | {"names-TOTAL_FORMS": 3}, {"taken away": "CE"}])
def test_the_second_of_two_editors_is_told_and_loses_nothing(desk: Client, club: Club, first: dict[str, Any]) -> None:
    corrected = row(place(club, "CE"), kind="sponsor")
    mine = filled(desk, of_club(club)) | corrected | {"reason": "I was there."}
    if text := first.get("taken away"):
        first = row(place(club, text), DELETE="on")
    save(desk, of_club(club), **first, reason="Its site.")
    decided = Decision.objects.count()

    response = desk.post(of_club(club), mine)
    assert "Somebody has changed this meanwhile" in errors(response)
    assert Decision.objects.count() == decided
    (names,) = (shown.formset for shown in response.context["inline_admin_formsets"])
    texts = [form["text"].value() for form in names.forms]
    assert {name.text for name in club.names.all()} | {"CE"} == set(texts)
    assert names.forms[texts.index("CE")]["kind"].value() == "sponsor"

    form = response.context["adminform"].form
    again = {name: form[name].value() or "" for name in form.fields}
    again |= {name: value for name, value in names.data.items() if name.startswith("names-")}
    assert desk.post(of_club(club), again).status_code == 302
    assert ("CE", "sponsor") in named(club)


def test_what_the_second_editor_left_alone_follows_the_first(desk: Client, club: Club) -> None:
    mine = filled(desk, of_club(club)) | {"country": "PE", "reason": "I was there."}
    renamed = row(place(club, "CE"), kind="sponsor")
    save(desk, of_club(club), name="Ejemplo FC", **renamed, reason="Its site.")
    response = desk.post(of_club(club), mine)
    form = response.context["adminform"].form
    assert (form["name"].value(), form["country"].value()) == ("Ejemplo FC", "PE")
    (names,) = (shown.formset for shown in response.context["inline_admin_formsets"])
    told = {(one["text"].value(), one["kind"].value()) for one in names.forms}
    assert told == {OWN, ("CE", "sponsor")}

    again = {name: form.data[name] for name in form.data if "names-" not in name}
    again |= {name: names.data[name] for name in names.data if "names-" in name}
    assert desk.post(of_club(club), again).status_code == 302
    now = Club.objects.get()
    assert (now.name, now.country) == ("Ejemplo FC", "PE")
    assert named(club) == {OWN, ("CE", "sponsor")}
    assert Decision.objects.count() == 3


def test_the_names_of_a_person_are_edited_too(desk: Client, story: Document) -> None:
    added = row(1, text="La Jefa", kind="nickname", id="") | {"names-TOTAL_FORMS": 2}
    assert save(desk, of_person(), **added, reason="Everybody says so.").status_code == 302
    recompute()
    assert set(PersonName.objects.values_list("text", "kind")) == {("Ana Roca", "spelling"), ("La Jefa", "nickname")}
    assert "Everybody says so." in desk.get(of_person()).content.decode()
    (number,) = (n for n, name in enumerate(PersonName.objects.all()) if name.text == "La Jefa")
    save(desk, of_person(), **row(number, DELETE="on"), reason="A joke.")
    recompute()
    assert PersonName.objects.get().text == "Ana Roca"


def test_the_pages_and_the_api_show_a_name_that_staff_gave(desk: Client, story: Document) -> None:
    person, club = Person.objects.get(), Club.objects.get()
    added = row(1, text="La Jefa", kind="nickname", id="") | {"names-TOTAL_FORMS": 2}
    save(desk, of_person(), **added, reason="Everybody says so.")
    save(desk, of_club(club), **row(1, **NEW), **{"names-TOTAL_FORMS": 2}, reason="Its site.")
    assert "La Jefa" in desk.get(f"/coaches/{person.slug}/").content.decode()
    assert "La Jefa" in desk.get(f"/api/v1/people/{person.slug}").json()["names"]
    assert "Los Ejemplares" in desk.get(f"/clubs/{club.slug}/").content.decode()
    told = desk.get(f"/api/v1/clubs/{club.slug}").json()["names"]
    assert {
        "text": "Los Ejemplares",
        "kind": "nickname",
        "language": "es",
        "valid_from": None,
        "valid_to": None,
    } in told


def test_whoever_may_not_change_clubs_does_not_change_their_names(client: Client, club: Club) -> None:
    new = {"names-TOTAL_FORMS": 1, "names-INITIAL_FORMS": 0} | row(0, **NEW) | {"reason": "x"}
    assert "/admin/login/" in client.post(of_club(club), new)["Location"]
    client.force_login(User.objects.create_user("reader"))
    assert "/admin/login/" in client.post(of_club(club), new)["Location"]
    trainee = User.objects.create_user("trainee", is_staff=True)
    trainee.user_permissions.set(Permission.objects.filter(codename__in=["view_club", "add_clubname"]))
    client.force_login(trainee)
    assert "CE" in client.get(of_club(club)).content.decode()
    assert client.post(of_club(club), new).status_code == 403
    assert not Decision.objects.exists()


def test_whoever_may_change_clubs_changes_their_names(client: Client, club: Club) -> None:
    editor = User.objects.create_user("eva", is_staff=True)
    editor.user_permissions.set(Permission.objects.filter(codename="change_club"))
    client.force_login(editor)
    save(client, of_club(club), **row(2, **NEW), **{"names-TOTAL_FORMS": 3}, reason="Its site.")
    assert Decision.objects.get().made_by == "eva"
