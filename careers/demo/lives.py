"""Makes up one league: twenty clubs, a hundred people, and who was on which bench when. Plain Python.

A league is a function of its number and the seed, and knows nothing of the others.
"""

from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random

from careers.demo import names
from careers.vocabulary import EndReason, Role

CLUBS, PEOPLE = 20, 100
FIRST, UNTIL = date(1990, 1, 1), date(2026, 1, 1)
ENDINGS = (EndReason.SACKED, EndReason.SACKED, EndReason.RESIGNED, EndReason.MUTUAL, EndReason.CONTRACT_END, None)


@dataclass(slots=True, eq=False)
class Life:
    """A person. `number` counts through all leagues; `free` is the first day on which a new post can begin."""

    number: int
    country: str
    born: date
    free: date
    posts: list["Post"] = field(default_factory=list)
    titles: list["Title"] = field(default_factory=list)

    @property
    def name(self) -> str:
        return names.person_name(self.number)


@dataclass(frozen=True, slots=True)
class Post:
    """`end` is None where the post is still held; `boss` is whose staff it is on; `spell` counts those at the club."""

    club: int
    role: Role
    start: date
    end: date | None
    spell: int
    reason: EndReason | None = None
    boss: Life | None = None


@dataclass(frozen=True, slots=True)
class Title:
    club: int
    year: int
    role: Role


@dataclass(frozen=True, slots=True)
class League:
    number: int
    country: str
    lives: list[Life]

    @property
    def clubs(self) -> range:
        """The numbers of its clubs, which count through all leagues."""
        return range(self.number * CLUBS, (self.number + 1) * CLUBS)


def league(number: int, seed: int) -> League:
    chance = Random(f"{seed}/{number}")
    country = names.country(number)
    lives = [_born(number * PEOPLE + at, country, chance) for at in range(PEOPLE)]
    made = League(number, country, lives)
    for club in made.clubs:
        _fill_bench(club, lives, chance)
    for year in range(FIRST.year, UNTIL.year):
        _crown(chance.choice(made.clubs), year, lives)
    return made


def _born(number: int, country: str, chance: Random) -> Life:
    born = date(chance.randint(1940, 1988), chance.randint(1, 12), chance.randint(1, 28))
    return Life(number, country, born, max(FIRST, born + timedelta(35 * 365)))


def _fill_bench(club: int, lives: list[Life], chance: Random) -> None:
    """One after the other, with an assistant beside every second one; now and then nobody is known for a while."""
    day = FIRST + timedelta(chance.randint(0, 3000))
    while day < UNTIL:
        interim = chance.random() < 0.12
        end = day + timedelta(chance.randint(10, 60) if interim else 40 + int(chance.expovariate(1 / 420)))
        free = [life for life in lives if life.free <= day]
        if len(free) > 1:
            boss, aide = chance.sample(free, 2)
            _hold(boss, club, Role.INTERIM if interim else Role.HEAD, day, end, chance)
            if chance.random() < 0.5:
                _hold(aide, club, Role.ASSISTANT, day, end, chance, boss)
        day = end + timedelta(chance.choice((0, 0, 1, 3, 8, 30, 200)))


def _hold(life: Life, club: int, role: Role, start: date, end: date, chance: Random, boss: Life | None = None) -> None:
    spell = 1 + sum(post.club == club for post in life.posts)
    reason = chance.choice(ENDINGS)
    over = end < UNTIL
    life.posts.append(Post(club, role, start, end if over else None, spell, reason if over else None, boss))
    life.free = end + timedelta(chance.randint(5, 500)) if over else date.max


def _crown(club: int, year: int, lives: list[Life]) -> None:
    """The title of a year goes to those who were at the club on the last day of its November."""
    day = date(year, 11, 30)
    for life in lives:
        for post in life.posts:
            if post.club == club and post.start <= day and (post.end is None or post.end >= day):
                life.titles.append(Title(club, year, post.role))
