"""Which team is which in one document: names in the catalogue, and names that only this document knows."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from clubs.countries import name as country_name
from clubs.names import fold
from ingest.compiled import compiled
from ingest.gazetteer import Gazetteer
from ingest.types import ClubMention

#: Before a country that is no team here: "el Mundial de Alemania", "nació en Chile".
_PLACE_OF = re.compile(
    r"\b(?:(?:Mundial|Eurocopa|Copa|Juegos|Campeonato|Jogos|Europeu|Europeo|Sudamericano|Torneo|Cup|Olympics) "
    r"(?:de |del |do |da |dos |in )?|(?:en|em|in|na|no)(?: la| el)? |contra |ante |a )$"
)
_ABBREVIATION = re.compile(r"\b(?:[A-Z]\.){2,}|\b(?:FC|CF|SC|AC|AS|CD|CA|FK|AFC)\b")


@dataclass(frozen=True, slots=True)
class Team:
    """`key`: the catalogue's slug where one candidate is left, else the folded name. `name`: as the document says."""

    key: str
    name: str
    national: bool = False
    squad: str = ""
    country: str = ""


class Teams:
    """The teams of one document, each under the fullest name that the document gives it."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self._gazetteer = gazetteer
        self._known: Counter[str] = Counter()
        self._sure: list[tuple[int, str]] = []
        self._names: dict[str, Counter[str]] = {}
        self.home: Team | None = None
        """The team of the nation whose demonym the document gives first."""
        self._possible: Counter[str] = Counter()
        self._nations: list[tuple[int, str]] = []
        self.country = ""
        """The country of whom the document is about, where it says so."""

    def learn(self, text: str, mentions: Iterable[ClubMention]) -> None:
        """Count which catalogue clubs the document surely speaks of, so that a shared name can be told by them."""
        mentions = list(mentions)
        for mention in mentions:
            if len(mention.candidates) == 1:
                self._known[mention.candidates[0]] += 1
                self._sure.append((mention.span.start, mention.candidates[0]))
                if mention.national and not _is_place(text, mention.span.start, mention.span.end):
                    self._nations.append((mention.span.start, mention.candidates[0]))
            for slug in mention.candidates:
                self._possible[slug] += 1
        for mention in mentions:
            key = self._key(mention, mention.span.cut(text))
            self._names.setdefault(key, Counter())[_plain(_cased(mention.span.cut(text)))] += 1

    def sure(self, position: int, said: str) -> None:
        """That the document speaks of the club of this name at `position`, though by another (its ground)."""
        for slug in self._gazetteer.named(said)[:1]:
            self._known[slug] += 1
            self._sure.append((position, slug))
            self._sure.sort()

    def team(self, text: str, mention: ClubMention) -> Team:
        said = _cased(mention.span.cut(text))
        return self._team(self._key(mention, said), said, mention.national, mention.squad)

    def national(self, country: str) -> Team | None:
        """The national team of a country, by its code."""
        if not country:
            return None
        for slug in self._gazetteer.named(country_name(country)):
            entry = self._gazetteer.entry(slug)
            if entry.kind == "national team" and entry.country == country:
                return Team(slug, entry.name, True, "", country)
        return None

    def nation_meant(self, position: int) -> Team | None:
        """The national team that is meant at `position` without its country: that of the main person's country where
        it is named before, else which the document speaks of most, else the one named last before, else of that
        country all the same, of where the story is set, of its clubs."""
        before = [self._gazetteer.entry(slug).country for start, slug in self._nations if start < position]
        own = self.national(self.country)
        if own and self.country in before:
            return own
        return (
            self.only_nation()
            or self.national(before[-1] if before else "")
            or own
            or self.home
            or self._of_its_clubs()
        )

    def _of_its_clubs(self) -> Team | None:
        countries = Counter[str]()
        for slug, number in self._known.items():
            countries[self._gazetteer.entry(slug).country] += number
        most = countries.most_common(2)
        clear = bool(most) and (len(most) == 1 or most[0][1] > 2 * most[1][1])
        return self.national(most[0][0]) if clear else None

    def only_nation(self) -> Team | None:
        """The national team that the document speaks of most, where it is one alone."""
        nations = Counter({s: n for s, n in self._known.items() if self._gazetteer.entry(s).kind == "national team"})
        most = nations.most_common(2)
        if not most or (len(most) > 1 and most[0][1] == most[1][1]):
            return None
        return self.national(self._gazetteer.entry(most[0][0]).country)

    def unknown(self, said: str) -> Team:
        """A team that the catalogue does not know, or knows by this name ("Bolognas" for Bologna's)."""
        for name in (said, said[:-1] if said.endswith("s") and len(said) > 4 else said):
            if slugs := self._gazetteer.named(name):
                key = slugs[0] if len(slugs) == 1 else self._pick(slugs) or fold(name)
                return self._team(key, name, False, "")
        return Team(fold(said), said)

    def part(self, said: str) -> Team | None:
        """ "Cristal" in a document on Sporting Cristal: a club of the document that has this name too."""
        found = [slug for slug in self._gazetteer.named(said) if self._known[slug]]
        return self._team(found[0], said, False, "") if len(found) == 1 else None

    def _team(self, key: str, said: str, national: bool, squad: str) -> Team:
        try:
            entry = self._gazetteer.entry(key)
        except KeyError:
            return Team(key, self._fullest(key, said), national, squad)
        if entry.kind == "national team":
            return Team(key, entry.name, True, squad, entry.country)
        return Team(key, self._fullest(key, said, entry), False, squad, entry.country)

    def _fullest(self, key: str, said: str, entry=None) -> str:
        """The fullest name of the document for this team that is no nickname; the catalogue's where it gives none."""
        kinds = {fold(_plain(name.text)): name.kind for name in entry.names} if entry else {}
        names = [name for name in self._names.get(key, {}) or [said] if kinds.get(fold(name)) != "nickname"]
        if not names:
            return entry.name if entry else said
        return max(names, key=lambda name: (len(fold(name).split()), len(name), name))

    def _key(self, mention: ClubMention, said: str) -> str:
        if len(mention.candidates) == 1:
            return mention.candidates[0]
        return (
            self._pick(mention.candidates)
            or (self._first_named(mention.candidates) if mention.national else None)
            or self._called(mention.candidates, said)
            or self._nicknamed(mention.candidates, said)
            or self._nicknamed_last(mention.candidates, said, mention.span.start)
            or self._part_of(said)
            or self._just_named(said, mention)
            or fold(said)
        )

    def _first_named(self, slugs: tuple[str, ...]) -> str | None:
        """ "la Roja" in a story that opens with Chile: the nation of this nickname that is named first."""
        return next((slug for _, slug in self._sure if slug in slugs), None)

    def _called(self, slugs: tuple[str, ...], said: str) -> str | None:
        """The one candidate that is called just this, where others only may be: "Independiente"."""
        found = [slug for slug in slugs if fold(self._gazetteer.entry(slug).name) == fold(said)]
        return found[0] if len(found) == 1 else None

    def _nicknamed(self, slugs: tuple[str, ...], said: str) -> str | None:
        """ "el Decano" in a story that speaks of Olimpia again and again: the candidate that it may have named most."""
        if not all(self._is_nickname(slug, said) for slug in slugs):
            return None
        first, *rest = sorted(slugs, key=lambda slug: -self._possible[slug])
        return first if self._possible[first] > 2 * max((self._possible[slug] for slug in rest), default=0) else None

    def _nicknamed_last(self, slugs: tuple[str, ...], said: str, position: int) -> str | None:
        """ "o Tricolor" in a story on Fluminense and Grêmio: the club of this nickname that was named last."""
        named = (slug for start, slug in reversed(self._sure) if start < position and slug in slugs)
        return next((slug for slug in named if self._is_nickname(slug, said)), None)

    def _is_nickname(self, slug: str, said: str) -> bool:
        names = self._gazetteer.entry(slug).names
        return any(name.kind == "nickname" and fold(name.text) == fold(said) for name in names)

    def short(self, said: str, position: int) -> Team | None:
        """ "United", "City": the club with this word that was named last before `position`."""
        word = fold(said)
        for start, slug in reversed(self._sure):
            if start < position and word in fold(self._gazetteer.entry(slug).name).split():
                return self._team(slug, self._gazetteer.entry(slug).name, False, "")
        return None

    def _just_named(self, said: str, mention: ClubMention) -> str | None:
        """ "the United coaching staff" behind "Dundee United": the club with this word that was named last."""
        word = fold(said)
        for start, slug in reversed(self._sure):
            if start < mention.span.start and word in fold(self._gazetteer.entry(slug).name).split():
                return slug
        return None

    def _part_of(self, said: str) -> str | None:
        """ "United" in a document on Dundee United: the one club of the document that has this word in its name."""
        word = fold(said)
        found = [s for s in self._known if word in fold(self._gazetteer.entry(s).name).split()]
        found.sort(key=lambda slug: -self._known[slug])
        return found[0] if found and (len(found) == 1 or self._known[found[0]] > 2 * self._known[found[1]]) else None

    def _pick(self, slugs: tuple[str, ...]) -> str | None:
        """The one candidate that the document also names without doubt."""
        sure = sorted((slug for slug in slugs if self._known[slug]), key=lambda slug: (-self._known[slug], slug))
        return sure[0] if sure and (len(sure) == 1 or self._known[sure[0]] > 2 * self._known[sure[1]]) else None


def _is_place(text: str, start: int, end: int) -> bool:
    """Is a country only where something was, or part of a name ("Montserrat Ruiz")?"""
    return bool(_PLACE_OF.search(text, max(0, start - 30), start)) or bool(re.match(r" [A-ZÀ-Þ]", text[end : end + 2]))


def _cased(name: str) -> str:
    """VÉLEZ is Vélez; LDU stays."""
    return name.title() if name.isupper() and len(name) > 4 else name


@lru_cache(maxsize=4096)
def _plain(name: str) -> str:
    name = compiled(r"^(?:d[oae]s?|del|n[oa]|a[os]?|à|o|os|as|el|la|los)\s+(?=[A-ZÀ-Þ])").sub("", name)
    return (
        compiled(r"['’]s?$").sub("", name)
        if not name.casefold().endswith(("'s", "’s")) or fold(name) not in {"newells"}
        else name
    )
