"""Paths to documents: files and folders on disk, read within bounds, each with what its folder's metadata.json says."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from ingest.readers import DocumentError
from ingest.readers.decoding import check_size, decode

METADATA = "metadata.json"
#: What is read of a folder; a file that is named itself may be called anything.
SUFFIXES = frozenset({".txt", ".text", ".wiki", ".wikitext", ".mediawiki", ".html", ".htm", ".csv", ".tsv"})


@dataclass(frozen=True, slots=True)
class File:
    """One file to be read. `name` is the path as it was given."""

    path: Path
    name: str
    metadata: Mapping[str, str] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.name

    def read(self) -> bytes:
        """The bytes of the file. Raises DocumentError where they cannot be had."""
        try:
            if not self.path.is_file():
                raise DocumentError(f"{self.name}: {_why_no_file(self.path)}")
            check_size(self.path.stat().st_size, self.name)
            return self.path.read_bytes()
        except OSError as error:
            raise DocumentError(f"{self.name}: cannot be read ({error.strerror})") from None


def files(given: Iterable[str]) -> Iterator[File | DocumentError]:
    """The files that the given paths name, in the order given and in a folder by name; what is wrong with a path or a
    metadata file is given in its place, so that the others are still read."""
    for name in given:
        path = Path(name)
        try:
            if path.is_dir():
                yield from _in_folder(path, name)
            elif path.name != METADATA:
                yield File(path, name, _metadata(path.parent).get(path.name, {}))
        except DocumentError as error:
            yield error
        except OSError as error:
            yield DocumentError(f"{name}: cannot be read ({error.strerror})")


def _in_folder(folder: Path, name: str) -> Iterator[File]:
    """The documents in a folder and in those below it."""
    found = sorted(path for path in folder.rglob("*") if path.suffix.lower() in SUFFIXES and not _hidden(path, folder))
    if not found:
        raise DocumentError(f"{name}: there is no document in this folder; it reads {', '.join(sorted(SUFFIXES))}")
    said = {parent: _metadata(parent) for parent in {path.parent for path in found}}
    for path in found:
        shown = f"{name.rstrip('/')}/{path.relative_to(folder).as_posix()}"
        yield File(path, shown, said[path.parent].get(path.name, {}))


def _hidden(path: Path, folder: Path) -> bool:
    return any(part.startswith(".") for part in path.relative_to(folder).parts)


def _metadata(folder: Path) -> dict[str, dict[str, str]]:
    """What metadata.json says of the files beside it: {"story.txt": {"title": …, "published": "2024-08-05"}}."""
    path = folder / METADATA
    if not path.is_file():
        return {}
    try:
        said = json.loads(decode(path.read_bytes(), str(path)))
    except ValueError as error:
        if isinstance(error, DocumentError):
            raise
        raise DocumentError(f"{path}: this is not JSON ({error})") from None
    if not _is_metadata(said):
        raise DocumentError(f'{path}: write it as {{"story.txt": {{"title": "…", "published": "2024-08-05"}}}}')
    return said


def _is_metadata(said: object) -> bool:
    return isinstance(said, dict) and all(
        isinstance(entry, dict) and all(isinstance(value, str) for value in entry.values()) for entry in said.values()
    )


def _why_no_file(path: Path) -> str:
    return "this is no regular file" if path.exists() else "there is no such file"
