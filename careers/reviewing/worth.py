"""What a question is worth: the order of the queue, computed here alone.

    worth = how wrong the pages may be until it is answered (WEIGHT)
            x the tenures that the answer changes
            x 2 where they say who was in charge
            x 2 where they reach into the last two years

Equal ones stand in the order of their content.
"""

from collections.abc import Iterable
from datetime import date
from math import prod

from careers.reviewing.items import Item, Kind

#: 10: what staff decided is shown, and may be wrong. 1: something is told less exactly than it could be.
WEIGHT = {
    Kind.DOUBT: 10,
    Kind.TWO_IN_CHARGE: 8,
    Kind.CONTRADICTION: 6,
    Kind.SAME_PERSON: 5,
    Kind.SAME_CLUB: 5,
    Kind.LOST: 5,
    Kind.WHICH_CLUB: 4,
    Kind.OVERDUE: 3,
    Kind.RUMOUR: 2,
    Kind.COUNT: 2,
    Kind.ROLE: 1,
}
RECENT = 2


def factors(item: Item, today: date) -> tuple[int, int, int, int]:
    """In the order above."""
    recent = item.year is not None and item.year >= today.year - RECENT
    return WEIGHT[item.kind], max(1, len(item.tenures)), 1 + item.in_charge, 1 + recent


def worth(item: Item, today: date) -> int:
    return prod(factors(item, today))


def most_valuable_first(items: Iterable[Item], today: date) -> list[Item]:
    return sorted(items, key=lambda item: (-worth(item, today), item.kind, item.about))
