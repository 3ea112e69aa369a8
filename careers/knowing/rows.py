"""Drafts as the rows that they would have been, with the ids that these have today."""

from collections.abc import Mapping, Set
from dataclasses import dataclass
from typing import Any

from careers.models import Evidence, Honour, Person, Tenure
from careers.reconciling.drafts import Drafts, HonourDraft, TenureDraft
from careers.reconciling.drafts import Evidence as Said
from careers.storing.tenures import values_of
from clubs.models import Club, Season


@dataclass(frozen=True, slots=True)
class Known:
    """Drafts as rows would have been, with the ids that they have today."""

    drafts: Drafts
    people: Mapping[str, Person]
    clubs: Mapping[str, Club]
    claims: Mapping[str, int]
    """Key -> id."""
    numbers: Mapping[str, int]
    """Key of a claim -> the id of the tenure that it is evidence of today."""
    titles: Mapping[str, Honour]
    """Key of a claim -> the title that it is evidence of today."""
    facts: list[Evidence]

    def write(self) -> None:
        taken: set[int] = set()
        evidence = [*self.facts]
        for number, draft in enumerate(self.drafts.tenures, start=1):
            row = Tenure(pk=self._free(draft, taken, -number), **values_of(draft, self.people, self.clubs))
            taken.add(row.pk)
            row.save(force_insert=True)
            self._under(row, draft)
            evidence += [self._evidence(one, tenure=row) for one in draft.evidence]
        for won in self.drafts.honours:
            if title := self._title(won):
                title.save(force_insert=True)
                evidence += [self._evidence(one, honour=title) for one in won.evidence]
        for number, one in enumerate(evidence, start=1):
            one.pk = number
        Evidence.objects.bulk_create(evidence)

    def _free(self, draft: TenureDraft, taken: Set[int], otherwise: int) -> int:
        known = (self.numbers.get(one.claim) for one in draft.evidence)
        return next((number for number in known if number and number not in taken), otherwise)

    def _under(self, row: Tenure, draft: TenureDraft) -> None:
        through: Any = Tenure.under.through
        bosses = [self.people[boss].pk for boss in draft.under if boss in self.people]
        first = 100 * abs(row.pk)
        through.objects.bulk_create(
            through(pk=first + number, tenure_id=row.pk, person_id=boss) for number, boss in enumerate(bosses)
        )

    def _title(self, draft: HonourDraft) -> Honour | None:
        """With the id of today; none where nobody tells of this edition any more."""
        today = next((self.titles[one.claim] for one in draft.evidence if one.claim in self.titles), None)
        edition = Season.objects.filter(competition__slug=draft.competition_key, label=draft.season).first()
        if today is None or edition is None:
            return None
        club = self.clubs.get(draft.club)
        about = {"person": self.people[draft.person], "club": club, "season": edition, "role": draft.role or ""}
        return Honour(pk=today.pk, key=draft.key, **about)

    def _evidence(self, said: Said, **of: Any) -> Evidence:
        return Evidence(claim_id=self.claims[said.claim], stance=said.stance, **of)
