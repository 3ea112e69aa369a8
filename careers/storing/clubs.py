"""Clubs that only documents name, and what staff decided of any."""

from collections.abc import Collection, Iterable, Mapping

from django.db.models import F, Q

from careers.identity import UnlistedClub
from careers.models import Ambiguity, Honour, Tenure
from careers.reconciling.decisions import Ruling
from careers.reconciling.names import decided_names
from careers.storing.changes import Changes
from careers.storing.club_names import store_decided, store_said
from careers.storing.stored import listed
from careers.storing.within import Within
from clubs import addresses
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


def remove_clubs(used: Iterable[str], within: Within, changes: Changes) -> None:
    """Takes away the clubs that no document names any more."""
    gone = within.of_clubs(Club.objects.filter(catalogued=False, tenures=None, honours=None)).exclude(slug__in=used)
    addresses.leave("club", gone.values_list("pk", "slug"))
    changes.remove(gone)


def clubs_of(people: Collection[str]) -> set[str]:
    """The slugs of those at which these people have tenures or titles."""
    rows = [model._default_manager.filter(person__slug__in=people, club__isnull=False) for model in (Tenure, Honour)]
    return {slug for some in rows for slug in some.values_list("club__slug", flat=True)}


def with_rows(slugs: Collection[str]) -> set[str]:
    return set(Club.objects.filter(slug__in=slugs).values_list("slug", flat=True)) if slugs else set()


def store_merged(moved: Mapping[str, str]) -> None:
    """Where the addresses of clubs lead that staff judged to be others: `moved` are their slugs."""
    for club in Club.objects.filter(Q(slug__in=moved) | ~Q(merged_into=None)).select_related("merged_into"):
        into = Club.objects.filter(slug=moved.get(club.slug, "")).first()
        if club.merged_into != into:
            Club.objects.filter(pk=club.pk).update(merged_into=into, version=F("version") + 1)


def as_listed(slug: str, field: str) -> None:
    """Gives a club of the catalogue back what the catalogue says of it."""
    club = Club.objects.filter(slug=slug, catalogued=True).first()
    entry = next((one for one in listed().clubs if one.slug == slug), None)
    if club and entry:
        Changes().update(club, {field: getattr(entry, field)})


def _store(club: UnlistedClub, stored: Club | None, decided: Mapping[str, str], changes: Changes) -> Club:
    values = {"slug": club.slug, "name": club.name, "country": club.country, **decided}
    row: Club = changes.store(Club, stored, values if stored else values | _number(club.slug))
    _store_candidates(row, set(club.candidates))
    return row


def _number(slug: str) -> dict[str, int]:
    """The id that the club of this slug had before it went, unless another has it by now."""
    number = addresses.numbers("club", [slug]).get(slug)
    return {"id": number} if number and not Club.objects.filter(pk=number).exists() else {}


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
