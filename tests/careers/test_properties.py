"""What holds of any claims: the order of documents does not matter, and nothing is lost or made up."""

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from careers.claims import Claim, SourceDocument, claim_key
from careers.identity import Candidate, identify
from careers.reconcile import reconcile
from careers.reconciling.drafts import Drafts
from careers.vocabulary import OF_TENURE, EndReason, Factuality, Predicate, Role, Status

CATALOGUE = {"melgar": frozenset({Candidate("melgar", "PE"), Candidate("melgar-co", "CO")})}
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


def computed(sources: list[SourceDocument]) -> Drafts:
    return reconcile(sources, identify(sources, CATALOGUE, {"melgar", "melgar-co"}))


@settings(max_examples=300, deadline=None)
@given(documents(), st.randoms(use_true_random=False))
def test_any_order_of_documents_gives_the_same(sources, random):
    shuffled = list(sources)
    random.shuffle(shuffled)
    assert computed(shuffled) == computed(sources)


@settings(max_examples=200, deadline=None)
@given(documents())
def test_every_claim_of_a_tenure_is_evidence_of_exactly_one(sources):
    told = sorted(
        claim_key(source.sha256, claim) for source in sources for claim in source.claims if claim.predicate in OF_TENURE
    )
    attached = sorted(evidence.claim for tenure in computed(sources).tenures for evidence in tenure.evidence)
    assert attached == told


@settings(max_examples=200, deadline=None)
@given(documents())
def test_no_rumour_becomes_a_fact(sources):
    asserted = {
        claim_key(source.sha256, claim)
        for source in sources
        for claim in source.claims
        if claim.factuality is Factuality.ASSERTED
    }
    for tenure in computed(sources).tenures:
        assert (tenure.status == Status.CONFIRMED) == any(e.claim in asserted for e in tenure.evidence)


@settings(max_examples=200, deadline=None)
@given(documents())
def test_what_is_written_is_what_the_database_takes(sources):
    for tenure in computed(sources).tenures:
        assert not tenure.end.before(tenure.start)
        assert not (tenure.ongoing and tenure.end.latest)
    keys = [tenure.key for tenure in computed(sources).tenures]
    assert len(keys) == len(set(keys))
