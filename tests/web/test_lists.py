import pytest

from tests import factories as make

pytestmark = pytest.mark.django_db


def test_coaches_are_in_the_order_of_their_names_accents_apart(client):
    for name in ("Zoe Alba", "Álvaro Díaz", "Aldo Ruiz", "Alva Paz"):
        make.person(name)
    page = client.get("/coaches/").content.decode()
    names = ["Aldo Ruiz", "Alva Paz", "Álvaro Díaz", "Zoe Alba"]
    assert sorted(names, key=page.index) == names


@pytest.mark.parametrize("wanted", ["guzman", "GUZMÁN", "Iván Guz"])
def test_the_list_is_filtered_by_part_of_a_name(client, wanted):
    make.person("Iván Guzmán")
    make.person("Ana Roca")
    page = client.get("/coaches/", {"q": wanted}).content.decode()
    assert "Iván Guzmán" in page
    assert "Ana Roca" not in page


def test_a_club_is_found_by_a_former_name(client):
    make.tenure(make.person(), make.club("Cusco FC", names={"Real Garcilaso": "former"}), "2015", "2016")
    assert "Cusco FC" in client.get("/clubs/", {"q": "garcilaso"}).content.decode()


def test_clubs_that_no_coach_is_known_of_are_not_listed(client):
    make.club("Silent FC")
    assert "Silent FC" not in client.get("/clubs/").content.decode()


def test_a_long_list_is_in_pages_that_keep_the_filter(client):
    for number in range(70):
        make.person(f"Coach {number:02}")
    first = client.get("/coaches/", {"q": "coach"}).content.decode()
    assert "page 1 of 2" in first
    assert "?q=coach&amp;page=2" in first
    assert "Coach 69" in client.get("/coaches/", {"q": "coach", "page": "2"}).content.decode()


@pytest.mark.parametrize("page", ["0", "-1", "x", "9" * 400, "\x00"])
def test_a_page_that_is_not_there_gives_one_that_is(client, page):
    make.person()
    assert "Ana Roca" in client.get("/coaches/", {"page": page}).content.decode()


@pytest.mark.parametrize("address", ["/", "/coaches/", "/clubs/"])
@pytest.mark.parametrize("wanted", ["nobody", "\x00", "%' OR 1=1", "x" * 3000, "<b>", "日本"])
def test_a_search_that_finds_nothing_says_so(client, address, wanted):
    make.tenure(make.person(), make.club(), "2015", "2016")
    response = client.get(address, {"q": wanted})
    assert response.status_code == 200
    assert "<b>" not in response.content.decode()


def test_home_finds_people_and_clubs_with_accents_forgiven(client):
    make.tenure(make.person("Iván Guzmán"), make.club("Guzmania"), "2015", "2016")
    page = client.get("/", {"q": "guzman"}).content.decode()
    assert 'href="/coaches/ivan-guzman/"' in page
    assert 'href="/clubs/guzmania/"' in page


def test_home_shows_open_contradictions_and_the_newest_documents(client):
    post = make.tenure(make.person(), make.club(), "2015", "2016")
    values = [{"edtf": "2016-07-25", "claims": []}, {"edtf": "2016-08", "claims": []}]
    post.conflicts = [{"field": "end", "values": values}]
    post.save()
    make.document("Old.", title="Older", published=None)
    make.document("New.", title="Newer")
    page = client.get("/").content.decode()
    assert f'href="/coaches/ana-roca/#tenure-{post.pk}"' in page
    assert "end: 25 July 2016 / August 2016" in page
    assert page.index("Newer") < page.index("Older")


def test_an_empty_knowledge_base_has_pages_too(client):
    for address in ("/", "/coaches/", "/clubs/"):
        assert client.get(address).status_code == 200


@pytest.mark.parametrize("address", ["/", "/coaches/"])
@pytest.mark.parametrize("wanted", ["gareka", "gareca ricardo", "ricardo", "gar"])
def test_a_name_is_found_in_any_order_and_with_a_slip(client, address, wanted):
    make.person("Ricardo Gareca")
    make.person("Ana Roca")
    page = client.get(address, {"q": wanted}).content.decode()
    assert 'href="/coaches/ricardo-gareca/"' in page
    assert 'href="/coaches/ana-roca/"' not in page
    assert ("Nothing has exactly this name" in page) == (wanted == "gareka")


def test_a_guess_is_not_shown_beside_what_was_found(client):
    make.tenure(make.person("Ana Roca"), make.club("Rosa"), "2015", "2016")
    page = client.get("/", {"q": "roca"}).content.decode()
    assert "Ana Roca" in page
    assert "/clubs/rosa/" not in page
