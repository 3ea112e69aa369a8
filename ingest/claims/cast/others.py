"""Persons who are no coaches: journalists, presidents, players."""

import re

from ingest.claims.cast.cast import Cast
from ingest.compiled import compiled
from ingest.languages.common import COMMON
from ingest.mentions.names import names
from ingest.types import BlockKind

#: Before a name: what is said of him he was once.
_ONCE = re.compile(r"\b(?:[Ff]ormer|[Ee]x|[Rr]etired|[Oo]ne-time|exjugador|[Aa]ntiguo|[Aa]ntigo)\b[^,.;:]*,?\s*$")
#: Between a name and a word of the trade: what else he was.
_COACH_TOO = re.compile(r",\s[^.;:]*\b(?:y|e|and|luego|después|depois|later|antes de ser)\s+(?:[^\W\d_]+\s+){0,2}")
#: "presidente del club, " before a name.
_NOUN_OF = re.compile(r"([\w-]+) (?:de la|del?|do|da|of the|of|at) (?:[\w'’-]+ ){0,2}[\w'’-]+,\s+$")


def learn_others(cast: Cast) -> None:
    """Journalists, presidents, players: the word before the name says so, or the one behind its comma."""
    text = cast.source.text
    for block in cast.source.blocks:
        if block.kind is BlockKind.FURNITURE:
            continue
        for name in names(text, block.span, COMMON):
            person = cast.people.resolve(name.text) if not name.thing else None
            if person is None or (person is cast.people.main and cast.source.kind == "biography"):
                continue
            before = text[max(block.span.start, name.span.start - 40) : name.span.start]
            after = text[name.span.end : name.span.end + 40]
            role_before = compiled(r"([\w -]+?)\s*,?\s*$").search(before)
            tail = " ".join(role_before.group(1).split()[-3:]) if role_before else ""
            behind = compiled(r"(?:\s*,\s+(?:el |la |the |o |a )?|\s+(?=como ))([\w-]+(?: [\w-]+)?)").match(after)
            if _ONCE.search(text, max(block.span.start, name.span.start - 90), name.span.start):
                continue  # "Former Peru winger X"
            if _coaches_too(cast, name.span.end, block.span.end):
                continue
            if (
                _other(cast, tail, at_end=True)
                or _other_between(cast, before, after)
                or (behind and _other(cast, behind.group(1), at_end=False))
            ):
                person.other = True
    if cast.people.main and cast.people.main.other:
        cast.people.main = None


def _coaches_too(cast: Cast, start: int, end: int) -> bool:
    """ "X, extremo en los sesenta y el técnico más ganador": the apposition to a name that ends at `start`."""
    role = cast.pack.roles.search(cast.source.text, start, min(end, start + 120))
    return role is not None and _COACH_TOO.fullmatch(cast.source.text, start, role.start()) is not None


def _other_between(cast: Cast, before: str, after: str) -> bool:
    """ "El presidente del club, Alfredo Pombo, …": between commas the noun may have its "of" behind it."""
    noun = _NOUN_OF.search(before)
    return bool(noun and after.startswith(",") and cast.pack.not_a_coach.pattern.fullmatch(noun.group(1)))


def _other(cast: Cast, words: str, at_end: bool) -> bool:
    found = list(cast.pack.not_a_coach.finditer(words))
    if not found:
        return False
    return found[-1].end() == len(words) if at_end else found[0].start() == 0
