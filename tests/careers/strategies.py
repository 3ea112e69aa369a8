"""Any claims in any documents, for Hypothesis."""

from dataclasses import replace
from datetime import date
from typing import Any

from hypothesis import strategies as st

from careers.claims import Claim, SourceDocument, claim_key
from careers.vocabulary import OF_TENURE, EndReason, Factuality, Predicate, Role

PREDICATES = [*sorted(OF_TENURE), Predicate.WON, Predicate.BORN, Predicate.FULL_NAME, Predicate.RENAMED]
VALUES = {
    Predicate.RECORD: st.sampled_from(["12-7-3-2", "12-7-3-?", "3-?-?-?"]),
    Predicate.WORKED_UNDER: st.sampled_from(["Ana Ruiz", "Eva Paz"]),
    Predicate.WON: st.sampled_from(["", "2014", "2013/14"]),
    Predicate.CURRENT: st.just(""),
    Predicate.FULL_NAME: st.just("Ana María Ruiz"),
    Predicate.RENAMED: st.just("Melgar"),
}
DATES = st.sampled_from(["", "2013", "2014", "2014-06", "2014-06-09~", "2014-12-11", "2016-01-04", "[2012..2013]"])


@st.composite
def claims(draw) -> Claim:
    predicate = draw(
        st.sampled_from([*OF_TENURE, Predicate.WON, Predicate.BORN, Predicate.FULL_NAME, Predicate.RENAMED])
    )
    start = draw(st.integers(0, 50))
    return Claim(
        start,
        start + 5,
        predicate,
        subject=draw(st.sampled_from(["Ana Ruiz", "Ana María Ruiz", "Ruiz"])),
        object=draw(st.sampled_from(["Melgar", "Cienciano"])),
        value=draw(VALUES.get(predicate, DATES)),
        role=draw(st.sampled_from([None, Role.HEAD, Role.ASSISTANT])),
        spell=draw(st.integers(0, 2)),
        reason=draw(st.sampled_from([None, EndReason.SACKED])) if predicate is Predicate.ENDED else None,
        competition="Liga 1" if predicate is Predicate.WON else "",
        country=draw(st.sampled_from(["", "PE"])),
        factuality=draw(st.sampled_from(Factuality)),
        speaker=draw(st.sampled_from(["", "", "César Merlo", "César Luis Merlo"])),
    )


@st.composite
def documents(draw) -> list[SourceDocument]:
    return [
        SourceDocument(
            f"{number:064}",
            draw(st.sampled_from(["biography", "news", ""])),
            published=draw(st.sampled_from([None, date(2014, 8, 1), date(2016, 2, 1)])),
            claims=tuple(draw(st.lists(claims(), max_size=5, unique=True))),
        )
        for number in range(draw(st.integers(1, 4)))
    ]


#: Names that have much to do with one another: namesakes, fuller names, single words, what slugs could be mistaken for.
PEOPLE = ["Ana Ruiz", "Ana María Ruiz", "Ana Paz Ruiz", "Ruiz", "Eva Paz", "Eva Luz Paz", "Ana Ruiz 1970", "Tite"]
CLUBS = ["Melgar", "Nacional", "Atlético", "Atletico", "Atlético PE", "Unión", "Unión 2", "Real Unión"]
_OF_PEOPLE = {
    Predicate.FULL_NAME: st.sampled_from(["Ana María Ruiz", "Eva Luz Paz"]),
    Predicate.ALIAS: st.sampled_from(["Pep", "Ana Paz Ruiz"]),
    Predicate.BORN: st.sampled_from(["1970", "1970-05-01", "1980"]),
    Predicate.WORKED_UNDER: st.sampled_from(PEOPLE),
    Predicate.RENAMED: st.sampled_from(CLUBS),
}


@st.composite
def any_claims(draw) -> Claim:
    made = draw(claims())
    predicate = draw(st.sampled_from([made.predicate, *_OF_PEOPLE]))
    return replace(
        made,
        predicate=predicate,
        subject=draw(st.sampled_from(CLUBS if predicate is Predicate.RENAMED else PEOPLE)),
        object="" if predicate in (Predicate.RENAMED, Predicate.BORN) else draw(st.sampled_from(CLUBS)),
        value=draw(_OF_PEOPLE.get(predicate, VALUES.get(predicate, DATES))),
        reason=None,
        competition=draw(st.sampled_from(["Liga 1", "LIGA 1", "Copa"])) if predicate is Predicate.WON else "",
        country=draw(st.sampled_from(["", "", "PE", "UY"])),
    )


@st.composite
def many_documents(draw) -> list[SourceDocument]:
    return [
        SourceDocument(
            f"{number:064}",
            draw(st.sampled_from(["biography", "news"])),
            published=draw(st.sampled_from([None, date(2014, 8, 1), date(2016, 2, 1)])),
            claims=tuple(draw(st.lists(any_claims(), max_size=4, unique=True))),
        )
        for number in range(draw(st.integers(2, 6)))
    ]


def targets(sources: list[SourceDocument]) -> st.SearchStrategy[tuple[dict[str, Any], str, str]]:
    """Decisions as (target, field, value), on what these documents tell and on what they do not."""
    keys = [claim_key(one.sha256, claim) for one in sources for claim in one.claims] or ["none"]
    slugs = st.sampled_from(["ana-ruiz", "ana-maria-ruiz", "ana-ruiz-1970", "eva-paz", "tite"])
    post = st.fixed_dictionaries(
        {
            "person": slugs,
            "person_name": st.sampled_from(PEOPLE),
            "club": st.sampled_from(["melgar", "union", "nacional"]),
            "squad": st.just(""),
            "role": st.sampled_from([Role.HEAD.value, Role.ASSISTANT.value]),
            "start": st.sampled_from(["", "2014"]),
        },
        optional={"claim": st.sampled_from(keys)},
    )
    person = st.fixed_dictionaries({"person": slugs, "name": st.sampled_from([*PEOPLE, "Pep"])})
    called = st.builds(lambda one, text: one | {"called": text}, person, st.sampled_from(PEOPLE))
    club = st.fixed_dictionaries({"club": st.sampled_from(["melgar", "union", "nacional-uy"])})
    club_called = st.builds(lambda one, text: one | {"called": text}, club, st.sampled_from(CLUBS))
    return st.one_of(
        st.tuples(st.fixed_dictionaries({"claim": st.sampled_from(keys)}), st.just("judgement"), _VERDICTS),
        st.tuples(post, st.just("judgement"), _VERDICTS),
        st.tuples(post, st.just("end"), st.sampled_from(["2015", ".."])),
        st.tuples(person, st.just("birthplace"), st.just("Lima")),
        st.tuples(called, st.just("called"), st.sampled_from(["spelling", ""])),
        st.tuples(club_called, st.just("called"), st.sampled_from(["short", ""])),
        st.tuples(_pairs("person", PEOPLE, sources), st.just("identity"), _SAME),
        st.tuples(_pairs("club", CLUBS, sources), st.just("identity"), _SAME),
    )


def _pairs(kind: str, names: list[str], sources: list[SourceDocument]) -> st.SearchStrategy[dict[str, Any]]:
    """Two who were judged to be one, or not."""
    sides = st.fixed_dictionaries(
        {"name": st.sampled_from(names)}, optional={"document": st.sampled_from([one.sha256 for one in sources])}
    )
    return st.fixed_dictionaries({"judged": st.just(kind), "one": sides, "other": sides})


_SAME = st.sampled_from(["same as", "not the same as"])
_VERDICTS = st.sampled_from(["accepted", "rejected"])
