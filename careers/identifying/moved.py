"""Slugs that were given up when staff judged two to be one, and the slugs that took their place."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from careers.identifying.mentions import Mention


@dataclass(frozen=True, slots=True)
class Moved:
    people: Mapping[str, str] = field(default_factory=dict)
    clubs: Mapping[str, str] = field(default_factory=dict)

    def club(self, slug: str) -> str:
        return self.clubs.get(slug, slug)

    def target(self, target: Mapping[str, Any]) -> Mapping[str, Any]:
        """What a decision is about, by the slugs of today."""
        now = {"person": self.people.get(target.get("person", "")), "club": self.clubs.get(target.get("club", ""))}
        return {**target, **{name: slug for name, slug in now.items() if slug}}


NOBODY_MOVED = Moved()


def moved(before: Mapping[Mention, str], now: Mapping[Mention, str]) -> dict[str, str]:
    """Slugs that nobody has any more -> the slug that all who had them have now."""
    heirs: dict[str, set[str]] = {}
    for mention, slug in before.items():
        heirs.setdefault(slug, set()).add(now[mention])
    gone: Iterable[str] = heirs.keys() - set(now.values())
    return {slug: next(iter(heirs[slug])) for slug in gone if len(heirs[slug]) == 1}
