"""What the engine asks of patterns that `re` has no word for."""

import re


def last(pattern: re.Pattern[str], text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
    """The last match within text[start:end]."""
    found = None
    for match in pattern.finditer(text, start, len(text) if end is None else end):
        found = match
    return found
