from datetime import date
from xml.etree import ElementTree

import pytest

from careers.vocabulary import Stance, Status
from tests import factories as make

pytestmark = pytest.mark.django_db

ATOM = "{http://www.w3.org/2005/Atom}"


def entries(client, address: str, **asked) -> list[dict[str, str]]:
    response = client.get(address, asked)
    assert response.status_code == 200
    assert response["Content-Type"] == "application/atom+xml; charset=utf-8"
    feed = ElementTree.fromstring(response.content)
    return [{part.tag.removeprefix(ATOM): part.text or "" for part in entry} for entry in feed.iter(f"{ATOM}entry")]


@pytest.fixture
def posts():
    """One told of in 2020, one in 2024, and one by a document without a date; all at clubs of Peru."""
    ana, told = make.person("Ana Roca"), []
    for name, day in (("Norte", date(2020, 5, 5)), ("Sur", date(2024, 8, 5)), ("Este", None)):
        post = make.tenure(ana, make.club(name, country="PE"), "2019-01-04", "2019-12")
        make.evidence(make.claim(make.document(f"Ana Roca, {name} <b>.", published=day, title=f"On {name}")), post)
        told.append(post)
    return told


@pytest.mark.parametrize("address", ["/coaches/ana-roca/feed/", "/bench/PE/feed/", "/bench/pe/feed/"])
def test_it_has_what_dated_documents_tell_the_newest_first(client, posts, address):
    found = entries(client, address)
    assert [entry["title"] for entry in found] == [
        "Ana Roca, Sur: head coach, 4 January 2019 – December 2019",
        "Ana Roca, Norte: head coach, 4 January 2019 – December 2019",
    ]
    assert found[0]["updated"] == "2024-08-05T12:00:00+00:00"
    assert found[0]["id"] == f"http://testserver/coaches/ana-roca/#tenure-{posts[1].pk}"
    assert found[0]["summary"] == "“Ana Roca, Sur &lt;b&gt;.” (On Sur)"


def test_a_clubs_feed_has_its_posts_alone_and_in_the_readers_language(client, posts):
    found = entries(client, "/clubs/norte/feed/", lang="es")
    assert [entry["title"] for entry in found] == [
        "Ana Roca, Norte: entrenador, 4 de enero de 2019 – diciembre de 2019"
    ]


def test_rumours_and_what_only_contradicts_are_not_in_it(client, posts):
    rumour = make.tenure(make.person("Eva Sol"), posts[0].club, "2024", "", status=Status.REPORTED)
    make.evidence(make.claim(make.document("Rumour.")), rumour)
    make.evidence(make.claim(make.document("No.", published=date(2025, 1, 1))), posts[0], Stance.CONTRADICTS)
    assert [entry["updated"][:10] for entry in entries(client, "/clubs/norte/feed/")] == ["2020-05-05"]


def test_letters_that_xml_cannot_carry_are_left_out(client, posts):
    make.evidence(make.claim(make.document("Odd \x0b\x01 text.")), posts[1])
    assert "Odd  text." in entries(client, "/clubs/sur/feed/")[0]["summary"]


@pytest.mark.parametrize("address", ["/coaches/nobody/feed/", "/clubs/nobody/feed/", "/bench/xx/feed/"])
def test_of_nothing_there_is_no_feed(client, address):
    assert client.get(address).status_code == 404


@pytest.mark.parametrize(
    ("page", "feed"),
    [
        ("/coaches/ana-roca/", "/coaches/ana-roca/feed/"),
        ("/clubs/sur/", "/clubs/sur/feed/"),
        ("/bench/?country=PE", "/bench/PE/feed/"),
    ],
)
def test_the_pages_lead_to_their_feeds(client, posts, page, feed):
    html = client.get(page).content.decode()
    assert 'type="application/atom+xml" title="' in html
    assert f'href="{feed}"' in html


def test_the_number_of_queries_does_not_grow_with_the_entries(client, posts, django_assert_max_num_queries):
    for number in range(30):
        post = make.tenure(make.person(f"Coach {number}"), posts[0].club, "2019", "2020")
        make.evidence(make.claim(make.document(f"Story {number}.")), post)
    with django_assert_max_num_queries(4):
        assert len(entries(client, "/clubs/norte/feed/")) == 31
