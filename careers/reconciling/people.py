"""What documents say of a person: names, birth, nationality."""

from collections import Counter, defaultdict
from collections.abc import Iterable

from careers.identifying.mentions import best_name
from careers.reconciling.drafts import Evidence, PersonDraft
from careers.reconciling.settling import settle
from careers.reconciling.statements import Statement
from careers.vocabulary import PersonNameKind, Predicate, Stance

_NAMES = frozenset({Predicate.FULL_NAME, Predicate.ALIAS})
ABOUT_A_PERSON = _NAMES | {Predicate.BORN, Predicate.BIRTHPLACE, Predicate.NATIONALITY}


def people(statements: Iterable[Statement], wanted: Iterable[str]) -> tuple[PersonDraft, ...]:
    """Those of the keys `wanted` (who has a tenure or a title), with all that is asserted of them."""
    by_person: dict[str, list[Statement]] = defaultdict(list)
    used: dict[str, Counter[str]] = defaultdict(Counter)
    for s in statements:
        by_person[s.person].append(s)
        used[s.person][s.claim.subject] += 1
        if s.boss:
            used[s.boss][s.claim.value] += 1
    return tuple(_person(key, by_person[key], used[key]) for key in sorted(set(wanted)))


def _person(key: str, said: list[Statement], used: Counter[str]) -> PersonDraft:
    about = sorted((s for s in said if s.claim.predicate in ABOUT_A_PERSON and s.asserted), key=lambda s: s.rank)
    value = {s.claim.predicate: s.claim.value for s in reversed(about)}  # the best is the last to be set
    born = settle(s for s in about if s.claim.predicate is Predicate.BORN)
    return PersonDraft(
        key=key,
        name=best_name(used),
        full_name=value.get(Predicate.FULL_NAME, ""),
        names=tuple(sorted({*used, *(s.claim.value for s in about if s.claim.predicate in _NAMES)})),
        kinds={s.claim.value: PersonNameKind.FULL_NAME for s in about if s.claim.predicate is Predicate.FULL_NAME},
        born=born.bounds,
        birthplace=value.get(Predicate.BIRTHPLACE, ""),
        country=value.get(Predicate.NATIONALITY, ""),
        evidence=tuple(
            Evidence(s.key, Stance.CONTRADICTS if s.key in born.losing else Stance.SUPPORTS)
            for s in sorted(about, key=lambda s: s.place)
        ),
    )
