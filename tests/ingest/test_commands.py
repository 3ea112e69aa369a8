"""`ingest` and `extract` as they are typed: what they print, and their exit status."""

import json
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command
from django.db.migrations.recorder import MigrationRecorder

from careers.models import Document, Tenure
from ingest.management.commands import extract
from ingest.types import Reading

STORY = "Ana Roca\n\nAna Roca was appointed manager of Barcelona on 4 March 2010. She was sacked on 5 May 2011.\n"
WEATHER = "It rained in the north on Monday and it will rain again on Tuesday, the weather service said.\n"


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "story.txt"
    path.write_text(STORY)
    return path


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    path = tmp_path / "a_broken.txt"
    path.write_bytes("técnico".encode("latin-1"))
    return path


def run(capsys: pytest.CaptureFixture[str], command: str, *paths: Path) -> tuple[int, list[str], list[str]]:
    """The exit status and the lines of stdout and stderr."""
    try:
        call_command(command, *map(str, paths))
        status = 0
    except SystemExit as end:
        status = int(end.code or 0)
    said = capsys.readouterr()
    return status, said.out.splitlines(), said.err.splitlines()


@pytest.mark.django_db
def test_ingest_stores_a_document_and_what_follows_from_it(capsys: pytest.CaptureFixture[str], story: Path) -> None:
    status, out, err = run(capsys, "ingest", story)
    assert (status, err) == (0, [])
    assert out[0].startswith(f"{story}: new, ")
    assert out[1].startswith("1 new document with ")
    assert str(Tenure.objects.get().person) == "Ana Roca"


@pytest.mark.django_db
def test_a_second_ingest_changes_nothing_and_says_so(capsys: pytest.CaptureFixture[str], story: Path) -> None:
    run(capsys, "ingest", story)
    before = list(Tenure.objects.values())
    status, out, _ = run(capsys, "ingest", story)
    assert (status, out) == (0, [f"{story}: already known", "1 document already known; nothing changed"])
    assert list(Tenure.objects.values()) == before


@pytest.mark.django_db
def test_a_text_without_any_coaching_fact_is_stored_and_said_so(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    path = tmp_path / "weather.txt"
    path.write_text(WEATHER)
    _, out, _ = run(capsys, "ingest", path)
    assert out[0] == f"{path}: new; no coaching fact found, stored without claims"
    assert Document.objects.get().claims.count() == 0


@pytest.mark.django_db
def test_a_database_that_is_not_set_up_is_said(story: Path) -> None:
    MigrationRecorder.Migration.objects.filter(app="careers").delete()
    with pytest.raises(CommandError, match="the database is not set up"):
        call_command("ingest", str(story))
    assert not Document.objects.exists()


@pytest.mark.django_db
def test_what_cannot_be_read_is_said_and_the_others_are_read(
    capsys: pytest.CaptureFixture[str], story: Path, broken: Path
) -> None:
    nowhere = broken.parent / "nowhere.txt"
    status, out, err = run(capsys, "ingest", broken, nowhere, story)
    assert status == 1
    assert err == [
        f"{broken}: byte 1 is not UTF-8; save it as UTF-8 text",
        f"{nowhere}: there is no such file",
    ]
    assert "2 paths not read" in out[-1]
    assert Document.objects.get().name == "story.txt"


def test_extract_prints_one_object_a_line_and_needs_no_database(
    capsys: pytest.CaptureFixture[str], story: Path, broken: Path
) -> None:
    status, out, err = run(capsys, "extract", broken, story)
    assert status == 1
    assert err == [f"{broken}: byte 1 is not UTF-8; save it as UTF-8 text"]
    (line,) = out
    said = json.loads(line)
    assert said["document"]["path"] == str(story)
    assert said["document"]["language"] == "en"
    assert "text" not in said["document"]
    (tenure,) = said["tenures"]
    assert (tenure["person"], tenure["club"], tenure["squad"]) == ("Ana Roca", "Barcelona", None)
    assert (tenure["start"], tenure["end"], tenure["end_reason"]) == ("2010-03-04", "2011-05-05", "sacked")
    for quoted in tenure["evidence"]:
        assert STORY[quoted["start"] : quoted["end"]] == quoted["quote"]


def test_extract_of_readable_documents_ends_well(capsys: pytest.CaptureFixture[str], story: Path) -> None:
    status, out, err = run(capsys, "extract", story.parent)
    assert (status, err, len(out)) == (0, [], 1)


def test_a_fault_at_one_document_does_not_keep_the_others(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, story: Path
) -> None:
    other = story.parent / "other.txt"
    other.write_text("fault")
    read_document = extract.read_document

    def read_or_fail(content: bytes, *arguments: Any) -> Reading:
        if content == b"fault":
            raise KeyError("nothing")
        return read_document(content, *arguments)

    monkeypatch.setattr(extract, "read_document", read_or_fail)
    status, out, err = run(capsys, "extract", other, story)
    assert (status, len(out)) == (1, 1)
    assert err == [f"{other}: cannot be read; this is a fault of Touchline (KeyError('nothing')), see --traceback"]


def test_a_text_in_a_language_that_is_not_read_is_no_fault(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    path = tmp_path / "recit.txt"
    path.write_text(
        "Le technicien a quitté le club le 4 mars 2010 après une défaite et il est remplacé par son adjoint."
    )
    status, out, err = run(capsys, "extract", path)
    assert (status, err) == (0, [])
    assert json.loads(out[0])["document"]["language"] is None
