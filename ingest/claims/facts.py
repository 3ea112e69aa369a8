"""What a document says of a person beside the posts: born, birthplace, full name, age, nationality."""

import re

from careers.claims import Claim
from careers.vocabulary import Predicate
from ingest.mentions.people import PersonEntry
from ingest.types import DateMention, Span

_BORN = re.compile(r"\b(?:born|nació|nacido|nacida|nascido|nascida|naceu)\b", re.IGNORECASE)
_BORN_IN = re.compile(
    r"\b(?:[Bb]orn|nació|[Nn]acid[oa]|[Nn]ascid[oa]|naceu)\s+(?:in|en|em|na|no)\s+([A-ZÀ-Þ][\w'’ -]*(?:,\s[A-ZÀ-Þ][\w'’ -]*)?)"
)
_LABELS = {
    Predicate.FULL_NAME: r"full name|nombre completo|nome completo",
    Predicate.BIRTHPLACE: r"birthplace|place of birth|lugar de nacimiento|local de nascimento|naturalidade",
    Predicate.BORN: r"date of birth|born|fecha de nacimiento|nacimiento|data de nascimento",
}
_AGE = re.compile(r"\b(?:de\s+(\d\d)\s+a(?:ños|nos)|aged (\d\d)|(\d\d)-year-old)\b")


def field_claims(label: str, value: str, span: Span, person: PersonEntry, dates: list[DateMention]) -> list[Claim]:
    """The claims of one infobox line ("Full name: Mariano Gustavo Soso")."""
    for predicate, pattern in _LABELS.items():
        if re.fullmatch(pattern, label.strip(), re.IGNORECASE):
            said = (dates[0].bounds.edtf or "") if predicate is Predicate.BORN and dates else value.strip()
            return [Claim(span.start, span.end, predicate, person.name, value=said[:200])] if said else []
    return []


def birth_claims(text: str, span: Span, person: PersonEntry, dates: list[DateMention]) -> list[Claim]:
    """ "(born 30 April 1981)", "nació en Madrid el 23 de marzo de 1963", "Nombre (Lima, 1956)"."""
    found = _BORN.search(text, span.start, span.end)
    bracket = re.compile(r"\(([^()]*\b(?:1[89]|20)\d\d)\)").search(text, span.start, min(span.end, span.start + 160))
    claims = []
    where = found.start() if found else (bracket.start() if bracket else None)
    if where is None:
        return []
    born = [d for d in dates if d.span.start >= where and d.until is None and d.bounds.known][:1]
    if born and born[0].bounds.edtf:
        claims.append(
            Claim(span.start, min(span.end, span.start + 600), Predicate.BORN, person.name, value=born[0].bounds.edtf)
        )
    if place := _BORN_IN.search(text, span.start, span.end):
        claims.append(
            Claim(
                span.start,
                min(span.end, span.start + 600),
                Predicate.BIRTHPLACE,
                person.name,
                value=place.group(1).strip()[:200],
            )
        )
    return claims


def is_birth(text: str, date: DateMention) -> bool:
    """Does this date tell a birth, so that no post begins with it?"""
    before = text[max(0, date.span.start - 45) : date.span.start]
    return bool(re.search(r"\b(?:born|nació|nacid[oa]|nascid[oa]|naceu)\b[^.;]*$", before, re.IGNORECASE))
