"""Documents by way of the desk: kept apart, shown as they would be read, and then accepted or discarded.

keep(papers, user) -> list[Upload]      all of them or none; raises DocumentError
preview(upload) -> Preview              what it says, and what would come of it; nothing is stored
accept(upload) -> Document              read, stored and computed, in one transaction
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Any, NamedTuple

from django.db import transaction

from careers.models import Document, Tenure
from careers.pages.annotated import Annotated, annotated
from careers.recompute import catch_up, take_turn
from ingest.loading import load
from ingest.models import Upload
from ingest.pipeline import read_document
from ingest.readers import DocumentError

#: What a page says of a tenure in the first place.
_TOLD = (
    *("person_id", "club_id", "squad", "role", "role_words", "start", "end", "ongoing", "end_reason", "status"),
    *("played", "won", "drawn", "lost"),
)


class Paper(NamedTuple):
    """What somebody hands in."""

    name: str
    content: bytes
    metadata: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Preview:
    annotated: Annotated
    come: list[Tenure]
    change: list[tuple[Tenure, Tenure]]
    """As they are, and as they would be."""
    touched: list[Tenure]
    """Those of which it tells too, without changing what is shown of them first: by more evidence, or another value."""
    go: list[Tenure]


@transaction.atomic
def keep(papers: Sequence[Paper], user: str) -> list[Upload]:
    return [_keep(paper, user) for paper in papers]


def preview(upload: Upload) -> Preview:
    """Read, stored and computed as if it were accepted; all of it is taken back. Raises DocumentError."""
    with transaction.atomic():
        take_turn()
        before = _tenures()
        shown = annotated(_load(upload))
        after = _tenures()
        transaction.set_rollback(True)
    come = [after[pk] for pk in after.keys() - before.keys()]
    go = [before[pk] for pk in before.keys() - after.keys()]
    both = [(before[pk], after[pk]) for pk in before.keys() & after.keys()]
    touched = [(was, will) for was, will in both if was.version != will.version]
    change = sorted((pair for pair in touched if _told(pair[0]) != _told(pair[1])), key=lambda pair: str(pair[0]))
    same = [will for was, will in touched if _told(was) == _told(will)]
    return Preview(shown, _in_order(come), change, _in_order(same), _in_order(go))


@transaction.atomic
def accept(upload: Upload) -> Document:
    """Raises DocumentError, and leaves all as it is, where today's reader cannot read it."""
    take_turn()
    document = _load(upload)
    upload.delete()
    return document


def _keep(paper: Paper, user: str) -> Upload:
    read_document(paper.content, paper.name, paper.metadata)
    identity = sha256(paper.content).hexdigest()
    if known := Document.objects.filter(sha256=identity).defer("content", "text").first():
        raise DocumentError(f"{paper.name}: this document is known already, as “{known}”")
    if Upload.objects.filter(sha256=identity).exists():
        raise DocumentError(f"{paper.name}: this document was uploaded already, and waits below")
    told = {"content": paper.content, "name": paper.name[:255], "metadata": dict(paper.metadata)}
    return Upload.objects.create(sha256=identity, made_by=user, **told)


def _load(upload: Upload) -> Document:
    load(bytes(upload.content), upload.name, upload.metadata)
    catch_up()
    return Document.objects.get(sha256=upload.sha256)


def _tenures() -> dict[int, Tenure]:
    return {row.pk: row for row in Tenure.objects.select_related("person", "club")}


def _told(row: Tenure) -> list[Any]:
    return [getattr(row, name) for name in _TOLD]


def _in_order(rows: Sequence[Tenure]) -> list[Tenure]:
    return sorted(rows, key=str)
