"""Posts that a title implies: "su vitrina guarda el campeonato de 2003 con Liga de Quito" puts him there in 2003."""

from collections.abc import Iterable, Sequence

from careers.dates import DateBounds
from careers.vocabulary import Role
from ingest.claims.drafts import Draft
from ingest.claims.titles.settling import Title


def implied(titles: Iterable[Title], drafts: Sequence[Draft]) -> list[Draft]:
    """A draft for each title at a club of which the document tells this coach no dated post elsewhere."""
    coaches = {draft.person.name for draft in drafts}
    found = []
    for title in titles:
        told = title.person.name in coaches and title.sure and not title.listed
        if told and title.team and title.season and not _told_elsewhere(title, drafts):
            during = DateBounds.parse(title.season[:4])
            found.append(
                Draft(title.span, title.person, title.team, title.role or Role.HEAD, squad=title.squad, during=during)
            )
    return found


def _told_elsewhere(title: Title, drafts: Sequence[Draft]) -> bool:
    return any(
        draft.dated and draft.person is title.person and title.team == draft.team and draft.span != title.span
        for draft in drafts
    )
