import csv

import pytest

from tests import factories as make

pytestmark = pytest.mark.django_db


def rows(client, address: str, **asked) -> list[dict[str, str]]:
    response = client.get(address, {"format": "csv", **asked})
    assert response.status_code == 200
    assert response["Content-Type"] == "text/csv; charset=utf-8"
    return list(csv.DictReader(b"".join(response.streaming_content).decode().splitlines()))


@pytest.fixture
def known():
    ana = make.person("Ana Roca", country="CL")
    make.tenure(ana, make.club("Norte", country="PE"), "2016", "2017")
    make.honour(ana, "Copa", "2016")
    make.person("Eva Sol", country="PE")


@pytest.mark.parametrize(
    ("address", "asked", "expected"),
    [
        ("/coaches/", "roc", {"name": "Ana Roca", "slug": "ana-roca", "nationality": "CL", "posts": "1"}),
        ("/clubs/", "nor", {"name": "Norte", "slug": "norte", "country": "PE", "kind": "club", "posts": "1"}),
        ("/competitions/", "cop", {"name": "Copa", "slug": "copa", "country": "", "editions": "1"}),
    ],
)
def test_a_list_is_a_file_too(client, known, address, asked, expected):
    assert rows(client, address)[0] == expected
    page = client.get(address, {"q": asked, "page": "1"}).content.decode()
    assert f'href="{address}?q={asked}&amp;format=csv"' in page


@pytest.mark.parametrize(
    ("asked", "names"),
    [({"q": "sol"}, ["Eva Sol"]), ({"nationality": "CL"}, ["Ana Roca"]), ({"q": "nobody"}, [])],
)
def test_the_file_has_what_the_filter_leaves(client, known, asked, names):
    assert [row["name"] for row in rows(client, "/coaches/", **asked)] == names


def test_the_file_has_all_pages(client):
    for number in range(130):
        make.person(f"Coach {number:03}")
    assert len(rows(client, "/coaches/", page="2")) == 130


def test_a_cell_is_no_formula(client):
    make.person("=1+1", slug="x")
    assert rows(client, "/coaches/")[0]["name"] == "'=1+1"


@pytest.mark.parametrize("address", ["/coaches/ana-roca/", "/clubs/norte/"])
def test_the_posts_of_a_page_can_be_had_from_the_api(client, known, address):
    page = client.get(address).content.decode()
    link = next(part.split('"')[0] for part in page.split('href="') if "format=csv" in part.split('"')[0])
    answer = client.get(link.replace("&amp;", "&"))
    assert answer.status_code == 200
    assert "Ana Roca" in answer.content.decode()
