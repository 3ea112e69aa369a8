"""How fast documents are read, beside two tools that everyone knows: `./kb bench reading`.

Seconds differ from machine to machine; ratios of what was measured in one run, on the same texts, hardly do. All times
are of the processor, the best of several rounds. What is ours is measured first, so that the memory is ours alone.
"""

import resource
import sys
import time
from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial
from itertools import islice, product
from pathlib import Path
from typing import NamedTuple

from clubs.catalogue import Catalogue, Entry, Name, load
from ingest.gazetteer import Gazetteer
from ingest.pipeline import read_document
from ingest.readers import read as read_source
from ingest.types import Reading

ROOT = Path(__file__).resolve().parent.parent
FOLDERS = (ROOT / "tests" / "ingest" / "unseen" / "documents", ROOT / "fixtures" / "documents")
CLUB_NAMES = 50_000
ROUNDS = 5
LONG = 20_000  # code points of the shorter of the two long texts
#: What a text is made of, again and again, to cost as much as a text can.
HOSTILE = (
    "x\n",
    "A. ",
    "A ",
    "a-",
    "1999 ",
    "Real Madrid ",
    "= x =\n",
    "* A\n",
    "A\t1\n",
    "el técnico ",
    "(",
    '"',
    " ",
)


class Text(NamedTuple):
    name: str
    said: str
    language: str


class Row(NamedTuple):
    """One line of the table. `holds` is None where there is a figure and no bar."""

    what: str
    value: str
    bar: str = ""
    holds: bool | None = None


def main() -> None:
    rows = measured(texts())
    for what, value, bar, holds in rows:
        verdict = "" if holds is None else "holds" if holds else "MISSED"
        print(f"{what:<46}{value:>16}  {bar:<12}{verdict}".rstrip())
    sys.exit(any(row.holds is False for row in rows))


def measured(documents: list[Text]) -> list[Row]:
    gazetteer = Gazetteer(with_more_clubs(load()))
    size = sum(len(one.said) for one in documents) / len(documents)
    ours = seconds(lambda: [read(one, gazetteer) for one in documents])
    twice = growth(lambda length: long(documents, length), gazetteer)
    names = growth(made_up_names, gazetteer)
    hostile = {piece: growth(partial(repeated, piece), gazetteer) for piece in HOSTILE}
    worst = max(hostile, key=lambda piece: hostile[piece])
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    tokenizer, dates = tokenizing(documents), searching_dates(documents)
    rate = len(documents) / ours
    return [
        Row("documents", f"{len(documents)} of {size / 1000:.1f} k"),
        Row("read, claims included", f"{rate:.0f} a second"),
        Row("the same of 3.7 k", f"{rate * size / 3700:.0f} a second"),
        Row("a bare spaCy tokenizer", f"{len(documents) / tokenizer:.0f} a second"),
        Row("dateparser.search_dates", f"{len(documents) / dates:.0f} a second"),
        Row("speed, the tokenizer being 1", f"{tokenizer / ours:.3f}", ">= 0.3", tokenizer / ours >= 0.3),
        Row("speed, search_dates being 1", f"{dates / ours:.1f}", ">= 4", dates / ours >= 4),
        Row(f"memory with {CLUB_NAMES} names of clubs", f"{memory:.0f} MB", "<= 300 MB", memory <= 300),
        Row("time for twice the text", f"{twice:.2f}", "<= 2.5", twice <= 2.5),
        Row("time for twice as many names", f"{names:.2f}", "<= 2.5", names <= 2.5),
        Row(f"time for twice the worst, {worst!r}", f"{hostile[worst]:.2f}", "<= 2.5", hostile[worst] <= 2.5),
    ]


def texts() -> list[Text]:
    paths = sorted(path for folder in FOLDERS for path in folder.glob("*.txt"))
    sources = [(path.name, read_source(path.read_bytes(), path.name)) for path in paths]
    return [Text(name, source.text, source.language or "en") for name, source in sources]


def read(one: Text, gazetteer: Gazetteer) -> Reading:
    return read_document(one.said.encode(), one.name, gazetteer=gazetteer)


def growth(text_of: Callable[[int], Text], gazetteer: Gazetteer) -> float:
    """How many times as long a text of twice LONG takes as one of LONG."""
    short, twice = text_of(LONG), text_of(2 * LONG)
    return seconds(lambda: read(twice, gazetteer), rounds=2) / seconds(lambda: read(short, gazetteer), rounds=2)


def repeated(piece: str, length: int) -> Text:
    return Text("hostile.txt", "Historia del club.\n\n" + (piece * (length // len(piece) + 1))[:length], "es")


def made_up_names(length: int) -> Text:
    """Coaches and clubs that nobody has heard of, each named once."""
    clubs = (club.name.split()[1] for club in invented_clubs())
    said = "".join(
        f"Bruno {one} was appointed manager of {other} United in {1950 + number % 70}.{' ' if number % 5 else chr(10)}"
        for number, (one, other) in enumerate(zip(clubs, islice(clubs, length // 10), strict=False))
    )
    return Text("names.txt", said[:length], "en")


def long(documents: list[Text], length: int) -> Text:
    """All documents of one language, one after the other, again and again."""
    language = documents[0].language
    said = "\n\n".join(one.said for one in documents if one.language == language)
    return Text("long.txt", (said * (length // len(said) + 1))[:length], language)


def with_more_clubs(catalogue: Catalogue) -> Catalogue:
    """The catalogue with clubs that are not, until it has CLUB_NAMES names."""
    missing = CLUB_NAMES - sum(len(club.names) for club in catalogue.clubs)
    return replace(catalogue, clubs=(*catalogue.clubs, *islice(invented_clubs(), missing)))


def invented_clubs() -> Iterable[Entry]:
    syllables = [first + vowel for first in "bdfgklmnprstvz" for vowel in "aeiou"]
    for word in map("".join, product(syllables, repeat=3)):
        name = f"Sport{word} {word.title()}"
        yield Entry(name.casefold().replace(" ", "-"), name, names=(Name(name),))


def tokenizing(documents: list[Text]) -> float:
    import spacy

    blank = {language: spacy.blank(language) for language in {one.language for one in documents}}
    return seconds(lambda: [blank[one.language](one.said) for one in documents])


def searching_dates(documents: list[Text]) -> float:
    from dateparser.search import search_dates

    return seconds(lambda: [search_dates(one.said, languages=[one.language]) for one in documents], rounds=2)


def seconds(work: Callable[[], object], rounds: int = ROUNDS) -> float:
    """Processor time of the fastest of several rounds, after one that counts for nothing."""
    work()
    return min(timed(work) for _ in range(rounds))


def timed(work: Callable[[], object]) -> float:
    began = time.process_time()
    work()
    return time.process_time() - began


if __name__ == "__main__":
    main()
