"""Whose word counts: rank first, then how many independent voices; who corrects himself contradicts nobody."""

import pytest

from careers.reconcile import reconcile
from careers.reconciling.statements import AsSaid
from careers.vocabulary import Factuality, Stance
from tests.careers.makers import document, ended, started


def tenure(*documents):
    (found,) = reconcile(documents, AsSaid()).tenures
    return found


def news(claim, day, name):
    return document(started("2024-01-02"), claim, kind="news", published=day, name=name)


def test_a_biography_outranks_any_number_of_stories():
    stories = [news(ended("2024-08-05"), f"2024-08-0{n}", f"story {n}") for n in (6, 7, 8)]
    life = document(started("2024-01-02"), ended("2024-07-25"), name="life")
    assert tenure(*stories, life).end.edtf == "2024-07-25"


def test_of_equal_weight_more_voices_are_shown():
    one, other = news(ended("2024-08-05"), "2024-08-06", "a"), news(ended("2024-08-05"), "2024-08-07", "b")
    alone = news(ended("2024-07-25"), "2024-08-09", "c")
    assert tenure(one, other, alone).end.edtf == "2024-08-05"


@pytest.mark.parametrize("names", [("César Merlo", "César Luis Merlo"), ("César Merlo", "CÉSAR MERLO")])
def test_two_documents_that_quote_one_reporter_are_one_voice(names):
    quoting = [
        news(ended("2024-08-05", speaker=name), f"2024-08-0{n}", f"quote {n}") for n, name in enumerate(names, start=6)
    ]
    newest = news(ended("2024-07-25"), "2024-08-09", "another")
    assert tenure(*quoting, newest).end.edtf == "2024-07-25"


def test_a_speaker_who_corrects_himself_contradicts_nobody():
    first = news(ended("2024-08-05", speaker="César Merlo"), "2024-08-04", "first")
    second = news(ended("2024-07-25", speaker="César Merlo"), "2024-08-09", "second")
    found = tenure(first, second)
    assert (found.end.edtf, found.conflicts) == ("2024-07-25", ())
    assert [one.stance for one in found.evidence].count(Stance.OVERTAKEN) == 1


def test_two_speakers_who_differ_are_a_contradiction():
    first = news(ended("2024-08-05", speaker="César Merlo"), "2024-08-04", "first")
    second = news(ended("2024-07-25", speaker="Ana Paz"), "2024-08-09", "second")
    (conflict,) = tenure(first, second).conflicts
    assert [value.text for value in conflict.values] == ["2024-07-25", "2024-08-05"]


def test_a_rumour_never_outvotes_a_fact():
    rumours = [
        news(ended("2024-08-05", factuality=Factuality.REPORTED), f"2024-08-0{n}", f"rumour {n}") for n in (6, 7, 8)
    ]
    assert tenure(*rumours, news(ended("2024-07-25"), "2024-07-26", "fact")).end.edtf == "2024-07-25"
