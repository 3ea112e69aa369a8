"""`check` names every row that is not what it has to be, and changes none."""

import pytest
from django.core.management import call_command
from django.db import connection

from careers.models import Claim, Document, Evidence, Honour, Mention, NameKey, Person, PersonName, Tenure, Unlisted
from careers.recompute import recompute
from clubs.models import Club, ClubName
from ingest.checking import check
from ingest.loading import load

pytestmark = pytest.mark.django_db

STORY = """Ana Roca

Ana Roca was appointed manager of Barcelona on 4 March 2010. She was sacked on 5 May 2011.
She won the 2010 La Liga with Barcelona.
"""


@pytest.fixture(autouse=True)
def story():
    assert load(STORY.encode(), "story.txt").claims
    recompute()


def test_nothing_is_wrong_with_what_was_just_read():
    checked = check()
    assert checked.faults == []
    assert str(checked).endswith("facts checked: all as it must be")
    assert (checked.documents, checked.claims) == (1, Claim.objects.count())


@pytest.mark.parametrize(
    ("model", "columns", "named"),
    [
        (Document, {"content": b"other"}, "its bytes have another SHA-256"),
        (Document, {"text": STORY.replace("2010", "2012")}, "its text is not that of its bytes"),
        (Claim, {"value": "1999"}, "it is not what was read"),
        (Tenure, {"end_reason": "resigned"}, "end_reason is 'resigned' and should be 'sacked'"),
        (Tenure, {"start_earliest": "2010-01-01"}, "start is '[2010-01-01..2010-03-04]' and should be '2010-03-04'"),
        (Tenure, {"status": "planned"}, "status is 'planned' and should be 'confirmed'"),
        (Person, {"name": "Eva Paz"}, "person ana-roca: name is 'Eva Paz' and should be 'Ana Roca'"),
        (PersonName, {"text": "Eva Paz"}, "names is [{'text': 'Eva Paz', 'kind': 'spelling'}] and should be"),
        (Honour, {"role": "other"}, "role is 'other'"),
        (Club, {"name": "Real"}, "name is 'Real' and should be 'Barcelona'"),
        (ClubName, {"text": "Real"}, "names is [{'text': 'Real'"),
        (Evidence, {"stance": "contradicts"}, "evidence is"),
        (Mention, {"slug": "eva-paz"}, "meaning is 'eva-paz' and should be"),
        (NameKey, {"key": "eva paz"}, "key 'eva paz' of"),
        (Unlisted, {"country": "PE"}, "club without a catalogue barcelona: country is 'PE' and should be ''"),
    ],
)
def test_a_tampered_row_is_named(model, columns, named):
    changed = model.objects.order_by("id")[:1]
    assert model.objects.filter(pk__in=[row.pk for row in changed]).update(**columns) == 1
    before = [list(one.objects.order_by("id").values()) for one in (Claim, Person, Tenure, Evidence)]
    assert [fault for fault in check().faults if named in fault]
    assert [list(one.objects.order_by("id").values()) for one in (Claim, Person, Tenure, Evidence)] == before


def test_a_span_with_nothing_in_it_is_named():
    Claim.objects.filter(pk__in=Claim.objects.values("pk")[:1]).update(start=8, end=10)
    assert [fault for fault in check().faults if "there is nothing at 8 to 10" in fault]


def test_a_tenure_that_nothing_says_and_one_that_is_missing_are_named():
    tenure = Tenure.objects.get()
    Tenure.objects.filter(pk=tenure.pk).update(key="0" * 64)
    (missing, extra) = sorted(check().faults, key=lambda fault: "no claim" in fault)
    assert missing.endswith("(ana-roca, barcelona): it is missing")
    assert extra == "tenure 000000000000 (ana-roca, barcelona): no claim and no decision says so"


def test_the_command_says_it_and_ends_with_1(capsys):
    Tenure.objects.update(role="other")
    with pytest.raises(SystemExit) as end:
        call_command("audit")
    said = capsys.readouterr()
    assert end.value.code == 1
    assert "role is 'other' and should be 'head coach'" in said.err
    assert "wrong" in said.out


def test_the_command_ends_well_where_nothing_is_wrong(capsys):
    call_command("audit")
    said = capsys.readouterr()
    assert (said.err, said.out.count("\n")) == ("", 1)
    assert not connection.needs_rollback
