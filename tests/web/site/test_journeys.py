"""What people come for, done in a browser as they would: by typing, following links and reading."""

from collections.abc import Iterator

import pytest
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from tests.web.conftest import Screen

pytestmark = [pytest.mark.browser, pytest.mark.django_db]


@pytest.fixture(params=[True, False], ids=["script", "no-script"], autouse=True)
def scripts(request: pytest.FixtureRequest, chromium) -> Iterator[bool]:
    """Whether the browser runs the scripts of pages."""
    chromium.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": not request.param})
    yield request.param
    chromium.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})


def test_a_misspelt_name_leads_to_the_sentence_behind_a_date(screen: Screen, language: str, scripts: bool):
    page = screen.open(f"/?lang={language}")
    screen.enter(page.find_element(By.ID, "q"), "mariano sosso")
    screen.enter(page.find_element(By.CSS_SELECTOR, ".results .names a"))
    assert page.find_element(By.TAG_NAME, "h1").text == "Mariano Soso"
    assert bool(page.find_elements(By.CSS_SELECTOR, "button.unfold")) == scripts  # which a script alone makes
    spell = page.find_element(By.XPATH, "//li[contains(@class, 'spell')][.//a[text()='Sporting Cristal']]")
    assert "2016" in spell.text
    spell.find_element(By.TAG_NAME, "summary").send_keys(Keys.ENTER)
    assert any("2016" in quote.text for quote in spell.find_elements(By.TAG_NAME, "blockquote"))
    assert page.find_element(By.TAG_NAME, "html").get_attribute("lang") == language


def test_who_was_in_charge_of_a_club_on_a_day(screen: Screen, language: str):
    page = screen.open(f"/bench/?lang={language}&on=2024-10-01")
    screen.enter(page.find_element(By.CSS_SELECTOR, ".names a[href*='country=PE']"))
    row = page.find_element(By.XPATH, "//ul[contains(@class, 'chairs')]/li[.//h3//text()='Alianza Lima']")
    assert row.find_element(By.CSS_SELECTOR, "a.strong").text == "Mariano Soso"


def test_two_coaches_are_compared_from_the_page_of_one(screen: Screen, language: str):
    page = screen.open(f"/coaches/mariano-soso/?lang={language}")
    screen.enter(page.find_element(By.CSS_SELECTOR, ".doors a[href*='/compare/']"))
    screen.enter(page.find_element(By.ID, "coach-2"), "claudio vivas")
    sides = page.find_elements(By.CSS_SELECTOR, ".side h2")
    assert [side.text for side in sides] == ["Mariano Soso", "Claudio Vivas"]
    assert "Mariano Soso" in page.find_element(By.CSS_SELECTOR, ".together").text


def test_a_contradiction_is_found_with_both_its_sentences(screen: Screen, language: str):
    page = screen.open(f"/?lang={language}")
    screen.enter(page.find_element(By.XPATH, "//section[@aria-labelledby='contradictions']//a[contains(., 'Recife')]"))
    versions = page.find_elements(By.CSS_SELECTOR, ".contradiction dt")
    quotes = page.find_elements(By.CSS_SELECTOR, ".contradiction blockquote")
    assert [version.text[:2] for version in versions] == ["25", "5 "]
    assert len({quote.text for quote in quotes if quote.is_displayed()}) == 2
