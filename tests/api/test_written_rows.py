"""What the database writes is what the serializers say: the same fields, the same values."""

import json
from datetime import date
from typing import Any

import pytest
from django.db import connection
from hypothesis import example, given
from hypothesis import strategies as st

from careers.api.serializers import HonourSerializer, PersonSerializer, TenureDetailSerializer
from careers.dates import DateBounds
from careers.vocabulary import Role
from clubs.api.rows import Written
from clubs.api.serializers import ClubSerializer, SeasonSerializer
from tests import factories as make

pytestmark = pytest.mark.django_db

CONTEXT = {"root": "https://kb.example/api/", "site": "https://kb.example", "staff": False}
DECIDED = {"field": "end", "value": "2017", "by": "vera", "at": "2026-01-02T03:04:05Z", "reason": ""}
DAYS = st.none() | st.dates(date(1850, 1, 1), date(2100, 12, 31))
EDGES = st.none() | st.sampled_from(
    [date(2015, 12, 31), date(2016, 1, 1), date(2016, 2, 1), date(2016, 2, 29), date(2016, 12, 31), date(2017, 1, 1)]
)


@given(one=DAYS | EDGES, other=DAYS | EDGES, about=st.booleans())
@example(date(2016, 2, 1), date(2016, 2, 29), True)
@example(date(2016, 2, 2), date(2016, 2, 29), False)
def test_the_database_shortens_dates_as_we_do(one: date | None, other: date | None, about: bool) -> None:
    earliest, latest = sorted((one, other)) if one and other else (one, other)
    with connection.cursor() as cursor:
        cursor.execute("SELECT edtf(%s::date, %s::date, %s)", [earliest, latest, about])
        assert cursor.fetchone() == (DateBounds(earliest, latest, about).edtf,)


@pytest.fixture
def knowledge() -> None:
    boss, coach = make.person("Claudio Vivas"), make.person("Žofia Ķ", slug="жофия", born_earliest=date(1981, 4, 30))
    club = make.club("Club Ejemplo", {"Old Club": "former"}, country="PE")
    staff = make.tenure(coach, club, "2013", "[2014..2015]", role=Role.ASSISTANT, squad="U-20", role_words="“líder”")
    staff.under.add(boss)
    make.tenure(boss, club, "2016-02~", "..", played=3, conflicts=[{"field": "end", "values": []}])
    make.tenure(boss, club, "", "[..2017]", decided=[DECIDED])
    document = make.document("¡Olé! Roca gana con Ejemplo.\n\u2028", title="", publisher="")
    make.evidence(make.claim(document, "Roca gana", speaker='Juan \\ "Pepe"'), staff)
    title = make.honour(coach, "Liga", "2016", club=club)
    make.evidence(make.claim(document), title)
    make.honour(boss, "Liga", "2017")


@pytest.mark.parametrize(
    "serializer", [TenureDetailSerializer, HonourSerializer, PersonSerializer, ClubSerializer, SeasonSerializer]
)
@pytest.mark.parametrize("staff", [False, True])
def test_a_row_is_the_same_from_the_database_and_from_python(knowledge: None, serializer: Any, staff: bool) -> None:
    context = CONTEXT | {"staff": staff, "include": frozenset()}
    rows = serializer.Meta.model.objects.order_by("pk")
    written = Written.by(serializer(context=context)).page(rows, [])
    said = serializer(rows, many=True, context=context).data
    assert [json.loads(row) for (row,) in written] == json.loads(json.dumps(said, default=str))
