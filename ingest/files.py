"""Paths to documents: files and folders on disk, read within bounds, each with what its folder's metadata.json says."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ingest.readers import DocumentError
from ingest.readers.decoding import check_size, decode

METADATA = "metadata.json"
#: What is read of a folder; a file that is named itself may be called anything.
SUFFIXES = frozenset(
    {".txt", ".text", ".wiki", ".wikitext", ".mediawiki", ".html", ".htm", ".csv", ".tsv", ".json", ".jsonl"}
)
_UNSHOWN = re.compile(r"[\x00-\x1f\x7f\ud800-\udfff]")
_LINES = frozenset({".jsonl", ".ndjson"})


@dataclass(frozen=True, slots=True)
class File:
    """One file to be read. `name` is the path as it was given, made printable."""

    path: Path
    name: str
    metadata: Mapping[str, str] = field(default_factory=dict)
    content: bytes | None = None
    """The document's bytes where the file holds several."""

    def __str__(self) -> str:
        return self.name

    def read(self) -> bytes:
        """The document's bytes. Raises DocumentError where they cannot be had."""
        if self.content is not None:
            return self.content
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
        shown = _shown(name)
        yield from _or_why_not(_at(Path(name), shown), shown)


def _or_why_not(found: Iterator[File | DocumentError], name: str) -> Iterator[File | DocumentError]:
    """What is found, and last what keeps the rest from being found."""
    try:
        yield from found
    except DocumentError as error:
        yield error
    except OSError as error:
        yield DocumentError(f"{name}: cannot be read ({error.strerror})")


def _at(path: Path, name: str) -> Iterator[File | DocumentError]:
    if path.is_dir():
        for one in _in_folder(path, name):
            yield from [one] if isinstance(one, DocumentError) else _or_why_not(_documents(one), one.name)
    elif path.name != METADATA:
        yield from _documents(File(path, name, _metadata(path.parent).get(path.name, {})))


def _documents(file: File) -> Iterator[File | DocumentError]:
    """The file itself; of a .jsonl file, a document a line: {"text": "…", "title": "…"}, metadata beside the text."""
    if file.path.suffix.lower() not in _LINES:
        yield file
        return
    for number, line in enumerate(decode(file.read(), file.name).split("\n"), start=1):
        name = f"{file.name}:{number}"
        if not line.strip():
            continue
        said = _object(line)
        if said is None or not isinstance(said.get("text"), str):
            yield DocumentError(f'{name}: write an object with a text: {{"text": "…", "title": "…"}}')
            continue
        metadata = {key: value for key, value in said.items() if key != "text" and isinstance(value, str)}
        content = said["text"].encode(errors="surrogatepass")  # half a character is refused where bytes are decoded
        yield File(file.path, name, {**file.metadata, **metadata}, content)


def _object(line: str) -> dict[str, Any] | None:
    try:
        said = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return said if isinstance(said, dict) else None


def _in_folder(folder: Path, name: str) -> Iterator[File | DocumentError]:
    """The documents in a folder and in those below it, but for a folder whose metadata cannot be read."""
    found = sorted(path for path in folder.rglob("*") if _is_document(path) and not _hidden(path, folder))
    if not found:
        raise DocumentError(f"{name}: there is no document in this folder; it reads {', '.join(sorted(SUFFIXES))}")
    said: dict[Path, dict[str, dict[str, str]]] = {}
    for parent in dict.fromkeys(path.parent for path in found):
        try:
            said[parent] = _metadata(parent)
        except DocumentError as error:
            yield error
    for path in found:
        if path.parent in said:
            shown = _shown(f"{name.rstrip('/')}/{path.relative_to(folder).as_posix()}")
            yield File(path, shown, said[path.parent].get(path.name, {}))


def _shown(path: str) -> str:
    """The path in one line that can be printed and stored: a file's name may hold line ends, and bytes of any kind."""
    return _UNSHOWN.sub("\N{REPLACEMENT CHARACTER}", path)


def _is_document(path: Path) -> bool:
    return path.suffix.lower() in SUFFIXES and path.name != METADATA


def _hidden(path: Path, folder: Path) -> bool:
    return any(part.startswith(".") for part in path.relative_to(folder).parts)


def _metadata(folder: Path) -> dict[str, dict[str, str]]:
    """What metadata.json says of the files beside it: {"story.txt": {"title": …, "published": "2024-08-05"}}."""
    path = folder / METADATA
    if not path.is_file():
        return {}
    try:
        said = json.loads(decode(path.read_bytes(), str(path)))
    except DocumentError:
        raise
    except (ValueError, RecursionError) as error:
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
