"""What a sentence counts that can be checked: "his fourth club in Peru", "a second spell at Melgar", an age."""

import re
from collections.abc import Iterator

from careers.claims import Claim
from careers.vocabulary import Predicate
from clubs.countries import country_of_demonym, country_of_name
from ingest.claims.drafts import LONGEST
from ingest.claims.scene import Element, Kind, Scene
from ingest.languages.checks import AGES, CLUBS, HERE, ORDINALS, SPELLS
from ingest.mentions.people import PersonEntry

#: A spell's club stands so near behind it, in code points.
_NEAR = 40
#: A name so near behind an age is that of its owner.
_NAMED = 3
_HERE = re.compile(rf"\b(?:{HERE})\b", re.IGNORECASE)
_WORD = re.compile(r"\w+")
_COUNTED = re.compile("|".join((r"\d\d.(?:year|años|anos)", *ORDINALS.values())), re.IGNORECASE)


def check_claims(scene: Scene, person: PersonEntry | None, language: str, of_a_coach: bool) -> Iterator[Claim]:
    """`of_a_coach`: the sentence speaks of coaching, so that a spell in it is none of a player."""
    if person is None or language not in ORDINALS or not _COUNTED.search(scene.text, scene.span.start, scene.span.end):
        return
    for found in _AGES[language].finditer(scene.text, scene.span.start, scene.span.end):
        if not scene.of(Kind.PERSON, found.end(), found.end() + _NAMED):  # then it is said of that one
            yield _claim(scene, Predicate.AGE, person, found["years"])
    for found in _CLUBS[language].finditer(scene.text, scene.span.start, scene.span.end):
        country, club = _country(found), _club(scene, found.start())
        if country or (club and _HERE.search(found.groupdict()["where"] or "")):
            yield _claim(scene, Predicate.CLUBS_IN, person, _number(found["n"], language), club, country)
    for found in _SPELLS[language].finditer(scene.text, scene.span.start, scene.span.end):
        behind = [e for e in _clubs(scene) if found.end() <= e.span.start <= found.end() + _NEAR]
        if behind and of_a_coach:
            yield _claim(scene, Predicate.SPELLS_AT, person, _number(found["n"], language), behind[0])


def _claim(
    scene: Scene,
    predicate: Predicate,
    person: PersonEntry,
    value: str,
    club: Element | None = None,
    country: str = "",
) -> Claim:
    return Claim(
        scene.span.start,
        min(scene.span.end, scene.span.start + LONGEST),
        predicate,
        person.name,
        object=club.team.name if club and club.team else "",
        value=value,
        country=country,
    )


def _number(word: str, language: str) -> str:
    ordinals = ORDINALS[language].split("|")
    return next(str(n) for n, one in enumerate(ordinals, start=2) if re.fullmatch(one, word, re.IGNORECASE))


def _country(found: re.Match[str]) -> str:
    """The country that is named, or whose people are: "in Peru", "en el fútbol peruano", "Peruvian club"."""
    said = " ".join(filter(None, (found.groupdict().get("people"), found.groupdict().get("where"))))
    words = _WORD.findall(said)
    names = (" ".join(words[i:j]) for i in range(len(words)) for j in range(i + 1, min(i + 4, len(words) + 1)))
    codes = (country_of_name(name) or country_of_demonym(name) for name in names if len(name) > 3)
    return next(filter(None, codes), "")


def _club(scene: Scene, before: int) -> Element | None:
    """The club that is counted: the last one before it."""
    return next((e for e in reversed(_clubs(scene)) if e.span.start < before), None)


def _clubs(scene: Scene) -> list[Element]:
    clubs = scene.of(Kind.CLUB, scene.span.start, scene.span.end)
    return [e for e in clubs if e.team and not e.team.national and not e.opponent]


def _patterns(table: dict[str, str]) -> dict[str, re.Pattern[str]]:
    return {
        language: re.compile(pattern.format(n=ORDINALS[language]), re.IGNORECASE) for language, pattern in table.items()
    }


_AGES, _CLUBS, _SPELLS = map(_patterns, (AGES, CLUBS, SPELLS))
