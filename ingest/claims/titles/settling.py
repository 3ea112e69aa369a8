"""The titles of one document, settled: what was concluded gives way to what it says outright of the same title."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from careers.claims import Claim
from careers.vocabulary import Factuality, Predicate, Role
from clubs.catalogue import Entry
from clubs.names import fold
from ingest.gazetteer import Gazetteer
from ingest.mentions.people import PersonEntry
from ingest.mentions.teams import Team
from ingest.types import Span


@dataclass(frozen=True, slots=True)
class Title:
    """`sure`: the passage itself names the club; otherwise it is that of the latest post."""

    span: Span
    person: PersonEntry
    team: Team | None
    squad: str
    competition: str
    season: str
    sure: bool = True
    listed: bool = False
    """In a list or table, where it stands behind all that was told."""
    manager: bool = True
    """A list may be the player's where nothing says that it is the coach's."""
    role: Role | None = None


def won_claim(title: Title) -> Claim:
    """The claim that a settled title makes."""
    return Claim(
        title.span.start,
        min(title.span.end, title.span.start + 600),
        Predicate.WON,
        title.person.name,
        object=title.team.name[:200] if title.team and not title.team.name[:1].islower() else "",
        value=title.season,
        squad=title.squad,
        role=title.role,
        competition=title.competition[:200],
        factuality=Factuality.ASSERTED,
    )


def settled(told: Sequence[Title], gazetteer: Gazetteer, posts: Mapping[str, Sequence[Team]]) -> list[Title]:
    """A person wins one edition of a competition with one club: that which is named where one is named. What tells
    neither the season nor the club is no title yet. `posts` are the clubs of each person, the latest last."""
    result = []
    for title in told:
        if not title.sure:
            title = _at_home(_with_named_club(title, told, gazetteer), told, gazetteer, posts)
        if title.season or title.team:
            result.append(title)
    return [_with_named_competition(title, result, gazetteer) for title in result]


def _at_home(title: Title, told: Sequence[Title], gazetteer: Gazetteer, posts: Mapping[str, Sequence[Team]]) -> Title:
    """A country's competition is won with a club of that country, one of national teams with a national team: where the
    passage does not tell the club, with his latest that could win it."""
    entries = [gazetteer.entry(slug) for slug in gazetteer.competitions_named(title.competition)]
    if title.team is None or not entries or any(_could_win(title.team, entry) for entry in entries):
        return title
    named = [other.team for other in told if other.sure and other.team and other.person is title.person]
    theirs = [team for team in (*named, *posts.get(title.person.name, [])) if any(_could_win(team, e) for e in entries)]
    return replace(title, team=theirs[-1] if theirs else None)


def _could_win(team: Team, entry: Entry) -> bool:
    """Clubs of a kingdom's countries play in each other's leagues."""
    if team.national != (entry.kind == "national teams"):
        return False
    return not entry.country or not team.country or entry.country[:2] == team.country[:2]


def _with_named_club(title: Title, told: Sequence[Title], gazetteer: Gazetteer) -> Title:
    for other in told:
        if other.sure and other.team and other.person is title.person and _same_edition(title, other, gazetteer):
            return replace(title, team=other.team, squad=other.squad)
    return title


def _same_edition(one: Title, other: Title, gazetteer: Gazetteer) -> bool:
    return one.season == other.season and same_competition(one.competition, other.competition, gazetteer)


def same_competition(one: str, other: str, gazetteer: Gazetteer) -> bool:
    """By the catalogue, or by the name itself."""
    if fold(one) == fold(other):
        return True
    return bool(set(gazetteer.competitions_named(one)) & set(gazetteer.competitions_named(other)))


_OF_LEAGUE = ("liga", "campeonato", "titulo", "league", "championship", "title")
_OF_CUP = ("copa", "taca", "cup")
_OF_CONTINENT = (
    "african",
    "continental",
    "sudamericano",
    "sul-americano",
    "asiatico",
    "asian",
    "europeo",
    "europeu",
    "africano",
)


def _with_named_competition(title: Title, told: Sequence[Title], gazetteer: Gazetteer) -> Title:
    """ "the league title" of a document that also tells which league he won then with that club."""
    kinds = _kinds_of_vague(title.competition, gazetteer)
    if not kinds:
        return title
    named = {
        other.competition
        for other in told
        if other.person is title.person
        and other is not title
        and title.team
        and (other.team is None or other.team.key == title.team.key)
        and (other.season == title.season or not title.season)
        and kinds & _kinds(other.competition, gazetteer)
    }
    seasons = {other.season for other in told if other.competition in named and other.team in (title.team, None)}
    if len(named) != 1 or (not title.season and len(seasons) != 1):
        return title
    return replace(title, competition=named.pop(), season=title.season or seasons.pop())


def _kinds_of_vague(said: str, gazetteer: Gazetteer) -> set[str]:
    """Of what says no more than that it is a league or a cup."""
    words = fold(said).split()
    national = any(word in words for word in ("nacional", "national"))
    if gazetteer.competitions_named(said) and len(words) > 1 and not national:
        return set()
    if words and any(word in words for word in _OF_CONTINENT):
        return {"continental", "national teams"}
    if any(word in words for word in _OF_LEAGUE):
        return {"league", "state"}
    return {"cup"} if any(word in words for word in _OF_CUP) else set()


def _kinds(said: str, gazetteer: Gazetteer) -> set[str]:
    return {gazetteer.entry(slug).kind for slug in gazetteer.competitions_named(said)}
