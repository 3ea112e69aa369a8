"""Takes pictures of the pages of a site that runs, in headless Chromium.

    ./kb run                                          in one terminal
    python docs/screenshots.py http://127.0.0.1:8000  in another: writes docs/screenshot.png
    python docs/screenshots.py http://127.0.0.1:8000 --all pictures/

`--all` writes every kind of page at both widths, light and dark. The site needs the documents that a new install reads.
"""

import argparse
import base64
import shutil
import tempfile
from pathlib import Path

from selenium import webdriver
from selenium.webdriver.chrome.service import Service

COACH = "/coaches/mariano-soso/?lang=en"
PAGES = {
    "home": "/?lang=es",
    "coaches": "/coaches/?lang=es",
    "coach": "/coaches/mariano-soso/?lang=es",
    "tree": "/coaches/mariano-soso/tree/?lang=es",
    "compare": "/compare/?coach=mariano-soso&coach=claudio-vivas&lang=es",
    "bench": "/bench/?on=2024-10-01&country=PE&lang=es",
    "competitions": "/competitions/?lang=es",
    "season": "/seasons/torneo-descentralizado/2016/?lang=es",
    "clubs": "/clubs/?lang=es",
    "club": "/clubs/alianza-lima/?lang=es",
    "document": "/documents/1/?lang=es",
    "not-found": "/coaches/mariano-sosa/?lang=es",
}
SWITCHES = (
    *("headless=new", "no-sandbox", "disable-gpu", "disable-quic", "no-first-run", "disable-dev-shm-usage"),
    *("disable-background-networking", "disable-component-update", "disable-sync", "hide-scrollbars"),
)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("address", help="of the site, as http://127.0.0.1:8000")
    parser.add_argument("--all", metavar="FOLDER", type=Path, help="where every kind of page is written to")
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory() as profile:
        browser = chromium(profile)
        try:
            if wanted.all:
                take_all(browser, wanted.address, wanted.all)
            else:
                take(browser, wanted.address + COACH, Path(__file__).with_name("screenshot.png"), 1200, 860)
        finally:
            browser.quit()


def take_all(browser: webdriver.Chrome, address: str, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name, path in PAGES.items():
        for width, height in ((360, 800), (1440, 900)):
            for scheme in ("light", "dark"):
                take(browser, address + path, folder / f"{name}-{width}-{scheme}.png", width, height, scheme)


def take(browser: webdriver.Chrome, address: str, to: Path, width: int, height: int, scheme: str = "light") -> None:
    """The first screen of a page, `width` by `height`."""
    size = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600}
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)
    browser.execute_cdp_cmd(
        "Emulation.setEmulatedMedia", {"features": [{"name": "prefers-color-scheme", "value": scheme}]}
    )
    browser.get(address)
    picture = browser.execute_cdp_cmd("Page.captureScreenshot", {"format": "png"})
    to.write_bytes(base64.b64decode(picture["data"]))
    print(to)


def chromium(profile: str) -> webdriver.Chrome:
    program, driver = shutil.which("chromium"), shutil.which("chromedriver")
    if not (program and driver):
        raise SystemExit("needs chromium and chromedriver (on Debian: apt-get install chromium chromium-driver)")
    options = webdriver.ChromeOptions()
    options.binary_location = program
    for switch in (*SWITCHES, f"user-data-dir={profile}"):
        options.add_argument(f"--{switch}")
    return webdriver.Chrome(options=options, service=Service(driver))


if __name__ == "__main__":
    main()
