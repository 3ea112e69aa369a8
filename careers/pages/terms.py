"""The words of the field as the pages show them, for the translators, and what a claim says in a few of them."""

from collections.abc import Iterable

from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop

from careers.dates import DateBounds
from careers.models import Claim
from careers.pages.words import in_words
from careers.vocabulary import Predicate

TERMS = {
    # roles
    gettext_noop("head coach"),
    gettext_noop("interim head coach"),
    gettext_noop("assistant coach"),
    gettext_noop("fitness coach"),
    gettext_noop("goalkeeping coach"),
    gettext_noop("youth coach"),
    gettext_noop("other"),
    # how a post ended
    gettext_noop("sacked"),
    gettext_noop("resigned"),
    gettext_noop("mutual consent"),
    gettext_noop("contract end"),
    gettext_noop("promoted"),
    gettext_noop("retired"),
    gettext_noop("died"),
    # how a passage holds what it says, and what all of them make of a tenure
    gettext_noop("confirmed"),
    gettext_noop("asserted"),
    gettext_noop("reported"),
    gettext_noop("planned"),
    gettext_noop("denied"),
    # what a claim is to a fact
    gettext_noop("supports"),
    gettext_noop("contradicts"),
    gettext_noop("overtaken"),
    gettext_noop("verifies"),
    gettext_noop("disputes"),
    gettext_noop("unchecked"),
    # squads
    gettext_noop("reserves"),
    gettext_noop("youth"),
    gettext_noop("women"),
    # kinds of names and of clubs
    gettext_noop("official"),
    gettext_noop("short"),
    gettext_noop("nickname"),
    gettext_noop("former"),
    gettext_noop("sponsor"),
    gettext_noop("abbreviation"),
    gettext_noop("club"),
    gettext_noop("national team"),
    # fields that contradictions are about
    gettext_noop("start"),
    gettext_noop("end"),
    # what staff say
    gettext_noop("judgement"),
    gettext_noop("accepted"),
    gettext_noop("rejected"),
    gettext_noop("chosen"),
    gettext_noop("same"),
    gettext_noop("not the same"),
    gettext_noop("fine as it is"),
    gettext_noop("later"),
    # kinds of documents
    gettext_noop("biography"),
    gettext_noop("news"),
    gettext_noop("statement"),
    gettext_noop("list"),
    gettext_noop("table"),
}

#: What a claim says of its subject.
LABELS = {
    Predicate.HELD: gettext_noop("in the post"),
    Predicate.STARTED: gettext_noop("began"),
    Predicate.ENDED: gettext_noop("left"),
    Predicate.CURRENT: gettext_noop("still in the post"),
    Predicate.ANNOUNCED: gettext_noop("announced or signed"),
    Predicate.CONTRACT_UNTIL: gettext_noop("contract until"),
    Predicate.RECORD: gettext_noop("played-won-drawn-lost"),
    Predicate.WORKED_UNDER: gettext_noop("worked under"),
    Predicate.WON: gettext_noop("won"),
    Predicate.FULL_NAME: gettext_noop("full name"),
    Predicate.ALIAS: gettext_noop("also called"),
    Predicate.BORN: gettext_noop("born"),
    Predicate.BIRTHPLACE: gettext_noop("birthplace"),
    Predicate.NATIONALITY: gettext_noop("nationality"),
    Predicate.AGE: gettext_noop("age"),
    Predicate.CLUBS_IN: gettext_noop("clubs so far in one country"),
    Predicate.SPELLS_AT: gettext_noop("spells so far at the club"),
    Predicate.RENAMED: gettext_noop("other name"),
}

#: The kinds of claims that a document's page tells apart.
KINDS = {
    "start": gettext_noop("a beginning"),
    "end": gettext_noop("an end"),
    "post": gettext_noop("a post"),
    "record": gettext_noop("a record"),
    "staff": gettext_noop("whose staff"),
    "title": gettext_noop("a title"),
    "person": gettext_noop("a name or a life date"),
}

#: Languages that documents are read in.
LANGUAGES = {"en": gettext_noop("English"), "es": gettext_noop("Spanish"), "pt": gettext_noop("Portuguese")}


def distinct(claims: Iterable[Claim]) -> list[Claim]:
    """Without those that say in the same words what another one says."""
    return list({(c.predicate, c.value, c.reason, c.competition, c.factuality): c for c in claims}.values())


def statement(claim: Claim, language: str) -> str:
    """ "began: 22 May 2018", "still in the post", "won: Torneo Descentralizado 2016"."""
    label, said = _(LABELS[Predicate(claim.predicate)]), _value(claim, language)
    reason = f" ({_(claim.reason)})" if claim.reason else ""
    return f"{label}: {said}{reason}" if said else f"{label}{reason}"


def term(word: str) -> str:
    """A word of the field in the reader's language; others stay as they are."""
    return _(word) if word in TERMS else word


def value(text: str, language: str) -> str:
    """A date in EDTF in words; another text as the term that it is, or as it stands."""
    try:
        return in_words(DateBounds.parse(text), language)
    except ValueError:
        return term(text)


def _value(claim: Claim, language: str) -> str:
    return (
        f"{claim.competition} {claim.value}".strip()
        if claim.predicate == Predicate.WON
        else value(claim.value, language)
    )
