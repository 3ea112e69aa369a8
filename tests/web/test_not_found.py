import pytest
from django.template.loader import render_to_string

from tests import factories as make

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("asked", ["mariano-sosa", "soso", "mariano-soso-1", "Mariano-Soso"])
def test_an_unknown_coach_is_answered_with_what_is_near(client, asked):
    make.person("Mariano Soso")
    make.person("Eva Sol")
    response = client.get(f"/coaches/{asked}/")
    assert response.status_code == 404
    assert 'href="/coaches/mariano-soso/"' in response.content.decode()


def test_an_unknown_club_is_answered_with_what_is_near(client):
    make.club("Sport Recife")
    response = client.get("/clubs/sport-recif/")
    assert response.status_code == 404
    assert 'href="/clubs/sport-recife/"' in response.content.decode()


@pytest.mark.parametrize("asked", ["x" * 3000, "%00", "<script>", "日本"])
def test_a_hostile_address_is_a_404(client, asked):
    response = client.get(f"/coaches/{asked}/")
    assert response.status_code == 404
    assert "<script>" not in response.content.decode()


def test_any_other_address_has_the_same_page(client):
    response = client.get("/nowhere/")
    assert response.status_code == 404
    assert "Out of play" in response.content.decode()


def test_the_page_for_a_broken_one_needs_nothing(client):
    assert "Something went wrong" in render_to_string("500.html")
