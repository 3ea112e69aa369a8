"""What the document has spoken of so far: who and which club a pronoun, an ellipsis or "the club" means."""

from dataclasses import dataclass, field

from careers.vocabulary import Role
from ingest.mentions.people import PersonEntry
from ingest.mentions.teams import Team


@dataclass
class Discourse:
    """`focus` is who "he" is; `heading` the club that the section's title or a run-in heading names."""

    main: PersonEntry | None = None
    focus: PersonEntry | None = None
    heading: Team | None = None
    club: Team | None = None
    section: str = ""
    playing: bool = False
    summary: bool = False
    roles: dict[str, Role] = field(default_factory=dict)
    _last: dict[str, list[Team]] = field(default_factory=dict)

    def speak_of(self, person: PersonEntry | None) -> None:
        if person is not None:
            self.focus = person

    def at(self, person: PersonEntry, team: Team, role: Role | None) -> None:
        """`person` is (or was) at `team`: the latest such is what "the club" means for that person."""
        posts = self._last.setdefault(person.name, [])
        if team in posts:
            posts.remove(team)
        posts.append(team)
        self.club = team
        if role:
            self.roles[person.name] = role

    def club_of(self, person: PersonEntry) -> Team | None:
        """The club of the latest post of `person` that was spoken of."""
        posts = self._last.get(person.name)
        return posts[-1] if posts else None

    def paragraph(self, biography: bool) -> None:
        """A new paragraph of a biography is about its subject again."""
        if biography and self.main:
            self.focus = self.main
