"""What the knowledge base says after the three commissioned documents, in every order of their arrival."""

import json
from collections.abc import Iterable, Iterator
from itertools import permutations
from pathlib import Path

import pytest
from django.conf import settings
from django.db import transaction

from careers.models import Honour, Person, Tenure
from careers.recompute import recompute
from careers.vocabulary import CHECKS, IN_CHARGE, EndReason, Role, Stance, Status
from clubs.loading import load_catalogue
from ingest.loading import load

pytestmark = pytest.mark.django_db

FOLDER = Path(settings.BASE_DIR) / "fixtures" / "documents"
RUMOUR, NEW_COACH, BIOGRAPHY = sorted(FOLDER.glob("*.txt"))
KNOWN = "&known_on=2024-11-20"
METADATA = json.loads((FOLDER / "metadata.json").read_text(encoding="utf-8"))
ORDERS = list(permutations([RUMOUR, NEW_COACH, BIOGRAPHY]))

IN_CHARGE_OF = [
    ("cusco-fc", "2014-12-11", "2015-08-10", EndReason.SACKED),
    ("sporting-cristal", "2016-01-04", "2016-12-19", EndReason.RESIGNED),
    ("gimnasia-y-esgrima-la-plata", "2017-06-26", "2017-12-28", None),
    ("emelec", "2018-05-22", "2019-04-14", None),
    ("defensa-y-justicia", "2019-06-05", "2020-01~", None),
    ("san-lorenzo", "2020-03-16", "2021-01-11", EndReason.RESIGNED),
    ("ohiggins", "2021-12-10", "2022-11-07", EndReason.MUTUAL),
    ("melgar", "2023-03-14", "2023-11-21", EndReason.MUTUAL),
    ("sport-recife", "2023-12-05", "2024-07-25", EndReason.SACKED),
    ("alianza-lima", "2024-08-06", "2024-11-21", EndReason.MUTUAL),
    ("newells-old-boys", "2024-11-25", "2025-02-17", None),
    ("defensa-y-justicia", "2025-06-09", "..", None),
]
STAFF_AT = [
    "Argentinos Juniors",
    "Cerro Porteño",
    "Libertad",
    "Nacional",
    "Newell's Old Boys",
    "Newell's Old Boys",
    "Sporting Cristal",
    "Unión Temuco",
]
OTHERS = {
    ("Claudio Vivas", "Argentinos Juniors", Role.HEAD),
    ("Claudio Vivas", "Sporting Cristal", Role.HEAD),
    ("Daniel Ahmed", "Sporting Cristal", Role.HEAD),
    ("Hernán Lisi", "Unión Temuco", Role.HEAD),
    ("Javier Torrente", "Libertad", Role.HEAD),
    ("Javier Torrente", "Nacional", Role.HEAD),
    ("Alejandro Restrepo", "Alianza Lima", Role.HEAD),
    ("Flavio Maestri", "Coronel Bolognesi", Role.HEAD),
    ("Flavio Maestri", "Alianza Lima", Role.ASSISTANT),
    ("Martín Vallejos", "Melgar", Role.FITNESS),
}
COACHES = {
    "Alejandro Restrepo",
    "Claudio Vivas",
    "Daniel Ahmed",
    "Flavio Maestri",
    "Hernán Lisi",
    "Javier Torrente",
    "Mariano Soso",
    "Martín Vallejos",
    "Pablo Zegarra",
    "Víctor Reyes",
}
#: Not confirmed in any post, or only named in passing: they may be there, but as nobody's head coach.
IN_PASSING = {"Alejandro Russo", "Néstor Gorosito"}


def ingest(paths: Iterable[Path]) -> None:
    for path in paths:
        load(path.read_bytes(), path.name, METADATA[path.name])
        recompute()


@pytest.fixture(scope="module", params=ORDERS, ids=lambda order: "-".join(path.name[:3] for path in order))
def soso(request, django_db_setup, django_db_blocker) -> Iterator[Person]:
    """The documents are read once for all tests of one order: in a transaction that is undone after them."""
    with django_db_blocker.unblock(), transaction.atomic():
        load_catalogue()
        ingest(request.param)
        yield Person.objects.get(slug="mariano-soso")
        transaction.set_rollback(True)


def at(soso: Person, club: str, **fields) -> Tenure:
    return soso.tenures.get(club__slug=club, role=Role.HEAD, **fields)


def test_in_charge_of_twelve_with_their_dates_and_endings(soso):
    found = soso.tenures.confirmed().filter(role__in=IN_CHARGE, squad="").order_by("start_earliest")
    assert [
        (t.club.slug, t.start.edtf, t.end_edtf, EndReason(t.end_reason) if t.end_reason else None) for t in found
    ] == IN_CHARGE_OF


def test_assistant_or_youth_coach_at_eight(soso):
    found = soso.tenures.confirmed().exclude(role__in=IN_CHARGE)
    assert sorted(tenure.club.name for tenure in found) == STAFF_AT
    assert soso.tenures.confirmed().count() == 20


def test_alianza_lima_has_evidence_of_all_three_documents(soso):
    tenure = at(soso, "alianza-lima")
    assert tenure.evidence.values("claim__document").distinct().count() == 3
    assert (tenure.played, tenure.won, tenure.drawn, tenure.lost) == (12, 7, 3, 2)


def test_sport_recife_shows_both_ends(soso):
    (conflict,) = at(soso, "sport-recife").conflicts
    assert conflict["field"] == "end"
    assert [value["edtf"] for value in conflict["values"]] == ["2024-07-25", "2024-08-05"]


def test_the_story_of_newells_was_overtaken(soso):
    overtaken = at(soso, "newells-old-boys").evidence.filter(stance=Stance.OVERTAKEN)
    assert {evidence.claim.document.name for evidence in overtaken} == {RUMOUR.name}


def test_real_garcilaso_and_cusco_are_one_club(soso):
    club = at(soso, "cusco-fc").club
    assert {"Real Garcilaso", "Cusco FC"} <= {name.text for name in club.names.all()}


def test_nacional_stays_open(soso):
    club = soso.tenures.get(club__name="Nacional").club
    assert not club.catalogued
    assert club.ambiguity.candidates.count() > 1


def test_titles_carry_their_role(soso):
    found = set(Honour.objects.filter(person=soso).values_list("season__label", "club__slug", "role"))
    assert found == {
        ("2014", "sporting-cristal", Role.ASSISTANT),
        ("2016", "sporting-cristal", Role.HEAD),
        ("2024", "sport-recife", Role.HEAD),
    }
    assert soso.honours.count() == 3


def test_who_soso_is(soso):
    assert (soso.name, soso.full_name, soso.born.edtf) == ("Mariano Soso", "Mariano Gustavo Soso", "1981-04-30")
    assert "Sosa" in {name.text for name in soso.names.all()}


def test_the_others_have_the_tenures_that_the_texts_give_them(soso):
    found = {(t.person.name, t.club.name, Role(t.role)) for t in Tenure.objects.exclude(person=soso)}
    assert found >= OTHERS


def test_nobody_else_is_a_coach(soso):
    names = {person.name for person in Person.objects.all()}
    assert names - IN_PASSING == COACHES


def test_the_planned_assistant_is_not_confirmed(soso):
    planned = Tenure.objects.get(person__name="Flavio Maestri", club__slug="alianza-lima")
    assert planned.status in (Status.PLANNED, Status.REPORTED)


def test_the_fourth_club_in_peru_and_the_age_are_verified(soso):
    checked = soso.evidence.filter(claim__predicate__in=CHECKS)
    assert {(one.claim.predicate, one.claim.value, one.stance) for one in checked} == {
        ("clubs in", "4", Stance.VERIFIES),
        ("age", "43", Stance.VERIFIES),
    }


def test_in_charge_on_a_day_as_known_before_it(soso, client):
    asked = "/api/v1/tenures?person=mariano-soso&in_charge_on=2024-11-25&certainty=possible"
    today, then = ([row["club"]["slug"] for row in client.get(asked + more).json()["results"]] for more in ("", KNOWN))
    assert "newells-old-boys" in today
    assert "newells-old-boys" not in then


def test_a_second_ingest_changes_nothing(soso):
    before = list(Tenure.objects.order_by("id").values())
    for path in (RUMOUR, NEW_COACH, BIOGRAPHY):
        assert not load(path.read_bytes(), path.name, METADATA[path.name]).new
    assert not recompute()
    assert list(Tenure.objects.order_by("id").values()) == before
