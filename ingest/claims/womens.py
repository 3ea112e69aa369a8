"""Stories of women's football: their clubs are women's teams, whether each sentence says so or not.

"She joined Birmingham City in August 2020": whose text speaks of "her" almost alone, and of a women's team at least
once, speaks of women's teams.
"""

from collections.abc import Sequence
from dataclasses import replace

from ingest.claims.drafts import Draft
from ingest.languages.pack import Pack

_WOMEN = "women"
#: So many words for "she" stand against each for "he".
_SHARE = 3


def of_women(text: str, drafts: Sequence[Draft], pack: Pack) -> list[Draft]:
    """The drafts, at the women's team where they name no other squad, if the text is one of women's football."""
    squads = {draft.squad or draft.team.squad for draft in drafts}
    she = sum(1 for _ in pack.she.finditer(text))
    if _WOMEN not in squads or she == 0 or she < _SHARE * sum(1 for _ in pack.he.finditer(text)):
        return list(drafts)
    return [draft if draft.squad or draft.team.squad else replace(draft, squad=_WOMEN) for draft in drafts]
