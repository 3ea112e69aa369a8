"""What holds of any names and of anything that staff judge of them."""

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from careers.claims import SourceDocument
from careers.identifying.judgements import Judgement, Meant
from careers.identity import Candidate, Identity, identify
from tests.careers.strategies import documents

CATALOGUE = {"melgar": frozenset({Candidate("melgar", "PE"), Candidate("melgar-co", "CO")})}
TAKEN = {"melgar", "melgar-co"}


def found(sources: list[SourceDocument], judgements=()) -> Identity:
    return identify(sources, CATALOGUE, TAKEN, judgements=judgements)


@st.composite
def judged(draw, kind: str = "") -> tuple[list[SourceDocument], list[Judgement]]:
    """Documents, and judgements on names that they have: of two people, or of a club and one of the catalogue."""
    sources = draw(documents())
    people = [Meant(claim.subject, source.sha256) for source in sources for claim in source.claims]
    clubs = [Meant(claim.object, source.sha256) for source in sources for claim in source.claims if claim.object]
    listed = [Meant("Melgar", slug=slug) for slug in sorted(TAKEN)]
    made = []
    for _ in range(draw(st.integers(1, 4)) if people and clubs else 0):
        about: Any = kind or draw(st.sampled_from(["person", "club"]))
        one, other = (people, people) if about == "person" else (clubs, listed)
        pair = draw(st.sampled_from(one)), draw(st.sampled_from(other))
        if pair[0] != pair[1]:
            made.append(Judgement(about, *pair, draw(st.booleans())))
    return sources, made


@settings(max_examples=200, deadline=None)
@given(judged(), st.randoms(use_true_random=False))
def test_any_order_of_documents_gives_the_same_people_and_clubs(told, random):
    sources, judgements = told
    shuffled = list(sources)
    random.shuffle(shuffled)
    assert found(shuffled, judgements) == found(sources, judgements)


@settings(max_examples=300, deadline=None)
@given(judged("person"))
def test_the_last_judgement_on_two_people_always_holds(told):
    sources, judgements = told
    people = found(sources, judgements).people
    last = judgements[-1] if judgements else None
    if last and {last.one.mention, last.other.mention} <= people.keys():
        assert (people[last.one.mention] == people[last.other.mention]) == last.same


@settings(max_examples=300, deadline=None)
@given(judged("club"))
def test_the_last_judgement_on_a_club_always_holds(told):
    sources, judgements = told
    clubs = found(sources, judgements).clubs
    if judgements:
        last = judgements[-1]
        assert (clubs[last.one.mention] == last.other.slug) == last.same


@settings(max_examples=200, deadline=None)
@given(judged())
def test_nobody_is_lost_by_a_judgement(told):
    sources, judgements = told
    before, now = found(sources), found(sources, judgements)
    assert before.people.keys() == now.people.keys()
    assert before.clubs.keys() == now.clubs.keys()


@settings(max_examples=200, deadline=None)
@given(judged())
def test_an_address_that_was_given_up_leads_to_somebody(told):
    now = found(*told)
    assert set(now.moved.people.values()) <= set(now.people.values())
    assert not set(now.moved.people) & set(now.people.values())
