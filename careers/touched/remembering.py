"""Whom and which clubs all documents mean: what `careers.touched` remembers, from a computation of everything."""

from collections.abc import Iterable, Sequence

from careers.bookkeeping import Mention, NameKey, Unlisted
from careers.claims import SourceDocument
from careers.identifying.keys import keys_of_club
from careers.identifying.mentions import named_clubs
from careers.identity import Identity, known_people
from careers.models import Document
from careers.storing import mentions, stored
from careers.touched.people import profiles


def remember(documents: Sequence[SourceDocument], names: Identity, same_person: Iterable[tuple[str, str]]) -> None:
    """Writes what differs from what is remembered."""
    ids = dict(Document.objects.values_list("sha256", "pk"))
    for of_club, meant in ((False, names.people), (True, names.clubs)):
        before = mentions.meant(Mention.objects.filter(of_club=of_club))
        mentions.store_slugs(before, {(ids[sha256], name): slug for (sha256, name), slug in meant.items()}, of_club)
    asked = {(ids[sha256], name) for sha256, name in names.asked}
    mentions.store_asked({(ids[sha256], name) for sha256, name in names.clubs}, asked)
    mentions.store_unlisted(Unlisted.objects.all(), names.unlisted)
    _remember_keys(documents, names, same_person)


def _remember_keys(
    documents: Sequence[SourceDocument], names: Identity, same_person: Iterable[tuple[str, str]]
) -> None:
    people = known_people(documents, names.clubs, stored.national({*names.clubs.values()}), same_person)
    of_people = [row for slug, one in profiles(people, names.people).items() for row in one.rows(slug)]
    of_clubs = {
        (names.clubs[mention], key, "")
        for mention, club in named_clubs(documents).items()
        if names.clubs[mention] in names.unlisted or mention in names.asked
        for key in keys_of_club(club)
    }
    mentions.store_keys(NameKey.objects.all(), of_people, of_club=False)
    mentions.store_keys(NameKey.objects.all(), of_clubs, of_club=True)
