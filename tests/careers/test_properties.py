"""What holds of any claims: the order of documents does not matter, and nothing is lost or made up."""

from hypothesis import given, settings
from hypothesis import strategies as st

from careers.claims import SourceDocument, claim_key
from careers.identity import Candidate, identify
from careers.reconcile import reconcile
from careers.reconciling.drafts import Drafts
from careers.vocabulary import OF_TENURE, Factuality, Status
from tests.careers.strategies import documents

CATALOGUE = {"melgar": frozenset({Candidate("melgar", "PE"), Candidate("melgar-co", "CO")})}


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
