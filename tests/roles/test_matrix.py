"""Each address and method, and who is let in: matrix.txt has a row for every route of the URLconf.

A row says for GET, for POST, and for PUT, PATCH and DELETE the least of ROLES that is let in; all above it are too.
"nobody" is let in where a method is not for anybody; "a/b": not all three are alike. A new address without a row fails
here.
"""

from copy import deepcopy
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from django.contrib.auth.models import Group, User
from django.db import transaction
from django.test import Client

from careers.claiming import make_claim
from careers.decisions import decide_tenure
from careers.models import Claim, Document, Honour, Person, Tenure
from careers.queue import Answer, open_items
from careers.recompute import recompute
from careers.vocabulary import Factuality, Predicate, Role
from clubs.models import Club, Competition, Season
from ingest.uploads import Paper, keep
from tests import factories as make
from tests.roles.addresses import address, routes

ROLES = ["anyone", "staff", "reader", "reviewer", "editor", "administrator"]
NOBODY = "nobody"
#: Who reads the pages and the API without the desk: more than these are not told apart there.
READERS = ["anyone", "staff", "administrator"]
METHODS = {"GET": ["get"], "POST": ["post"], "OTHER": ["put", "patch", "delete"]}
QUERY = {"admin/autocomplete/": "?app_label=careers&model_name=tenure&field_name=club&term=x"}
LISTED: tuple[Any, ...] = (Club, Competition, Season)
MATRIX = Path(__file__).with_name("matrix.txt")


def rows() -> dict[str, dict[str, str]]:
    """Route -> GET, POST, OTHER -> role."""
    found = {}
    for line in MATRIX.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            *roles, route = line.split(None, 3) if len(line.split()) > 3 else [*line.split(), ""]
            found[route] = dict(zip(METHODS, roles, strict=True))
    return found


@pytest.fixture
def site(db: None) -> dict[str, dict[str, Any]]:
    """A row of everything, as the arguments of the addresses that begin so."""
    story = make.document("Ana Roca suena en Club Ejemplo.")
    of: dict[str, Any] = {"object": "Club Ejemplo", "role": Role.HEAD, "spell": 1}
    make.said(story, "Ana Roca suena en Club Ejemplo.", Predicate.STARTED, factuality=Factuality.REPORTED, **of)
    recompute()
    (item,) = open_items(date(2025, 1, 1))
    answer = Answer.objects.create(item=item.key, kind="x", question="?", verdict="later", made_by="somebody")
    vera = User(username="vera")
    decision = decide_tenure(Tenure.objects.get(), "start", "2016", vera, "x")
    person, club = Person.objects.get(), Club.objects.get()
    claimed = make_claim(story, 0, 8, {"predicate": "born", "subject": "Ana Roca", "value": "1981"}, vera, "x")
    honour = make.honour(person, "Liga", "2016", club=club)
    (upload,) = keep([Paper("story.txt", b"Eva Sol llega.", {})], "vera")
    user, group = User.objects.create_user("other"), Group.objects.get(name="reader")
    models: dict[str, Any] = {
        "person": Person,
        "tenure": Tenure,
        "claim": Claim,
        "document": Document,
        "honour": Honour,
    }
    pks = {f"admin/careers/{name}": model.objects.first().pk for name, model in models.items()}
    pks |= {f"admin/clubs/{m.__name__.lower()}": m.objects.first().pk for m in LISTED}
    pks |= {"admin/careers/decision": decision.pk, "admin/auth/user": user.pk, "admin/auth/group": group.pk}
    arguments: dict[str, dict[str, Any]] = {start: {"object_id": pk, "pk": pk, "id": pk} for start, pk in pks.items()}
    for version in ("api", "api/v1"):
        for name, model in {**models, "club": Club, "competition": Competition, "season": Season}.items():
            plural = "people" if name == "person" else f"{name}s"
            arguments[f"{version}/^{plural}"] = {"pk": model.objects.first().pk}
        arguments[f"{version}/^decisions"] = {"pk": decision.pk}
    return arguments | {
        "": {"pk": story.pk, "country": "pe", "url": "x", "rest": "x", "section": "coaches", "app_label": "careers"},
        "admin/upload/": {"pk": upload.pk},
        "admin/upload/mark/": {"pk": story.pk, "decision": claimed.pk},
        "admin/r/": {"content_type_id": 0, "object_id": 0},
        "admin/review/": {"key": item.key, "pk": answer.pk},
        "coaches/": {"slug": person.slug},
        "clubs/": {"slug": club.slug},
        "competitions/": {"slug": honour.season.competition.slug},
        "seasons/": {"slug": honour.season.competition.slug, "label": honour.season.slug},
    }


@pytest.fixture
def cookies(db: None) -> dict[str, Any]:
    """What the browser of somebody in each role keeps."""
    found = {}
    for role in ROLES:
        client = Client()
        if role != "anyone":
            user = User.objects.create_user(role, is_staff=True)
            user.groups.set(Group.objects.filter(name=role))
            client.force_login(user)
        found[role] = client.cookies
    return found


def let_in(cookies: Any, method: str, where: str) -> bool:
    """Whether the request gets past the door; what it changes is undone."""
    client = Client()
    client.cookies = deepcopy(cookies)
    with transaction.atomic():
        answered = getattr(client, method)(where)
        transaction.set_rollback(True)
    assert answered.status_code < 500
    door = "/admin/" if where == "/admin/logout/" else "/admin/login/"
    sent_away = answered.status_code in (301, 302) and answered["Location"].startswith(door)
    return not sent_away and answered.status_code not in (401, 403, 404, 405)


def least(cookies: dict[str, Any], method: str, where: str) -> str:
    """The least role that is let in; each above it has to be too."""
    roles = ROLES if where.startswith(("/admin/", "/api/v1/decisions", "/api/decisions")) else READERS
    entered = [role for role in roles if let_in(cookies[role], method, where)]
    assert entered == roles[len(roles) - len(entered) :], f"{method} {where} lets in {entered}"
    return entered[0] if entered else NOBODY


def test_every_address_has_a_row_and_every_row_an_address() -> None:
    assert sorted(rows()) == routes()


@pytest.mark.parametrize("part", ["admin/auth", "admin/careers", "admin/clubs", "admin", "api/v1", "api", ""])
def test_who_is_let_in(site: dict[str, dict[str, Any]], cookies: dict[str, Any], part: str) -> None:
    parts = ["admin/auth", "admin/careers", "admin/clubs", "admin", "api/v1", "api", ""]
    mine = [route for route in routes() if next(start for start in parts if route.startswith(start)) == part]
    for route in mine:
        where = address(route, site) + QUERY.get(route, "")
        for name, methods in METHODS.items():
            found = "/".join(sorted({least(cookies, method, where) for method in methods}))
            assert found == rows()[route][name], f"{name} {route}"
