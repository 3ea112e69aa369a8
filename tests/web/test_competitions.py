import pytest

from careers.vocabulary import Role
from clubs.models import Competition
from tests import factories as make

pytestmark = pytest.mark.django_db


def read(client, address: str, **asked) -> str:
    response = client.get(address, asked)
    assert response.status_code == 200
    return response.content.decode()


@pytest.fixture
def cup():
    club = make.club("Unión Norte")
    head = make.honour(make.person("Ana Roca"), "Copa Grande", "2016", club=club)
    make.honour(make.person("Eva Sol"), "Copa Grande", "2016", club=club, role=Role.ASSISTANT)
    make.honour(make.person("Luz Paz"), "Copa Grande", "2018-19 Clausura", role="")
    return head


def test_the_list_has_competitions_that_somebody_won(client, cup):
    Competition.objects.create(slug="liga-muda", name="Liga Muda")
    page = read(client, "/competitions/")
    assert '<a href="/competitions/copa-grande/">Copa Grande</a>' in page
    assert "2 editions" in page
    assert "Liga Muda" not in page


def test_a_competition_lists_its_editions_with_winner_coach_and_staff_the_newest_first(client, cup):
    page = read(client, "/competitions/copa-grande/")
    newest, oldest = page.index("/seasons/copa-grande/2018-19-clausura/"), page.index("/seasons/copa-grande/2016/")
    assert newest < oldest
    assert "club not known" in page[newest:oldest]
    assert "who was in charge is not known" in page[newest:oldest]
    row = page[oldest:]
    assert row.index("Unión Norte") < row.index("Ana Roca") < row.index("won it too") < row.index("Eva Sol")


def test_an_edition_shows_who_says_so(client, cup):
    words = "Ana Roca ganó la Copa Grande 2016."
    make.evidence(make.claim(make.document(words)), cup)
    page = read(client, "/seasons/copa-grande/2016/")
    assert "Won by Unión Norte" in page
    assert words in page
    assert page.index("Ana Roca") < page.index("Eva Sol")


def test_coaches_and_clubs_link_to_the_edition(client, cup):
    for address in ("/coaches/ana-roca/", "/clubs/union-norte/"):
        assert 'href="/seasons/copa-grande/2016/"' in read(client, address)


@pytest.mark.parametrize(
    "address", ["/competitions/copa-grend/", "/seasons/copa-grend/2016/", "/seasons/copa-grande/1999/"]
)
def test_what_is_not_there_is_not_found(client, cup, address):
    response = client.get(address)
    assert response.status_code == 404
    assert ("Copa Grande" in response.content.decode()) == ("grend" in address)


@pytest.mark.parametrize("address", ["/competitions/", "/competitions/liga/", "/seasons/liga/1999/"])
def test_the_number_of_queries_does_not_grow_with_the_editions(client, address, django_assert_max_num_queries):
    for year in range(1980, 2020):
        story = make.document(f"Liga {year}.")
        won = make.honour(make.person(f"Coach {year}"), "Liga", str(year), club=make.club(f"Club {year}"))
        make.evidence(make.claim(story), won)
    with django_assert_max_num_queries(5):
        read(client, address)
