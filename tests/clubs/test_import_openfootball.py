"""import_openfootball: a folder of club files to the catalogue's file."""

from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from clubs.catalogue import load


def test_files_are_found_by_the_countrys_letters_at_any_depth(tmp_path: Path) -> None:
    (tmp_path / "europe").mkdir()
    (tmp_path / "europe" / "sco.clubs.txt").write_text("Strelsau Rovers\n", encoding="utf-8")
    (tmp_path / "south-america__peru__pe.clubs.txt").write_text("Zenda Wanderers\n", encoding="utf-8")
    (tmp_path / "pe.clubs.lang.ja.txt").write_text("Hentzau\n", encoding="utf-8")
    output = tmp_path / "out.json"
    call_command("import_openfootball", tmp_path, output=output, stdout=StringIO())
    found = {club.slug: club.country for club in load(output).clubs}
    assert (found["strelsau-rovers"], found["zenda-wanderers"]) == ("GB-SCT", "PE")
    assert "hentzau" not in found


def test_a_folder_without_club_files_is_named(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match="holds no"):
        call_command("import_openfootball", tmp_path)
