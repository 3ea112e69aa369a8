"""What staff judged of clubs, as answers: which candidates a mention has left, and which names go together.

A judgement joins or parts nodes: a club of the catalogue, a name in one document, or a name (with its country)
wherever no catalogue has it.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Set

from careers.identifying.catalogue import Candidate, Catalogue
from careers.identifying.groups import Groups
from careers.identifying.judgements import Judgement, Meant, judged
from careers.identifying.mentions import Mention, NamedClub
from clubs.names import fold

Node = tuple[str, ...]


class JudgedClubs:
    def __init__(
        self,
        judgements: Iterable[Judgement],
        named: Mapping[Mention, NamedClub],
        catalogue: Catalogue,
        taken: Set[str],
    ) -> None:
        judgements = [one for one in judgements if one.kind == "club"]
        self._named, self._taken = named, taken
        self.pairs = judged(judgements, self._meant, known_apart=lambda node: node[0] == "club")
        self._nodes = {node for pair in (*self.pairs.same, *self.pairs.different) for node in pair}
        self._groups = Groups[Node](sorted(self._nodes))
        for one, other in self.pairs.same:
            self._groups.join(one, other)
        self._candidates = {one.slug: one for some in catalogue.values() for one in some} if judgements else {}
        self._slugs = self._survivors()
        self.merged = {
            slug: survivor
            for node in self._nodes
            if node[0] == "club" and (slug := node[1]) != (survivor := self._slugs[self._groups.find(node)])
        }

    def settled(self, mention: Mention) -> str:
        """The slug of the catalogue's club that staff say it is; else ""."""
        nodes = (said(mention), named_node(self._named[mention]))
        return next((slug for node in nodes if node in self._nodes and (slug := self._slug(node))), "")

    def left(self, mention: Mention, candidates: frozenset[Candidate]) -> frozenset[Candidate]:
        """The candidates that are left; the one that staff say it is, if it is one."""
        if not self._nodes:
            return candidates
        if slug := self.settled(mention):
            return frozenset({self._candidate(slug)})
        mine = {said(mention), named_node(self._named[mention])}
        out = {self._slug(other) for one, other in self._both_ways() if one in mine}
        kept = {self._candidate(self.merged.get(one.slug, one.slug), one) for one in candidates}
        return frozenset(one for one in kept if one.slug not in out)

    def joined(self, known: Mapping[Mention, Candidate]) -> dict[Mention, Candidate]:
        """With those that staff say are the same as a known one: as the one that is nowhere said to be another."""
        given_up = {one for one, _ in self.pairs.same}
        groups = defaultdict(list)
        for mention in self._named if self.pairs.same else ():
            node = said(mention) if said(mention) in self._nodes else named_node(self._named[mention])
            if node in self._nodes and not self._slug(node):
                groups[self._groups.find(node)].append((node in given_up, mention))
        found = dict(known)
        for group in groups.values():
            survivors = [known[mention] for _, mention in sorted(group) if mention in known]
            found |= dict.fromkeys((mention for _, mention in group), survivors[0]) if survivors else {}
        return found

    def leaves(self, mention: Mention) -> bool:
        """Whether staff say that it is not what others mean by this name."""
        return any(one == said(mention) and other[0] != "club" for one, other in self.pairs.different)

    def _both_ways(self) -> Iterable[tuple[Node, Node]]:
        for one, other in self.pairs.different:
            yield one, other
            yield other, one

    def _meant(self, meant: Meant) -> Node | None:
        if meant.slug in self._taken:
            return ("club", meant.slug)
        if meant.document and meant.mention in self._named:
            return said(meant.mention)
        return ("name", fold(meant.name), meant.country) if meant.name else None

    def _slug(self, node: Node) -> str:
        return self._slugs.get(self._groups.find(node), "")

    def _survivors(self) -> dict[Node, str]:
        """By group, the club of the catalogue that remains: one that is nowhere said to be the same as another."""
        given_up = {one for one, _ in self.pairs.same}
        found = {}
        for group in self._groups.all():
            clubs = sorted((node in given_up, node[1]) for node in group if node[0] == "club")
            if clubs:
                found[self._groups.find(group[0])] = clubs[0][1]
        return found

    def _candidate(self, slug: str, candidate: Candidate | None = None) -> Candidate:
        if candidate and candidate.slug == slug:
            return candidate
        return self._candidates.get(slug, Candidate(slug))


def said(mention: Mention) -> Node:
    return ("said", *mention)


def named_node(club: NamedClub) -> Node:
    """The node of its name: with the country, where one is said."""
    country = next(iter(club.countries)) if len(club.countries) == 1 else ""
    return ("name", fold(club.mention[1]), country)
