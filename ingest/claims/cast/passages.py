"""The clubs and the people that a passage names."""

from ingest.claims.cast.cast import Cast
from ingest.claims.staging.standins import federations
from ingest.languages.common import COMMON
from ingest.mentions.names import names
from ingest.mentions.people import PersonEntry
from ingest.mentions.teams import Team
from ingest.types import Span


def team_named(cast: Cast, said: str) -> Team | None:
    """The club whose name is all that is said."""
    return cast.teams.unknown(said) if said and cast.gazetteer.named(said) else None


def heading_club(cast: Cast, span: Span) -> Team | None:
    """The club that a section is about: named in its heading, alone, and not as a town."""
    said = span.cut(cast.source.text).strip("= ")
    found = cast.gazetteer.find_clubs(cast.source.text, span)
    if not found:  # "América": an everyday word too, but no heading
        return team_named(cast, said)
    if len(found) != 1 or (found[0].place and len(found[0].span.cut(cast.source.text)) < len(said) * 0.6):
        return None
    return cast.teams.team(cast.source.text, found[0])


def people_in(cast: Cast, span: Span) -> list[PersonEntry]:
    """The people whom the passage names, without those who are no coaches."""
    found = (cast.people.resolve(name.text) for name in names(cast.source.text, span, COMMON) if not name.thing)
    return [person for person in found if person and not person.other]


def first_club(cast: Cast, span: Span) -> Team | None:
    """The club, or the nation of a federation, that the passage names first, and no opponent."""
    text = cast.source.text
    people = [name.span for name in names(text, span, COMMON) if cast.people.resolve(name.text)]
    found = [
        (m.span.start, cast.teams.team(text, m))
        for m in cast.gazetteer.find_clubs(text, span)
        if not any(person.start <= m.span.start and m.span.end <= person.end for person in people)
        and not cast.pack.opponent.search(text[max(span.start, m.span.start - 40) : m.span.start].rstrip())
    ]
    found += [(e.span.start, e.team) for e in federations(text, span, [], cast.teams, cast.pack) if e.team]
    return min(found, key=lambda one: one[0])[1] if found else None


def clubs_in(cast: Cast, span: Span) -> list[Team]:
    """The clubs that the passage names, without those that are part of a person's name."""
    text = cast.source.text
    people = [name.span for name in names(text, span, COMMON) if cast.people.resolve(name.text)]
    return [
        cast.teams.team(text, m)
        for m in cast.gazetteer.find_clubs(text, span)
        if not any(person.start <= m.span.start and m.span.end <= person.end for person in people)
    ]
