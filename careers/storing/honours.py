"""Titles, with the competitions and seasons that they need."""

from collections.abc import Mapping, Sequence

from careers.models import Honour, Person
from careers.reconciling.drafts import HonourDraft
from careers.storing.changes import Changes
from careers.storing.stored import listed
from clubs.models import Club, Competition, Season


def store_honours(
    drafts: Sequence[HonourDraft], people: Mapping[str, Person], clubs: Mapping[str, Club], changes: Changes
) -> dict[str, Honour]:
    """The rows by the drafts' keys. A title whose competition or season nobody says has no row: it is claims alone."""
    told = [draft for draft in drafts if draft.competition and draft.season]
    stored = {honour.key: honour for honour in Honour.objects.select_related("person", "club", "season__competition")}
    changes.remove(Honour.objects.exclude(key__in=[draft.key for draft in told]))
    rows = {}
    for draft in told:
        row = stored.get(draft.key)
        values = {
            "key": draft.key,
            "person": people[draft.person],
            "club": clubs.get(draft.club),
            "season": row.season if row and _is_of(row.season, draft) else _season(draft),
            "role": draft.role or "",
        }
        rows[draft.key] = changes.store(Honour, row, values)
    return rows


def remove_seasons() -> None:
    """Takes away the seasons in which nothing was won, and the competitions that only documents had named."""
    empty = Season.objects.filter(honours=None)
    played = set(empty.values_list("competition__slug", flat=True))
    if not played:
        return
    empty.delete()
    known = {entry.slug for entry in listed().competitions}
    Competition.objects.filter(slug__in=played - known, seasons=None).delete()


def _is_of(season: Season, draft: HonourDraft) -> bool:
    return (season.competition.slug, season.label) == (draft.competition_key, draft.season)


def _season(draft: HonourDraft) -> Season:
    competition, _ = Competition.objects.get_or_create(slug=draft.competition_key, defaults={"name": draft.competition})
    return Season.objects.get_or_create(competition=competition, label=draft.season)[0]
