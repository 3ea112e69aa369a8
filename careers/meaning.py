"""From rows to what they mean by content, and back: a person or a club as one document names them.

meant(row) -> Meant                     a name in a document by which the row is found again
person_named(sha256, name) -> Person    whom the document means by the name; None where it names nobody so
club_named(sha256, name) -> Club        likewise
"""

from django.db.models import Q

from careers.identifying.judgements import Meant
from careers.identifying.mentions import Mention
from careers.models import Claim, Evidence, Person
from careers.vocabulary import Predicate
from clubs.models import Club
from clubs.names import fold


def meant(row: Person | Club, apart_from: Mention | None = None) -> Meant:
    """By a name of two words or more, where one is given; of several, content decides. `apart_from`: not by this."""
    if isinstance(row, Club):
        return Meant(row.name, "", row.slug) if row.catalogued else Meant(_said(row), "", row.slug, row.country)
    mentions = [one for one in mentions_of(row) if one != apart_from]
    best = min(mentions, key=lambda one: (" " not in fold(one[1]), one[1] != row.name, one), default=None)
    return Meant(best[1], best[0], row.slug) if best else Meant(row.name, apart_from[0] if apart_from else "", row.slug)


def mentions_of_club(club: Club) -> list[Mention]:
    told = Evidence.objects.filter(Q(tenure__club=club) | Q(honour__club=club)).exclude(claim__object="")
    return sorted(set(told.values_list("claim__document__sha256", "claim__object")))


def _said(club: Club) -> str:
    """What documents call it; staff may have decided that it goes by another name."""
    names = {name for _, name in mentions_of_club(club)}
    return club.name if club.name in names else min(names, default=club.name)


def mentions_of(person: Person) -> list[Mention]:
    """Every name that a document gives them, in an order of content."""
    said = Evidence.objects.filter(Q(tenure__person=person) | Q(honour__person=person) | Q(person=person))
    as_boss = Evidence.objects.filter(tenure__under=person, claim__predicate=Predicate.WORKED_UNDER)
    names = set(person.names.values_list("text", flat=True))
    found = set(said.values_list("claim__document__sha256", "claim__subject"))
    found |= {(sha256, name) for sha256, name in as_boss.values_list("claim__document__sha256", "claim__value")}
    return sorted(mention for mention in found if mention[1] in names)


def person_named(sha256: str, name: str) -> Person | None:
    claims = Claim.objects.filter(document__sha256=sha256)
    said = Evidence.objects.filter(claim__in=claims.filter(subject=name).exclude(predicate=Predicate.RENAMED))
    owners: set[int] = set()
    for path in ("tenure__person", "honour__person", "person"):
        owners |= set(said.exclude(**{path: None}).values_list(path, flat=True))
    if owners:
        return Person.objects.filter(pk__in=owners).order_by("pk").first()
    as_boss = Evidence.objects.filter(claim__in=claims.filter(predicate=Predicate.WORKED_UNDER, value=name))
    under = Person.objects.filter(staff_tenures__evidence__in=as_boss, names__text=name)
    return under.order_by("pk").first()


def club_named(sha256: str, name: str) -> Club | None:
    """The club of what the document tells; a club that a decision moved elsewhere is found by nothing else."""
    claims = Claim.objects.filter(document__sha256=sha256, object=name)
    told = Q(tenures__evidence__claim__in=claims) | Q(honours__evidence__claim__in=claims)
    return Club.objects.filter(told).order_by("pk").first()
