"""Clubs that only documents name."""

from collections.abc import Iterable, Mapping

from careers.identity import UnlistedClub
from careers.models import Ambiguity
from careers.reconciling.decisions import Ruling
from careers.storing.changes import Changes
from clubs.models import Club, ClubName

_DECIDABLE = ("name", "country")


def store_clubs(
    unlisted: Mapping[str, UnlistedClub], used: Iterable[str], rulings: Iterable[Ruling], changes: Changes
) -> dict[str, Club]:
    """The clubs of the slugs `used`, after those that no catalogue has were written and what staff decided applied."""
    rulings = list(rulings)
    decided = _decided(rulings)
    called = {r.target["club"]: r.target.get("club_name", "") for r in rulings if r.of_tenure}
    wanted = set(used)
    clubs = {club.slug: club for club in Club.objects.filter(slug__in=wanted)}
    for slug in sorted(wanted & unlisted.keys()):
        clubs[slug] = _store(unlisted[slug], clubs.get(slug), decided.get(slug, {}), changes)
    for slug in sorted(wanted - clubs.keys()):  # no document names it, but a decision
        clubs[slug] = changes.create(Club, {"slug": slug, "name": called.get(slug) or slug})
    for slug in sorted(wanted & decided.keys() - unlisted.keys()):
        changes.update(clubs[slug], decided[slug])
    return clubs


def remove_clubs(used: Iterable[str], changes: Changes) -> None:
    """Takes away the clubs that no document names any more."""
    changes.remove(Club.objects.filter(catalogued=False, tenures=None, honours=None).exclude(slug__in=used))


def _store(club: UnlistedClub, stored: Club | None, decided: Mapping[str, str], changes: Changes) -> Club:
    values = {"slug": club.slug, "name": club.name, "country": club.country, **decided}
    row: Club = changes.store(Club, stored, values)
    known = set(row.names.values_list("text", flat=True))
    for text in sorted(set(club.names) - known):
        ClubName.objects.create(club=row, text=text)
    row.names.filter(text__in=known - set(club.names)).delete()
    _store_candidates(row, club.candidates)
    return row


def _store_candidates(row: Club, candidates: Iterable[str]) -> None:
    found = list(Club.objects.filter(slug__in=candidates))
    if found:
        Ambiguity.objects.get_or_create(club=row)[0].candidates.set(found)
    else:
        Ambiguity.objects.filter(club=row).delete()


def _decided(rulings: Iterable[Ruling]) -> dict[str, dict[str, str]]:
    decided: dict[str, dict[str, str]] = {}
    for ruling in rulings:
        if set(ruling.target) == {"club"} and ruling.field in _DECIDABLE:
            decided.setdefault(ruling.target["club"], {})[ruling.field] = ruling.value
    return decided
