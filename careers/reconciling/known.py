"""What was known on a day: the documents that had been published, and what staff had decided. Pure.

An undated document counts as known from the latest past event that it asserts: it cannot be older than that. One that
asserts none could be of any day, and is never counted.

Decisions on who is who, on names, and on whether a passage was read well are about the documents, whenever they were
made. Those on facts count from the day on which they were made.
"""

from collections.abc import Iterable
from datetime import date

from careers.claims import SourceDocument
from careers.identifying.judgements import IDENTITY
from careers.reconciling.decisions import Ruling
from careers.reconciling.names import CALLED
from careers.reconciling.statements import known_from


def documents_known_on(documents: Iterable[SourceDocument], day: date) -> list[SourceDocument]:
    return [one for one in documents if (since := known_from(one)) and since <= day]


def rulings_known_on(rulings: Iterable[Ruling], day: date) -> list[Ruling]:
    return [one for one in rulings if _about_documents(one) or one.at[:10] <= day.isoformat()]


def _about_documents(ruling: Ruling) -> bool:
    return ruling.of_claim or ruling.field in (IDENTITY, CALLED)
