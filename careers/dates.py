"""DateBounds: the earliest and the latest day that fit what is said, and EDTF (ISO 8601-2) in and out.

A date that is said with less than a day's precision is not a day: "2016" is 2016-01-01 to 2016-12-31, and stays so.
Bounds that overlap narrow each other; bounds that are disjoint are a conflict. Plain Python, no Django.
"""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

MIN_YEAR, MAX_YEAR = 1850, 2100

_PART = r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?"
_DATE = re.compile(_PART)
_ONE_OF = re.compile(rf"\[(?P<a>{_PART})?\.\.(?P<b>{_PART})?\]")


@dataclass(frozen=True, slots=True)
class DateBounds:
    """`earliest` and `latest` are inclusive; None means that this side is not known. `about` is EDTF's "~"."""

    earliest: date | None = None
    latest: date | None = None
    about: bool = False

    def __post_init__(self) -> None:
        if self.earliest and self.latest and self.earliest > self.latest:
            raise ValueError(f"{self.earliest} is after {self.latest}")

    @classmethod
    def day(cls, day: date, about: bool = False) -> "DateBounds":
        return cls(day, day, about)

    @classmethod
    def month(cls, year: int, month: int, about: bool = False) -> "DateBounds":
        return cls(date(year, month, 1), date(year, month, monthrange(year, month)[1]), about)

    @classmethod
    def year(cls, year: int, about: bool = False) -> "DateBounds":
        return cls(date(year, 1, 1), date(year, 12, 31), about)

    @classmethod
    def parse(cls, edtf: str) -> "DateBounds":
        """The bounds of an EDTF date of level 1, or of a "one of" of level 2 (`[2012..2013]`); "" gives no bounds.

        Raises ValueError, with what would be right, for anything else and for years outside 1850 to 2100.
        """
        if not edtf:
            return cls()
        if found := _DATE.fullmatch(edtf):
            return _part(found)
        if found := _ONE_OF.fullmatch(edtf):
            first = cls.parse(found["a"] or "")
            last = cls.parse(found["b"] or "")
            return cls(first.earliest, last.latest, first.about or last.about)
        raise ValueError(f"{edtf!r} is no date; write 2016, 2016-12, 2016-12-19, 2020-01~ or [2012..2013]")

    @property
    def known(self) -> bool:
        return self.earliest is not None or self.latest is not None

    @property
    def edtf(self) -> str | None:
        """The shortest EDTF that says exactly these bounds; None where nothing is known."""
        if not self.known:
            return None
        about = "~" if self.about else ""
        if exact := _exact(self.earliest, self.latest):
            return exact + about
        first = _first(self.earliest, self.latest)
        last = _last(self.latest, self.earliest)
        return f"[{first + about if first else ''}..{last + about if last else ''}]"

    @property
    def precision(self) -> int:
        """The number of days that fit, less one; a large number where a side is open."""
        if self.earliest is None or self.latest is None:
            return 10**6
        return (self.latest - self.earliest).days

    def disjoint(self, other: "DateBounds") -> bool:
        """True where no day fits both. An "about" stretches by its own width, and by 15 days at least."""
        mine, theirs = self._stretched(), other._stretched()
        return _after(mine.earliest, theirs.latest) or _after(theirs.earliest, mine.latest)

    def narrow(self, other: "DateBounds") -> "DateBounds":
        """The days that fit both. Raises ValueError where they are disjoint.

        An "about" date gives way to one that is not about, and is left as it is by another that it does not overlap.
        """
        if self.disjoint(other):
            raise ValueError(f"{self.edtf} and {other.edtf} are disjoint")
        if self.known and other.known and self.about != other.about:
            return other if self.about else self
        earliest = max(filter(None, (self.earliest, other.earliest)), default=None)
        latest = min(filter(None, (self.latest, other.latest)), default=None)
        if earliest and latest and earliest > latest:
            return min(self, other, key=lambda bounds: (bounds.precision, bounds.edtf or ""))
        return DateBounds(earliest, latest, self.about or other.about)

    def before(self, other: "DateBounds") -> bool:
        """True where every day of this one is before every day of the other."""
        return _after(other.earliest, self.latest)

    def _stretched(self) -> "DateBounds":
        if not (self.about and self.earliest and self.latest):
            return self
        width = timedelta(days=max(15, (self.latest - self.earliest).days))
        return DateBounds(self.earliest - width, self.latest + width)


UNKNOWN = DateBounds()


def _after(one: date | None, other: date | None) -> bool:
    return one is not None and other is not None and one > other


def _part(found: re.Match[str]) -> DateBounds:
    year, month, day, about = found.groups()[:4]
    if not MIN_YEAR <= int(year) <= MAX_YEAR:
        raise ValueError(f"the year {year} is outside {MIN_YEAR} to {MAX_YEAR}")
    unsure = about is not None
    if month is None:
        return DateBounds.year(int(year), unsure)
    if not 1 <= int(month) <= 12:
        raise ValueError(f"{found.group()!r} has no month {month}; months are 01 to 12")
    if day is None:
        return DateBounds.month(int(year), int(month), unsure)
    return DateBounds.day(date(int(year), int(month), int(day)), unsure)


def _exact(earliest: date | None, latest: date | None) -> str | None:
    """The plain EDTF date that stands for exactly these days, or None."""
    if earliest is None or latest is None:
        return None
    if earliest == latest:
        return earliest.isoformat()
    if (earliest, latest) == (date(earliest.year, 1, 1), date(earliest.year, 12, 31)):
        return f"{earliest.year:04}"
    month = DateBounds.month(earliest.year, earliest.month)
    return f"{earliest:%Y-%m}" if (month.earliest, month.latest) == (earliest, latest) else None


def _first(day: date | None, other: date | None) -> str:
    """A lower bound, as short as it can be said: 2012 for 2012-01-01 (where the other side is a year's end too)."""
    if day is None:
        return ""
    if (day.month, day.day) == (1, 1) and (other is None or (other.month, other.day) == (12, 31)):
        return f"{day.year:04}"
    if day.day == 1 and (other is None or _month_ends(other)):
        return f"{day:%Y-%m}"
    return day.isoformat()


def _last(day: date | None, other: date | None) -> str:
    if day is None:
        return ""
    if (day.month, day.day) == (12, 31) and (other is None or (other.month, other.day) == (1, 1)):
        return f"{day.year:04}"
    if _month_ends(day) and (other is None or other.day == 1):
        return f"{day:%Y-%m}"
    return day.isoformat()


def _month_ends(day: date) -> bool:
    return day.day == monthrange(day.year, day.month)[1]
