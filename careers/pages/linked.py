"""A coach and a club as linked data (JSON-LD in the words of schema.org): only what is confirmed, and no date invented.

A date is given where ISO 8601 can say it as it is known (a day, a month, a year); bounds and "about" are left out.
"""

from collections.abc import Callable
from typing import Any

from careers.dates import DateBounds
from careers.models import Person
from careers.pages.bench import Bench
from careers.pages.dossier import Dossier
from careers.pages.spells import Spell
from clubs import countries
from clubs.models import Club

CONTEXT = "https://schema.org"

Address = Callable[..., str]
"""The absolute address of a page: (name, slug)."""


def person_data(dossier: Dossier, address: Address) -> dict[str, Any]:
    person = dossier.person
    own = {
        "alternateName": [*filter(None, [person.full_name]), *dossier.written],
        "birthDate": _date(person.born),
        "birthPlace": {"@type": "Place", "name": person.birthplace} if person.birthplace else None,
        "nationality": {"@type": "Country", "name": countries.name(person.country)} if person.country else None,
        "memberOf": [_role(spell, "memberOf", _team(spell.tenure.club, address)) for spell in dossier.spells],
        "award": [str(won.honour.season) for won in dossier.honours],
    }
    return _known({"@context": CONTEXT, **_person(person, address), **own})


def club_data(bench: Bench, address: Address) -> dict[str, Any]:
    own = {
        "alternateName": [name.text for name in bench.names],
        "coach": [_role(spell, "coach", _person(spell.tenure.person, address)) for spell in bench.in_charge],
    }
    return _known({"@context": CONTEXT, **_team(bench.club, address), **own})


def _role(spell: Spell, what: str, whom: dict[str, Any]) -> dict[str, Any]:
    """A role says in between since when and until when: the property is said once outside of it and once inside."""
    tenure = spell.tenure
    end = None if tenure.ongoing else _date(tenure.end)
    role = {"@type": "OrganizationRole", "roleName": tenure.role, "startDate": _date(tenure.start), "endDate": end}
    return _known({**role, what: whom})


def _person(person: Person, address: Address) -> dict[str, Any]:
    url = address("coach", person.slug)
    return {"@type": "Person", "@id": url, "url": url, "name": person.name}


def _team(club: Club, address: Address) -> dict[str, Any]:
    url = address("club", club.slug)
    return {"@type": "SportsTeam", "@id": url, "url": url, "name": club.name, "sport": "Association football"}


def _date(bounds: DateBounds) -> str | None:
    text = bounds.edtf or ""
    return text if text and not bounds.about and not text.startswith("[") else None


def _known(data: dict[str, Any]) -> dict[str, Any]:
    """Without what is not known: an empty value would say that there is none."""
    return {name: value for name, value in data.items() if value}
