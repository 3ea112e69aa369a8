"""Names that staff give or take away: they last, they tell who and which club is meant, and they can be given back."""

import json
from pathlib import Path
from typing import Any

import pytest

from careers import decisions
from careers.models import Decision, Person, Tenure
from careers.recompute import recompute
from careers.reconciling.names import Called
from clubs.loading import load_catalogue
from clubs.models import Club, ClubName
from tests.careers.makers import document, ended, held, started
from tests.careers.stored import store
from tests.careers.test_decisions import STAFF

pytestmark = pytest.mark.django_db


@pytest.fixture
def catalogue(tmp_path: Path):
    """Loads a catalogue with Melgar (PE) and these further names of it."""

    def load(*names: dict[str, Any]) -> Club:
        melgar = {"slug": "melgar", "name": "Melgar", "country": "PE", "names": names}
        file = tmp_path / "clubs.json"
        file.write_text(json.dumps({"version": 1, "clubs": [melgar], "competitions": []}))
        load_catalogue(file)
        return Club.objects.get(slug="melgar")

    return load


def names(club: str = "melgar") -> dict[str, str]:
    """What the rows say: text -> kind, language and years."""
    rows = ClubName.objects.filter(club__slug=club)
    return {row.text: str(Called(row.kind, row.language, row.valid_from, row.valid_to)) for row in rows}


def clubs_of(*names_in_documents: str) -> list[str]:
    for name in names_in_documents:
        store(document(held("2016", object=name)))
    recompute()
    return sorted(Tenure.objects.values_list("club__slug", flat=True).distinct())


@pytest.mark.parametrize("value", ["former", "nickname, es", "former, -2009", "sponsor, es, 2009-2019", "short, 2009-"])
def test_a_club_has_the_name_that_staff_gave(catalogue, value: str) -> None:
    made = decisions.name_club(catalogue(), "Los Rojinegros", value, STAFF, "its site")
    recompute()
    assert names()["Los Rojinegros"] == value
    decisions.withdraw(made)
    assert names() == {"Melgar": "short"}


def test_a_name_that_staff_gave_tells_which_club_is_meant(catalogue) -> None:
    club = catalogue()
    assert clubs_of("FBC Arequipa") == ["fbc-arequipa"]
    made = decisions.name_club(club, "FBC Arequipa", "former", STAFF, "")
    assert clubs_of() == ["melgar"]
    assert not Club.objects.filter(slug="fbc-arequipa").exists()
    decisions.withdraw(made)
    assert clubs_of() == ["fbc-arequipa"]


def test_a_name_that_staff_took_away_tells_no_more(catalogue) -> None:
    club = catalogue({"text": "El León"})
    assert clubs_of("El León") == ["melgar"]
    made = decisions.name_club(club, "El León", "", STAFF, "")
    assert (clubs_of(), names()) == (["el-leon"], {"Melgar": "short"})
    decisions.withdraw(made)
    assert (clubs_of(), names()) == (["melgar"], {"Melgar": "short", "El León": "short"})


def test_the_name_that_a_club_goes_by_as_decided_tells_which_is_meant(catalogue) -> None:
    made = decisions.decide_club(catalogue(), "name", "FBC Arequipa", STAFF, "")
    assert clubs_of("FBC Arequipa", "Melgar") == ["melgar"]
    decisions.withdraw(made)
    assert clubs_of() == ["fbc-arequipa", "melgar"]


def test_another_catalogue_undoes_nothing(catalogue) -> None:
    club = catalogue({"text": "El León"}, {"text": "Melgar FC", "kind": "former"})
    decisions.name_club(club, "El León", "", STAFF, "")
    decisions.name_club(club, "Melgar FC", "short", STAFF, "")
    decisions.name_club(club, "Rojinegro", "nickname", STAFF, "")
    decided = {"Melgar": "short", "Melgar FC": "short", "Rojinegro": "nickname"}
    assert names() == decided
    catalogue({"text": "El León", "kind": "nickname"}, {"text": "Rojinegro"})
    assert names() == decided
    catalogue()
    assert names() == decided


def test_a_corrected_name_goes_back_to_what_the_catalogue_says_now(catalogue) -> None:
    made = decisions.name_club(catalogue({"text": "FBC"}), "FBC", "abbreviation", STAFF, "")
    catalogue({"text": "FBC", "kind": "former", "to": 1980})
    assert names()["FBC"] == "abbreviation"
    decisions.withdraw(made)
    assert names()["FBC"] == "former, -1980"


def test_withdrawing_the_later_of_two_lets_the_earlier_hold(catalogue) -> None:
    club = catalogue({"text": "FBC"})
    decisions.name_club(club, "FBC", "former", STAFF, "")
    later = decisions.name_club(club, "FBC", "", STAFF, "")
    assert names() == {"Melgar": "short"}
    decisions.withdraw(later)
    assert names()["FBC"] == "former"


def test_a_club_that_only_documents_name_is_given_a_name_too() -> None:
    assert clubs_of("Melgar", "Rojinegro") == ["melgar", "rojinegro"]
    made = decisions.name_club(Club.objects.get(slug="melgar"), "Rojinegro", "nickname, es", STAFF, "")
    assert clubs_of() == ["melgar"]
    assert names() == {"Melgar": "official", "Rojinegro": "nickname, es"}
    decisions.withdraw(made)
    assert clubs_of() == ["melgar", "rojinegro"]
    assert names() == {"Melgar": "official"}


def test_a_club_changes_its_version_with_its_names_and_only_then(catalogue) -> None:
    club = catalogue()
    decisions.name_club(club, "FBC", "short", STAFF, "")
    changed = Club.objects.get().version
    assert changed > club.version
    assert not recompute()
    assert Club.objects.get().version == changed


@pytest.mark.parametrize(
    ("text", "value", "said"),
    [
        ("FBC", "lovely", "none of official"),
        ("FBC", "former 2009", "is no kind of name"),
        ("FBC", "former, 2019-2009", "before the first"),
        ("FBC", "FORMER", "is no kind of name"),
        ("Melgar", "", "goes by"),
        (" ", "former", "letters or figures"),
        ("?!", "former", "letters or figures"),
        ("x" * 201, "former", "longer than 200"),
    ],
)
def test_what_no_name_can_be_is_refused(catalogue, text: str, value: str, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        decisions.name_club(catalogue(), text, value, STAFF, "")
    assert not Decision.objects.exists()


@pytest.fixture
def person() -> Person:
    store(document(started("2016-01-04"), ended("2016-12-19")))
    recompute()
    return Person.objects.get()


def known_as(person: Person) -> dict[str, str]:
    return dict(person.names.values_list("text", "kind"))


@pytest.mark.parametrize("kind", ["spelling", "nickname", "full name"])
def test_a_person_has_the_name_that_staff_gave(person: Person, kind: str) -> None:
    made = decisions.name_person(person, "Anita Ruiz", kind, STAFF, "her letter")
    store(document(held("2018", object="Cienciano")))
    recompute()
    assert known_as(person) == {"Ana Ruiz": "spelling", "Anita Ruiz": kind}
    decisions.withdraw(made)
    assert known_as(person) == {"Ana Ruiz": "spelling"}


def test_a_name_of_a_person_that_staff_took_away_stays_away(person: Person) -> None:
    store(document(held("2018", object="Cienciano", subject="Ana María Ruiz")))
    recompute()
    assert set(known_as(person)) == {"Ana Ruiz", "Ana María Ruiz"}
    made = decisions.name_person(Person.objects.get(), "Ana María Ruiz", "", STAFF, "")
    recompute()
    assert set(known_as(person)) == {"Ana Ruiz"}
    decisions.withdraw(made)
    assert set(known_as(person)) == {"Ana Ruiz", "Ana María Ruiz"}


def test_who_has_a_name_that_staff_gave_is_that_person(person: Person) -> None:
    store(document(held("2018", object="Cienciano", subject="Anita Ruis")))
    recompute()
    assert Person.objects.count() == 2
    made = decisions.name_person(person, "Anita Ruis", "spelling", STAFF, "")
    assert list(Person.objects.all()) == [person]
    assert person.tenures.count() == 2
    decisions.withdraw(made)
    assert Person.objects.count() == 2


def test_a_person_with_a_decided_name_is_given_another(person: Person) -> None:
    decisions.decide_person(person, "name", "Ana Vega", STAFF, "")
    store(document(held("2018", object="Cienciano", subject="Anita Ruis")))
    recompute()
    decisions.name_person(Person.objects.get(pk=person.pk), "Anita Ruis", "spelling", STAFF, "")
    assert Person.objects.get().name == "Ana Vega"


def test_a_person_changes_its_version_with_its_names_and_only_then(person: Person) -> None:
    decisions.name_person(person, "Anita Ruiz", "nickname", STAFF, "")
    changed = Person.objects.get().version
    assert changed > person.version
    assert not recompute()
    assert Person.objects.get().version == changed


@pytest.mark.parametrize(("text", "value"), [("Ana Ruiz", ""), ("Anita", "former"), ("", "nickname")])
def test_what_no_name_of_a_person_can_be_is_refused(person: Person, text: str, value: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 (each has a text of its own)
        decisions.name_person(person, text, value, STAFF, "")
    assert not Decision.objects.exists()
