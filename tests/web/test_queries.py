"""A long career asks the database no more than a short one."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from careers.models import Person
from careers.vocabulary import Role
from clubs.models import Club
from tests import factories as make

pytestmark = pytest.mark.django_db

ADDRESSES = ["/coaches/ana-roca/", "/clubs/union/", "/coaches/ana-roca/tree/", "/compare/?coach=ana-roca&coach=eva-sol"]


def queries(client, address: str) -> int:
    with CaptureQueriesContext(connection) as asked:
        assert client.get(address).status_code == 200
    return len(asked)


def add_spells(years: range) -> None:
    ana, eva = Person.objects.get(slug="ana-roca"), Person.objects.get(slug="eva-sol")
    union = Club.objects.get(slug="union")
    for year in years:
        own = make.tenure(ana, make.club(f"Club {year}"), str(year), f"{year}-11")
        make.tenure(ana, union, f"{year}-12", f"{year}-12-20")
        make.tenure(eva, own.club, str(year), str(year), role=Role.ASSISTANT).under.add(ana)
        make.evidence(make.claim(make.document(f"Ana Roca in {year}.")), own)
        make.honour(ana, "Liga", str(year), club=union)


@pytest.mark.parametrize("address", ADDRESSES)
def test_the_number_of_queries_does_not_grow(client, address: str):
    make.person("Ana Roca")
    make.person("Eva Sol")
    make.club("Unión")
    add_spells(range(1990, 1992))
    few = queries(client, address)
    add_spells(range(1992, 2020))
    assert queries(client, address) == few
