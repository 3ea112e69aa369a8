"""The first page: who was appointed and who left in the newest documents, contradictions, what was read last."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from django.db import connection
from django.db.models import Count, QuerySet

from careers.models import Document, Evidence, Tenure
from careers.vocabulary import IN_CHARGE, Factuality, Predicate, Stance, Status

NEWEST = 40
"""Documents with a date that count as the newest."""
ROWS = 6
"""Lines in each list."""

_COUNTS = """
SELECT (SELECT count(*) FROM careers_person),
    (SELECT count(*) FROM clubs_club WHERE EXISTS (SELECT FROM careers_tenure WHERE club_id = clubs_club.id)),
    (SELECT count(*) FROM careers_tenure WHERE status = 'confirmed'), (SELECT count(*) FROM careers_document)
"""


@dataclass(frozen=True, slots=True)
class News:
    """What a document says of a post in charge: that it began, or that it ended."""

    tenure: Tenure
    document: Document


@dataclass(frozen=True, slots=True)
class Front:
    counts: dict[str, int]
    appointed: list[News]
    left: list[News]
    contradictions: list[Tenure]
    read: list[Document]
    """Those that were read last, the last one first."""


def front() -> Front:
    """Everything on the first page, in five queries."""
    news = list(_news())
    disputed = Tenure.objects.confirmed().exclude(conflicts=[]).select_related("person", "club")
    return Front(
        counts=_counts(),
        appointed=_each_once(news, (Predicate.STARTED, Predicate.ANNOUNCED)),
        left=_each_once(news, (Predicate.ENDED,)),
        contradictions=list(disputed.order_by("person__sort_key", "start_earliest", "pk")[:ROWS]),
        read=list(Document.objects.defer("content", "text").annotate(said=Count("claims")).order_by("-pk")[:ROWS]),
    )


def _news() -> QuerySet[Evidence]:
    """Sentences of the newest documents that say that a post in charge began or ended, the newest first.

    As a fact, or as a plan: the post is confirmed, so the plan came true.
    """
    newest = Document.objects.exclude(published=None).order_by("-published", "-pk").values("pk")[:NEWEST]
    said = {
        "claim__document__in": newest,
        "claim__predicate__in": (Predicate.STARTED, Predicate.ANNOUNCED, Predicate.ENDED),
        "claim__factuality__in": (Factuality.ASSERTED, Factuality.PLANNED),
        "stance__in": (Stance.SUPPORTS, Stance.OVERTAKEN),
    }
    posts = {"tenure__status": Status.CONFIRMED, "tenure__role__in": IN_CHARGE, "tenure__squad": ""}
    rows = Evidence.objects.filter(**said, **posts).select_related("claim__document", "tenure__person", "tenure__club")
    heavy = ("claim__document__content", "claim__document__text", "claim__document__metadata")
    order = ("-claim__document__published", "-claim__value", "claim__document", "claim__start")
    return rows.defer(*heavy).order_by(*order)


def _each_once(news: Iterable[Evidence], predicates: Collection[str]) -> list[News]:
    """The newest documents are about what is newest: what a biography tells of years ago is no news of its day."""
    found: dict[int, News] = {}
    for one in news:
        tenure, document, predicate = one.tenure, one.claim.document, one.claim.predicate
        if tenure and predicate in predicates and _is_news(tenure, document, predicate):
            found.setdefault(tenure.pk, News(tenure, document))
    return list(found.values())[:ROWS]


def _is_news(tenure: Tenure, document: Document, predicate: str) -> bool:
    """Said of a day within the year before the document's."""
    day = tenure.end_latest if predicate == Predicate.ENDED else tenure.start_latest
    return bool(day and document.published and -60 <= (document.published - day).days <= 365)


def _counts() -> dict[str, int]:
    with connection.cursor() as cursor:
        cursor.execute(_COUNTS)
        return dict(zip(("people", "clubs", "tenures", "documents"), cursor.fetchone(), strict=True))
