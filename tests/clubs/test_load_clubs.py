"""load_clubs: the catalogue in the database, beside what somebody changed there."""

from dataclasses import replace
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from careers.models import Tenure
from careers.vocabulary import Predicate, Role
from clubs.catalogue import Catalogue, Entry, Name, dump
from clubs.models import Club, ClubName, Competition
from tests import factories as make

pytestmark = pytest.mark.django_db

NAMES = (Name("Strelsau"), Name("los rojos", "nickname", "es"), Name("Royal", "former", last=1920))
STRELSAU = Entry("strelsau", "Strelsau", "PE", "club", 2, NAMES)
CUP = Entry("copa", "Copa Ruritania", "PE", "cup", 0, (Name("Copa Ruritania", "official"),))


@pytest.fixture
def load(tmp_path: Path):
    def run(*clubs: Entry, competitions: tuple[Entry, ...] = (CUP,)) -> str:
        file, out = tmp_path / "clubs.json", StringIO()
        file.write_text(dump(Catalogue(clubs, competitions)), encoding="utf-8")
        call_command("load_clubs", file, stdout=out)
        return out.getvalue().strip()

    return run


def names(slug: str) -> set[str]:
    return set(ClubName.objects.filter(club__slug=slug).values_list("text", flat=True))


def test_clubs_names_and_competitions_are_made(load) -> None:
    assert load(STRELSAU) == "Clubs: 5 created, 0 changed, 0 removed"
    club = Club.objects.get(slug="strelsau")
    assert (club.name, club.sort_key, club.country, club.kind, club.catalogued) == (
        "Strelsau",
        "strelsau",
        "PE",
        "club",
        True,
    )
    assert Competition.objects.get(slug="copa").name == "Copa Ruritania"


def test_a_name_keeps_its_kind_language_years_and_folded_form(load) -> None:
    load(STRELSAU)
    rows = ClubName.objects.values_list("text", "folded", "kind", "language", "valid_to")
    assert set(rows) == {
        ("los rojos", "los rojos", "nickname", "es", None),
        ("Royal", "royal", "former", "", 1920),
        ("Strelsau", "strelsau", "short", "", None),
    }


def test_the_same_file_again_changes_nothing(load) -> None:
    load(STRELSAU)
    assert load(STRELSAU) == "Clubs: nothing changed"


def test_what_the_file_changes_is_changed(load) -> None:
    load(STRELSAU)
    load(replace(STRELSAU, name="Strelsau FC", names=(Name("Strelsau"), Name("Strelsau FC"))))
    assert Club.objects.get(slug="strelsau").name == "Strelsau FC"
    assert names("strelsau") == {"Strelsau", "Strelsau FC"}


def test_what_staff_changed_stays(load) -> None:
    load(STRELSAU)
    Club.objects.filter(slug="strelsau").update(name="Real Strelsau", sort_key="real strelsau")
    load(replace(STRELSAU, name="Strelsau FC", country="CL"))
    club = Club.objects.get(slug="strelsau")
    assert (club.name, club.sort_key, club.country) == ("Real Strelsau", "real strelsau", "CL")


def test_names_that_staff_added_or_took_away_stay_so(load) -> None:
    load(STRELSAU)
    ClubName.objects.filter(text="los rojos").delete()
    ClubName.objects.create(club=Club.objects.get(slug="strelsau"), text="la R", kind="nickname")
    load(replace(STRELSAU, names=(*STRELSAU.names, Name("Strelsau FC"))))
    assert names("strelsau") == {"Strelsau", "Royal", "la R", "Strelsau FC"}


def test_a_club_that_documents_named_first_becomes_the_catalogues(load) -> None:
    club = Club.objects.create(slug="strelsau", name="strelsau", catalogued=False)
    load(STRELSAU)
    club.refresh_from_db()
    assert (club.name, club.country, club.catalogued) == ("Strelsau", "PE", True)


def test_a_club_that_leaves_the_catalogue_stays_where_documents_name_it_as_they_do(load) -> None:
    story = make.document("Ana Roca dirige a Strelsau.")
    make.said(story, story.text, Predicate.HELD, object="Strelsau", role=Role.HEAD)
    load(STRELSAU)
    club = Tenure.objects.get().club
    load()
    assert Tenure.objects.get().club == club
    assert Club.objects.get(slug="strelsau").catalogued is False
    assert names("strelsau") == {"Strelsau"}


def test_a_club_that_leaves_the_catalogue_goes_where_no_document_names_it(load) -> None:
    load(STRELSAU)
    load()
    assert not Club.objects.exists()


def test_the_committed_catalogue_loads() -> None:
    call_command("load_clubs", stdout=StringIO())
    assert Club.objects.get(slug="cusco-fc").names.filter(text="Real Garcilaso", kind="former").exists()
    assert Club.objects.filter(kind="national team").count() > 200


def test_a_file_that_is_missing_or_no_catalogue_is_named(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match=r"missing\.json"):
        call_command("load_clubs", tmp_path / "missing.json")
    (tmp_path / "other.json").write_text("[]")
    with pytest.raises(CommandError, match=r"other\.json"):
        call_command("load_clubs", tmp_path / "other.json")
