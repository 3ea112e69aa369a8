"""With scripts, what is asked for is shown while it is typed or dragged, and the address goes along."""

import pytest
from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.wait import WebDriverWait

from tests.web.conftest import Screen

pytestmark = [pytest.mark.browser, pytest.mark.django_db]


@pytest.fixture
def visitor(chromium: webdriver.Chrome, site: str) -> Screen:
    return Screen(chromium, site, 360)


def soon(page: webdriver.Chrome, text: str) -> None:
    """The page says it, without having been left."""
    WebDriverWait(page, 10).until(lambda page: text in page.find_element(By.TAG_NAME, "main").text)
    assert page.execute_script("return window.marked") is True


def opened(visitor: Screen, address: str) -> webdriver.Chrome:
    page = visitor.open(address)
    page.execute_script("window.marked = true")
    return page


@pytest.mark.parametrize(
    ("address", "field", "typed", "shown"),
    [
        ("/?lang=en", "q", "marino soso", "Found for “marino soso”"),
        ("/?lang=en", "q", "descentralizado 2016", "Torneo Descentralizado 2016"),
        ("/coaches/?lang=en", "q", "xyzzyx", "No coach is called"),
        ("/clubs/?lang=en", "q", "xyzzyx", "No club with a coach is called"),
        ("/compare/?lang=en&coach=mariano-soso", "coach-2", "vivas", "Clubs in common"),
    ],
)
def test_it_comes_while_it_is_typed(visitor: Screen, address: str, field: str, typed: str, shown: str):
    page = opened(visitor, address)
    page.find_element(By.ID, field).send_keys(typed)
    soon(page, shown)
    assert page.switch_to.active_element.get_attribute("id") == field
    assert typed.split()[0] in page.current_url
    assert "lang=en" in page.current_url


def test_a_slider_goes_through_time(visitor: Screen):
    page = opened(visitor, "/bench/?lang=en&on=2024-11-20&country=PE")
    slider = page.find_element(By.ID, "slider")
    assert slider.get_attribute("aria-valuetext") == "November 20, 2024"
    slider.send_keys(Keys.ARROW_RIGHT, Keys.ARROW_RIGHT)
    soon(page, "Peru, 22 November 2024")
    assert page.find_element(By.ID, "on").get_attribute("value") == "2024-11-22"
    assert "on=2024-11-22" in page.current_url


def test_nothing_of_it_is_refused_by_the_security_policy(visitor: Screen):
    visitor.browser.get_log("browser")  # what earlier pages left
    page = opened(visitor, "/?lang=en")
    page.find_element(By.ID, "q").send_keys("soso")
    soon(page, "Found for “soso”")
    assert [line["message"] for line in page.get_log("browser")] == []
