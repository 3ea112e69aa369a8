"""What is wrong is refused with a problem detail that names it and says what would be right; never with a 500."""

from typing import Any
from urllib.parse import quote

import pytest
from django.conf import settings
from django.contrib.auth.models import Group, User
from django.test import Client

from tests import factories as make

pytestmark = pytest.mark.django_db

HUGE = "9" * 30
BAD_QUERIES = [
    ("tenures?coach=1", "coach: there is no such parameter here; known are: cert"),
    ("tenures?person=", "person: is empty"),
    ("tenures?person=%20", "person: is empty"),
    ("tenures?person=1&person=2", "person: is given more than once"),
    ("tenures?person=Mariano+Soso", "nor a slug such as"),
    ("tenures?person=" + HUGE, "neither an id (up to 9223372036854775807)"),
    ("tenures?person=-1&role=head+coach", "nor a slug"),
    ("tenures?person=a%00b", "person: "),
    ("tenures?club=%27%3B--", "club: "),
    ("tenures?club=%25s%25", "club: '%s%' is neither an id"),
    ("tenures?role=%25s%25", "role: '%s%' is none of"),
    ("tenures?in_charge_on=%25d", "'%d' is no day"),
    ("tenures?country=%25", "'%' is no country"),
    ("tenures?squad=%25" + "x" * 30, "squad: "),
    ("tenures?role=boss", "role: 'boss' is none of: head coach, interim head coach, assistant coach"),
    ("tenures?role=HEAD%20COACH", "is none of: head coach"),
    ("tenures?status=maybe", "is none of: confirmed, reported, planned, denied"),
    ("tenures?end_reason=fired", "is none of: sacked, resigned, mutual consent"),
    ("tenures?country=Peru", "country: 'Peru' is no country; write its ISO 3166 code, such as PE"),
    ("tenures?country=ZZ", "is no country"),
    ("tenures?current=yes", "current: 'yes' is none of: true, false"),
    ("tenures?has_conflict=1", "is none of: true, false"),
    ("tenures?in_charge_on=yesterday", "is no day from 1850 to 2100; write it as 2024-08-04"),
    ("tenures?in_charge_on=2024", "write it as 2024-08-04"),
    ("tenures?in_charge_on=20240804", "write it as 2024-08-04"),
    ("tenures?in_charge_on=2024-W32-7", "write it as 2024-08-04"),
    ("tenures?in_charge_on=2023-02-29", "is no day"),
    ("tenures?in_charge_on=0000-01-01", "from 1850 to 2100"),
    ("tenures?in_charge_on=1849-12-31", "from 1850 to 2100"),
    ("tenures?in_charge_on=2101-01-01", "from 1850 to 2100"),
    ("tenures?in_charge_on=99999999999-01-01", "from 1850 to 2100"),
    ("tenures?in_charge_on=2024-01-01&certainty=sure", "is none of: certain, possible"),
    ("tenures?certainty=possible", "certainty: goes with in_charge_on"),
    ("tenures?overlaps=2024", "overlaps: '2024' is no period; write it as 2024-01-01/2024-06-30"),
    ("tenures?overlaps=2024-02-01/2024-01-01", "ends before it begins"),
    ("tenures?overlaps=2024-02-01/x", "'x' is no day"),
    ("tenures?min_days=-1", "min_days: '-1' is no number of days"),
    ("tenures?max_days=9999999", "is no number of days"),
    ("tenures?document=abc", "document: 'abc' is no id; an id is a number up to"),
    ("tenures?document=" + HUGE, "is no id"),
    ("tenures?document=٣", "is no id"),
    ("tenures?squad=" + "x" * 21, "squad: "),
    ("tenures?squad=a%00b", "squad: "),
    ("tenures?under=-", "under: "),
    ("tenures?include=everything", "include: 'everything' is none of: person, club, honours, evidence"),
    ("tenures?include=", "include: is empty"),
    ("tenures?include=,", "include: "),
    ("tenures?limit=0", "limit: '0' is no number from 1 to 1000"),
    ("tenures?limit=1001", "from 1 to 1000"),
    ("tenures?limit=-1", "from 1 to 1000"),
    ("tenures?limit=1e3", "from 1 to 1000"),
    ("tenures?limit=" + HUGE, "from 1 to 1000"),
    ("tenures?limit=٣", "from 1 to 1000"),
    ("tenures?cursor=nonsense", "cursor: is none of this list; leave it out"),
    ("tenures?cursor=é", "cursor: "),
    ("tenures?cursor=W10", "cursor: "),  # []
    ("tenures?cursor=W2ZhbHNlLDEsMl0", "cursor: "),  # [false,1,2]
    ("tenures?cursor=W2ZhbHNlLCIyMDI0LTAxLTAxIiwtMV0", "cursor: "),  # [false,"2024-01-01",-1]
    ("tenures?cursor=W2ZhbHNlLCIyMDI0LTAxLTAxIiw5OTk5OTk5OTk5OTk5OTk5OTk5OTk5XQ", "cursor: "),
    ("people?cursor=W2ZhbHNlLCJhXHUwMDAwYiIsMV0", "cursor: "),  # [false,"a\u0000b",1]
    ("people?cursor=W2ZhbHNlLCJcdWQ4MDAiLDFd", "cursor: "),  # half of a surrogate pair
    ("tenures?cursor=" + "W1tb" * 200, "cursor: "),
    ("tenures?format=xml", "format: 'xml' is none of: json, csv, jsonl, ndjson"),
    ("tenures?format=", "format: "),
    ("tenures?" + "x" * 300 + "=1", "there is no such parameter"),
    ("tenures?q=" + "x" * 5000, "q: "),
    ("people?q=" + "x" * 2000, "q: is longer than 1000 characters"),
    ("people?q=a%00b", "q: "),
    ("people?nationality=argentine", "is no country"),
    ("people?limit=ten", "from 1 to 1000"),
    ("clubs?kind=team", "is none of: club, national team, other"),
    ("seasons?competition=%00", "competition: "),
    ("honours?season=x", "season: 'x' is no id"),
    ("documents?language=spanish", "language: "),
    ("claims?predicate=says", "is none of: held, started, ended"),
    ("claims?factuality=true", "is none of: asserted, reported, planned, denied"),
    ("claims?tenure=" + HUGE, "is no id"),
    ("tenures/1?limit=5", "limit: there is no such parameter here; known are: fields, format, include"),
    ("schema/?format=xml", "format: 'xml' is none of: yaml, json"),
    ("schema/?verbose=1", "verbose: there is no such parameter"),
    ("?verbose=1", "verbose: there is no such parameter"),
]


def problem(response: Any, status: int) -> dict[str, Any]:
    assert response.status_code == status, response.content[:200]
    assert response["Content-Type"] == "application/problem+json"
    found = response.json()
    assert found["status"] == status
    assert found["title"]
    return found


@pytest.mark.parametrize(("query", "words"), BAD_QUERIES)
def test_a_bad_query_is_told_what_would_be_right(client: Client, query: str, words: str) -> None:
    assert words in problem(client.get(f"/api/{query}"), 400)["detail"]


def test_every_bad_parameter_is_named_at_once(client: Client) -> None:
    found = problem(client.get("/api/tenures?role=boss&status=maybe"), 400)
    assert [error["parameter"] for error in found["errors"]] == ["role", "status"]


@pytest.mark.parametrize(
    "path",
    [
        "nothing",
        "nothing/at/all/",
        "v1/nothing",
        "v2/tenures",
        "tenures/1",
        "tenures/x",
        "tenures/" + HUGE,
        "tenures/-1",
        "tenures/9223372036854775808",
        "tenures/1/2",
        "people/nobody",
        "people/" + quote("\0"),
        "people/" + quote("ñ" * 500),
        "documents/" + "f" * 64,
        "claims/0",
    ],
)
def test_what_is_not_there_is_a_404(client: Client, path: str) -> None:
    assert problem(client.get(f"/api/{path}"), 404)["detail"].startswith("There is no")


@pytest.mark.parametrize("method", ["post", "put", "patch", "delete"])
@pytest.mark.parametrize("path", ["tenures", "tenures/1", "", "documents"])
def test_nothing_is_written_yet(client: Client, method: str, path: str) -> None:
    response = getattr(client, method)(f"/api/{path}", data="{", content_type="application/json")
    assert "not allowed" in problem(response, 405)["detail"]
    assert "GET" in response["Allow"]


def test_a_format_that_cannot_be_given_is_a_406(client: Client) -> None:
    found = problem(client.get("/api/tenures", headers={"Accept": "image/png"}), 406)
    assert "there is application/json, text/csv, application/jsonl" in found["detail"]


def test_what_no_view_sees_is_a_problem_too(client: Client) -> None:
    problem(client.get("/api/tenures", headers={"Host": "elsewhere.example"}), 400)
    problem(client.get("/api/tenures?" + "&".join(f"p{number}=1" for number in range(1500))), 400)
    assert client.get("/", headers={"Host": "elsewhere.example"})["Content-Type"].startswith("text/html")


def test_a_refusal_is_a_problem_whatever_format_was_asked_for(client: Client) -> None:
    problem(client.get("/api/tenures?format=csv&role=boss"), 400)
    problem(client.get("/api/tenures?role=boss", headers={"Accept": "text/csv"}), 400)


def test_the_words_do_not_change_with_the_readers_language(client: Client) -> None:
    found = problem(client.get("/api/tenures?squad=" + "x" * 30, headers={"Accept-Language": "es"}), 400)
    assert "at most 20 characters" in found["detail"]


def test_decisions_are_for_staff(client: Client) -> None:
    problem(client.get("/api/decisions"), 403)
    client.force_login(User.objects.create(username="reader"))
    problem(client.get("/api/decisions"), 403)
    staff = User.objects.create(username="editor", is_staff=True)
    problem(client.get("/api/decisions"), 403)
    staff.groups.add(Group.objects.get(name="reader"))
    client.force_login(staff)
    assert client.get("/api/decisions").json()["results"] == []


def test_too_many_requests_are_told_when_to_come_back(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(settings.API_RATES, "address", "2/minute")
    make.person()
    answers = [client.get("/api/people") for _ in range(3)]
    assert [answer.status_code for answer in answers[:2]] == [200, 200]
    problem(answers[2], 429)
    assert int(answers[2]["Retry-After"]) > 0


def test_the_allowance_is_not_renewed_by_another_forwarded_address(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(settings.API_RATES, "address", "1/minute")
    assert client.get("/api/people", headers={"X-Forwarded-For": "192.0.2.1"}).status_code == 200
    problem(client.get("/api/people", headers={"X-Forwarded-For": "192.0.2.2"}), 429)
