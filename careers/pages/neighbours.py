"""Who was in charge before and after a spell, as far as that is known. Plain Python.

That somebody "took over from" somebody is said only where the one's end and the other's beginning are known well enough
to stand side by side; else the nearest who is known is named as just that.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from careers.models import Tenure

#: Days at most, for all that is known, from one coach's last day to the next one's first that are no gap.
ADJOINING = timedelta(days=60)
#: Days that two in charge may overlap where one follows the other: announced, not yet gone.
HANDOVER = timedelta(days=31)


@dataclass(frozen=True, slots=True)
class Neighbour:
    """`direct`: nobody can have been in charge in between for longer than ADJOINING."""

    tenure: Tenure
    direct: bool


def before(tenure: Tenure, bench: Iterable[Tenure]) -> Neighbour | None:
    """The last of the others on the bench who certainly came before; None where none or several could be that."""
    found = _only_best([other for other in bench if _follows(tenure, other)], _last_known)
    return Neighbour(found, _adjoin(found, tenure)) if found else None


def after(tenure: Tenure, bench: Iterable[Tenure]) -> Neighbour | None:
    """The first of the others on the bench who certainly came after; None where none or several could be that."""
    found = _only_best([other for other in bench if _follows(other, tenure)], lambda other: -_first_known(other))
    return Neighbour(found, _adjoin(tenure, found)) if found else None


def _follows(later: Tenure, earlier: Tenure) -> bool:
    """True where somebody else's post at the same team certainly came later."""
    same = (later.club_id, later.squad) == (earlier.club_id, earlier.squad)
    if not same or later.person_id == earlier.person_id or not earlier.start.before(later.start):
        return False
    return not (earlier.end_earliest and later.start_latest and earlier.end_earliest > later.start_latest + HANDOVER)


def _adjoin(earlier: Tenure, later: Tenure) -> bool:
    if earlier.ongoing or not (earlier.end_earliest and later.start_latest):
        return False
    return later.start_latest - earlier.end_earliest <= ADJOINING


def _only_best(tenures: list[Tenure], key) -> Tenure | None:
    best = max(map(key, tenures), default=None)
    found = [tenure for tenure in tenures if key(tenure) == best]
    return found[0] if len(found) == 1 else None


def _last_known(tenure: Tenure) -> int:
    day = tenure.end_latest or tenure.end_earliest or tenure.start_latest
    return (day or date.min).toordinal()


def _first_known(tenure: Tenure) -> int:
    return (tenure.start_earliest or date.max).toordinal()
