"""Precision and recall of identity on pairs of names that people judged (people.txt, clubs.txt).

Each pair is asked alone: two documents, with the catalogue as it is. A pair is said to be the same, or not; a name that
stays open says neither, which costs recall alone.
"""

from careers.identifying.competitions import by_name as competitions_by_name
from careers.identity import Candidate, Identity, identify
from clubs.catalogue import load
from clubs.names import fold
from tests.careers.identity.pairs import Pair, pairs

LISTED = load()
COMPETITIONS = competitions_by_name(LISTED.competitions)
SLUGS = frozenset(entry.slug for entry in LISTED.clubs)


def catalogue() -> dict[str, frozenset[Candidate]]:
    found: dict[str, set[Candidate]] = {}
    for entry in LISTED.clubs:
        for name in entry.names:
            national = entry.kind == "national team"
            of = Candidate(entry.slug, entry.country, entry.weight, national, name.first, name.last)
            found.setdefault(fold(name.text), set()).add(of)
    return {name: frozenset(some) for name, some in found.items()}


CATALOGUE = catalogue()


def identity(pair: Pair) -> Identity:
    return identify((*pair.one.documents, *pair.other.documents), CATALOGUE, SLUGS, COMPETITIONS)


def said_of_people(pair: Pair) -> bool:
    found = identity(pair).people
    return found[pair.one.mention] == found[pair.other.mention]


def said_of_clubs(pair: Pair) -> bool:
    found = identity(pair)
    one, other = (found.clubs[side.mention] for side in (pair.one, pair.other))
    is_open = any(slug in found.unlisted and found.unlisted[slug].candidates for slug in (one, other))
    return one == other and not is_open and pair.one.squad == pair.other.squad


def judge(told: dict[str, tuple[bool, bool]]) -> tuple[float, float, list[str]]:
    """Precision, recall, and the rows that are wrong. `told`: what is so, and what was said, by row."""
    said_same = [same for same, said in told.values() if said]
    are_same = [said for same, said in told.values() if same]
    wrong = [line for line, (same, said) in told.items() if same != said]
    return sum(said_same) / len(said_same), sum(are_same) / len(are_same), wrong


def test_there_are_three_hundred_of_all_kinds():
    everything = [*pairs("people"), *pairs("clubs")]
    assert len(everything) >= 300
    assert {pair.language for pair in everything} == {"es", "en", "pt"}
    assert len({pair.line for pair in everything}) == len(everything)


def test_precision_and_recall_on_all_pairs():
    told = {pair.line: (pair.same, said_of_people(pair)) for pair in pairs("people")}
    told |= {pair.line: (pair.same, said_of_clubs(pair)) for pair in pairs("clubs")}
    precision, recall, wrong = judge(told)
    assert precision >= 0.99, wrong
    assert recall >= 0.90, wrong
