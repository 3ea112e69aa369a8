"""The layout words of all languages together: a Spanish page may well be furnished in English."""

import re

from ingest.languages.en.layout import LAYOUT as EN
from ingest.languages.es.layout import LAYOUT as ES
from ingest.languages.layout import Layout
from ingest.languages.pt.layout import LAYOUT as PT

LAYOUTS: tuple[Layout, ...] = (ES, EN, PT)


def _all(name: str) -> tuple[str, ...]:
    return tuple(word for layout in LAYOUTS for word in getattr(layout, name))


def _any_of(name: str) -> re.Pattern[str]:
    """A pattern for any of the phrases as whole words of a folded text."""
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, _all(name)))})\b")


BUTTONS = frozenset(_all("buttons"))
NOTICES = _any_of("notices")
LABELS = frozenset(_all("labels"))
TAILS = frozenset(_all("tails"))
TEASERS = _any_of("teasers")
PHOTO = _any_of("photo")
BYLINES = _any_of("bylines")
PUBLISHED = _any_of("published")
DESKS = frozenset(_all("desks"))
SECTIONS = _any_of("sections")
HONOURS = _any_of("honours")
LISTS = _any_of("lists")
STATEMENTS = _any_of("statements")
BIRTHS = _any_of("births")
DEICTICS = _any_of("deictics")
