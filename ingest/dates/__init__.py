"""Dates in Spanish, English and Portuguese, counted from a running anchor.

`find_dates` reads a sentence and hands the anchor on to the next one; `find_published` reads a dateline. The words
stand in `ingest/languages/*/dates.py`; `tokens` and `lexed` turn a sentence into word classes, `grammar` finds the
expressions, `resolve` counts them out, and `find` puts them together.
"""

from ingest.dates.anchor import Anchor
from ingest.dates.find import find_dates
from ingest.dates.published import find_published

__all__ = ["Anchor", "find_dates", "find_published"]
