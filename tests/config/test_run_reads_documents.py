"""`run` serves although a document of its folder cannot be read, and says so."""

from io import StringIO
from pathlib import Path

import pytest

from careers.models import Document
from config.management.commands import run

pytestmark = pytest.mark.django_db


def read(folder: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """What it complains of."""
    monkeypatch.setattr(run, "DOCUMENTS", folder)
    complaints = StringIO()
    run.Command(stdout=StringIO(), stderr=complaints).read_documents()
    return complaints.getvalue()


def test_the_others_are_read(tmp_path, monkeypatch):
    (tmp_path / "broken.txt").write_bytes(b"\xff\xfe\x00\x01\x80 no text")
    (tmp_path / "empty.txt").touch()
    (tmp_path / "story.txt").write_text("Ana Roca dirige a Melgar.", encoding="utf-8")
    first, second, last = read(tmp_path, monkeypatch).splitlines()
    assert "broken.txt" in first
    assert "empty.txt" in second
    assert last == "The site is served without what could not be read."
    assert Document.objects.get().name == "story.txt"


def test_a_folder_that_is_missing_is_said_too(tmp_path, monkeypatch):
    first, last = read(tmp_path / "missing", monkeypatch).splitlines()
    assert "missing" in first
    assert last == "The site is served without what could not be read."


def test_nothing_is_said_where_all_is_read(tmp_path, monkeypatch):
    (tmp_path / "story.txt").write_text("Ana Roca dirige a Melgar.", encoding="utf-8")
    assert read(tmp_path, monkeypatch) == ""
