"""All that a document names, learnt in its order."""

from clubs.countries import country_of_demonym
from ingest.claims.cast.cast import Cast
from ingest.claims.cast.genitives import learn_genitives
from ingest.claims.cast.main import home_country, main_person
from ingest.claims.cast.nicknames import learn_nicknames
from ingest.claims.cast.others import learn_others
from ingest.claims.cast.persons import can_be_person, learn_singles
from ingest.claims.cast.surnames import learn_surnames
from ingest.claims.run_in import coach_behind, run_ins
from ingest.claims.triggers.trigger import WORD
from ingest.gazetteer import Gazetteer
from ingest.languages.common import COMMON
from ingest.languages.pack import Pack
from ingest.mentions.grounds import grounds
from ingest.mentions.names import names
from ingest.mentions.people import People
from ingest.mentions.teams import Team, Teams
from ingest.types import BlockKind, Source

#: So many code points of a paragraph say where the story is set.
_HEAD = 300


def learned(source: Source, gazetteer: Gazetteer, pack: Pack) -> Cast:
    """All that the document names, read once from its beginning to its end before any sentence is."""
    cast = Cast(source, gazetteer, pack, People(), Teams(gazetteer))
    for block in source.blocks:
        for where, club in grounds(source.text, block.span) if block.kind is not BlockKind.FURNITURE else ():
            cast.teams.sure(where.start, club)
    for block in source.blocks:
        if block.kind is not BlockKind.FURNITURE:
            cast.teams.learn(source.text, gazetteer.find_clubs(source.text, block.span))
    learn_genitives(cast)
    learn_surnames(cast)
    cast.teams.home = _home(cast)
    cast.people.learn(
        name
        for block in source.blocks
        if block.kind not in (BlockKind.FURNITURE, BlockKind.HEADER)
        for name in names(source.text, block.span, COMMON)
        if can_be_person(cast, name, block.span)
    )
    cast.run_ins.update(run_ins(source.text, source.blocks, lambda said: bool(gazetteer.named(said))))
    _learn_run_in(cast)
    learn_singles(cast)
    cast.people.main = main_person(cast)
    cast.teams.country = home_country(cast)
    learn_others(cast)
    learn_nicknames(cast)
    cast.people.main = cast.people.main or main_person(cast)  # "Bubista renova": by a nickname
    return cast


def _home(cast: Cast) -> Team | None:
    """ "O futebol português está de luto": where the story is set."""
    for block in cast.source.blocks:
        if block.kind in (BlockKind.TITLE, BlockKind.PARAGRAPH):
            for word in WORD.finditer(
                cast.source.text, block.span.start, min(block.span.end, block.span.start + _HEAD)
            ):
                if country := country_of_demonym(word.group()):
                    return cast.teams.national(country)
    return None


def _learn_run_in(cast: Cast) -> None:
    """ "Las Palmas - García Pimienta, en el cargo …": who stands behind the club of a round-up is a person."""
    for label in cast.run_ins.values():
        if found := coach_behind(cast.source.text, label):
            said = found.cut(cast.source.text)
            if not cast.people.resolve(said) and not cast.gazetteer.find_clubs(said):
                cast.people.add(said)
