"""What a document says of a person beside the posts: born, birthplace, full name, age, nationality."""

import re
from collections.abc import Sequence

from careers.claims import Claim
from careers.vocabulary import Predicate
from clubs.countries import country_of_demonym
from ingest.compiled import compiled
from ingest.mentions.people import PersonEntry
from ingest.types import DateMention, Span

_BORN = re.compile(r"\b(?:born|nació|nacido|nacida|nascido|nascida|nasceu)\b", re.IGNORECASE)
_PLACE = r"[A-ZÀ-Þ][\w'’-]*(?:\s(?:(?:de|del|da|do|das|dos|la|las|los|el|upon|e|y)\s)*[A-ZÀ-Þ][\w'’-]*)*"
_BORN_IN = re.compile(
    rf"\b(?:[Bb]orn|nació|[Nn]acid[oa]|[Nn]ascid[oa]|nasceu)\s+(?:in|en|em|na|no)\s+({_PLACE}(?:,\s{_PLACE})?)"
)
_LABELS = {
    Predicate.FULL_NAME: r"full name|nombre completo|nome completo",
    Predicate.BIRTHPLACE: r"birthplace|place of birth|lugar de nacimiento|local de nascimento|naturalidade",
    Predicate.BORN: r"date of birth|born|fecha de nacimiento|nacimiento|data de nascimento",
}


def field_claims(label: str, value: str, span: Span, person: PersonEntry, dates: list[DateMention]) -> list[Claim]:
    """The claims of one infobox line ("Full name: Mariano Gustavo Soso")."""
    for predicate, pattern in _LABELS.items():
        if compiled(pattern, re.IGNORECASE).fullmatch(label.strip()):
            said = (dates[0].bounds.edtf or "") if predicate is Predicate.BORN and dates else value.strip()
            return [Claim(span.start, span.end, predicate, person.name, value=said[:200])] if said else []
    return []


def birth_claims(text: str, span: Span, person: PersonEntry, dates: list[DateMention]) -> list[Claim]:
    """ "(born 30 April 1981)", "nació en Madrid el 23 de marzo de 1963", "Nombre (Lima, 1956)"."""
    found = _BORN.search(text, span.start, span.end)
    bracket = compiled(r"\(([^()]*\b(?:1[89]|20)\d\d)\)").search(text, span.start, min(span.end, span.start + 160))
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


def person_claims(text: str, span: Span, people: Sequence[tuple[Span, PersonEntry]]) -> list[Claim]:
    """Nationalities and ages in a sentence: "is an Argentine football manager", "el técnico colombiano Alejandro
    Restrepo", "Jorge Fossati, de 71 años". `people` are the names that stand in it, in order."""
    found = []
    for where, person in people:
        if country := _nationality(text, span, where):
            found.append(Claim(span.start, _end(span), Predicate.NATIONALITY, person.name, value=country))
        if age := _AGE_BEHIND.match(text, where.end, span.end):
            years = next(filter(None, age.groups()))
            found.append(Claim(span.start, _end(span), Predicate.AGE, person.name, value=years))
    return found


def _nationality(text: str, span: Span, name: Span) -> str | None:
    """The country whose demonym stands right before the name, or is what the sentence says that he is."""
    before = compiled(r"(\w+)\s+(?:(?:manager|coach|head coach)\s+)?$").search(
        text[max(span.start, name.start - 30) : name.start]
    )
    if before and (country := country_of_demonym(before.group(1))):
        return country
    is_a = _IS_A.search(text, name.end, min(span.end, name.end + 160))
    words = (is_a.group(1) or is_a.group(2)).split() if is_a else []
    return next(filter(None, map(country_of_demonym, words)), None)


def _end(span: Span) -> int:
    return min(span.end, span.start + 600)


#: "is an Argentine football manager"; "es un entrenador y exfutbolista argentino"; "é um treinador brasileiro".
_IS_A = re.compile(
    r"\b(?:is|was)\s+an?\s+((?:[\w-]+\s+){1,4}?)(?:manager|coach|footballer|player|trainer)\b"
    r"|\b(?:es|fue|é|foi)\s+(?:un|una|um|uma)\s+((?:[\w-]+\s+){1,5}[\w-]+)"
)
_AGE_BEHIND = re.compile(r"\s*,\s*(?:de\s+(\d\d)\s+a(?:ños|nos)|(?:now )?(?:aged\s+)?(\d\d)\s*(?=,))")
