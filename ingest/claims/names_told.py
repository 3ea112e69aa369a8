"""The names by which a document calls its coaches."""

from careers.claims import Claim
from careers.vocabulary import Predicate
from ingest.claims.drafts import Draft
from ingest.mentions.people import People, PersonEntry


def name_claims(text: str, people: People, drafts: list[Draft]) -> list[Claim]:
    """Full names and other names of the people who have a claim, each with the passage where it first stands."""
    coaches = {draft.person.name for draft in drafts}
    found = []
    for person in people:
        if person.name in coaches:
            found += _names_of(text, person)
    return found


def _names_of(text: str, person: PersonEntry) -> list[Claim]:
    said = [(Predicate.FULL_NAME, person.full_name)] if person.full_name else []
    said += [(Predicate.ALIAS, alias) for alias in sorted(person.aliases)]
    found = []
    for predicate, name in said:
        at = text.find(name)
        if at >= 0:
            found.append(Claim(at, at + len(name), predicate, person.name, value=name))
    return found
