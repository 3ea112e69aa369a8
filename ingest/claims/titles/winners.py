"""Who won a title and with which club: the coach by name, by his club, or by what was told of before."""

import re
from dataclasses import dataclass

from ingest.claims.scene import Element, Kind, Scene
from ingest.claims.titles.winning import Won
from ingest.languages.titles import Titles
from ingest.lexicon import Event, Voice
from ingest.mentions.people import PersonEntry
from ingest.mentions.teams import Team

_CLAUSE = re.compile(r"[;:]|\.\s")
_OBLIQUE = re.compile(
    r"\b(?:de la|del|de|do|da|of|by|at|for|with|em|en|to|por|pelo|pela|al|a|ao|con|com|sobre|ante|against|"
    r"under|from|and|entre|than|tras|"
    r"like|como|after|following|após|over)\s+(?:el |la |o |a |the )?(?:\w+ )?$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Story:
    """What was told up to the sentence: `posts` are the clubs of each person, the latest last."""

    focus: PersonEntry | None
    before: PersonEntry | None
    """Who was spoken of before the sentence."""
    topic: Team | None
    posts: dict[str, list[Team]]
    now: dict[str, list[Team]]
    """The same, with what the sentence tells."""
    coaching: bool
    """It is the life of a coach, as far as it has come."""

    def at(self, person: PersonEntry) -> list[Team]:
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
    subject = _subject(scene, title, words)
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


def _subject(scene: Scene, title: Won, words: Titles) -> Element | None:
    """The last name before the expression that can be its subject; that of the clause alone, where it is a club's."""
    start = _clause_start(scene, title)
    head = title.head.start
    relative = re.search(rf"(?<!\w){words.words.who}\s+(?:\w+\s+){{0,2}}$", scene.text[start:head])
    related = relative and not re.search(rf"(?<!\w){words.words.which}\s+(?:\w+\s+){{0,2}}$", scene.text[start:head])
    for element in reversed(
        [e for e in scene.elements if scene.span.start <= e.span.start < head and e.kind in _WINNERS]
    ):
        gap = scene.text[element.span.end : head]
        if _in_apposition(element, gap, scene, title, words):
            return element
        if related and relative:
            return (
                element
                if re.fullmatch(
                    r"\s*(?:,|\([^)]*\)|,[^,]*,)?\s*", scene.text[element.span.end : start + relative.start()]
                )
                else None
            )
        if (
            element.kind is Kind.PERSON
            and not element.possessive
            and not _oblique(scene, element)
            and not _replaced(scene, element)
        ):
            if _subordinate(scene, element, head):
                continue
            return element
        if (
            element.kind in (Kind.CLUB, Kind.OTHER)
            and element.span.start >= start
            and _acts(scene, element, gap, words)
        ):
            return element
    return None


_WINNERS = (Kind.PERSON, Kind.OTHER, Kind.CLUB)


def _clause_start(scene: Scene, title: Won) -> int:
    cuts = [m.end() for m in _CLAUSE.finditer(scene.text, scene.span.start, title.head.start)]
    return cuts[-1] if cuts else scene.span.start


def _in_apposition(element: Element, gap: str, scene: Scene, title: Won, words: Titles) -> bool:
    """ "River Plate, campeón de …": the words of winning are no verb, and stand behind the name's comma."""
    verb = words.forms.get(title.head.cut(scene.text).casefold()) is not None
    return not verb and bool(re.fullmatch(r"\s*,\s*(?:\w+\s+){0,2}", gap)) and not _oblique_place(scene, element)


def _oblique_place(scene: Scene, element: Element) -> bool:
    return bool(
        re.search(
            r"\b(?:en|no|na|at|in|em|con|com|with)\s+(?:el |la |the )?$",
            scene.text[max(0, element.span.start - 9) : element.span.start],
            re.IGNORECASE,
        )
    )


def _subordinate(scene: Scene, element: Element, head: int) -> bool:
    """ "cuando Compagnucci se fue, y levantó": of a clause within that is over before the verb."""
    chunk = re.split(r"[,;:]", scene.text[scene.span.start : element.span.start])[-1]
    if re.search(r"\b(?:where|donde|onde)\b", scene.text[scene.span.start : element.span.start]):
        return True
    over = re.search(r",\s*(?:y|e|and|but|pero|mas)\s", scene.text[element.span.end : head])
    return bool(
        over
        and re.match(r"\s*(?:cuando|donde|mientras|porque|quando|onde|enquanto|when|while|where|because|as)\s", chunk)
    )


def _replaced(scene: Scene, element: Element) -> bool:
    """ "succeeded Vicente del Bosque and won": the object of the verb before."""
    by = (
        t
        for t in scene.triggers
        if t.event in (Event.REPLACE, Event.REPLACED) or (t.voice is Voice.CLUB and not t.passive)
    )
    return any(0 <= element.span.start - t.head.end <= 12 for t in by)


def _oblique(scene: Scene, element: Element) -> bool:
    return bool(_OBLIQUE.search(scene.text[max(scene.span.start, element.span.start - 25) : element.span.start]))


def _acts(scene: Scene, element: Element, gap: str, words: Titles) -> bool:
    """ "Racing ganó", "the Magpies stormed to": nothing but an adverb or an aside between the name and the verb; or
    "Racing, tras ganar"."""
    plain = re.sub(r",[^,]*,", " ", gap)
    fact = rf"\s*(?:(?:\w+\s+){{0,2}}|,\s*(?:{words.words.real_infinitive})\s+)"
    return not _oblique(scene, element) and bool(re.fullmatch(fact, plain, re.IGNORECASE))


def _under(scene: Scene, title: Won, words: Titles) -> PersonEntry | None:
    """ "Con Emery, el Villarreal ganó", "won the league under Solari"."""
    for element in scene.of(Kind.PERSON, scene.span.start, scene.span.end):
        before = scene.text[max(scene.span.start, element.span.start - 45) : element.span.start]
        near = (
            element.span.start >= title.end - 1 and element.span.start - title.end < 40
        ) or element.span.end <= title.head.start
        of_club = any(re.fullmatch(r"\s+d[eo]\s+", scene.text[c.span.end : element.span.start]) for c in _clubs(scene))
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
    return bool(re.search(rf"(?<!\w){words.words.us}(?!\w)", scene.span.cut(scene.text), re.IGNORECASE))


def _club_before(scene: Scene, title: Won, words: Titles, story: Story, person: PersonEntry) -> Element | None:
    """The last club of the sentence before the title that he is known to have been at, or that stands there as the
    place: "No Inter, venceu …", "con el que ganó …", "guió al Sabalero a la conquista de …"."""
    theirs = {team.key for team in story.at(person)}
    for club in reversed(scene.of(Kind.CLUB, scene.span.start, title.competition.span.start)):
        if club.opponent or club.team is None or _next(scene, club, story, person, theirs):
            continue
        gap = scene.text[club.span.end : max(title.head.start, club.span.end)]
        related = re.search(rf"(?<!\w){words.words.which}(?!\w)", gap, re.IGNORECASE)
        fronted = len(gap) < 45 and words.ends(
            words.words.at, scene.text[max(scene.span.start, club.span.start - 30) : club.span.start]
        )
        guided = title.head.start <= club.span.start and len(scene.text[title.head.start : club.span.start]) < 25
        beside = re.fullmatch(r"\s*,\s*(?:\w+\s+){0,2}", gap) or (title.competition.champion and len(gap) < 4)
        if club.team.key in theirs or related or fronted or guided or beside:
            return club
        if club.team.national and club.place:
            continue
        return None
    return None
