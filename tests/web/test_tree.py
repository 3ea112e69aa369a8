import pytest

from careers.pages.bracket import ENDS, bracket
from careers.pages.family import family
from careers.vocabulary import Predicate, Role, Status
from tests import factories as make

pytestmark = pytest.mark.django_db


def under(boss, aide, year="2016", **fields):
    """A post of the aide on the boss's staff."""
    post = make.tenure(aide, make.club(f"{aide} {boss} {year}"), year, year, **{"role": Role.ASSISTANT} | fields)
    post.under.add(boss)
    return post


@pytest.fixture
def people():
    """A line of seven, each on the staff of the one before, Ana in the middle."""
    made = {name: make.person(name) for name in ("Top", "Gran", "Bo", "Ana", "Cy", "Di", "End")}
    for boss, aide in zip(list(made.values()), list(made.values())[1:], strict=False):
        under(boss, aide)
    return made


def test_it_goes_two_steps_up_and_two_down(people):
    found = family(people["Ana"])
    assert [(each.person.name, [one.person.name for one in each.branches]) for each in found.bosses] == [
        ("Bo", ["Gran"])
    ]
    assert [(each.person.name, [one.person.name for one in each.branches]) for each in found.staff] == [("Cy", ["Di"])]


def test_only_confirmed_posts_make_a_step_and_nobody_is_his_own_branch(people):
    ana, rumour = people["Ana"], make.person("Rumour")
    under(ana, rumour, status=Status.REPORTED)
    under(people["Cy"], ana, "2019")
    found = family(ana)
    assert {each.person.name for each in found.staff} == {"Cy"}
    assert {each.person.name for each in found.staff[0].branches} == {"Di"}
    assert {each.person.name for each in found.bosses} == {"Bo", "Cy"}


def test_several_posts_under_one_boss_are_one_branch_and_branches_are_in_time(people):
    ana = people["Ana"]
    under(ana, make.person("Old"), "1999")
    under(ana, people["Cy"], "2020")
    found = family(ana).staff
    assert [(each.person.name, len(each.tenures)) for each in found] == [("Old", 1), ("Cy", 2)]


def test_each_step_has_the_passage_that_says_so(client, people):
    post = under(people["Ana"], make.person("Eva Sol"), "2021")
    story = make.document("Eva Sol was there. Eva Sol worked under Ana.")
    make.evidence(make.claim(story, "Eva Sol was there."), post)
    make.evidence(make.claim(story, "Eva Sol worked under Ana.", predicate=Predicate.WORKED_UNDER), post)
    page = client.get("/coaches/ana/tree/").content.decode()
    assert "Eva Sol worked under Ana." in page
    assert "Eva Sol was there." not in page


def test_a_name_stands_between_those_that_it_branches_into(people):
    ana = people["Ana"]
    for year in ("2017", "2018", "2019"):
        under(people["Cy"], make.person(f"Di {year}"), year)
    drawn = bracket(family(ana))
    y = {name.person.name: name.y for name in drawn.names}
    column = {name.person.name: name.column for name in drawn.names}
    assert column == {"Gran": 0, "Bo": 1, "Ana": 2, "Cy": 3, "Di": 4, "Di 2017": 4, "Di 2018": 4, "Di 2019": 4}
    assert y["Di"] < y["Di 2017"] < y["Cy"] < y["Di 2018"] < y["Di 2019"]
    assert y["Cy"] == (y["Di"] + y["Di 2019"]) / 2
    assert y["Ana"] == y["Cy"]


def test_no_name_stands_on_another_and_what_has_no_room_is_counted(people):
    ana = people["Ana"]
    for number in range(ENDS + 10):
        under(ana, make.person(f"Aide {number}"), str(1980 + number))
    drawn = bracket(family(ana))
    places = [(name.column, name.y) for name in drawn.names]
    assert len(places) == len(set(places))
    assert all(0 < y <= drawn.height for _, y in places)
    assert drawn.undrawn == 11


def test_who_stands_alone_has_a_page_that_says_so(client):
    make.person("Solo")
    assert "Nothing is known about whom" in client.get("/coaches/solo/tree/").content.decode()


def test_an_unknown_coach_is_answered_with_what_is_near(client, people):
    make.person("Ana Roca")
    response = client.get("/coaches/ana-rocha/tree/")
    assert response.status_code == 404
    assert "/coaches/ana-roca/" in response.content.decode()


def test_the_coachs_page_leads_to_it(client, people):
    assert 'href="/coaches/ana/tree/"' in client.get("/coaches/ana/").content.decode()
    make.person("Solo")
    assert "/tree/" not in client.get("/coaches/solo/").content.decode()


def test_the_number_of_queries_does_not_grow_with_the_tree(client, people, django_assert_max_num_queries):
    for number in range(20):
        aide = make.person(f"Aide {number}")
        make.evidence(make.claim(make.document(f"Story {number}.")), under(people["Ana"], aide))
        under(aide, make.person(f"Aide's {number}"))
    with django_assert_max_num_queries(7):
        client.get("/coaches/ana/tree/")
