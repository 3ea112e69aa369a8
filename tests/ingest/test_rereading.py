"""A better reader reads stored documents again; decisions whose passage it still reads go along."""

from collections.abc import Mapping
from dataclasses import replace

import pytest
from django.core.management import call_command

from careers import decisions
from careers.claims import Claim
from careers.exporting import export
from careers.models import Claim as StoredClaim
from careers.models import Decision, Document, Tenure
from careers.recompute import recompute
from careers.vocabulary import Factuality, Predicate, Role
from ingest import loading, rereading
from ingest.readers import DocumentError, read
from ingest.types import Reading
from tests.careers.test_decisions import STAFF

pytestmark = pytest.mark.django_db

TEXT = "Ana Roca was appointed manager of Melgar in 2010. She was sacked in 2012."
HIRED = Claim(0, 49, Predicate.STARTED, "Ana Roca", "Melgar", value="2010", role=Role.HEAD)
SACKED = Claim(50, 73, Predicate.ENDED, "Ana Roca", "Melgar", value="2012", role=Role.HEAD)


@pytest.fixture
def reads(monkeypatch):
    """reads(*claims): what today's reader makes of the document."""

    def says(*claims: Claim) -> None:
        def read_document(content: bytes, name: str, metadata: Mapping[str, str]) -> Reading:
            return Reading(read(content, name, metadata), claims)

        monkeypatch.setattr(loading, "read_document", read_document)
        monkeypatch.setattr(rereading, "read_document", read_document)

    says(HIRED, SACKED)
    return says


@pytest.fixture
def tenure(reads) -> Tenure:
    loading.load(TEXT.encode(), "story.txt", {"publisher": "El Diario", "published": "2013-01-01"})
    recompute()
    return Tenure.objects.get()


def reread(capsys) -> list[str]:
    call_command("reread")
    return capsys.readouterr().out.splitlines()


def test_the_same_reader_changes_nothing_and_says_so(tenure, capsys):
    before = list(export())
    assert reread(capsys) == ["1 documents read again; nothing changed"]
    assert list(export()) == before


def test_a_better_reading_takes_the_place_of_the_old(tenure, reads, capsys):
    reads(HIRED, replace(SACKED, value="2012-05"))
    assert reread(capsys) == [
        "story.txt: 1 claims new, 1 gone",
        "1 documents read again; 0 created, 1 changed, 0 removed",
    ]
    again = Tenure.objects.get()
    assert (again.pk, again.end_edtf) == (tenure.pk, "2012-05")
    assert StoredClaim.objects.count() == 2


def test_what_came_beside_the_bytes_is_read_again_too(tenure, reads, capsys):
    Document.objects.update(publisher="", published=None)
    reread(capsys)
    document = Document.objects.get()
    assert (document.publisher, str(document.published)) == ("El Diario", "2013-01-01")


def test_another_text_of_the_same_bytes_is_stored_with_its_claims(tenure, reads, capsys, monkeypatch):
    shorter = TEXT[:49]

    def read_document(content: bytes, name: str, metadata: Mapping[str, str]) -> Reading:
        return Reading(read(shorter.encode(), name, metadata), (HIRED,))

    monkeypatch.setattr(rereading, "read_document", read_document)
    reread(capsys)
    document = Document.objects.get()
    assert (document.text, document.claims.get().document_length) == (shorter, 49)


def test_a_decision_goes_along_with_its_passage(tenure, reads, capsys):
    end = StoredClaim.objects.get(predicate="ended")
    decisions.judge_claim(end.key, "rejected", STAFF, "about her assistant")
    reads(HIRED, replace(SACKED, start=53, end=70, spell=1))
    assert not [line for line in reread(capsys) if "not read any more" in line]
    moved = Decision.objects.get()
    assert moved.target == {"claim": StoredClaim.objects.get(predicate="ended").key}
    assert Tenure.objects.get().end_edtf is None


def test_a_decision_on_a_tenure_holds_though_every_claim_is_read_otherwise(tenure, reads, capsys):
    decisions.decide_tenure(tenure, "end", "2012-06-01", STAFF, "")
    reads(replace(HIRED, spell=1), replace(SACKED, spell=1))
    reread(capsys)
    assert (Tenure.objects.get().pk, Tenure.objects.get().end_edtf) == (tenure.pk, "2012-06-01")


@pytest.mark.parametrize(
    "now",
    [(), (replace(SACKED, value="2011"),), (replace(SACKED, subject="Eva Paz"),), (replace(SACKED, start=0, end=9),)],
)
def test_a_decision_whose_passage_is_gone_stays_and_is_named(tenure, reads, capsys, now):
    end = StoredClaim.objects.get(predicate="ended")
    decisions.judge_claim(end.key, "rejected", STAFF, "a slip")
    reads(HIRED, *now)
    assert "story.txt: decided and not read any more: judgement = rejected (eva)" in reread(capsys)
    assert Decision.objects.get().target == {"claim": end.key}


def test_it_holds_again_when_the_passage_is_read_again(tenure, reads, capsys):
    end = StoredClaim.objects.get(predicate="ended")
    decisions.judge_claim(end.key, "rejected", STAFF, "a slip")
    for claims in ([HIRED], [HIRED, SACKED]):
        reads(*claims)
        reread(capsys)
    assert Tenure.objects.get().end_edtf is None


def test_a_rumour_that_turns_out_to_be_read_wrongly_is_one_no_more(tenure, reads, capsys):
    reads(replace(HIRED, factuality=Factuality.REPORTED))
    reread(capsys)
    assert Tenure.objects.get().status == "reported"


def test_what_cannot_be_read_any_more_stays_as_it_was(tenure, capsys, monkeypatch):
    def refuse(*arguments: object) -> Reading:
        raise DocumentError("story.txt: too long")

    monkeypatch.setattr(rereading, "read_document", refuse)
    before = list(export())
    with pytest.raises(SystemExit):
        call_command("reread")
    said = capsys.readouterr()
    assert said.err == "story.txt: too long; it stays as it was read before\n"
    assert said.out == "0 documents read again; nothing changed\n"
    assert list(export()) == before
