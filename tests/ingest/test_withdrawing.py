"""A document is found by what people call it, and taken back as if it had never been there."""

from hashlib import sha256

import pytest
from django.core.management import CommandError, call_command

from careers.models import Document, Tenure
from careers.recompute import recompute
from ingest.loading import find, load

pytestmark = pytest.mark.django_db

ONE = b"Ana Roca was appointed manager of Barcelona on 4 March 2010.\n"
TWO = b"Ana Roca was sacked as manager of Barcelona on 5 May 2011.\n"
IDENTITY = sha256(ONE).hexdigest()


@pytest.fixture(autouse=True)
def stored():
    load(ONE, "one.txt")
    load(TWO, "two.txt")
    recompute()


@pytest.mark.parametrize("named", ["one.txt", "folder/one.txt", IDENTITY, IDENTITY[:8]])
def test_it_is_found_by_name_and_by_hash(named):
    assert find(named).sha256 == IDENTITY


@pytest.mark.parametrize("named", ["three.txt", IDENTITY[:5], "", "%", "g" * 64])
def test_what_is_not_there_is_said(named):
    with pytest.raises(ValueError, match="there is no document"):
        find(named)


def test_a_name_of_two_documents_is_not_enough():
    load(b"Ana Roca left Barcelona.", "one.txt")
    with pytest.raises(ValueError, match="could be each of"):
        find("one.txt")
    assert find(IDENTITY[:12]).sha256 == IDENTITY


def test_what_it_alone_had_supported_goes_with_it(capsys):
    call_command("withdraw", "two.txt")
    assert capsys.readouterr().out == "two.txt: withdrawn; 0 created, 1 changed, 0 removed\n"
    assert Tenure.objects.get().end_edtf is None
    call_command("withdraw", IDENTITY[:12])
    assert not Document.objects.exists()
    assert not Tenure.objects.exists()


def test_the_command_refuses_what_is_not_there():
    with pytest.raises(CommandError, match="there is no document"):
        call_command("withdraw", "three.txt")
