"""Which club a name means: the only candidate of the catalogue that is left, or a club of its own.

Of several candidates, what staff judged decides, then the country that the document gives the club, then what stands
beside it (`careers.identifying.neighbours`). Otherwise it stays open, a club of its own with its candidates.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from careers.identifying.catalogue import Candidate, Catalogue, UnlistedClub
from careers.identifying.judged_clubs import JudgedClubs
from careers.identifying.judgements import Judgement
from careers.identifying.mentions import Mention, NamedClub
from careers.identifying.neighbours import Neighbours, says_little
from careers.identifying.unlisted import unlisted
from clubs.names import fold

_PARTICLES = frozenset(("de", "del", "da", "do"))

__all__ = ["Candidate", "Catalogue", "Clubs", "UnlistedClub", "identify_clubs"]


@dataclass(frozen=True, slots=True)
class Clubs:
    slugs: Mapping[Mention, str]
    unlisted: Mapping[str, UnlistedClub]
    """Those that the catalogue does not settle, by slug."""
    merged: Mapping[str, str]
    """Slugs of the catalogue -> the slug of the club that staff judged it to be the same as."""
    asked: frozenset[Mention] = frozenset()
    """Those of which their document leaves several open, so that other documents on their people are asked."""


def identify_clubs(
    named: Mapping[Mention, NamedClub],
    catalogue: Catalogue,
    taken: Iterable[str] = (),
    competitions: Catalogue | None = None,
    judgements: Iterable[Judgement] = (),
) -> Clubs:
    """The club of each mention. `taken`: the slugs of the catalogue's clubs."""
    taken = set(taken)
    judged = JudgedClubs(judgements, named, catalogue, taken)
    left = {mention: judged.left(mention, _candidates(club, catalogue)) for mention, club in named.items()}
    known = {
        mention: next(iter(some))
        for mention, some in left.items()
        if len(some) == 1 and (not says_little(mention[1]) or judged.settled(mention))
    }
    beside = Neighbours(named, known, competitions or {})
    known |= _by_their_documents(known, left, named, beside)
    asked = frozenset(mention for mention, some in left.items() if len(some) > 1 and mention not in known)
    known |= {mention: one for mention in asked if (one := beside.elsewhere(named[mention], left[mention]))}
    known = judged.joined(known)
    slugs = {mention: candidate.slug for mention, candidate in known.items()}
    found = unlisted([named[mention] for mention in named if mention not in slugs], left, taken, judged)
    slugs |= {mention: club.slug for club, mentions in found for mention in mentions}
    return Clubs(slugs, {club.slug: club for club, _ in found}, judged.merged, asked)


def _by_their_documents(
    known: Mapping[Mention, Candidate],
    left: Mapping[Mention, frozenset[Candidate]],
    named: Mapping[Mention, NamedClub],
    beside: Neighbours,
) -> dict[Mention, Candidate]:
    """Those that what stands beside them settles."""
    more = {}
    for mention, some in left.items():
        if mention in known or not some:
            continue
        only = beside.in_document(named[mention], some) if len(some) > 1 else next(iter(some))
        if only and (len(some) > 1 or beside.speaks_for(named[mention], only)):
            more[mention] = only
    return more


def _candidates(club: NamedClub, catalogue: Catalogue) -> frozenset[Candidate]:
    """Those that have all its names (a renamed club has several); of these, those of the country that is said."""
    having = [some for name in (club.mention[1], *club.also) if (some := _named(name, catalogue))]
    common = frozenset.intersection(*having) if having else frozenset()
    left = common or frozenset().union(*having)
    if len(club.countries) == 1:
        return frozenset(one for one in left if one.country in club.countries)
    return left


def _named(name: str, catalogue: Catalogue) -> frozenset[Candidate]:
    """Those of the name; else of the name without its particles ("Borussia de Dortmund")."""
    folded = fold(name)
    without = " ".join(word for word in folded.split() if word not in _PARTICLES)
    return catalogue.get(folded) or catalogue.get(without, frozenset())
