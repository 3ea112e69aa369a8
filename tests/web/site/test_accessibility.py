"""axe-core finds nothing against WCAG 2.2 AA on any kind of page, light or dark."""

from pathlib import Path

import pytest

from bench.addresses import PAGES
from tests.web.conftest import Screen

pytestmark = [pytest.mark.browser, pytest.mark.django_db]

AXE = (Path(__file__).parents[1] / "axe" / "axe.min.js").read_text()
LONG = "api"
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
RUN = """
const done = arguments[arguments.length - 1];
for (const one of [...document.querySelectorAll("details")].slice(0, 8)) one.open = true;
axe.run({runOnly: arguments[0], resultTypes: ["violations"]}).then(
  (found) => done(found.violations.map((v) => `${v.id}: ${v.nodes[0].html.slice(0, 200)} (${v.nodes.length})`)),
  (error) => done([String(error)]),
);
"""


def violations(screen: Screen, scheme: str) -> list[str]:
    screen.prefer(scheme)
    return screen.browser.execute_async_script(RUN, RULES)


@pytest.mark.parametrize("kind", [kind for kind in PAGES if kind != LONG])
def test_nothing_is_against_the_rules(screen: Screen, kind: str):
    screen.open(PAGES[kind])
    screen.browser.execute_script(AXE)
    found = {scheme: violations(screen, scheme) for scheme in ("light", "dark")}
    assert found == {"light": [], "dark": []}


def test_nothing_is_against_the_rules_on_the_longest_page(chromium, site: str):
    """Which takes as long as all others: so at one width, in one scheme."""
    screen = Screen(chromium, site, 360)
    screen.open(PAGES[LONG])
    screen.browser.execute_script(AXE)
    assert violations(screen, "dark") == []


def test_axe_would_find_something(screen: Screen):
    screen.open("/")
    screen.browser.execute_script("document.querySelector('#q').labels[0].remove()")
    screen.browser.execute_script(AXE)
    assert violations(screen, "light") != []
