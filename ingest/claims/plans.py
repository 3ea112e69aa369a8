"""What a story first says to be planned does not become a fact by being spoken of again.

"X is to replace Y next year. … She is delighted to be taking over": the second tells nothing that has happened.
"""

from collections.abc import Iterable
from dataclasses import replace

from careers.vocabulary import Factuality
from ingest.claims.drafts import Draft

_Post = tuple[str, str, str]


def kept_planned(drafts: Iterable[Draft]) -> list[Draft]:
    """The drafts of a story, those planned that only speak again of a post that was told as a plan."""
    planned: set[_Post] = set()
    result: list[Draft] = []
    for draft in drafts:
        post = (draft.person.name, draft.team.key, draft.squad)
        again = post in planned and draft.factuality is Factuality.ASSERTED and _says_nothing_more(draft)
        result.append(replace(draft, factuality=Factuality.PLANNED) if again else draft)
        if draft.factuality is Factuality.PLANNED:
            planned.add(post)
        elif draft.factuality is Factuality.ASSERTED and not again:
            planned.discard(post)
    return result


def _says_nothing_more(draft: Draft) -> bool:
    return not draft.dated and not draft.current and draft.end is None
