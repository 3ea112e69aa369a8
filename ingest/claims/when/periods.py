"""One post held several times: its beginnings and ends."""

from careers.dates import DateBounds
from ingest.claims.clause import Clause
from ingest.claims.scene import Kind
from ingest.claims.when.words import SINCE, UNTIL


def periods(clause: Clause) -> list[tuple[DateBounds | None, DateBounds | None]]:
    """The beginnings and ends that a clause lists for one post held several times: "primero de 2007 a 2008 y luego
    desde 2016". Empty where it lists no two."""
    if not clause.says(clause.doc.pack.times):
        return []
    found: list[tuple[DateBounds | None, DateBounds | None]] = []
    for element in clause.all(Kind.DATE):
        date = element.date
        if date is None or not (date.bounds.known or date.until):
            continue
        before = clause.left_of(element.span.start, 40)
        if date.until is not None:
            found.append((date.bounds, date.until))
        elif SINCE.search(before):
            found.append((date.bounds, None))
        elif UNTIL.search(before) and found and found[-1][1] is None:
            found[-1] = (found[-1][0], date.bounds)
        elif not date.duration:
            found.append((date.bounds, date.bounds))
    return found if len(found) > 1 else []
