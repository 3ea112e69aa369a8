"""Whatever the text, mentions lie inside the span, in order, apart, and hold no more than the words."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from careers.dates import DateBounds
from ingest.dates import Anchor, find_dates
from ingest.dates.lexicon import LANGUAGES, lexicon
from ingest.types import Span

_NUMBERS = st.sampled_from(
    ["1", "3", "31", "29", "30", "99", "2016", "1899", "2016-17", "2015/16", "0000", "1st", "1º"]
)
_MARKS = st.sampled_from([" ", ", ", ".", "-", "–", "/", "(", ")", "'", "’", "\u0301", "\u200f", "\n", "€", "😀"])


def _words(language: str) -> st.SearchStrategy[str]:
    table = lexicon(language)
    return st.sampled_from([*table.words, *(" ".join(key) for keys in table.phrases.values() for key, _ in keys)])


@st.composite
def _texts(draw: st.DrawFn) -> tuple[str, str]:
    language = draw(st.sampled_from(LANGUAGES))
    piece = st.one_of(_words(language), _words(language).map(str.title), _NUMBERS, _MARKS, st.text(max_size=4))
    return language, draw(st.sampled_from(["", " "])).join(draw(st.lists(piece, max_size=16)))


_DAYS = st.dates(date(1900, 1, 1), date(2099, 12, 31))
_ANCHORS = st.builds(
    Anchor, published=st.none() | _DAYS, last=st.none() | _DAYS.map(DateBounds.day) | st.just(DateBounds.year(2015))
)


@given(_texts(), _ANCHORS, st.integers(0, 8), st.integers(0, 8))
def test_mentions_stand_in_the_span_in_order(written: tuple[str, str], anchor: Anchor, head: int, tail: int) -> None:
    language, text = written
    span = Span(min(head, len(text)), max(min(head, len(text)), len(text) - tail))
    mentions, _ = find_dates(text, span, language, anchor)
    place = span.start
    for mention in mentions:
        assert place <= mention.span.start < mention.span.end <= span.end
        assert mention.span.cut(text) == mention.span.cut(text).strip()
        place = mention.span.end
