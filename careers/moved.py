"""Where the address of a person or a tenure leads that has another one now.

The address of a person is made of a name, with a year of birth or the first digits of a document where several have the
name: it leads to whoever is meant by that today. A number leads by the keys under which its row was known.
"""

import re

from careers.meaning import person_named
from careers.models import Claim, Person, Tenure
from clubs import addresses
from clubs.filters import as_id
from clubs.names import fold

_MARKED = re.compile(r"(?P<name>.+)-(?:(?P<year>\d{4})|(?P<document>[0-9a-f]{8}))(?:-\d+)?")


def person_now(text: str) -> Person | None:
    """The person that an id or slug of nobody means now; None where it is not the only one."""
    number = as_id(text)
    slugs = [text] if number is None else addresses.keys("person", number)
    return next(filter(None, map(_of_slug, slugs)), None)


def tenure_now(text: str) -> Tenure | None:
    """The tenure that stands on the claim that another once stood on."""
    number = as_id(text)
    keys = addresses.keys("tenure", number) if number is not None else []
    return Tenure.objects.filter(evidence__claim__key__in=keys).order_by("pk").first()


def _of_slug(slug: str) -> Person | None:
    if person := Person.objects.filter(slug=slug).first():
        return person
    if person := _only_one_named(slug):
        return person
    marked = _MARKED.fullmatch(slug)
    if not marked:
        return None
    if marked["document"] and (person := _in_document(marked["document"], marked["name"])):
        return person
    born = {"born_earliest__year": int(marked["year"])} if marked["year"] else {}
    return _only_one_named(marked["name"], **born) or _only_one_named(marked["name"])


def _only_one_named(slug: str, **about: int) -> Person | None:
    found = Person.objects.filter(names__folded=slug.replace("-", " "), **about).distinct()[:2]
    return found[0] if len(found) == 1 else None


def _in_document(digits: str, name: str) -> Person | None:
    """Whom the document means whose first digits stand behind a name."""
    said = Claim.objects.filter(document__sha256__startswith=digits).values_list("document__sha256", "subject")
    mentions = sorted({one for one in said if fold(one[1]).replace(" ", "-") == name})
    return person_named(*mentions[0]) if len(mentions) == 1 else None
