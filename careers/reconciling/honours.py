"""Titles: one a person, club, competition and season, however many documents tell of it."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence

from careers.dates import MAX_YEAR, MIN_YEAR, UNKNOWN, DateBounds
from careers.reconciling.drafts import Evidence, HonourDraft, TenureDraft
from careers.reconciling.statements import Statement
from careers.vocabulary import IN_CHARGE, Predicate, Role, Status

_TWO_YEARS = re.compile(r"\b(\d{4}) ?[-/–—] ?(?:\d{2})?(\d{2})\b")
_YEAR = re.compile(r"\d{4}")

#: Person, club, competition, season.
Title = tuple[str, str, str, str]


def season_label(said: str) -> str:
    """One writing for one season: "2013/14", "2013–2014" -> "2013-14"."""
    return _TWO_YEARS.sub(r"\1-\2", " ".join(said.split()))


def honours(statements: Iterable[Statement], tenures: Sequence[TenureDraft]) -> tuple[HonourDraft, ...]:
    """The titles that are asserted. One whose competition or season is not said joins the only one that it can be."""
    titles: dict[Title, list[Statement]] = defaultdict(list)
    for s in statements:
        if s.claim.predicate is Predicate.WON and s.asserted:
            titles[s.person, s.club, s.competition, season_label(s.claim.value)].append(s)
    for title in sorted(titles):
        over_two_years = _ending_in(title)
        if over_two_years != title and over_two_years in titles:
            titles[over_two_years] += titles.pop(title)
    for vague in sorted(titles, key=lambda title: (title.count(""), title), reverse=True):
        fuller = [title for title in titles if title != vague and _says_more(title, vague)]
        if len(fuller) == 1:
            titles[fuller[0]] += titles.pop(vague)
    return tuple(_honour(title, said, tenures) for title, said in sorted(titles.items()))


def _says_more(title: Title, vague: Title) -> bool:
    return title[0] == vague[0] and all(not theirs or mine == theirs for mine, theirs in zip(title, vague, strict=True))


def _ending_in(title: Title) -> Title:
    """ "Won the cup in 1995" is the cup of 1994-95, where that is told as well."""
    person, club, competition, season = title
    if not _YEAR.fullmatch(season):
        return title
    return person, club, competition, f"{int(season) - 1}-{season[2:]}"


def _honour(title: Title, said: list[Statement], tenures: Iterable[TenureDraft]) -> HonourDraft:
    ordered = sorted(said, key=lambda s: s.place)
    person, club, competition, season = title
    best = min((s for s in ordered if s.competition == competition), key=lambda s: s.rank)
    roles = [s.claim.role for s in sorted(ordered, key=lambda s: s.rank) if s.claim.role]
    role = roles[0] if roles else _role_then(person, club, season, tenures)
    evidence = tuple(Evidence(s.key) for s in ordered)
    return HonourDraft(ordered[0].key, person, club, best.claim.competition, season, role, evidence, competition)


def _role_then(person: str, club: str, season: str, tenures: Iterable[TenureDraft]) -> Role | None:
    """The role of the tenure at the club in the season; that of the one in charge where there are several."""
    then = _years(season)
    held = [
        t.role
        for t in tenures
        if (t.person, t.club, t.status) == (person, club, Status.CONFIRMED)
        and not t.end.before(then)
        and not then.before(t.start)
    ]
    in_charge = [role for role in held if role in IN_CHARGE]
    return next(iter(in_charge or held), None) if len(set(in_charge or held)) == 1 else None


def _years(season: str) -> DateBounds:
    """The calendar years of a season: all that its label says for sure."""
    if pair := _TWO_YEARS.search(season):
        first = int(pair[1])
        years = [first, first + 1]
    else:
        years = [int(year) for year in _YEAR.findall(season)]
    years = [year for year in years if MIN_YEAR <= year <= MAX_YEAR]
    return DateBounds(DateBounds.year(min(years)).earliest, DateBounds.year(max(years)).latest) if years else UNKNOWN
