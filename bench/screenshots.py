"""`./kb screenshots [FOLDER]`: pictures of every kind of page, at both widths, light and dark.

The site is served as by `./kb run`, with what is in the knowledge base. Without a folder only those pictures are taken
that README.md shows: they are written to docs/.
"""

import argparse
import base64
import contextlib
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

from selenium import webdriver
from selenium.webdriver.chrome.service import Service

from bench.addresses import PAGES, in_language

ROOT = Path(__file__).resolve().parent.parent
PHONE, DESKTOP = (360, 800), (1440, 900)
SCHEMES = ("light", "dark")
#: Those that README.md shows: the page, its size, light or dark.
SHOWN = {
    "coach": ("coach", (1200, 860), "light"),
    "coach-on-a-phone": ("coach", PHONE, "dark"),
    "document": ("document", (1200, 860), "light"),
    "club": ("club-of-many", (1200, 860), "dark"),
}
MORE = {"club-of-many": "/clubs/sporting-cristal/"}
SWITCHES = (
    *("headless=new", "no-sandbox", "disable-gpu", "disable-quic", "no-first-run", "disable-dev-shm-usage"),
    *("disable-background-networking", "disable-component-update", "disable-sync", "hide-scrollbars"),
)


def main() -> None:
    parser = argparse.ArgumentParser(prog="kb screenshots", description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, help="where every kind of page is written to")
    parser.add_argument("--language", choices=("en", "es"), default="en", help="of the pages (en)")
    wanted = parser.parse_args()
    with served() as address, chromium() as browser:
        for path, size, scheme, to in _pictures(wanted.folder):
            take(browser, address + in_language(path, wanted.language), to, size, scheme)


def _pictures(folder: Path | None) -> Iterator[tuple[str, tuple[int, int], str, Path]]:
    if folder is None:
        for name, (page, size, scheme) in SHOWN.items():
            yield {**PAGES, **MORE}[page], size, scheme, ROOT / "docs" / f"{name}.png"
        return
    folder.mkdir(parents=True, exist_ok=True)
    for name, path in PAGES.items():
        for size in (PHONE, DESKTOP):
            for scheme in SCHEMES:
                yield path, size, scheme, folder / f"{name}-{size[0]}-{scheme}.png"


def take(browser: webdriver.Chrome, address: str, to: Path, size: tuple[int, int], scheme: str) -> None:
    """The first screen of a page, of `size` in pixels."""
    width, height = size
    screen = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600}
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", screen)
    features = [{"name": "prefers-color-scheme", "value": scheme}]
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": features})
    browser.get(address)
    picture = browser.execute_cdp_cmd("Page.captureScreenshot", {"format": "png"})
    to.write_bytes(base64.b64decode(picture["data"]))
    print(to)


@contextlib.contextmanager
def served() -> Iterator[str]:
    """The address of the site, until the block ends."""
    with contextlib.closing(socket.socket()) as one:
        one.bind(("127.0.0.1", 0))
        port = one.getsockname()[1]
    server = subprocess.Popen([sys.executable, str(ROOT / "manage.py"), "run", "--port", str(port)], cwd=ROOT)
    try:
        _wait(f"http://127.0.0.1:{port}", server)
        yield f"http://127.0.0.1:{port}"
    finally:
        server.terminate()
        server.wait(20)


def _wait(address: str, server: subprocess.Popen) -> None:
    for _ in range(600):
        with contextlib.suppress(OSError), urllib.request.urlopen(f"{address}/robots.txt", timeout=5):
            return
        if server.poll() is not None:
            break
        time.sleep(0.2)
    raise SystemExit("the site was not served")


@contextlib.contextmanager
def chromium() -> Iterator[webdriver.Chrome]:
    program, driver = shutil.which("chromium"), shutil.which("chromedriver")
    if not (program and driver):
        raise SystemExit("needs chromium and chromedriver (on Debian: apt-get install chromium chromium-driver)")
    options = webdriver.ChromeOptions()
    options.binary_location = program
    with tempfile.TemporaryDirectory() as profile:
        for switch in (*SWITCHES, f"user-data-dir={profile}"):
            options.add_argument(f"--{switch}")
        browser = webdriver.Chrome(options=options, service=Service(driver))
        try:
            yield browser
        finally:
            browser.quit()


if __name__ == "__main__":
    main()
