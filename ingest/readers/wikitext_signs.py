"""Is a text wikitext? Told without parsing it."""

import re

_SIGNS = re.compile(r"\{\{\s*(?:infobox|ficha de|info/)|\[\[[^\[\]\n]{1,200}\]\]|'''[^'\n]{1,200}'''", re.IGNORECASE)
_SUFFIXES = (".wiki", ".wikitext", ".mediawiki")
_SAMPLE = 20_000


def is_wikitext(text: str, name: str) -> bool:
    """By the file's name, or by two links, bold names or infoboxes in its first part."""
    return name.lower().endswith(_SUFFIXES) or len(_SIGNS.findall(text[:_SAMPLE])) > 1
