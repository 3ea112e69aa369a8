"""What a language's layout table holds: the words that pages are furnished with.

Words only, folded (lower case, no accents; see `clubs.names.fold`) but for `common_words`.
A new language adds `ingest/languages/<code>/layout.py` with a LAYOUT, and its line in `ingest.languages.layouts`.
"""

from typing import NamedTuple


def phrases(text: str) -> tuple[str, ...]:
    """The phrases of a comma-separated text, in which lines may be broken anywhere between words."""
    return tuple(" ".join(phrase.split()) for phrase in text.split(",") if phrase.strip())


class Layout(NamedTuple):
    code: str
    """ISO 639-1."""
    common_words: tuple[str, ...]
    """Frequent short words that the other languages here do not have, or have as rare words."""
    buttons: tuple[str, ...]
    """Whole lines: "guardar", "share"."""
    notices: tuple[str, ...]
    """How a line of furniture begins: "suscribete", "follow us"."""
    labels: tuple[str, ...]
    """What stands before the colon of a line of furniture: "video", "tags"."""
    tails: tuple[str, ...]
    """Whole lines after which only teasers follow: "mas noticias", "related articles"."""
    teasers: tuple[str, ...]
    """How a line begins that points to another page: "lee tambien"; alone on its line it opens a tail."""
    photo: tuple[str, ...]
    """Words of a picture's credit: "foto", "getty images"."""
    bylines: tuple[str, ...]
    """How a line begins that names the author: "por", "redaccion"."""
    published: tuple[str, ...]
    """How a line begins that gives the document's own day: "publicado", "updated"."""
    desks: tuple[str, ...]
    """Names of a newspaper's sections: "deportes", "football"."""
    sections: tuple[str, ...]
    """Words that the heading of a biography's main section has: "career", "palmares", "notes"."""
    honours: tuple[str, ...]
    """Words that the heading of a list of titles has."""
    lists: tuple[str, ...]
    """How the title of a list begins."""
    statements: tuple[str, ...]
    """What the title of a club's statement says."""
    births: tuple[str, ...]
    """Words that tell of a birth: "nacido", "born"."""
    deictics: tuple[str, ...]
    """Words of the day that only a news story has: "este lunes", "last night"."""
