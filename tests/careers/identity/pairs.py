"""The tables of pairs, read: each row becomes two small documents, and the verdict that people gave.

The notation stands at the head of each table.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from careers.claims import Claim, SourceDocument
from careers.vocabulary import Predicate
from tests.careers.makers import claim, document, held

_HERE = Path(__file__).parent
_PERSON = re.compile(r"(?P<name>[^(:]+?)\s*(?:\((?P<facts>[^)]*)\))?(?::\s*(?P<posts>.*))?")
_POST = re.compile(r"(?P<assistant>assistant )?(?P<club>.+?)(?: (?P<when>\d{4}[-\d.]*))?")
_ENDS = re.compile(r"(\d{4})-(\d{4})|(.+)\.\.(.+)")
_CLUB = re.compile(r"(?P<name>[^{]+?)\s*(?:\{(?P<facts>.*)\})?")
_COUNTRY = re.compile(r"[A-Z]{2}(-[A-Z]{3})?")
_AGED = re.compile(r"aged (\d+) on (\S+)")


@dataclass(frozen=True, slots=True)
class Side:
    """The name that is asked about, and the documents that speak of it; the first one has the name."""

    name: str
    documents: tuple[SourceDocument, ...]
    squad: str = ""

    @property
    def mention(self) -> tuple[str, str]:
        return self.documents[0].sha256, self.name


@dataclass(frozen=True, slots=True)
class Pair:
    same: bool
    kind: str
    language: str
    line: str
    one: Side
    other: Side


def pairs(table: str) -> Iterator[Pair]:
    """Of "people" or "clubs"."""
    side = {"people": _person, "clubs": _club}[table]
    for number, line in enumerate((_HERE / f"{table}.txt").read_text(encoding="utf-8").splitlines()):
        if line and not line.startswith("#"):
            verdict, kind, language, one, other = (part.strip() for part in line.split(" | "))
            assert verdict in ("same", "different"), line
            sides = (side(text, f"{number} {where}") for where, text in (("one", one), ("other", other)))
            yield Pair(verdict == "same", kind, language, line, *sides)


def _person(text: str, name: str) -> Side:
    found = _PERSON.fullmatch(text)
    assert found, text
    about = {"subject": found["name"], "object": "", "role": None}
    claims, published = [claim(Predicate.ALIAS, found["name"], **about)], ""
    for fact in filter(None, map(str.strip, (found["facts"] or "").split(","))):
        if aged := _AGED.fullmatch(fact):
            claims.append(claim(Predicate.AGE, aged[1], **about))
            published = aged[2]
        else:
            of = Predicate.NATIONALITY if _COUNTRY.fullmatch(fact) else Predicate.BORN
            claims.append(claim(of, fact.removeprefix("born "), **about))
    for number, post in enumerate(filter(None, map(str.strip, (found["posts"] or "").split(",")))):
        claims += _post(post, found["name"], number)
    return Side(found["name"], (document(*claims, name=name, published=published),))


def _post(text: str, subject: str, number: int) -> list[Claim]:
    found = _POST.fullmatch(text)
    assert found, text
    about = {"subject": subject, "object": found["club"], "at": 100 * number}
    when = found["when"] or ""
    if ends := _ENDS.fullmatch(when):
        first, last = filter(None, ends.groups())
        return [claim(Predicate.STARTED, first, **about), claim(Predicate.ENDED, last, **about)]
    return [held(when, **about)]


def _club(text: str, name: str) -> Side:
    text, _, known = text.partition(" after ")
    found = _CLUB.fullmatch(text)
    assert found, text
    about: dict[str, Any] = {"subject": f"Coach of {name}", "object": found["name"]}
    beside, when, won = [], "", ""
    for fact in filter(None, map(str.strip, (found["facts"] or "").split(";"))):
        word, _, rest = fact.partition(" ")
        if _COUNTRY.fullmatch(fact):
            about["country"] = fact
        elif word == "beside":
            beside = re.split(r", (?![^{]*\})", rest)
        elif word == "in":
            when = rest
        elif word == "won":
            won = rest
        elif word == "by":
            about["subject"] = rest
        else:
            about["squad"] = fact
    claims = [held(when, **about, at=0)]
    if won:
        claims.append(claim(Predicate.WON, **about | {"role": None, "competition": won, "at": 0}))
    for number, other in enumerate(beside, start=1):
        club = _CLUB.fullmatch(other)
        assert club, other
        claims.append(held(subject=about["subject"], object=club["name"], country=club["facts"] or "", at=100 * number))
    elsewhere = _person(known, f"{name} elsewhere").documents if known else ()
    return Side(found["name"], (document(*claims, name=name), *elsewhere), about.get("squad", ""))
