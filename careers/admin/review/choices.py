"""The answers to choose from, with what stands beside each: its sentences, or what is known of it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from careers.admin.review.quotes import Quote
from careers.admin.review.wording import said
from careers.models import Person, Tenure
from careers.pages.terms import term
from careers.pages.words import period
from careers.reviewing.items import Item, Kind
from clubs import countries
from clubs.models import Club


@dataclass(frozen=True, slots=True)
class Choice:
    """`value` is the item's option; `number` its key, 1 to 9, or "" behind these."""

    value: str
    label: str
    number: str
    notes: list[str] = field(default_factory=list)
    address: str = ""
    quotes: list[Quote] = field(default_factory=list)


def choices(item: Item, quotes: Sequence[Quote], tenures: Sequence[Tenure]) -> list[Choice]:
    """One for each of the item's options; `quotes` and `tenures` are those of the item."""
    numbered = [(option, str(n) if n < 10 else "") for n, option in enumerate(item.options, 1)]
    return _MAKE.get(item.kind, _of_values)(numbered, quotes, tenures)


Numbered = Sequence[tuple[str, str]]


def _of_values(options: Numbered, quotes: Sequence[Quote], tenures: Sequence[Tenure]) -> list[Choice]:
    told = {one["edtf"] or "": one["claims"] for row in tenures for c in row.conflicts for one in c["values"]}
    return [
        Choice(option, said(option), number, quotes=[q for q in quotes if _tells(q, option, told.get(option, ()))])
        for option, number in options
    ]


def _tells(quote: Quote, option: str, keys: Sequence[str]) -> bool:
    return any(claim.key in keys or (not keys and option in (claim.value, claim.reason)) for claim in quote.claims)


def _of_clubs(options: Numbered, quotes: Sequence[Quote], tenures: Sequence[Tenure]) -> list[Choice]:
    slugs = [slug for slug, _number in options]
    clubs = {club.slug: club for club in Club.objects.filter(slug__in=slugs).prefetch_related("names")}
    return [_club(clubs[slug], number) for slug, number in options if slug in clubs]


def cards(item: Item) -> list[Choice]:
    """The clubs of which it is asked whether they are one."""
    alike = item.clubs if item.kind is Kind.SAME_CLUB else ()
    return _of_clubs([(slug, "") for slug in alike], (), ())


def _club(club: Club, number: str) -> Choice:
    names = sorted({name.text for name in club.names.all()} - {club.name})[:5]
    coaches = Person.objects.filter(tenures__club=club).distinct().values_list("name", flat=True)[:5]
    country = countries.name(club.country, get_language() or "en")
    notes = [country, ", ".join(names), _("Coaches: %(names)s") % {"names": ", ".join(coaches)} if coaches else ""]
    return Choice(club.slug, club.name, number, list(filter(None, notes)), reverse("club", args=[club.slug]))


def _of_tenures(options: Numbered, quotes: Sequence[Quote], tenures: Sequence[Tenure]) -> list[Choice]:
    rows = {row.key: row for row in tenures}
    return [_tenure(rows[key], number, quotes) for key, number in options if key in rows]


def _tenure(row: Tenure, number: str, quotes: Sequence[Quote]) -> Choice:
    keys = set(row.evidence.values_list("claim__key", flat=True))
    told = [quote for quote in quotes if any(claim.key in keys for claim in quote.claims)]
    label = _("Not %(who)s: reject it") % {"who": row.person}
    when = period(row.start, row.end, row.ongoing, get_language() or "en")
    return Choice(row.key, label, number, [f"{row.club}: {when}"], reverse("coach", args=[row.person.slug]), told)


def _of_roles(options: Numbered, quotes: Sequence[Quote], tenures: Sequence[Tenure]) -> list[Choice]:
    return [Choice(role, term(role), number) for role, number in options]


_MAKE: Mapping[Kind, Callable[[Numbered, Sequence[Quote], Sequence[Tenure]], list[Choice]]] = {
    Kind.WHICH_CLUB: _of_clubs,
    Kind.TWO_IN_CHARGE: _of_tenures,
    Kind.ROLE: _of_roles,
}
