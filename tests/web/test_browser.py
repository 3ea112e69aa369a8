"""What only a browser can tell: what is seen, what unfolds, what is wider than the screen."""

import pytest
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from careers.vocabulary import Predicate, Role
from tests import factories as make
from tests.web.conftest import Screen

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

BENCH = "/bench/?on=1990-06-01&country=PE"
LONG = "Wolfeschlegelsteinhausenbergerdorffvoralternwarengewissenhaft"


@pytest.fixture
def career():
    """A long career: one post a year, one evidence each, with a name and a club that no line can hold."""
    person, boss = make.person(LONG, slug="ana-roca"), make.person("Eva Sol")
    text = f"{LONG} came. {'x' * 300}\n\nThe end."
    story = make.document(text, title=LONG * 2, url=f"https://example.org/{LONG * 4}")
    said = make.claim(story, "came.", predicate=Predicate.STARTED, value="1990")
    for year in range(1990, 2025):
        role = Role.HEAD if year % 3 else Role.ASSISTANT
        post = make.tenure(person, make.club(f"{LONG} {year}", country="PE"), str(year), f"{year}-11-20", role=role)
        post.under.add(boss)
        make.evidence(said, post)
    post.conflicts = [{"field": "end", "values": [{"edtf": "2024-11-20", "claims": [said.key]}]}]
    post.save()
    make.honour(person, LONG, "1990", club=post.club)
    return story


def test_an_evidence_unfolds_into_its_sentence_and_leads_to_its_place(screen, career):
    page = screen.open("/coaches/ana-roca/")
    evidence = page.find_elements(By.CSS_SELECTOR, "details.evidence")[1]
    quote = evidence.find_element(By.TAG_NAME, "blockquote")
    assert not quote.is_displayed()
    evidence.find_element(By.TAG_NAME, "summary").send_keys(Keys.ENTER)
    assert quote.is_displayed()
    assert quote.text == "came."
    place = evidence.find_element(By.CSS_SELECTOR, ".cite a")
    page.get(place.get_attribute("href"))
    assert page.find_element(By.CSS_SELECTOR, ".anchor:target + mark").text == "came."


def test_all_evidence_unfolds_by_one_button(screen, career):
    page = screen.open("/coaches/ana-roca/")
    quotes = page.find_elements(By.CSS_SELECTOR, "details.evidence blockquote")
    page.find_element(By.CSS_SELECTOR, "button.unfold").send_keys(Keys.ENTER)
    assert [quote for quote in quotes if not quote.is_displayed()] == []


def test_no_page_is_wider_than_the_screen(screen, career):
    club = "wolfeschlegelsteinhausenbergerdorffvoralternwarengewissenhaft-1990"
    addresses = ["/", "/?q=wolf", "/coaches/", "/coaches/ana-roca/", "/clubs/", f"/clubs/{club}/"]
    addresses += [f"/documents/{career.pk}/", "/coaches/ana-rocha/", "/nowhere/"]
    addresses += ["/coaches/ana-roca/tree/", "/compare/?coach=ana-roca&coach=eva-sol", "/competitions/"]
    addresses += [f"/competitions/{LONG.lower()}/", f"/seasons/{LONG.lower()}/1990/", "/bench/", BENCH]
    too_wide = {}
    for address in addresses:
        page = screen.open(address)
        page.execute_script("for (const one of document.querySelectorAll('details')) one.open = true")
        too_wide[address] = screen.overflow()
    assert {address: by for address, by in too_wide.items() if by > 0} == {}


def test_a_bar_of_the_drawing_leads_to_its_post(screen, career):
    page = screen.open("/coaches/ana-roca/")
    bar = page.find_element(By.CSS_SELECTOR, "svg.lanes a.post")
    page.execute_script("arguments[0].focus()", bar)
    page.switch_to.active_element.send_keys(Keys.ENTER)
    assert page.find_element(By.CSS_SELECTOR, ".spell:target").is_displayed()


def test_nothing_is_refused_by_the_security_policy(screen, career):
    screen.browser.get_log("browser")  # what earlier pages left
    for address in ("/", "/coaches/ana-roca/", "/coaches/ana-roca/tree/", BENCH, f"/documents/{career.pk}/"):
        screen.open(address)
    assert [line["message"] for line in screen.browser.get_log("browser")] == []


def test_the_first_screen_of_a_phone_says_where_he_is_and_who_says_so(chromium, live_server):
    person = make.person("Mariano Soso", country="AR", birthplace="Rosario, Argentina")
    for year in range(2012, 2024):
        make.tenure(person, make.club(f"Club Atlético {year}"), str(year), str(year))
    post = make.tenure(person, make.club("Defensa y Justicia"), "2025-06-09", "..")
    make.evidence(make.claim(make.document()), post)
    page = Screen(chromium, live_server.url, 360).open("/coaches/mariano-soso/")
    for each in page.find_elements(By.CSS_SELECTOR, ".coach h1, .coach .facts > div, .timeline .lanes")[:5]:
        assert each.rect["y"] + each.rect["height"] <= 800


def test_a_bench_is_followed_from_day_to_day_without_a_script(screen, career):
    page = screen.open("/bench/?on=1991-11-20&country=PE")
    assert page.find_elements(By.CSS_SELECTOR, ".chairs > li:not(.vacant)") != []
    screen.enter(page.find_element(By.CSS_SELECTOR, ".steps a[aria-label='A day later']"))
    assert "1991-11-21" in page.current_url
    assert page.find_elements(By.CSS_SELECTOR, ".chairs > li:not(.vacant)") == []
