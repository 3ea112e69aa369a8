"""Claims by the names in them: what documents tell of some people, and who is told of at some clubs."""

from collections.abc import Collection, Iterable

from django.db import connection

from careers.claims import SourceDocument
from careers.models import Claim
from careers.storing import stored
from careers.storing.mentions import Name
from careers.vocabulary import Predicate

_NAMES = "unnest(%s::bigint[], %s::text[]) AS told (document_id, name)"
_OF_PEOPLE = f"""
SELECT claim.id FROM {_NAMES} JOIN careers_claim AS claim USING (document_id) WHERE claim.subject = told.name
UNION
SELECT claim.id FROM {_NAMES} JOIN careers_claim AS claim USING (document_id)
WHERE claim.predicate = '{Predicate.WORKED_UNDER.value}' AND claim.value = told.name
"""
_AT_CLUBS = f"""
SELECT DISTINCT claim.document_id, claim.subject
FROM {_NAMES} JOIN careers_claim AS claim USING (document_id) WHERE claim.object = told.name
"""
_UNDER_BOSSES = f"""
SELECT DISTINCT claim.document_id, claim.subject
FROM {_NAMES} JOIN careers_claim AS claim USING (document_id)
WHERE claim.predicate = '{Predicate.WORKED_UNDER.value}' AND claim.value = told.name
"""
_SLUGS = f"""
SELECT mention.document_id, mention.name, mention.slug
FROM {_NAMES} JOIN careers_mention AS mention USING (document_id, name) WHERE mention.of_club = %s
"""


def of_people(names: Iterable[Name]) -> dict[int, SourceDocument]:
    """By the documents' ids: the claims of which one of the names is the subject or the boss."""
    columns = _columns(names)
    found = [pk for (pk,) in _rows(_OF_PEOPLE, [*columns, *columns])]
    return stored.by_id(Claim.objects.filter(pk__in=found))


def subjects_at(clubs: Iterable[Name]) -> set[Name]:
    return set(_rows(_AT_CLUBS, _columns(clubs)))


def subjects_under(bosses: Iterable[Name]) -> set[Name]:
    return set(_rows(_UNDER_BOSSES, _columns(bosses)))


def slugs(names: Collection[Name], of_club: bool) -> dict[Name, str]:
    """Whom or which club the names mean, as it is remembered."""
    return {(document, name): slug for document, name, slug in _rows(_SLUGS, [*_columns(names), of_club])}


def people_of(claims: Iterable[str]) -> set[str]:
    """Whom the claims with these keys are about."""
    about = Claim.objects.filter(key__in=list(claims)).values_list("document_id", "subject")
    return set(slugs(list(about), of_club=False).values())


def _columns(names: Iterable[Name]) -> list[list]:
    documents_and_names = list(names)
    return [[document for document, _ in documents_and_names], [name for _, name in documents_and_names]]


def _rows(query: str, values: list) -> list[tuple]:
    if not values[0]:
        return []
    with connection.cursor() as cursor:
        cursor.execute(query, values)
        return cursor.fetchall()
