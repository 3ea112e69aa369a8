"""What staff decided of names: `{"club": slug, "called": text}` or `{"person": slug, "name": …, "called": text}`.

The decision's field is "called". Its value says what the name is, "former, es, 2009-2019" (kind, language, first and
last year, as far as they are known), and is "" where the text is no name of the club or person. Of two decisions on
one text the later holds.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from careers.reconciling.drafts import PersonDraft

if TYPE_CHECKING:
    from careers.reconciling.decisions import Ruling

CALLED = "called"

_PARTS = re.compile(
    r"(?P<kind>[a-z][a-z ]*)(?:, (?P<language>[a-z]{2,3}))?(?:, (?P<first>\d{4})?-(?P<last>\d{4})?)?", re.ASCII
)


@dataclass(frozen=True, slots=True)
class Called:
    """What a text is as a name. `first` and `last` are years, inclusive."""

    kind: str
    language: str = ""
    first: int | None = None
    last: int | None = None

    @classmethod
    def parse(cls, text: str) -> "Called | None":
        """None for "": it is no name. Raises ValueError for what is not written as above, or ends before it starts."""
        if not text:
            return None
        if not (found := _PARTS.fullmatch(text)):
            raise ValueError(f"{text!r} is no kind of name; write it as 'former, es, 2009-2019'")
        first, last = (int(year) if year else None for year in found.group("first", "last"))
        if first and last and last < first:
            raise ValueError(f"the last year, {last}, is before the first, {first}")
        return cls(found["kind"], found["language"] or "", first, last)

    def __str__(self) -> str:
        years = f"{self.first or ''}-{self.last or ''}" if self.first or self.last else ""
        return ", ".join(filter(None, (self.kind, self.language, years)))


#: What staff call something: text -> what it is; None for what they took away.
Names = Mapping[str, Called | None]


def decided_names(rulings: Iterable["Ruling"], of: Literal["club", "person"]) -> dict[str, Names]:
    """By the slug of the club or person."""
    decided: dict[str, dict[str, Called | None]] = defaultdict(dict)
    for ruling in rulings:
        if ruling.field == CALLED and of in ruling.target:
            decided[ruling.target[of]][ruling.target["called"]] = Called.parse(ruling.value)
    return dict(decided)


def names_of_clubs(rulings: Iterable["Ruling"]) -> tuple[set[tuple[str, str]], set[tuple[str, str]]]:
    """(Slug, text) of the names that staff gave to clubs, those that they go by included; and of those taken away."""
    rulings = list(rulings)
    goes_by = {r.target["club"]: r.value for r in rulings if set(r.target) == {"club"} and r.field == "name"}
    called = [
        (slug, text, what) for slug, names in decided_names(rulings, "club").items() for text, what in names.items()
    ]
    given = {(slug, text) for slug, text, what in called if what} | set(goes_by.items())
    return given, {(slug, text) for slug, text, what in called if not what} - given


def same_person(rulings: Iterable["Ruling"]) -> list[tuple[str, str]]:
    """Pairs of names of one person: the one that the person had, and the one that staff gave."""
    pairs: dict[tuple[str, str], bool] = {}
    for ruling in rulings:
        if ruling.field == CALLED and "person" in ruling.target:
            pairs[ruling.target["name"], ruling.target["called"]] = bool(ruling.value)
    return sorted(pair for pair, holds in pairs.items() if holds)


def named(draft: PersonDraft, text: str, value: str) -> PersonDraft:
    """The draft with the name that staff gave, or without the one that they took away."""
    called = Called.parse(value)
    names = {*draft.names, text} if called else {*draft.names} - {text}
    kinds = {name: kind for name, kind in draft.kinds.items() if name != text}
    return replace(draft, names=tuple(sorted(names)), kinds=kinds | ({text: called.kind} if called else {}))
