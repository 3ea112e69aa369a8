"""A document with the people and the teams that it names."""

from dataclasses import dataclass, field

from ingest.claims.run_in import RunIn
from ingest.gazetteer import Gazetteer
from ingest.languages.pack import Pack
from ingest.mentions.people import People
from ingest.mentions.teams import Teams
from ingest.types import Source


@dataclass(frozen=True, slots=True)
class Cast:
    """A document with the people and the teams that it names. `run_ins`: by its start, the label of a paragraph that a
    club heads."""

    source: Source
    gazetteer: Gazetteer
    pack: Pack
    people: People
    teams: Teams
    run_ins: dict[int, RunIn] = field(default_factory=dict)
    surnames: set[str] = field(default_factory=set)
    """The last words, folded, of names that come back alone and do what only people do."""
