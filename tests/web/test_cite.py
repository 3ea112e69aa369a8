"""For editors of encyclopaedias: what is copied from here is what is known, with the sentence that says so."""

import html
from datetime import date

import pytest

from careers.models import Person
from careers.vocabulary import Role, Status
from tests import factories as make

pytestmark = pytest.mark.django_db


@pytest.fixture
def ana() -> Person:
    return make.person("Ana Roca")


def copied(client, **asked: str) -> list[str]:
    """The two texts that can be copied, as the page has them."""
    page = client.get("/coaches/ana-roca/cite/", asked).content.decode()
    return [html.unescape(part.split("</code>")[0]) for part in page.split("<code>")[1:]]


def test_a_spell_in_charge_is_two_rows_with_its_reference(client, ana):
    post = make.tenure(ana, make.club("Norte"), "2016-01-04", "2017")
    story = make.document(
        "She came.", title="Roca arrives", publisher="El Diario", language="es", url="https://x.example/a"
    )
    make.evidence(make.claim(story), post)
    rows = copied(client)[0].splitlines()
    cite = "{{cite news |title=Roca arrives |publisher=El Diario |date=2024-08-05 |url=https://x.example/a |language=es"
    assert rows == [f"| manageryears1 = 2016–17<ref>{cite} |quote=She came.}}}}</ref>", "| managerclubs1 = [[Norte]]"]


def test_what_is_not_confirmed_or_not_in_charge_is_no_row(client, ana):
    make.tenure(ana, make.club("Norte"), "2015", "2015", role=Role.INTERIM)
    make.tenure(ana, make.club("Sur"), "2016", "2016", status=Status.REPORTED)
    make.tenure(ana, make.club("Este"), "2017", "2017", role=Role.ASSISTANT)
    assert copied(client)[0].splitlines()[1:] == ["| managerclubs1 = [[Norte]] (caretaker)"]


def test_honours_tell_the_role(client, ana):
    make.honour(ana, "Copa", "2014", role=Role.ASSISTANT, club=make.club("Norte"))
    make.honour(ana, "Liga", "2016")
    assert copied(client)[0].splitlines()[1:] == [
        "== Honours ==",
        "* [[Liga]]: 2016",
        "* [[Copa]]: 2014 (Norte), as assistant coach",
    ]


def test_markup_of_a_document_is_no_markup_of_the_article(client, ana):
    post = make.tenure(ana, make.club("A|B]]"), "2016", "2016")
    make.evidence(make.claim(make.document("</ref>{{delete}}|x=[[y]]")), post)
    text = copied(client)[0]
    assert text.count("</ref>") == 1
    assert "{{delete" not in text
    assert "[[A{{!}}B&#93;&#93;]]" in text


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        ("2016-01-04", "2017", ["P580", "+2016-01-04T00:00:00Z/11", "P582", "+2017-00-00T00:00:00Z/9"]),
        ("2016-03", "..", ["P580", "+2016-03-00T00:00:00Z/10"]),
        ("[2012..2013]", "", ["P1319", "+2012-01-01T00:00:00Z/11", "P1326", "+2013-12-31T00:00:00Z/11"]),
    ],
)
def test_a_date_is_as_exact_as_it_is_known(client, ana, start, end, expected):
    make.tenure(ana, make.club("Norte"), start, end)
    line = copied(client, item="q42")[1].split("\t")
    assert line == ["Q42", "P6087", "Q?", *expected, "/* Ana Roca, head coach, Norte */"]


def test_a_reference_has_the_quotation_and_the_day(client, ana):
    post = make.tenure(ana, make.club("Norte"))
    make.evidence(make.claim(make.document('She "came".', language="en", published=date(2024, 8, 5))), post)
    assert ["S577", "+2024-08-05T00:00:00Z/11", "S1683", 'en:"She ”came”."'] == copied(client)[1].split("\t")[3:-1]


@pytest.mark.parametrize("item", ["42", "Q0", "<b>", "Q" + "9" * 30])
def test_what_is_no_item_is_said(client, ana, item):
    make.tenure(ana, make.club("Norte"))
    assert "That is no item" in client.get("/coaches/ana-roca/cite/", {"item": item}).content.decode()
    assert copied(client, item=item)[1].startswith("Q?\t")


def test_who_has_no_post_has_a_page_too(client, ana):
    assert client.get("/coaches/ana-roca/cite/").status_code == 200
    assert client.get("/coaches/ana-rocca/cite/").status_code == 404
