"""Which passages of one document speak of one spell: pure, from the drafts in their order to numbers.

A person may be at one club twice. What is told of a post joins the latest spell that it fits; where it fits none, it is
another spell.
"""

from dataclasses import dataclass

from careers.dates import DateBounds
from careers.vocabulary import Factuality, Role
from ingest.claims.drafts import Draft


@dataclass
class Spell:
    number: int
    role: Role | None
    real: bool
    start: DateBounds | None = None
    end: DateBounds | None = None
    during: DateBounds | None = None
    last: int = 0
    summary: bool = False


def number_spells(drafts: list[Draft], told_in_order: bool = False) -> list[tuple[Draft, int]]:
    """Each draft with the number of its spell among those of its person, club and squad: 1, 2 … by first mention.

    `told_in_order`: a life goes from post to post, so that a return without a date is another spell; a story doesn't.
    """
    known: dict[tuple, list[Spell]] = {}
    latest: dict[str, object] = {}
    result = []
    # What an opening paragraph sums up joins the spells that are told in full.
    for position, draft in enumerate(sorted(drafts, key=lambda draft: draft.summary)):
        key = (draft.person.name, draft.team.key, draft.squad or draft.team.squad)
        spells = known.setdefault(key, [])
        moved_on = told_in_order and latest.get(draft.person.name) not in (None, key)
        fitting = [] if draft.another else [s for s in spells if _fits(s, draft, moved_on)]
        spell = max(fitting, key=lambda s: s.last, default=None)
        if spell is None:
            spell = Spell(len(spells) + 1, draft.role, _real(draft), summary=draft.summary)
            spells.append(spell)
        _join(spell, draft, position)
        latest[draft.person.name] = key
        result.append((draft, spell.number))
    return result


def _real(draft: Draft) -> bool:
    return draft.factuality in (Factuality.ASSERTED, Factuality.PLANNED)


def _fits(spell: Spell, draft: Draft, moved_on: bool) -> bool:
    if spell.real != _real(draft) or not _one_role(spell, draft):
        return False
    if draft.summary and not draft.dated and draft.end is None:
        return True
    if draft.start is not None and draft.start.known:
        return _start_fits(spell, draft.start, draft.end)
    if draft.end is not None:
        return _end_fits(spell, draft.end)
    if draft.during is not None and draft.during.known:
        return _within(spell, draft.during)
    if draft.start is not None:  # begins, day not said
        return not (moved_on and spell.end is not None) and not (
            moved_on and not spell.summary and spell.start is not None
        )
    return True


def _one_role(spell: Spell, draft: Draft) -> bool:
    return draft.role is None or spell.role is None or spell.role is draft.role


def _start_fits(spell: Spell, start: DateBounds, end: DateBounds | None) -> bool:
    if spell.start is not None and spell.start.known:
        if end is not None and end == start and spell.end is None:  # "pasó la temporada 2018"
            return not start.before(spell.start) and _a_year_apart(spell.start, start)
        return not spell.start.disjoint(start) or (spell.end is None and _weeks_apart(spell.start, start))
    if spell.end is not None and spell.end.known and spell.end.before(start):
        return False
    if spell.during is not None and spell.during.known:
        return not spell.during.before(start)
    return True


def _a_year_apart(one: DateBounds, other: DateBounds) -> bool:
    return one.earliest is not None and other.latest is not None and (other.latest - one.earliest).days < 2 * 366


def _weeks_apart(one: DateBounds, other: DateBounds) -> bool:
    """The signing and the first day of one post lie weeks apart, not seasons."""
    days = [day for day in (one.earliest, one.latest, other.earliest, other.latest) if day]
    return len(days) == 4 and (max(days) - min(days)).days <= 100


def _end_fits(spell: Spell, end: DateBounds) -> bool:
    if spell.end is not None and spell.end.known and end.known:
        return not spell.end.disjoint(end)
    return not (spell.start is not None and end.known and end.before(spell.start))


def _within(spell: Spell, during: DateBounds) -> bool:
    if spell.start is not None and during.before(spell.start):
        return False
    if spell.end is not None and spell.end.before(during):
        return False
    if spell.during is not None and not (spell.start or spell.end):
        return not spell.during.disjoint(during)
    return True


def _join(spell: Spell, draft: Draft, position: int) -> None:
    spell.role = spell.role or draft.role
    spell.start = _better(spell.start, draft.start)
    spell.end = _better(spell.end, draft.end)
    spell.during = spell.during or draft.during
    spell.summary = spell.summary and draft.summary
    spell.last = position


def _better(one: DateBounds | None, other: DateBounds | None) -> DateBounds | None:
    if one is None or not one.known:
        return other if other is not None else one
    return one if other is None or not other.known or one.precision <= other.precision else other
