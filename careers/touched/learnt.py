"""Names of clubs of the catalogue that documents alone give, of some clubs and texts."""

from collections.abc import Collection

from django.db.models import Q

from careers.bookkeeping import Mention
from careers.identifying.learnt import LearntName
from careers.models import Claim
from careers.vocabulary import Predicate

#: The slug of a club, and a text that documents use for it.
Called = tuple[str, str]


def learnt_again(names: Collection[Called]) -> list[LearntName]:
    """Those of the names that a document still uses, with the first that does by content."""
    found = (_learnt(slug, text) for slug, text in sorted(names))
    return [one for one in found if one]


def _learnt(slug: str, text: str) -> LearntName | None:
    rows = Mention.objects.filter(slug=slug, of_club=True, name=text).order_by("document__sha256")
    first = rows.values_list("document_id", "document__sha256").first()
    if first is None:
        return None
    document, sha256 = first
    renames = Claim.objects.filter(Q(subject=text) | Q(value=text), document=document, predicate=Predicate.RENAMED)
    return LearntName(slug, text, sha256, renames.exists())
