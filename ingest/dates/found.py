"""A pattern's match in a sentence's classes, and what its groups say."""

import re
from dataclasses import dataclass

from ingest.dates.lexed import Lexed
from ingest.dates.when import Way
from ingest.types import Span

_WAYS = {"f": Way.FOLLOWING, "F": Way.NEXT, "p": Way.PREVIOUS, "L": Way.LAST, "t": Way.THIS, "k": Way.THAT}
_STRENGTH = "fFpLkt"  # "ese mismo", "this past", "the same": the first of these that stands there decides


@dataclass(frozen=True, slots=True)
class Found:
    match: re.Match[str]
    lexed: Lexed

    @property
    def start(self) -> int:
        return self.match.start()

    @property
    def end(self) -> int:
        return self.match.end()

    @property
    def after(self) -> str:
        """The class of the next token, or ""."""
        return self.lexed.classes[self.end : self.end + 1]

    @property
    def before(self) -> str:
        """The class of the token before, articles left out, or ""."""
        return self.lexed.classes[max(0, self.start - 3) : self.start].rstrip("a")[-1:]

    @property
    def span(self) -> Span:
        return self.lexed.span(self.start, self.end)

    def said(self, group: str) -> str:
        """The classes of a group; "" where it is not in the text or not in the pattern."""
        return (self.match[group] or "") if group in self.match.re.groupindex else ""

    def place(self, group: str) -> int:
        return self.match.start(group)

    def value(self, group: str) -> object:
        return self.lexed.values[self.place(group)] if self.said(group) else None

    def number(self, group: str) -> int | None:
        value = self.value(group)
        if isinstance(value, tuple):  # a word of two classes ("dez"): month, number
            return value[0] if group == "month" else value[1]
        return value if isinstance(value, int) else None

    @property
    def part(self) -> str:
        return str(self.value("part") or "")

    def parted(self, group: str) -> bool:
        """ "pôs fim em junho", "puso fin en 2016": where "in" stands between, the end is not the month's; in English
        it may be ("late in June")."""
        if not self.said("part") or self.lexed.lexicon.table.CAPITAL_MONTHS:
            return False
        return "i" in self.lexed.classes[self.start : self.place(group)]

    @property
    def way(self) -> Way:
        """How an incomplete date is to be counted, by the words before it ("way", "way2") or after it ("post")."""
        groups = [group for group in ("way", "way2", "post") if self.said(group)]
        return self._way("".join(map(self.said, groups)), groups[0]) if groups else Way.PLAIN

    @property
    def year_way(self) -> Way | None:
        group = next((group for group in ("year_way", "year_post") if self.said(group)), None)
        return self._way(self.said(group), group) if group else None

    @property
    def month_way(self) -> Way | None:
        group = next((group for group in ("month_way", "month_post") if self.said(group)), None)
        return self._way(self.said(group), group) if group else None

    def _way(self, symbols: str, group: str) -> Way:
        """English tells "the next" from the narrative, "next" from the document's day."""
        way = next(_WAYS[symbol] for symbol in _STRENGTH if symbol in symbols)
        place = self.place(group)
        english = self.lexed.lexicon.table.MONTH_FIRST
        if way is Way.NEXT and english and self.lexed.classes[max(0, place - 1) : place] == "a":
            return Way.FOLLOWING
        return way
