"""The three commissioned documents, and how to come to know them."""

import json
from collections.abc import Iterable
from pathlib import Path

from django.conf import settings

from careers.exporting import export
from careers.models import Document
from careers.recompute import recompute
from ingest.loading import load

FOLDER = Path(settings.BASE_DIR) / "fixtures" / "documents"
METADATA = json.loads((FOLDER / "metadata.json").read_text(encoding="utf-8"))
SEEDS = sorted(FOLDER.glob("*.txt"))


def ingest(paths: Iterable[Path] = SEEDS) -> None:
    for path in paths:
        load(path.read_bytes(), path.name, METADATA[path.name])
    recompute()


def forget() -> None:
    Document.objects.all().delete()
    recompute()


def exported() -> list[str]:
    return list(export())
