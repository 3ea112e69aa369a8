"""What a story first says to be planned does not become a fact by being spoken of again.

"X is to replace Y next year. … She is delighted to be taking over": the second tells nothing that has happened.
"""

from collections.abc import Sequence
from dataclasses import replace

from careers.vocabulary import Factuality
from ingest.claims.drafts import Draft

_Post = tuple[str, str, str]


def kept_planned(drafts: Sequence[Draft], title: int) -> list[Draft]:
    """The drafts of a story, those planned that only speak again of a post that was told as a plan; a headline, which
    ends at `title`, says of what is to come that it is ("Hale joins Bury")."""
    to_come = {_post(draft) for draft in drafts if draft.factuality is Factuality.PLANNED}
    planned: set[_Post] = set()
    result: list[Draft] = []
    for draft in drafts:
        post = _post(draft)
        told = to_come if draft.span.end <= title else planned
        again = post in told and draft.factuality is Factuality.ASSERTED and _says_nothing_more(draft)
        result.append(replace(draft, factuality=Factuality.PLANNED) if again else draft)
        if draft.factuality is Factuality.PLANNED:
            planned.add(post)
        elif draft.factuality is Factuality.ASSERTED and not again:
            planned.discard(post)
    return result


def _post(draft: Draft) -> _Post:
    return draft.person.name, draft.team.key, draft.squad


def _says_nothing_more(draft: Draft) -> bool:
    return not draft.dated and not draft.current and draft.end is None
