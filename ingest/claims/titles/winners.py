"""Who won a title and with which club: the coach by name, by his club, or by what was told of before."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from ingest.claims.scene import Element, Kind, Scene
from ingest.claims.titles.subjects import subject_of
from ingest.claims.titles.won import Won
from ingest.compiled import compiled
from ingest.languages.titles import Titles
from ingest.mentions.people import PersonEntry
from ingest.mentions.teams import Team


@dataclass(frozen=True, slots=True)
class Story:
    """What was told up to the sentence: `posts` are the clubs of each person, the latest last."""

    focus: PersonEntry | None
    before: PersonEntry | None
    """Who was spoken of before the sentence."""
    topic: Team | None
    posts: Mapping[str, list[Team]]
    now: dict[str, list[Team]]
    """The same, with what the sentence tells."""
    coaching: bool
    """It is the life of a coach, as far as it has come."""

    def at(self, person: PersonEntry) -> list[Team]:
        """His clubs up to here, the latest last."""
        return self.posts.get(person.name, [])


@dataclass(frozen=True, slots=True)
class Winner:
    """`sure`: the sentence names the club; otherwise it is that of the latest post."""

    person: PersonEntry
    team: Team | None
    squad: str = ""
    sure: bool = False


def winner(scene: Scene, title: Won, words: Titles, story: Story) -> Winner | None:
    """None where it was won by somebody of whom nothing is told, or by a player."""
    subject = subject_of(scene, title, words)
    if subject and (subject.kind is Kind.OTHER or subject.opponent):
        return None
    under = _under(scene, title, words)
    if subject and subject.kind is Kind.CLUB:
        return _of_club(subject, under or story.focus, under is not None, title, story)
    person = under or (subject.person if subject and subject.person else _spoken_of(scene, title, story))
    if person is None or person.other:
        return None
    coached = (
        under
        or story.coaching
        or story.at(person)
        or scene.of(Kind.ROLE, scene.span.start, scene.span.end)
        or _ours(scene, words)
    )
    return _with_club(scene, title, words, story, person) if coached else None


def _spoken_of(scene: Scene, title: Won, story: Story) -> PersonEntry | None:
    """Whom an ellipsis means: nobody whom the sentence names behind the title."""
    named = scene.of(Kind.PERSON, scene.span.start, title.head.start)
    return story.focus if named or story.before is None else story.before


def _under(scene: Scene, title: Won, words: Titles) -> PersonEntry | None:
    """ "Con Emery, el Villarreal ganó", "won the league under Solari"."""
    for element in scene.of(Kind.PERSON, scene.span.start, scene.span.end):
        before = scene.text[max(scene.span.start, element.span.start - 45) : element.span.start]
        near = (
            element.span.start >= title.end - 1 and element.span.start - title.end < 40
        ) or element.span.end <= title.head.start
        of_club = any(
            compiled(r"\s+d[eo]\s+").fullmatch(scene.text[c.span.end : element.span.start]) for c in _clubs(scene)
        )
        if near and (words.ends(words.words.under, before) or of_club) and not element.possessive:
            return element.person
    return None


def _clubs(scene: Scene) -> list[Element]:
    return scene.of(Kind.CLUB, scene.span.start, scene.span.end)


def _of_club(club: Element, person: PersonEntry | None, named: bool, title: Won, story: Story) -> Winner | None:
    """The club acts: its coach is who is named beside it, else who is spoken of, if that is his club."""
    if person is None or person.other or club.team is None:
        return None
    known = any(team.key == club.team.key for team in story.at(person))
    return Winner(person, club.team, club.squad, sure=True) if named or (known and story.coaching) else None


def _with_club(scene: Scene, title: Won, words: Titles, story: Story, person: PersonEntry) -> Winner:
    club = title.club or _club_before(scene, title, words, story, person)
    if club and club.team:
        return Winner(person, club.team, club.squad, sure=True)
    if _ours(scene, words) and story.topic:
        return Winner(person, story.topic, sure=False)
    posts = story.at(person)
    return Winner(person, posts[-1] if posts else None)


def _next(scene: Scene, club: Element, story: Story, person: PersonEntry, theirs: set[str]) -> bool:
    """Where he went afterwards: known by now, and not yet when he won."""
    now = {team.key for team in story.now.get(person.name, [])}
    return club.team is not None and club.team.key in now - theirs


def _ours(scene: Scene, words: Titles) -> bool:
    """ "Under her guidance we have won": the club itself tells it."""
    return bool(compiled(rf"(?<!\w){words.words.us}(?!\w)", re.IGNORECASE).search(scene.span.cut(scene.text)))


def _club_before(scene: Scene, title: Won, words: Titles, story: Story, person: PersonEntry) -> Element | None:
    """The last club of the sentence before the title that he is known to have been at, or that stands there as the
    place: "No Inter, venceu …", "con el que ganó …", "guió al Sabalero a la conquista de …"."""
    theirs = {team.key for team in story.at(person)}
    for club in reversed(scene.of(Kind.CLUB, scene.span.start, title.competition.span.start)):
        if club.opponent or club.team is None or _next(scene, club, story, person, theirs):
            continue
        gap = scene.text[club.span.end : max(title.head.start, club.span.end)]
        related = compiled(rf"(?<!\w){words.words.which}(?!\w)", re.IGNORECASE).search(gap)
        fronted = len(gap) < 45 and words.ends(
            words.words.at, scene.text[max(scene.span.start, club.span.start - 30) : club.span.start]
        )
        guided = title.head.start <= club.span.start and len(scene.text[title.head.start : club.span.start]) < 25
        beside = compiled(r"\s*,\s*(?:\w+\s+){0,2}").fullmatch(gap) or (title.competition.champion and len(gap) < 4)
        if club.team.key in theirs or related or fronted or guided or beside:
            return club
        if club.team.national and club.place:
            continue
        return None
    return None
