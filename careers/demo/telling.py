"""A made-up life in words, and the claims that its sentences make. Plain Python."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta

from careers.claims import Claim
from careers.dates import DateBounds
from careers.demo import names
from careers.demo.lives import UNTIL, Life, Post, Title
from careers.pages.words import in_words
from careers.vocabulary import Predicate, Role


@dataclass(slots=True)
class Story:
    """The text of a document and what it claims; `of` has, in their order, what each claim speaks of."""

    published: date
    text: str = ""
    claims: list[Claim] = field(default_factory=list)
    of: list[Life | Post | Title] = field(default_factory=list)

    def say(self, sentence: str, about: Life | Post | Title, *claims: tuple[Predicate, dict]) -> None:
        start = len(self.text) + 1 if self.text else 0
        self.text = f"{self.text} {sentence}".strip()
        for predicate, fields in claims:
            self.claims.append(Claim(start, len(self.text), predicate, **fields))
            self.of.append(about)


def story(life: Life, competition: str) -> Story:
    """`competition` is what the titles of his league are titles of."""
    told = Story(_day_of_writing(life))
    subject = {"subject": life.name}
    born = {**subject, "value": life.born.isoformat()}
    told.say(f"{life.name} was born on {_words(life.born)}.", life, (Predicate.BORN, born))
    for post in life.posts:
        for sentence, claim in _of_post(post, subject):
            told.say(sentence, post, claim)
    for title in life.titles:
        club = names.club_name(title.club)
        won = {**subject, "object": club, "value": str(title.year), "role": title.role, "competition": competition}
        told.say(f"With {club} came the {competition} of {title.year}.", title, (Predicate.WON, won))
    return told


def _of_post(post: Post, subject: dict) -> Iterator[tuple[str, tuple[Predicate, dict]]]:
    name, club = subject["subject"], names.club_name(post.club)
    held = {**subject, "object": club, "role": post.role, "spell": post.spell}
    day = _words(post.start)
    yield (
        f"On {day} {name} {_took(post.role)} {club}.",
        (Predicate.STARTED, {**held, "value": post.start.isoformat()}),
    )
    if post.boss:
        boss = post.boss.name
        yield f"The head coach there was {boss}.", (Predicate.WORKED_UNDER, {**held, "value": boss})
    if post.end is None:
        yield f"The post at {club} is still held.", (Predicate.CURRENT, held)
    else:
        how = f" ({post.reason})" if post.reason else ""
        ended = {**held, "value": post.end.isoformat(), "reason": post.reason}
        yield f"It ended on {_words(post.end)}{how}.", (Predicate.ENDED, ended)


def _took(role: Role) -> str:
    return {Role.HEAD: "began in charge of", Role.INTERIM: "began as caretaker of"}.get(role, "joined the staff of")


def _day_of_writing(life: Life) -> date:
    """A few days after the last thing that it tells; of a life with a post that is still held, the last day of all."""
    last = max((post.end or UNTIL for post in life.posts), default=UNTIL)
    return min(last + timedelta(1 + life.number % 9), UNTIL)


def _words(day: date) -> str:
    return in_words(DateBounds.day(day), "en")
