"""Tenures as values, every field that a test does not care about with a default."""

from typing import Any

from careers.dates import DateBounds
from careers.reconciling.drafts import TenureDraft
from careers.vocabulary import Role, Status


def tenure(
    person: str = "ana-roca", club: str = "ejemplo", start: str = "", end: str = "", **fields: Any
) -> TenureDraft:
    told = {"key": f"{person} {club} {start}", "squad": "", "role": Role.HEAD, "status": Status.CONFIRMED} | fields
    return TenureDraft(person=person, club=club, start=DateBounds.parse(start), end=DateBounds.parse(end), **told)
