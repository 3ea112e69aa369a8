"""The questions that names raise: which club is meant."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from careers.reconciling.drafts import TenureDraft
from careers.reviewing.items import Item, Kind
from careers.reviewing.tenures import about_tenures
from careers.vocabulary import Status


def which_club(tenures: Iterable[TenureDraft], candidates: Mapping[str, Sequence[str]]) -> Iterator[Item]:
    """One question for each coach of a club whose name could mean several: `candidates` are their slugs."""
    by_coach = defaultdict(list)
    for one in tenures:
        if one.club in candidates and one.status is not Status.DENIED:
            by_coach[one.club, one.person].append(one)
    for (club, person), some in sorted(by_coach.items()):
        options = tuple(sorted(candidates[club]))
        yield about_tenures(Kind.WHICH_CLUB, (club, person, *options), some, field="club", options=options)
