"""A real browser for the tests that are marked `browser`."""

import os
import shutil
from collections.abc import Iterator

import pytest
from django.db import connections
from selenium import webdriver
from selenium.common.exceptions import WebDriverException
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.wait import WebDriverWait

QUIET = (
    *("headless=new", "no-sandbox", "disable-gpu", "disable-quic", "no-first-run", "disable-dev-shm-usage"),
    *("disable-background-networking", "disable-component-update", "disable-sync", "hide-scrollbars"),
)


@pytest.fixture(scope="session")
def short_connections(django_db_setup: None) -> None:
    """The live server's threads give their connections back: a kept one would hold the test database at the end."""
    connections["default"].settings_dict["CONN_MAX_AGE"] = 0


@pytest.fixture(scope="session")
def chromium(tmp_path_factory: pytest.TempPathFactory, short_connections: None) -> Iterator[webdriver.Chrome]:
    """Headless Chromium. Without one the test is skipped, but not where CI is set: there it has to be."""
    program, driver = shutil.which("chromium"), shutil.which("chromedriver")
    if not (program and driver):
        (pytest.fail if os.environ.get("CI") else pytest.skip)("needs chromium and chromedriver")
    options = webdriver.ChromeOptions()
    options.binary_location = program
    for switch in (*QUIET, f"user-data-dir={tmp_path_factory.mktemp('chromium')}"):
        options.add_argument(f"--{switch}")
    browser = webdriver.Chrome(options=options, service=Service(driver))
    yield browser
    browser.quit()


def _has_arrived(browser: webdriver.Chrome) -> bool:
    return browser.execute_script(
        "return document.readyState === 'complete' && !document.documentElement.hasAttribute('data-left')"
    )


class Screen:
    """The browser at one width, reading pages of the live server."""

    def __init__(self, browser: webdriver.Chrome, address: str, width: int) -> None:
        self.browser, self.address, self.width = browser, address, width
        size = {"width": width, "height": 800, "deviceScaleFactor": 1, "mobile": width < 600}
        browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)

    def open(self, path: str) -> webdriver.Chrome:
        self.browser.get(f"{self.address}{path}")
        return self.browser

    def prefer(self, scheme: str) -> None:
        """`scheme`: light or dark."""
        features = [{"name": "prefers-color-scheme", "value": scheme}]
        self.browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": features})

    def enter(self, element: WebElement, text: str = "") -> None:
        """Type the text and Enter, and wait until the page has given way to the one that it leads to, all of it."""
        self._leave(element, text, Keys.ENTER)

    def press(self, key: str) -> None:
        """A key of the page itself, that leads to another one."""
        self._leave(self.browser.find_element("tag name", "body"), key)

    def _leave(self, element: WebElement, *keys: str) -> None:
        """The page that is left carries a mark. Asking for an element of it instead fails while pages change."""
        self.browser.execute_script("document.documentElement.setAttribute('data-left', '')")
        element.send_keys(*keys)
        WebDriverWait(self.browser, 20, ignored_exceptions=[WebDriverException]).until(_has_arrived)

    def overflow(self) -> int:
        """By how many pixels the page is wider than the screen."""
        return self.browser.execute_script("return document.documentElement.scrollWidth - window.innerWidth")


@pytest.fixture(params=[360, 1440], ids=["phone", "desktop"])
def screen(request: pytest.FixtureRequest, chromium: webdriver.Chrome, live_server) -> Screen:
    return Screen(chromium, live_server.url, request.param)
