"""Paths to documents: what a folder holds, what its metadata says, and what is wrong with a path."""

from pathlib import Path

import pytest

from ingest.files import File, files
from ingest.readers import DocumentError, read


def put(folder: Path, **contents: str) -> None:
    folder.mkdir(exist_ok=True)
    for name, content in contents.items():
        (folder / name.replace("_", ".")).write_text(content)


def names(*paths: Path) -> list[str]:
    return [one.name for one in files(map(str, paths)) if isinstance(one, File)]


def refusals(*paths: Path) -> list[str]:
    return [str(one) for one in files(map(str, paths)) if isinstance(one, DocumentError)]


def test_a_folder_is_read_by_name_with_those_below_it(tmp_path: Path) -> None:
    put(tmp_path, b_txt="b", a_txt="a", c_html="c", d_json="[]", picture_png="p", metadata_json="{}")
    put(tmp_path / "deep", d_txt="d")
    put(tmp_path / ".hidden", e_txt="e")
    assert names(tmp_path) == [f"{tmp_path}/{name}" for name in ("a.txt", "b.txt", "c.html", "d.json", "deep/d.txt")]


def test_a_file_that_is_named_may_be_called_anything(tmp_path: Path) -> None:
    put(tmp_path, story="a")
    assert names(tmp_path / "story") == [f"{tmp_path}/story"]


def test_the_metadata_beside_a_file_goes_with_it(tmp_path: Path) -> None:
    put(tmp_path, a_txt="a", b_txt="b", metadata_json='{"a.txt": {"title": "A story"}}')
    alone, in_folder, without = [*files([f"{tmp_path}/a.txt"]), *files([str(tmp_path)])]
    assert isinstance(alone, File)
    assert isinstance(in_folder, File)
    assert isinstance(without, File)
    assert alone.metadata == in_folder.metadata == {"title": "A story"}
    assert without.metadata == {}


def test_the_metadata_file_is_no_document(tmp_path: Path) -> None:
    put(tmp_path, a_txt="a", metadata_json="{}")
    assert names(*sorted(tmp_path.iterdir())) == [f"{tmp_path}/a.txt"]


@pytest.mark.parametrize(
    "content", ["not JSON", "[" * 9999, "[]", '{"a.txt": "A story"}', '{"a.txt": {"published": 2}}']
)
def test_metadata_of_another_shape_is_refused(tmp_path: Path, content: str) -> None:
    put(tmp_path, a_txt="a", metadata_json=content)
    (refusal,) = refusals(tmp_path)
    assert refusal.startswith(f"{tmp_path}/metadata.json: ")


def test_a_name_that_cannot_be_printed_in_one_line_is_shown_so_that_it_can(tmp_path: Path) -> None:
    path = tmp_path / "two\nlines\udcff.txt"
    path.write_text("a")
    for (one,) in (files([str(path)]), files([str(tmp_path)])):
        assert isinstance(one, File)
        assert (one.name, one.read()) == (f"{tmp_path}/two\ufffdlines\ufffd.txt", b"a")


def test_a_folder_without_documents_is_refused(tmp_path: Path) -> None:
    (refusal,) = refusals(tmp_path)
    assert "no document in this folder" in refusal


def test_what_is_wrong_with_one_path_does_not_keep_the_others(tmp_path: Path) -> None:
    put(tmp_path, a_txt="a", b_txt="b")
    put(tmp_path / "empty")
    found = list(files([f"{tmp_path}/a.txt", f"{tmp_path}/empty", f"{tmp_path}/b.txt"]))
    assert [isinstance(one, File) for one in found] == [True, False, True]


@pytest.mark.parametrize(("name", "reason"), [("nowhere.txt", "no such file"), ("/dev/null", "no regular file")])
def test_a_path_without_a_file_is_refused(tmp_path: Path, name: str, reason: str) -> None:
    (one,) = files([str(tmp_path / name)])
    assert isinstance(one, File)
    with pytest.raises(DocumentError, match=reason):
        one.read()


def test_a_file_of_lines_holds_a_document_a_line(tmp_path: Path) -> None:
    lines = ['{"text": "Uno.", "title": "A"}', "", "[]", '{"text": "Dos.\\nTres.", "published": "2020-01-02"}']
    (tmp_path / "many.jsonl").write_text("\n".join(lines))
    first, wrong, last = files([str(tmp_path)])
    assert isinstance(first, File)
    assert isinstance(last, File)
    assert (first.name, first.read(), first.metadata) == (f"{tmp_path}/many.jsonl:1", b"Uno.", {"title": "A"})
    assert (last.name, last.read(), last.metadata) == (
        f"{tmp_path}/many.jsonl:4",
        b"Dos.\nTres.",
        {"published": "2020-01-02"},
    )
    assert str(wrong).startswith(f"{tmp_path}/many.jsonl:3: write an object with a text")


def test_a_broken_file_in_a_folder_does_not_keep_those_after_it(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes('{"text": "técnico"}'.encode("latin-1"))
    put(tmp_path, b_txt="b")
    assert names(tmp_path) == [f"{tmp_path}/b.txt"]
    assert len(refusals(tmp_path)) == 1


def test_broken_metadata_keep_their_own_folder_alone_from_being_read(tmp_path: Path) -> None:
    put(tmp_path, a_txt="a", z_txt="z")
    put(tmp_path / "deep", b_txt="b", c_txt="c", metadata_json="{")
    assert names(tmp_path) == [f"{tmp_path}/a.txt", f"{tmp_path}/z.txt"]
    (refusal,) = refusals(tmp_path)
    assert refusal.startswith(f"{tmp_path}/deep/metadata.json: ")


def test_half_a_character_in_a_line_is_refused_as_other_bytes_are(tmp_path: Path) -> None:
    (tmp_path / "many.jsonl").write_text('{"text": "half \\ud800"}')
    (one,) = files([str(tmp_path / "many.jsonl")])
    assert isinstance(one, File)
    with pytest.raises(DocumentError, match="byte 5 is not UTF-8"):
        read(one.read(), one.name)
