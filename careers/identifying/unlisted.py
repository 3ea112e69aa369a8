"""Clubs that the catalogue does not settle: one a name and country, with the names that documents and staff join."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

from careers.identifying.catalogue import Candidate, UnlistedClub
from careers.identifying.groups import Groups
from careers.identifying.judged_clubs import JudgedClubs, Node, named_node, said
from careers.identifying.mentions import Mention, NamedClub
from clubs.names import fold, slugify


def unlisted(
    clubs: Iterable[NamedClub], left: Mapping[Mention, frozenset[Candidate]], taken: set[str], judged: JudgedClubs
) -> list[tuple[UnlistedClub, list[Mention]]]:
    """Each with its mentions. Their slugs are none of `taken`."""
    by_node = defaultdict(list)
    same = Groups[Node]()
    for club in clubs:
        node = said(club.mention) if judged.leaves(club.mention) else named_node(club)
        same.find(node)
        by_node[node].append(club)
        for other in club.also:
            same.join(node, ("name", fold(other), node[-1]) if node[0] == "name" else node)
    _join_unsaid_countries(same, by_node, judged)
    for this, that in judged.pairs.same:
        same.join(_of(this, by_node), _of(that, by_node))
    groups = [[club for node in group for club in by_node[node]] for group in same.all()]
    return _with_slugs([group for group in groups if group], left, set(taken))


def _of(node: Node, by_node: Mapping[Node, list[NamedClub]]) -> Node:
    """A name in a document is the name of the club, where it did not leave."""
    if node[0] != "said" or node in by_node:
        return node
    mention = node[1:]
    return next((home for home, some in by_node.items() if mention in {club.mention for club in some}), node)


def _join_unsaid_countries(same: Groups[Node], nodes: Iterable[Node], judged: JudgedClubs) -> None:
    """A name without a country is the club of that name whose country is said, where there is only one."""
    apart = {frozenset(pair) for pair in judged.pairs.different}
    by_name = defaultdict(set)
    for _, name, country in (node for node in nodes if node[0] == "name"):
        by_name[name].add(country)
    for name, countries in by_name.items():
        if len(countries - {""}) == 1:
            for country in countries:
                pair = ("name", name, ""), ("name", name, country)
                if frozenset(pair) not in apart:
                    same.join(*pair)


def _with_slugs(
    groups: Iterable[list[NamedClub]], left: Mapping[Mention, frozenset[Candidate]], taken: set[str]
) -> list[tuple[UnlistedClub, list[Mention]]]:
    found = []
    ordered = sorted(groups, key=lambda group: min((club.mention[1], club.mention[0]) for club in group))
    namesakes = Counter(_slug(group) for group in ordered)
    for group in ordered:
        names = tuple(sorted({club.mention[1] for club in group}))
        countries = sorted({country for club in group for country in club.countries})
        country = countries[0] if len(countries) == 1 else ""
        slug = _free(_slug(group), country, taken, alone=namesakes[_slug(group)] == 1)
        taken.add(slug)
        candidates = sorted({one.slug for club in group for one in left[club.mention]})
        unlisted = UnlistedClub(slug, names[0], country, names, tuple(candidates))
        found.append((unlisted, [club.mention for club in group]))
    return found


def _slug(group: Iterable[NamedClub]) -> str:
    return slugify(min(club.mention[1] for club in group))


def _free(slug: str, country: str, taken: set[str], alone: bool) -> str:
    """A slug of its own; of clubs of one name, each carries its country."""
    tries = [slug] if alone or not country else []
    tries += [f"{slug}-{country.lower()}"] if country else []
    tries += [f"{slug}-{number}" for number in range(2, len(taken) + 3)]
    return next(one for one in tries if one not in taken)
