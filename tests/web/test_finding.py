"""What search engines and link previews read."""

import json
import re
from xml.etree import ElementTree

import pytest

from careers.models import PersonName
from careers.vocabulary import Role, Status
from clubs.names import fold
from tests import factories as make

pytestmark = pytest.mark.django_db

SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


def linked(client, address: str) -> dict:
    page = client.get(address).content.decode()
    (data,) = re.findall(r'<script type="application/ld\+json">(.*?)</script>', page)
    return json.loads(data)


def locations(client, address: str) -> set[str]:
    found = ElementTree.fromstring(client.get(address).content).iter(f"{SITEMAP}loc")
    return {(place.text or "").removeprefix("http://testserver") for place in found}


def test_a_coachs_roles_carry_the_dates_that_are_known(client):
    ana = make.person("Ana Roca", country="CL", birthplace="Arica")
    PersonName.objects.create(person=ana, text="Anna Rocca", folded=fold("Anna Rocca"))
    make.tenure(ana, make.club("Norte"), "2016-01-04", "2017")
    make.tenure(ana, make.club("Sur"), "2020-01-15~", "..", role=Role.ASSISTANT)
    make.tenure(ana, make.club("Rumour FC"), "2024", "", status=Status.REPORTED)
    make.honour(ana, "Copa", "2016")
    data = linked(client, "/coaches/ana-roca/")
    assert (data["@type"], data["name"], data["alternateName"]) == ("Person", "Ana Roca", ["Anna Rocca"])
    assert data["url"] == "http://testserver/coaches/ana-roca/"
    assert "birthDate" not in data
    assert data["award"] == ["Copa 2016"]
    now, earlier = data["memberOf"]
    assert earlier == {
        "@type": "OrganizationRole",
        "roleName": "head coach",
        "startDate": "2016-01-04",
        "endDate": "2017",
        "memberOf": {
            "@type": "SportsTeam",
            "@id": "http://testserver/clubs/norte/",
            "url": "http://testserver/clubs/norte/",
            "name": "Norte",
            "sport": "Association football",
        },
    }
    assert set(now) == {"@type", "roleName", "memberOf"}


def test_a_clubs_coaches_are_roles_too(client):
    club = make.club("Norte", names={"Norte Viejo": "former"})
    make.tenure(make.person("Ana Roca"), club, "2016", "2017")
    data = linked(client, "/clubs/norte/")
    assert (data["@type"], data["alternateName"]) == ("SportsTeam", ["Norte Viejo"])
    assert data["coach"][0]["coach"]["name"] == "Ana Roca"
    assert data["coach"][0]["startDate"] == "2016"


def test_hostile_names_stay_data(client):
    hostile = "</script><script>alert(1)</script>&"
    make.person(hostile, slug="x")
    assert linked(client, "/coaches/x/")["name"] == hostile


@pytest.mark.parametrize(
    ("asked", "canonical"),
    [
        ("/coaches/?q=ana&page=2", "/coaches/?page=2"),
        ("/coaches/ana-roca/?utm=x", "/coaches/ana-roca/"),
        ("/coaches/ana-roca/?lang=es", "/coaches/ana-roca/?lang=es"),
        ("/bench/?country=PE&on=2024-11-20", "/bench/?on=2024-11-20&amp;country=PE"),
        ("/compare/?coach=a&coach=b", "/compare/?coach=a&amp;coach=b"),
    ],
)
def test_each_page_has_one_address(client, asked, canonical):
    make.person("Ana Roca")
    assert f'<link rel="canonical" href="http://testserver{canonical}">' in client.get(asked).content.decode()


def test_a_link_preview_says_where_the_coach_is(client):
    make.tenure(make.person("Ana Roca"), make.club("Norte"), "2024-08-06", "..")
    page = client.get("/coaches/ana-roca/").content.decode()
    assert '<meta property="og:title" content="Ana Roca">' in page
    assert '<meta property="og:description" content="Norte, head coach since 6 August 2024.' in page


def test_the_sitemap_lists_what_there_is(client):
    ana = make.person("Ana Roca")
    make.tenure(ana, make.club("Norte"), "2016", "2017")
    make.club("Silent FC")
    make.honour(ana, "Copa", "2024 Clausura")
    story = make.document()
    assert {"/sitemap-coaches.xml", "/sitemap-pages.xml"} < locations(client, "/sitemap.xml")
    assert locations(client, "/sitemap-coaches.xml") == {"/coaches/ana-roca/"}
    assert locations(client, "/sitemap-clubs.xml") == {"/clubs/norte/"}
    assert locations(client, "/sitemap-seasons.xml") == {"/seasons/copa/2024-clausura/"}
    assert locations(client, "/sitemap-documents.xml") == {f"/documents/{story.pk}/"}
    for address in locations(client, "/sitemap-pages.xml"):
        assert client.get(address).status_code == 200


def test_robots_are_told_where_the_sitemap_is(client):
    text = client.get("/robots.txt").content.decode()
    assert "Disallow: /admin/" in text
    assert "Sitemap: http://testserver/sitemap.xml" in text
