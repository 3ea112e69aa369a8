"""Which seasons a competition was won in, as its words say: "de 2011 y 2012", "2009/10, 2013/14 e 2014/15"."""

import re

YEAR = r"(?:(?:18|19|20)\d\d)"
_SEASON = rf"{YEAR}(?:\s?[-–—/]\s?(?:{YEAR}|\d\d))?(?!\d)"
_JOIN = r"(?:\s*,\s*(?:and |y |e )?|\s+(?:and|y|e|&)\s+)(?:in |en |em |de |d[eo] )?"
LIST = rf"{_SEASON}(?:{_JOIN}{_SEASON})*"
_ONE = re.compile(rf"(?<!\d)({YEAR})(?:\s?[-–—/]\s?({YEAR}|\d\d))?(?!\d)")


def seasons(text: str) -> list[str]:
    """The seasons in a list of them: "2017–18, 2019–20" -> ["2017-18", "2019-20"]."""
    found = []
    for match in _ONE.finditer(text):
        first, last = match.groups()
        two = last and int(last[-2:]) == (int(first) + 1) % 100
        found.append(f"{first}-{last[-2:]}" if two else first)
    return found
