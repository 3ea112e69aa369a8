"""What people come for, done in a browser as they would: by typing, following links and reading."""

import pytest
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from careers.vocabulary import Predicate, Role
from tests import factories as make
from tests.web.conftest import Screen

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

SENTENCE = "El 6 de agosto de 2024 Ana Rocamora asumió en Unión Norte."


@pytest.fixture(autouse=True)
def known():
    ana, eva, club = make.person("Ana Rocamora"), make.person("Eva Sol"), make.club("Unión Norte", country="PE")
    post = make.tenure(ana, club, "2024-08-06", "2024-11-21")
    said = make.claim(make.document(SENTENCE, language="es"), value="2024-08-06", predicate=Predicate.STARTED)
    make.evidence(said, post)
    make.tenure(eva, club, "2024-08-06", "2024-11-21", role=Role.ASSISTANT).under.add(ana)


@pytest.fixture(params=["es", "en"])
def language(request: pytest.FixtureRequest) -> str:
    return request.param


def test_a_misspelt_name_leads_to_the_sentence_behind_a_date(screen: Screen, language: str):
    page = screen.open(f"/?lang={language}")
    screen.enter(page.find_element(By.ID, "q"), "rocamorra")
    screen.enter(page.find_element(By.CSS_SELECTOR, ".results .names a"))
    assert page.find_element(By.TAG_NAME, "h1").text == "Ana Rocamora"
    page.find_element(By.CSS_SELECTOR, ".spell summary").send_keys(Keys.ENTER)
    assert page.find_element(By.CSS_SELECTOR, ".spell blockquote").text == SENTENCE
    assert page.find_element(By.TAG_NAME, "html").get_attribute("lang") == language


def test_who_was_in_charge_of_a_club_on_a_day(screen: Screen, language: str):
    page = screen.open(f"/bench/?lang={language}&on=2024-10-01")
    screen.enter(page.find_element(By.CSS_SELECTOR, ".names a"))
    row = page.find_element(By.CSS_SELECTOR, ".chairs > li")
    assert row.find_element(By.TAG_NAME, "h3").text == "Unión Norte"
    assert row.find_element(By.CSS_SELECTOR, "a.strong").text == "Ana Rocamora"


def test_two_coaches_are_compared_from_the_page_of_one(screen: Screen, language: str):
    page = screen.open(f"/coaches/ana-rocamora/?lang={language}")
    screen.enter(page.find_element(By.CSS_SELECTOR, ".doors a[href*='/compare/']"))
    screen.enter(page.find_element(By.ID, "coach-2"), "sol")
    assert len(page.find_elements(By.CSS_SELECTOR, "svg.lanes")) == 2
    together = page.find_element(By.CSS_SELECTOR, ".together").text
    assert together.startswith("Eva Sol")
    assert together.endswith("Ana Rocamora." if language == "es" else "Ana Rocamora here.")
