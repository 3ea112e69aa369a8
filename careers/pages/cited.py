"""What is known of a coach as an encyclopaedia's editor needs it: rows, lines and references, ready to copy.

    wikitext(dossier)           rows of "Infobox football biography", honours, each with {{cite news}} and a quote
    quickstatements(dossier)    lines for Wikidata's QuickStatements; items that nobody named stand as Q?

Only what is confirmed, and no date more exact than it is known.
"""

import re
from collections.abc import Iterator
from datetime import date

from careers.dates import DateBounds
from careers.models import Document, Tenure
from careers.pages.dossier import Dossier, Won
from careers.pages.evidence import Quote, Sources
from careers.pages.spells import Spell
from careers.pages.words import years

REFERENCES = 2
"""Passages at most that are quoted for one fact."""
QUOTED = 300
"""Letters of a passage that are quoted."""

_MARKUP = str.maketrans(
    {"|": "{{!}}", "{": "&#123;", "}": "&#125;", "[": "&#91;", "]": "&#93;", "<": "&lt;", ">": "&gt;"}
)


def wikitext(dossier: Dossier) -> str:
    """Empty where nothing is confirmed."""
    rows = list(_infobox(dossier))
    honours = [_honour(won) for won in dossier.honours]
    return "\n".join([*rows, *(["", "== Honours ==", *honours] if honours else [])])


def quickstatements(dossier: Dossier, item: str = "Q?") -> str:
    """`item` is Wikidata's number of the coach. Tabs stand between the parts of a line, as the tool wants it."""
    return "\n".join("\t".join(_statement(spell, item)) for spell in dossier.spells[::-1])


def _infobox(dossier: Dossier) -> Iterator[str]:
    for number, spell in enumerate(reversed([spell for spell in dossier.spells if spell.in_charge]), 1):
        tenure = spell.tenure
        said = " (caretaker)" if tenure.role == "interim head coach" else ""
        team = f" {_plain(tenure.squad)}" if tenure.squad else ""
        yield f"| manageryears{number} = {years(tenure.start, tenure.end, tenure.ongoing)}{_references(spell.sources)}"
        yield f"| managerclubs{number} = [[{_plain(tenure.club.name)}]]{team}{said}"


def _honour(won: Won) -> str:
    honour = won.honour
    club = f" ({_plain(honour.club.name)})" if honour.club else ""
    role = f", as {honour.role}" if honour.role and not won.in_charge else ""
    competition = _plain(honour.season.competition.name)
    return f"* [[{competition}]]: {_plain(honour.season.label)}{club}{role}{_references(won.sources)}"


def _references(sources: Sources) -> str:
    return "".join(f"<ref>{_cite(quote)}</ref>" for quote in sources.supports[:REFERENCES])


def _cite(quote: Quote) -> str:
    document = quote.document
    parts = {
        "title": str(document),
        "publisher": document.publisher,
        "date": document.published.isoformat() if document.published else "",
        "url": document.url,
        "language": document.language,
        "quote": _short(quote.passage),
    }
    return "{{cite news" + "".join(f" |{name}={_plain(text)}" for name, text in parts.items() if text) + "}}"


def _statement(spell: Spell, item: str) -> Iterator[str]:
    """ "coach of sports team" with its beginning, end and the references that say so."""
    yield from (item, "P6087", "Q?")
    yield from _time(spell.tenure.start, "P580")
    if not spell.tenure.ongoing:
        yield from _time(spell.tenure.end, "P582")
    for quote in spell.sources.supports[:1]:
        yield from _source(quote.document, quote.passage)
    yield f"/* {_comment(spell.tenure)} */"


def _time(bounds: DateBounds, exactly: str) -> Iterator[str]:
    """A day, month or year as such; other bounds as the earliest and the latest date that it can have been."""
    edtf = bounds.edtf or ""
    if re.fullmatch(r"\d{4}(-\d\d){0,2}", edtf):
        precision = {4: 9, 7: 10, 10: 11}[len(edtf)]
        filled = edtf + "-00" * ((10 - len(edtf)) // 3)
        yield from (exactly, f"+{filled}T00:00:00Z/{precision}")
        return
    for known, qualifier in ((bounds.earliest, "P1319"), (bounds.latest, "P1326")):
        if known:
            yield from (qualifier, _day(known))


def _source(document: Document, passage: str) -> Iterator[str]:
    if document.url:
        yield from ("S854", f'"{document.url}"')
    if document.published:
        yield from ("S577", _day(document.published))
    yield from ("S1683", f'{document.language or "und"}:"{_one_line(_short(passage)).replace(chr(34), "”")}"')


def _day(day: date) -> str:
    return f"+{day.isoformat()}T00:00:00Z/11"


def _comment(tenure: Tenure) -> str:
    return _one_line(f"{tenure.person}, {tenure.role}, {tenure.club}").replace("*/", "* /")


def _short(text: str) -> str:
    return text if len(text) <= QUOTED else text[: QUOTED - 1].rsplit(" ", 1)[0] + "…"


def _plain(text: str) -> str:
    """No markup: what a document says stays text in the article too."""
    return _one_line(text).translate(_MARKUP)


def _one_line(text: str) -> str:
    return " ".join(text.split())
