"""Whether staff judged who somebody, or which club, of a region is: then all names are looked at, not its alone.

A judgement binds mentions that have no name in common, and the later of two outranks the earlier; so what follows from
one is left to the recompute of everything.
"""

from collections.abc import Collection, Iterable, Sequence

from careers.bookkeeping import Mention
from careers.identifying.judgements import Judgement, Kind, Meant, judgements
from careers.identifying.keys import end_key, person_key
from careers.reconciling.decisions import Ruling
from careers.storing import mentions
from careers.touched.region import Region
from clubs.names import fold


def is_judged(region: Region, documents: Collection[int], rulings: Sequence[Ruling]) -> bool:
    """`rulings` are those on the region."""
    made = judgements(rulings)
    if not made:
        return False
    people, clubs = _people(made), {meant.slug for meant in _meant(made, "club")}
    clubs |= mentions.having({fold(meant.name) for meant in _meant(made, "club")}, of_club=True)
    bound = {one.target.get("person", "") for one in rulings} | {one.target.get("club", "") for one in rulings}
    return bool(
        region.people & people
        or region.clubs & clubs
        or bound & (people | clubs) - {""}
        or _names(documents) & _called(made)
    )


def _people(made: Iterable[Judgement]) -> set[str]:
    """Everybody whom the judgements may be about."""
    sides = list(_meant(made, "person"))
    names = {fold(meant.name) for meant in sides}
    keys = {end_key(name) if " " in name else person_key(name) for name in names}
    return mentions.having(keys, of_club=False) | {meant.slug for meant in sides}


def _meant(made: Iterable[Judgement], kind: Kind) -> Iterable[Meant]:
    return (side for one in made if one.kind == kind for side in (one.one, one.other))


def _called(made: Iterable[Judgement]) -> set[str]:
    return {fold(meant.name) for meant in _meant(made, "club")}


def _names(documents: Collection[int]) -> set[str]:
    """The folded names of clubs in the documents."""
    rows = Mention.objects.filter(document__in=documents, of_club=True)
    return {fold(name) for name in rows.values_list("name", flat=True)}
