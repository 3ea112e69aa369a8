"""What a row of /api/tenures says."""

import pytest
from django.contrib.auth.models import User
from django.test import Client

from careers.models import Person, Tenure
from careers.vocabulary import Role, Stance, Status
from tests import factories as make

pytestmark = pytest.mark.django_db


@pytest.fixture
def spell() -> Tenure:
    coach = make.person("Mariano Soso")
    cristal = make.club("Sporting Cristal", country="PE")
    return make.tenure(coach, cristal, "2016-01-04", "2016-12-19", end_reason="resigned")


def row(client: Client, tenure: Tenure, query: str = "") -> dict:
    return client.get(f"/api/tenures/{tenure.pk}{query}").json()


def test_a_row_has_the_promised_fields(client: Client, spell: Tenure) -> None:
    listed = client.get("/api/tenures").json()
    assert listed["next"] is None
    assert listed["previous"] is None
    (found,) = listed["results"]
    address = f"http://testserver/api/tenures/{spell.pk}"
    assert found == {
        "id": spell.pk,
        "url": address,
        "html_url": f"http://testserver/coaches/mariano-soso/#tenure-{spell.pk}",
        "person": {"id": spell.person_id, "slug": "mariano-soso", "name": "Mariano Soso"},
        "club": {"id": spell.club_id, "slug": "sporting-cristal", "name": "Sporting Cristal", "country": "PE"},
        "squad": None,
        "role": "head coach",
        "role_words": None,
        "start": {"edtf": "2016-01-04", "earliest": "2016-01-04", "latest": "2016-01-04"},
        "end": {"edtf": "2016-12-19", "earliest": "2016-12-19", "latest": "2016-12-19"},
        "days_min": 351,
        "days_max": 351,
        "status": "confirmed",
        "end_reason": "resigned",
        "is_current": False,
        "has_conflict": False,
        "record": None,
        "under": [],
        "decided": [],
        "evidence_count": 0,
    }


@pytest.mark.parametrize("address", ["/api/tenures", "/api/tenures/", "/api/v1/tenures", "/api/v1/tenures/"])
def test_lists_and_rows_answer_with_and_without_a_slash_under_both_prefixes(
    client: Client, spell: Tenure, address: str
) -> None:
    (listed,) = client.get(address).json()["results"]
    assert listed["url"] == f"http://testserver{address.rstrip('/')}/{spell.pk}"
    assert client.get(f"{address.rstrip('/')}/{spell.pk}/").json()["id"] == spell.pk


@pytest.mark.parametrize(
    ("start", "end", "fields", "expected"),
    [
        ("", "", {}, (None, None)),
        ("2016", "", {}, ({"edtf": "2016", "earliest": "2016-01-01", "latest": "2016-12-31"}, None)),
        ("2016-03", "[..2017]", {}, ("2016-03", {"edtf": "[..2017]", "earliest": None, "latest": "2017-12-31"})),
        ("2024-08-06", "..", {}, ("2024-08-06", {"edtf": "..", "earliest": None, "latest": None})),
        (
            "2024-08-06",
            "..",
            {"end_earliest": "2025-01-02"},
            ("2024-08-06", {"edtf": "..", "earliest": "2025-01-02", "latest": None}),
        ),
    ],
)
def test_what_is_not_known_is_null_and_still_there_is_not(client: Client, start, end, fields, expected) -> None:
    found = row(client, make.tenure(make.person(), make.club(), start, end, **fields))
    start_found = found["start"]["edtf"] if isinstance(expected[0], str) else found["start"]
    assert (start_found, found["end"]) == expected


def test_only_a_confirmed_post_is_current(client: Client) -> None:
    coach, club = make.person(), make.club()
    here = make.tenure(coach, club, "2024", "..")
    perhaps = make.tenure(coach, club, "2025", "..", status=Status.REPORTED)
    assert [row(client, tenure)["is_current"] for tenure in (here, perhaps)] == [True, False]


def test_a_record_is_whole_or_has_nulls_for_what_is_not_known(client: Client) -> None:
    known = make.tenure(make.person(), make.club(), played=12, won=7)
    assert row(client, known)["record"] == {"played": 12, "won": 7, "drawn": None, "lost": None}


def test_assistants_say_under_whom(client: Client, spell: Tenure) -> None:
    boss = make.person("Claudio Vivas")
    staff = make.tenure(spell.person, spell.club, "2013", role=Role.ASSISTANT)
    staff.under.add(boss)
    assert row(client, staff)["under"] == [{"id": boss.pk, "slug": "claudio-vivas", "name": "Claudio Vivas"}]


DECIDED = {"field": "end", "value": "2016-12-19", "by": "vera", "at": "2026-01-02T03:04:05Z", "reason": "Said so."}


def test_what_staff_decided_is_told(client: Client, spell: Tenure) -> None:
    Tenure.objects.update(decided=[DECIDED])
    assert row(client, spell)["decided"] == [DECIDED | {"by": "staff"}]


@pytest.mark.parametrize(("is_staff", "by"), [(False, "staff"), (True, "vera")])
def test_who_of_the_staff_decided_is_told_to_staff_alone(
    client: Client, spell: Tenure, is_staff: bool, by: str
) -> None:
    Tenure.objects.update(decided=[DECIDED])
    Person.objects.update(decided=[DECIDED])
    client.force_login(User.objects.create_user("eva", is_staff=is_staff))
    assert row(client, spell)["decided"] == [DECIDED | {"by": by}]
    assert client.get("/api/people/mariano-soso").json()["decided"] == [DECIDED | {"by": by}]
    for address in ("tenures?format=csv", "tenures?format=jsonl", "people?format=csv"):
        assert ("vera" in client.get(f"/api/{address}").content.decode()) is is_staff


def test_evidence_comes_when_asked_for(client: Client, spell: Tenure) -> None:
    text = "¡Olé! Según Juan, Soso dirige a Cristal. Fin."
    said = make.claim(make.document(text), "Soso dirige a Cristal.", speaker="Juan", factuality="reported")
    make.evidence(said, spell, Stance.OVERTAKEN)
    assert "evidence" not in row(client, spell)
    found = row(client, spell, "?include=evidence")
    assert found["evidence_count"] == 1
    (shown,) = found["evidence"]
    assert shown["document"]["id"] == said.document_id
    assert {name: shown[name] for name in ("claim", "quote", "start", "end", "factuality", "speaker", "stance")} == {
        "claim": said.pk,
        "quote": "Soso dirige a Cristal.",
        "start": 18,
        "end": 40,
        "factuality": "reported",
        "speaker": "Juan",
        "stance": "overtaken",
    }


def test_conflicts_stand_in_the_single_row(client: Client, spell: Tenure) -> None:
    conflict = {
        "field": "end",
        "values": [{"edtf": "2016-12-19", "claims": ["a"]}, {"edtf": "2016-12", "claims": ["b"]}],
    }
    Tenure.objects.update(conflicts=[conflict])
    assert row(client, spell)["conflicts"] == [conflict]
    assert row(client, spell)["has_conflict"] is True


def test_a_list_is_one_question_to_the_database_whatever_is_included(client: Client, django_assert_num_queries) -> None:
    document = make.document()
    for number in range(5):
        tenure = make.tenure(make.person(f"Coach {number}"), make.club(f"Club {number}"), "2016")
        tenure.under.add(make.person(f"Boss {number}"))
        make.evidence(make.claim(document), tenure)
    client.get("/api/tenures")  # takes some of the allowance, and makes the statement
    with django_assert_num_queries(1):
        found = client.get("/api/tenures?include=evidence").json()["results"]
    assert [len(tenure["evidence"]) for tenure in found] == [1] * 5
