"""What some documents touch: the people whose tenures, titles and rows may follow differently from the claims now."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from careers.claims import SourceDocument, claim_key
from careers.identifying.competitions import Competitions
from careers.identifying.mentions import people_in
from careers.identity import Identity
from careers.models import Claim, Person, PersonName, Tenure
from careers.reconcile import reconcile
from careers.reconciling.decisions import Ruling
from careers.reconciling.drafts import Drafts
from careers.reconciling.names import same_person
from careers.storing import mentions, stored
from careers.touched import told
from careers.touched.clubs import identify_clubs_again
from careers.touched.people import identify_people_again
from clubs.names import fold


@dataclass(slots=True)
class Region:
    people: set[str]
    """Slugs, also of those who are nobody any more."""
    clubs: set[str]
    """The slugs of the clubs that were looked at, also of those that are none any more."""
    learnt: set[tuple[str, str]]
    """What documents call clubs of the catalogue, and it does not: slugs and texts."""


def touched_by(documents: Collection[int], rulings: Sequence[Ruling]) -> Region:
    """Whom and which clubs the documents mean is remembered."""
    sources = stored.by_id(Claim.objects.filter(document__in=documents))
    stored.store_latest_events(sources)
    clubs = identify_clubs_again(documents, sources, rulings)
    at_changed = told.subjects_at(clubs.changed)
    people = identify_people_again(documents, sources, at_changed, same_person(rulings))
    elsewhere = at_changed | told.subjects_under(people.changed)
    return Region(people.people | {*told.slugs(elsewhere, of_club=False).values()}, clubs.slugs, clubs.learnt)


def drafts_of(region: Region, rulings: Sequence[Ruling]) -> Drafts:
    """What all documents and staff say of the region's people. The region grows by those whom
    a ruling, a name that a ruling looks for, or a post under somebody binds to its people."""
    while True:
        sources = told.of_people(mentions.of_slugs(region.people, of_club=False))
        claims = {claim_key(one.sha256, claim) for one in sources.values() for claim in one.claims}
        by_name = _by_name(rulings, region.people)
        on_them = [one for one in rulings if one in by_name or _is_on(one, region.people, claims)]
        drafts = reconcile(sources.values(), _names(sources, on_them), on_them, region.people, _bosses(region.people))
        more = _bound(on_them, claims) | _namesakes(by_name, drafts, region.people) | _bosses_without_rows(drafts)
        if more <= region.people:
            return drafts
        region.people |= more


def _is_on(ruling: Ruling, people: Collection[str], claims: Collection[str]) -> bool:
    return ruling.target.get("person") in people or ruling.target.get("claim") in claims


def _names(documents: Mapping[int, SourceDocument], rulings: Iterable[Ruling]) -> Identity:
    """Whom and which clubs these documents mean, as it is remembered; with the countries of the rulings' clubs too."""
    ids = {one.sha256: pk for pk, one in documents.items()}
    said = [(ids[one.sha256], claim) for one in documents.values() for claim in one.claims]
    people = {(pk, name) for pk, claim in said for name in people_in(claim)}
    clubs = told.slugs({(pk, claim.object) for pk, claim in said if claim.object}, of_club=True)
    decided = {one.value for one in rulings if one.field == "club"} | {one.target.get("club", "") for one in rulings}
    shas = {pk: one.sha256 for pk, one in documents.items()}
    return Identity(
        {(shas[pk], name): slug for (pk, name), slug in told.slugs(people, of_club=False).items()},
        {(shas[pk], name): slug for (pk, name), slug in clubs.items()},
        competitions=Competitions(stored.competitions(), stored.countries({*clubs.values(), *decided})),
    )


def _bosses(people: Collection[str]) -> set[str]:
    """Those of the people under whom others worked."""
    under = Tenure.under.through.objects.filter(person__slug__in=people).exclude(tenure__person__slug__in=people)
    return set(under.values_list("person__slug", flat=True))


def _bosses_without_rows(drafts: Drafts) -> set[str]:
    bosses = {boss for tenure in drafts.tenures for boss in tenure.under} - {one.key for one in drafts.people}
    return bosses - set(Person.objects.filter(slug__in=bosses).values_list("slug", flat=True)) if bosses else bosses


def _bound(rulings: Iterable[Ruling], claims: Collection[str]) -> set[str]:
    """Whom rulings on tenures are about, by the person and by the claim."""
    targets = [one.target for one in rulings if one.of_tenure]
    elsewhere = {target["claim"] for target in targets if "claim" in target}.difference(claims)
    return {target["person"] for target in targets} | (told.people_of(elsewhere) if elsewhere else set())


def _by_name(rulings: Iterable[Ruling], people: Collection[str]) -> list[Ruling]:
    """The rulings on people whom their slug may not find, but a name."""
    named = [one for one in rulings if one.of_person and one.target.get("name")]
    others = {one.target["person"] for one in named}.difference(people)
    found = set(Person.objects.filter(slug__in=others).values_list("slug", flat=True)) if others else set()
    return [one for one in named if one.target["person"] not in found]


def _namesakes(rulings: Iterable[Ruling], drafts: Drafts, people: Collection[str]) -> set[str]:
    """Who else has a name by which a ruling looks for one of the people."""
    wanted = {fold(one.target["name"]) for one in rulings}
    if not wanted:
        return set()
    theirs = {fold(name) for draft in drafts.people for name in draft.names}
    theirs |= set(PersonName.objects.filter(person__slug__in=people).values_list("folded", flat=True))
    return set(PersonName.objects.filter(folded__in=wanted & theirs).values_list("person__slug", flat=True))
