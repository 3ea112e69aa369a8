"""Names of clubs: those that documents give to clubs that no catalogue has, and what staff decided of any club's."""

from collections.abc import Collection, Mapping

from django.db.models import Q, QuerySet

from careers.identifying.learnt import LearntName
from careers.models import Claim
from careers.reconciling.names import Called, Names
from careers.storing.changes import Changes
from careers.storing.stored import listed
from careers.vocabulary import Predicate
from clubs.models import Club, ClubName, NameKind
from clubs.names import sort_key


def store_said(club: Club, said: Collection[str], decided: Names, changes: Changes) -> None:
    """Brings the names of a club that no catalogue has up to what documents say, where staff did not decide."""
    known = {row.text for row in club.names.all()} - decided.keys()
    wanted = set(said) - decided.keys()
    if known != wanted:
        club.names.filter(text__in=known - wanted).delete()
        ClubName.objects.bulk_create(_row(club, text, Called("official")) for text in sorted(wanted - known))
        changes.touch(club)


def store_learnt(
    learnt: Collection[LearntName],
    decided: Mapping[str, Names],
    changes: Changes,
    only: Collection[tuple[str, str]] | None = None,
) -> None:
    """Brings the names that documents give to clubs of the catalogue up to date, where staff did not decide: all, or
    `only` these, as slugs and texts."""
    clubs = Club.objects.in_bulk({one.club for one in learnt}, field_name="slug")
    wanted = {(one.club, one.text): one for one in learnt if one.text not in decided.get(one.club, {})}
    rows = _told() if only is None else _told().filter(club__slug__in={slug for slug, _ in only})
    stored = {(row.club.slug, row.text): row for row in rows.select_related("club")}
    stored = {name: row for name, row in stored.items() if only is None or name in only}
    for gone in stored.keys() - wanted.keys():
        stored[gone].delete()
        changes.touch(stored[gone].club)
    for missing in sorted(wanted.keys() - stored.keys()):
        one = wanted[missing]
        row = _row(clubs[one.club], one.text, Called(NameKind.FORMER if one.renamed else NameKind.SHORT))
        row.told_by = _claim_that_says_so(one)
        row.save()
        changes.touch(row.club)


def _told() -> QuerySet[ClubName]:
    return ClubName.objects.filter(club__catalogued=True).exclude(told_by="")


def _claim_that_says_so(name: LearntName) -> str:
    renamed = Q(subject=name.text) | Q(value=name.text)
    said = Claim.objects.filter(Q(object=name.text) | renamed & Q(predicate=Predicate.RENAMED))
    return said.filter(document__sha256=name.sha256).order_by("start", "key").values_list("key", flat=True)[0]


def store_decided(club: Club, decided: Names, changes: Changes) -> None:
    for text, called in decided.items():
        known = [_called(row) for row in club.names.all() if row.text == text]
        wanted = [called] if called else []
        if known != wanted:
            _replace(club, text, wanted)
            changes.touch(club)


def as_before(slug: str, text: str) -> None:
    """Gives a club the name back as the catalogue has it; what documents call it follows by recomputing."""
    if club := Club.objects.filter(slug=slug).first():
        entries = [entry for entry in listed().clubs if entry.slug == slug and club.catalogued]
        names = [name for entry in entries for name in entry.names if name.text == text]
        _replace(club, text, [Called(name.kind, name.language, name.first, name.last) for name in names])
        Changes().touch(club)


def _replace(club: Club, text: str, wanted: Collection[Called]) -> None:
    club.names.filter(text=text).delete()
    ClubName.objects.bulk_create(_row(club, text, called) for called in wanted)


def _row(club: Club, text: str, called: Called) -> ClubName:
    years = {"valid_from": called.first, "valid_to": called.last}
    return ClubName(club=club, text=text, folded=sort_key(text), kind=called.kind, language=called.language, **years)


def _called(row: ClubName) -> Called:
    return Called(row.kind, row.language, row.valid_from, row.valid_to)
