"""Where the address of a club leads that has another one now: merged, or known by another of its names."""

from django.db.models import Q

from clubs import addresses
from clubs.filters import as_id
from clubs.models import Club


def club_now(text: str) -> Club | None:
    """The club that an id or slug of none means, or of one that was merged; None where it is not the only one.

    The address of a name leads to whoever has the name, so it needs no memory; a number does.
    """
    number = as_id(text)
    slugs = [text] if number is None else addresses.keys("club", number)
    known = Q(slug__in=slugs) if number is None else Q(pk=number) | Q(slug__in=slugs)
    merged = Club.objects.filter(known, merged_into__isnull=False).select_related("merged_into").first()
    return merged.merged_into if merged else next(filter(None, map(_having, slugs)), None)


def _having(slug: str) -> Club | None:
    """The only club of this slug or, where nothing has it, of the name that it is made of."""
    named = Q(names__folded=slug.replace("-", " "), merged_into=None) & (Q(catalogued=True) | ~Q(tenures=None))
    for question in (Q(slug=slug), named):
        found = list(Club.objects.filter(question).distinct()[:2])
        if found:
            return found[0] if len(found) == 1 else None
    return None
