"""A backup brings everything back, or nothing."""

import json
import zipfile

import pytest
from django.core.management import CommandError, call_command

from careers.exporting import export
from careers.models import Decision, Document, Mention, Tenure
from careers.recompute import recompute
from clubs.loading import load_catalogue
from config.backup import MANIFEST
from ingest.checking import check
from tests import factories
from tests.ingest.seeds import SEEDS, ingest

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def saved(tmp_path):
    load_catalogue()
    ingest(SEEDS[:1])
    Decision.objects.create(target={"person": "nobody"}, field="born", value="1970", made_by="vera")
    recompute()
    path = tmp_path / "saved.zip"
    call_command("backup", path)
    return path


def empty() -> None:
    call_command("flush", interactive=False, verbosity=0)


def checksums(path) -> dict[str, str]:
    with zipfile.ZipFile(path) as archive:
        return {table["name"]: table["sha256"] for table in json.loads(archive.read(MANIFEST))["tables"]}


def test_what_was_saved_comes_back_with_equal_checksums(saved, tmp_path):
    before = list(export())
    empty()
    call_command("restore", saved)
    assert list(export()) == before
    assert check().faults == []
    call_command("backup", tmp_path / "again.zip")
    assert checksums(tmp_path / "again.zip") == checksums(saved)


def test_new_rows_follow_after_those_that_were_restored(saved):
    empty()
    call_command("restore", saved)
    assert factories.document("Another.").pk > max(Mention.objects.values_list("document", flat=True))


def test_a_database_that_is_not_empty_is_left_as_it_is(saved):
    before = list(export())
    with pytest.raises(CommandError, match="the database is not empty"):
        call_command("restore", saved)
    assert list(export()) == before


def test_a_damaged_file_is_refused_and_nothing_written(saved):
    content = bytearray(saved.read_bytes())
    content[len(content) // 2] ^= 0xFF
    saved.write_bytes(content)
    empty()
    with pytest.raises(CommandError, match="damaged"):
        call_command("restore", saved)
    assert not Document.objects.exists()
    assert not Tenure.objects.exists()


@pytest.mark.parametrize("content", [b"", b"no zip at all"])
def test_what_is_no_backup_is_said_to_be_none(tmp_path, content):
    path = tmp_path / "other.zip"
    path.write_bytes(content)
    with pytest.raises(CommandError, match="is no backup of Touchline"):
        call_command("restore", path)


def test_a_file_of_another_version_is_refused(saved):
    with zipfile.ZipFile(saved) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    members[MANIFEST] = json.dumps(json.loads(members[MANIFEST]) | {"version": 99}).encode()
    with zipfile.ZipFile(saved, "w") as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    empty()
    with pytest.raises(CommandError, match="another version"):
        call_command("restore", saved)


def test_a_file_that_is_there_is_not_written_over(saved):
    before = saved.read_bytes()
    with pytest.raises(CommandError, match="is there already"):
        call_command("backup", saved)
    assert saved.read_bytes() == before
