"""What the document has spoken of so far: who and which club a pronoun, an ellipsis or "the club" means."""

from dataclasses import dataclass, field
from datetime import date

from careers.dates import DateBounds
from careers.vocabulary import Role
from ingest.mentions.people import PersonEntry
from ingest.mentions.teams import Team


@dataclass
class Discourse:
    """`focus` is who "he" is; `heading` the club that the section's title or a run-in heading names."""

    main: PersonEntry | None = None
    focus: PersonEntry | None = None
    heading: Team | None = None
    topic: Team | None = None
    """The club that the document is about: of its title, else the first that it names."""
    recent: Team | None = None
    """The club that the sentence before named last."""
    came: dict[str, DateBounds] = field(default_factory=dict)
    """When the latest post of a person that was told began, by the person's name."""
    went: dict[str, DateBounds] = field(default_factory=dict)
    mentioned: PersonEntry | None = None
    """Whom the sentence before named last: "este", "the latter"."""
    published: date | None = None
    """The document's own day."""
    asked: Team | None = None
    """The club that an interview's question names: of which the answer speaks."""
    last: PersonEntry | None = None
    """Of whom the latest post was told."""
    left_on: DateBounds | None = None
    """The day on which the post that was spoken of last was left: what "since then" means."""
    vacated: Team | None = None
    """The club of the post that was told last to be left: where "his successor" is."""
    section_main: PersonEntry | None = None
    section: str = ""
    playing: bool = False
    opened: bool = False
    """A section on a club has begun, and has told no post yet."""
    played: bool = False
    """A part of the document has told what he did as a player."""
    life: bool = False
    """The document is the life of one person, whom every "he" means."""
    coaching: bool = False
    """In a section on coaching, or beneath one."""
    summary: bool = False
    told: list[Team] = field(default_factory=list)
    """The teams of the posts that the sentence told so far."""
    begun: list[PersonEntry] = field(default_factory=list)
    """Who the sentence said so far to have begun a post."""
    ended: dict[str, DateBounds] = field(default_factory=dict)
    """When those whom the sentence said so far to have left did, by their names; of a resignation not the very day, on
    which nobody need have followed."""
    since: DateBounds | None = None
    """When the latest of them began."""
    born: dict[str, int] = field(default_factory=dict)
    """The year of birth of a person, by name."""
    of_benches: bool = False
    """A story whose title speaks of coaches and names none: whoever is at a club in it coaches."""
    squads: dict[tuple[str, str], str] = field(default_factory=dict)
    roles: dict[str, Role] = field(default_factory=dict)
    undated: Team | None = None
    """Of the post that was told last, where no date of it was."""
    womens: set[str] = field(default_factory=set)
    """Keys of the clubs of which the document speaks of the women's team."""
    _clubs: list[Team] = field(default_factory=list)
    _last: dict[str, list[Team]] = field(default_factory=dict)

    def at(self, person: PersonEntry, team: Team, role: Role | None, squad: str = "") -> None:
        """`person` is (or was) at `team`: the latest such is what "the club" means for that person."""
        posts = self._last.setdefault(person.name, [])
        if team in posts:
            posts.remove(team)
        posts.append(team)
        self.last = person
        self.opened = False
        self.told.append(team)
        if not squad or self.squads.get((person.name, team.key)) != "":
            self.squads[(person.name, team.key)] = squad  # who has the first team too is meant with that
        if squad == "women":
            self.womens.add(team.key)
        self._clubs.append(team)
        if role:
            self.roles[person.name] = role

    @property
    def round_up(self) -> bool:
        """A part of a story that is about one club's bench."""
        return self.heading is not None and not self.life and self.main is None

    @property
    def coach(self) -> PersonEntry | None:
        """Whom "the coach" means: the subject of a biography, else who had a post last."""
        return self.section_main or self.main or self.focus

    @property
    def latest(self) -> Team | None:
        """The club of the post that was told last, whosesoever."""
        return self._clubs[-1] if self._clubs else None

    def club_in(self, country: str) -> Team | None:
        """The club of a country that somebody had a post at last."""
        return next((team for team in reversed(self._clubs) if team.country == country and not team.national), None)

    def holder(self, team: Team) -> str:
        """The name of who had a post at this club last; "" where nobody did."""
        return next((name for name, posts in reversed(self._last.items()) if posts and posts[-1].key == team.key), "")

    def club_of(self, person: PersonEntry) -> Team | None:
        """The club of the latest post of `person` that was spoken of."""
        posts = self._last.get(person.name)
        return posts[-1] if posts else None

    def was_before(self, person: PersonEntry, team: Team) -> bool:
        """Had `person` a post at this club, and another one since?"""
        return any(post.key == team.key for post in self._last.get(person.name, [])[:-1])

    def had_post(self, person: PersonEntry, team: Team) -> bool:
        """Was a post of `person` at this club told?"""
        return any(post.key == team.key for post in self._last.get(person.name, []))

    def club_before(self, person: PersonEntry) -> Team | None:
        """The club of the post before the latest: to which one returns."""
        posts = self._last.get(person.name, [])
        return posts[-2] if len(posts) > 1 else None

    def story(self) -> None:
        """The summary is over and the story begins: "the club" is none of those summed up."""
        if self.main:
            self._last.pop(self.main.name, None)

    def paragraph(self) -> None:
        """A new paragraph is about the subject of its section, or of the document, again."""
        self.focus = self.section_main or self.main or self.focus
        self.recent = self.left_on = None
