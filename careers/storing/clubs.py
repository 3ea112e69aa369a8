"""Clubs that only documents name, and what staff decided of any."""

from collections.abc import Iterable, Mapping

from careers.identity import UnlistedClub
from careers.models import Ambiguity
from careers.reconciling.decisions import Ruling
from careers.reconciling.names import decided_names
from careers.storing.changes import Changes
from careers.storing.club_names import store_decided, store_said
from careers.storing.stored import listed
from clubs.models import Club

_DECIDABLE = ("name", "country")


def store_clubs(
    unlisted: Mapping[str, UnlistedClub], used: Iterable[str], rulings: Iterable[Ruling], changes: Changes
) -> dict[str, Club]:
    """The clubs by slug, after those of `used` that no catalogue has were written and what staff decided applied."""
    rulings = list(rulings)
    decided = _decided(rulings)
    names = decided_names(rulings, "club")
    called = {r.target["club"]: r.target["club_name"] for r in rulings if "club_name" in r.target}
    wanted = set(used)
    rows = Club.objects.filter(slug__in=wanted | decided.keys() | names.keys()).prefetch_related(
        "names", "ambiguity__candidates"
    )
    clubs = {club.slug: club for club in rows}
    for slug in sorted(wanted & unlisted.keys()):
        clubs[slug] = _store(unlisted[slug], clubs.get(slug), decided.get(slug, {}), changes)
        store_said(clubs[slug], unlisted[slug].names, names.get(slug, {}), changes)
    for slug in sorted(wanted - clubs.keys()):  # no document names it, but a decision
        clubs[slug] = changes.create(Club, {"slug": slug, "name": called.get(slug) or slug})
    for slug in sorted(decided.keys() & clubs.keys() - unlisted.keys()):
        changes.update(clubs[slug], decided[slug])
    for slug in sorted(names.keys() & clubs.keys()):
        store_decided(clubs[slug], names[slug], changes)
    return clubs


def remove_clubs(used: Iterable[str], changes: Changes) -> None:
    """Takes away the clubs that no document names any more."""
    changes.remove(Club.objects.filter(catalogued=False, tenures=None, honours=None).exclude(slug__in=used))


def as_listed(slug: str, field: str) -> None:
    """Gives a club of the catalogue back what the catalogue says of it."""
    club = Club.objects.filter(slug=slug, catalogued=True).first()
    entry = next((one for one in listed().clubs if one.slug == slug), None)
    if club and entry:
        Changes().update(club, {field: getattr(entry, field)})


def _store(club: UnlistedClub, stored: Club | None, decided: Mapping[str, str], changes: Changes) -> Club:
    values = {"slug": club.slug, "name": club.name, "country": club.country, **decided}
    row: Club = changes.store(Club, stored, values)
    _store_candidates(row, set(club.candidates))
    return row


def _store_candidates(row: Club, candidates: set[str]) -> None:
    known = {club.slug for club in row.ambiguity.candidates.all()} if hasattr(row, "ambiguity") else set()
    if known == candidates:
        return
    if candidates:
        open_name, _ = Ambiguity.objects.get_or_create(club=row)
        open_name.candidates.set(Club.objects.filter(slug__in=candidates))
    else:
        row.ambiguity.delete()


def _decided(rulings: Iterable[Ruling]) -> dict[str, dict[str, str]]:
    decided: dict[str, dict[str, str]] = {}
    for ruling in rulings:
        if set(ruling.target) == {"club"} and ruling.field in _DECIDABLE:
            decided.setdefault(ruling.target["club"], {})[ruling.field] = ruling.value
    return decided
