"""What the first page tells before anybody asks."""

from datetime import date

import pytest

from careers.vocabulary import Factuality, Predicate, Role, Status
from tests import factories as make

pytestmark = pytest.mark.django_db


def part(client, name: str) -> str:
    """The section with this id in its heading."""
    page = client.get("/").content.decode()
    start = page.index(f'id="{name}"')
    return page[start : page.index("</section>", start)]


def tell(person: str, predicate: Predicate, published: date | None = date(2024, 8, 8), **fields) -> None:
    """A document of its own says it of a post from 6 August 2024 to 21 November 2024."""
    post = fields.pop("post", {})
    tenure = make.tenure(make.person(person), make.club(f"{person} FC"), "2024-08-06", "2024-11-21", **post)
    story = make.document(f"{person}: a story.", title=f"About {person}", published=published)
    make.evidence(make.claim(story, predicate=predicate, **fields), tenure)


def test_who_was_appointed_and_who_left_in_the_newest_documents(client):
    tell("Ana Roca", Predicate.STARTED)
    tell("Eva Sol", Predicate.ENDED, date(2024, 11, 22))
    assert "Ana Roca" in part(client, "appointed")
    assert "Eva Sol" not in part(client, "appointed")
    assert "Eva Sol" in part(client, "left")
    assert "22 November 2024" in part(client, "left")


@pytest.mark.parametrize(
    "said",
    [
        {"factuality": Factuality.REPORTED},
        {"published": None},
        {"published": date(2026, 1, 1)},
        {"post": {"role": Role.ASSISTANT}},
        {"post": {"status": Status.REPORTED}},
        {"post": {"squad": "U-20"}},
    ],
)
def test_what_is_no_news_of_who_is_in_charge_is_not_told_as_such(client, said):
    tell("Ana Roca", Predicate.STARTED, **said)
    assert "Ana Roca" not in part(client, "appointed")


def test_a_plan_that_came_true_was_an_appointment(client):
    tell("Ana Roca", Predicate.STARTED, factuality=Factuality.PLANNED)
    assert "Ana Roca" in part(client, "appointed")


def test_a_post_of_which_two_documents_tell_stands_there_once(client):
    tell("Ana Roca", Predicate.STARTED)
    tenure = make.Tenure.objects.get()
    make.evidence(make.claim(make.document("Another one."), predicate=Predicate.ANNOUNCED), tenure)
    assert part(client, "appointed").count("<li>") == 1


def test_a_competition_and_its_edition_are_found(client):
    make.honour(make.person(), "Copa Inca", "2014")
    make.honour(make.person("Eva Sol"), "Copa Inca", "2015")
    assert '/competitions/copa-inca/"' in client.get("/", {"q": "inca"}).content.decode()
    page = client.get("/", {"q": "copa inca 2014"}).content.decode()
    assert '/seasons/copa-inca/2014/"' in page
    assert "/2015/" not in page
