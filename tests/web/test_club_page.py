import pytest

from careers.vocabulary import Role, Status
from clubs.models import NameKind
from tests import factories as make

pytestmark = pytest.mark.django_db


def test_it_lists_who_was_in_charge_newest_first_and_the_staff_apart(client):
    club = make.club()
    old, new, aide = make.person("Ana Roca"), make.person("Eva Sol"), make.person("Luz Paz")
    make.tenure(old, club, "2010", "2012")
    make.tenure(new, club, "2015", "..")
    make.tenure(aide, club, "2011", "2012", role=Role.ASSISTANT)
    page = client.get("/clubs/club-ejemplo/").content.decode()
    listed = page[page.index('id="in-charge"') :]
    assert listed.index("Eva Sol") < listed.index("Ana Roca") < listed.index('id="staff"') < listed.index("Luz Paz")


def test_a_coach_of_another_squad_is_not_in_charge_of_the_club(client):
    make.tenure(make.person(), make.club(), "2010", "2012", squad="U-20")
    assert "Nobody is known to have been in charge." in client.get("/clubs/club-ejemplo/").content.decode()


def test_its_names_are_given_with_their_kinds(client):
    make.club("Cusco FC", names={"Real Garcilaso": NameKind.FORMER})
    page = client.get("/clubs/cusco-fc/").content.decode()
    assert "Real Garcilaso" in page
    assert "(former)" in page


def test_a_rumour_is_listed_apart(client):
    make.tenure(make.person(), make.club(), "2024", "", status=Status.DENIED)
    page = client.get("/clubs/club-ejemplo/").content.decode()
    assert page.index("Reported, planned or denied") < page.index('<a href="/coaches/ana-roca/">')


def test_the_number_of_queries_does_not_grow_with_the_bench(client, django_assert_max_num_queries):
    club, story = make.club(), make.document()
    for number in range(30):
        post = make.tenure(make.person(f"Coach {number}"), club, str(1990 + number), str(1990 + number))
        make.evidence(make.claim(story), post)
        make.honour(post.person, "Liga", str(1990 + number), club=club)
    with django_assert_max_num_queries(8):
        client.get("/clubs/club-ejemplo/")
