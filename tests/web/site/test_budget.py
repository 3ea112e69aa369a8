"""What a first visit costs: bytes, other hosts, and things that jump while the page is loading."""

from collections.abc import Iterator

import pytest
from selenium import webdriver

from tests.web.conftest import Screen

pytestmark = [pytest.mark.browser, pytest.mark.django_db]

BYTES = 60_000
LOADED = "return performance.getEntries().filter((e) => 'transferSize' in e).map((e) => [e.name, e.transferSize])"
SHIFT = """
const done = arguments[0];
const watch = new PerformanceObserver(() => {});
watch.observe({type: "layout-shift", buffered: true});
setTimeout(() => done(watch.takeRecords().reduce((sum, entry) => sum + entry.value, 0)), 100);
"""


@pytest.fixture
def visitor(chromium: webdriver.Chrome, site: str) -> Iterator[Screen]:
    """Somebody with a phone who has never been here: nothing is in the browser's cache."""
    chromium.execute_cdp_cmd("Network.enable", {})
    chromium.execute_cdp_cmd("Network.setCacheDisabled", {"cacheDisabled": True})
    yield Screen(chromium, site, 360)
    chromium.execute_cdp_cmd("Network.setCacheDisabled", {"cacheDisabled": False})


def test_a_first_visit_is_light_stays_with_us_and_nothing_jumps(visitor: Screen, page: str):
    shown = visitor.open(page)
    loaded = shown.execute_script(LOADED)
    assert {name for name, _ in loaded if not name.startswith(visitor.address)} == set()
    assert any(name.endswith(".css") for name, _ in loaded)
    assert sum(size for _, size in loaded) < BYTES
    assert shown.execute_async_script(SHIFT) == 0
