"""Titles, with the competitions and seasons that they need."""

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence

from django.db.models import Count

from careers.models import Honour, Person
from careers.reconciling.drafts import HonourDraft
from careers.storing.changes import Changes
from careers.storing.stored import listed
from careers.storing.within import Within
from clubs.models import Club, Competition, Season


def store_honours(
    drafts: Sequence[HonourDraft],
    people: Mapping[str, Person],
    clubs: Mapping[str, Club],
    within: Within,
    changes: Changes,
) -> dict[str, Honour]:
    """The rows by the drafts' keys. A title whose competition or season nobody says has no row: it is claims alone."""
    told = [draft for draft in drafts if draft.competition and draft.season]
    known = within.of_people(Honour.objects.select_related("person", "club", "season__competition"))
    stored = {honour.key: honour for honour in known}
    gone = stored.keys() - {draft.key for draft in told}
    changes.remove(Honour.objects.filter(pk__in=[stored[key].pk for key in gone]))
    rows = {}
    for draft in told:
        row = stored.get(draft.key)
        values = {
            "key": draft.key,
            "person": people[draft.person],
            "club": clubs.get(draft.club),
            "season": row.season if row and _is_of(row.season, draft) else _season(draft),
            "role": draft.role or "",
            "competition_said": draft.competition,
        }
        rows[draft.key] = changes.store(Honour, row, values)
    return rows


def competitions_of(people: Collection[str]) -> set[str]:
    """The slugs of those of which these people have titles."""
    rows = Honour.objects.filter(person__slug__in=people)
    return set(rows.values_list("season__competition__slug", flat=True))


def remove_seasons(within: Within) -> None:
    """Takes away the seasons in which nothing was won, and the competitions that only documents had named."""
    empty = within.of_competitions(Season.objects.filter(honours=None), "competition__slug")
    played = set(empty.values_list("competition__slug", flat=True))
    if not played:
        return
    empty.delete()
    Competition.objects.filter(slug__in=played - _catalogued(), seasons=None).delete()


def name_competitions(within: Within) -> None:
    """A competition that no catalogue has goes by the name that most titles give it, the first by content of equals."""
    rows = within.of_competitions(Honour.objects.all(), "season__competition__slug").order_by()
    named: dict[str, Counter[str]] = defaultdict(Counter)
    for slug, name, titles in rows.values_list("season__competition__slug", "competition_said").annotate(Count("pk")):
        named[slug][name] += titles
    for row in Competition.objects.filter(slug__in=named.keys() - _catalogued()):
        name = min(named[row.slug], key=lambda name: (-named[row.slug][name], name))
        if row.name != name:
            row.name = name
            row.save()


def _catalogued() -> set[str]:
    return {entry.slug for entry in listed().competitions}


def _is_of(season: Season, draft: HonourDraft) -> bool:
    return (season.competition.slug, season.label) == (draft.competition_key, draft.season)


def _season(draft: HonourDraft) -> Season:
    competition, _ = Competition.objects.get_or_create(slug=draft.competition_key, defaults={"name": draft.competition})
    return Season.objects.get_or_create(competition=competition, label=draft.season)[0]
