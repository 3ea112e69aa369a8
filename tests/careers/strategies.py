"""Any claims in any documents, for Hypothesis."""

from datetime import date

from hypothesis import strategies as st

from careers.claims import Claim, SourceDocument
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
