"""Dates that are counted: "two days later", "the following year", "yesterday"; and lengths of time."""

from ingest.dates.found import Found
from ingest.dates.when import Kind, Way, When


def unit(found: Found) -> When | None:
    unit = str(found.value("unit"))
    after = found.after
    if unit == "day" and after in tuple("doI"):
        return None
    if unit != "season" and after == "P" and found.way in (Way.LAST, Way.NEXT) and not found.said("post"):
        return None  # "the last year of his contract"
    return When(Kind.UNIT, found.span, unit=unit, way=found.way, part=found.part)


def part_of_year(found: Found) -> When | None:
    """ "A fin de año": of the year in which the narrative stands, or of the document's."""
    return When(Kind.UNIT, found.span, unit="year", part=found.part)


def season_end(found: Found) -> When | None:
    return When(Kind.UNIT, found.span, unit="season", way=Way.THAT, part=found.part)


def offset(found: Found) -> When | None:
    count = _count(found)
    if found.said("later") in ("e", "<") and count is not None:
        count = -count
    return When(
        Kind.VAGUE if _counts_from_event(found) else Kind.OFFSET,
        found.span,
        count=count,
        unit=_unit_of(found),
        about=bool(found.said("nearly") or found.said("half") or found.said("middle")),
    )


def ago(found: Found) -> When | None:
    return When(
        Kind.AGO,
        found.span,
        count=_count(found),
        unit=_unit_of(found),
        about=bool(found.said("nearly") or found.said("half") or found.said("middle")),
    )


def reached(found: Found) -> When | None:
    """ "A los seis meses se fue", not "no llegó a los seis meses"; of years it would be an age."""
    return offset(found) if _unit_of(found) in ("day", "week", "month") else None


def year_after(found: Found) -> When | None:
    """ "The year after," and "the season before."."""
    if _counts_from_event(found):
        return When(Kind.VAGUE, found.span)
    way = Way.PREVIOUS if found.said("later") == "<" else Way.FOLLOWING
    return When(Kind.UNIT, found.span, unit=str(found.value("unit")), way=way)


def duration(found: Found) -> When | None:
    unit, count = str(found.value("unit")), found.number("count")
    if unit == "year" and count is not None and count > 15 and found.said("count") != "n":
        return None  # an age
    return When(Kind.DURATION, found.span, count=count, unit=unit)


def deictic(found: Found) -> When | None:
    return When(Kind.DEICTIC, found.span, count=found.number("deictic"), unit="day")


def _counts_from_event(found: Found) -> bool:
    """ "A day after the final", "tres días después del clásico": it is not said when that was."""
    word = found.said("later")
    after = found.after
    return bool(word) and (after == "P" or (word in ("O", "<") and after not in ("", *",.;:)")))


def _unit_of(found: Found) -> str:
    return str(found.value("unit") or found.value("bare"))


def _count(found: Found) -> float | None:
    number = found.number("count")
    if found.said("half") or found.said("middle"):
        return (number or 1) + 0.5
    return number
