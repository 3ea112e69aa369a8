"""The desk in a real browser: the queue by keyboard, a passage by selecting it, and no page wider than the screen."""

import pytest
from django.conf import settings
from django.contrib.auth.models import User
from django.test import Client
from selenium.webdriver.common.by import By

from careers.models import Claim, Document, Tenure
from careers.recompute import recompute
from careers.vocabulary import Factuality, Predicate, Role, Status
from tests import factories as make
from tests.web.conftest import Screen

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

TEXT = "Ana Roca suena en Club Ejemplo.\r\n\r\n🙂 Eva Sol y Club Ejemplo se dieron la mano."
SELECT = """
const text = document.querySelector("[data-text]"), last = text.lastChild, range = document.createRange();
const start = last.data.indexOf("Eva Sol");
range.setStart(last, start);
range.setEnd(last, start + "Eva Sol".length);
document.getSelection().removeAllRanges();
document.getSelection().addRange(range);
"""


@pytest.fixture
def document() -> Document:
    story = make.document(TEXT)
    of = {"object": "Club Ejemplo", "role": Role.HEAD, "spell": 1, "factuality": Factuality.REPORTED}
    make.said(story, "Ana Roca suena en Club Ejemplo.", Predicate.STARTED, **of)
    recompute()
    return story


@pytest.fixture
def desk(screen: Screen) -> Screen:
    client = Client()
    client.force_login(User.objects.create_superuser("vera"))
    screen.open("/robots.txt")
    session = client.cookies[settings.SESSION_COOKIE_NAME].value
    screen.browser.add_cookie({"name": settings.SESSION_COOKIE_NAME, "value": session})
    return screen


def test_the_queue_is_answered_by_keyboard_and_the_answer_undone(desk: Screen, document: Document) -> None:
    page = desk.open("/admin/review/")
    desk.press("o")
    assert "Is it a fact?" in page.find_element(By.CSS_SELECTOR, ".asked").text
    assert desk.overflow() <= 0
    page.find_element(By.ID, "reason").send_keys("a r")  # typed, not answered
    assert Tenure.objects.get().status == Status.REPORTED
    desk.press("a")
    assert Tenure.objects.get().status == Status.CONFIRMED
    desk.press("u")
    assert Tenure.objects.get().status == Status.REPORTED


def test_what_is_selected_in_the_text_is_the_passage(desk: Screen, document: Document) -> None:
    page = desk.open(f"/admin/upload/mark/{document.pk}/")
    assert desk.overflow() <= 0
    page.execute_script(SELECT)
    assert page.find_element(By.CSS_SELECTOR, "[data-chosen]").text == "Eva Sol"
    for name, text in {"subject": "Eva Sol", "object": "Club Ejemplo"}.items():
        page.find_element(By.NAME, name).send_keys(text)
    page.find_element(By.CSS_SELECTOR, "select[name=role] option[value='head coach']").click()
    desk.enter(page.find_element(By.CSS_SELECTOR, ".upload button"))
    made = Claim.objects.get(by_staff=True)
    assert document.text[made.start : made.end] == "Eva Sol"


@pytest.mark.parametrize("path", ["/admin/", "/admin/review/", "/admin/upload/", "/admin/careers/tenure/{}/history/"])
def test_no_page_is_wider_than_the_screen(desk: Screen, document: Document, path: str) -> None:
    desk.open(path.format(Tenure.objects.get().pk))
    assert desk.overflow() <= 0
