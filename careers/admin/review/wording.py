"""Questions in words."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from django.utils.translation import get_language, gettext_noop
from django.utils.translation import gettext as _

from careers.models import Decision, Person, Tenure
from careers.pages.terms import LABELS, term, value
from careers.pages.words import years
from careers.reviewing.items import Item, Kind
from careers.vocabulary import Predicate
from clubs.models import Club

KINDS = {
    Kind.DOUBT: gettext_noop("A decision in doubt"),
    Kind.TWO_IN_CHARGE: gettext_noop("Two in charge at once"),
    Kind.CONTRADICTION: gettext_noop("A contradiction"),
    Kind.SAME_PERSON: gettext_noop("Possibly one person"),
    Kind.SAME_CLUB: gettext_noop("Possibly one club"),
    Kind.WHICH_CLUB: gettext_noop("Which club is meant"),
    Kind.OVERDUE: gettext_noop("A plan whose day has passed"),
    Kind.RUMOUR: gettext_noop("A rumour"),
    Kind.ROLE: gettext_noop("An unknown role"),
    Kind.COUNT: gettext_noop("A count that does not agree"),
    Kind.LOST: gettext_noop("A decision without its passage"),
}
_TEXTS = {
    Kind.DOUBT: gettext_noop("%(matter)s: “%(decided)s” was decided, and a new document says otherwise. Does it hold?"),
    Kind.TWO_IN_CHARGE: gettext_noop("%(clubs)s: were %(people)s in charge at the same time?"),
    Kind.CONTRADICTION: gettext_noop("%(matter)s: which %(field)s is right, %(values)s?"),
    Kind.SAME_PERSON: gettext_noop("%(people)s: is this one person?"),
    Kind.SAME_CLUB: gettext_noop("%(clubs)s: is this one club?"),
    Kind.WHICH_CLUB: gettext_noop("%(people)s: which club is “%(clubs)s”?"),
    Kind.OVERDUE: gettext_noop("%(matter)s: it was planned. Has it come true?"),
    Kind.RUMOUR: gettext_noop("%(matter)s: it was rumoured. Is it a fact?"),
    Kind.ROLE: gettext_noop("“%(words)s”: which role is it?"),
    Kind.COUNT: gettext_noop("%(people)s: a document counts otherwise than it is known (%(counted)s). Is it wrong?"),
    Kind.LOST: gettext_noop("“%(decided)s” was decided of a passage that is not read any more. Does it hold?"),
}


@dataclass(frozen=True, slots=True)
class Named:
    """What the people, clubs, tenures and decisions of some items are called; read in four queries."""

    people: Mapping[str, str]
    clubs: Mapping[str, str]
    tenures: Mapping[str, str]
    decisions: Mapping[int, str]

    @classmethod
    def of(cls, items: Sequence[Item]) -> "Named":
        people = Person.objects.filter(slug__in={slug for item in items for slug in item.people})
        clubs = Club.objects.filter(slug__in={slug for item in items for slug in item.clubs})
        tenures = Tenure.objects.filter(key__in={key for item in items for key in item.tenures})
        decisions = Decision.objects.filter(pk__in={pk for item in items for pk in item.decisions})
        return cls(
            dict(people.values_list("slug", "name")),
            dict(clubs.values_list("slug", "name")),
            {row.key: post(row) for row in tenures.select_related("person", "club")},
            {row.pk: decided(row) for row in decisions},
        )

    def text(self, item: Item) -> str:
        people, clubs = _called(item.people, self.people), _called(item.clubs, self.clubs)
        posts = [self.tenures[key] for key in item.tenures if key in self.tenures]
        values = [said(option) for option in item.options]
        return _(_TEXTS[item.kind]) % {
            "matter": posts[0] if posts else ", ".join([*people, *clubs]),
            "people": _listed(people),
            "clubs": _listed(clubs),
            "decided": "; ".join(self.decisions.get(pk, "") for pk in item.decisions),
            "field": term(item.field),
            "values": _(" or ").join(values),
            "words": item.about[0],
            "counted": _counted(item),
        }


def _counted(item: Item) -> str:
    """ "age: 43"."""
    return f"{_(LABELS[Predicate(item.about[1])])}: {item.about[2]}" if item.kind is Kind.COUNT else ""


def said(text: str) -> str:
    """A value, in the reader's language."""
    return value(text, get_language() or "en") or _("not known")


def post(row: Tenure) -> str:
    when = years(row.start, row.end, row.ongoing)
    squad = f" {term(row.squad)}" if row.squad else ""
    return f"{row.person}, {term(row.role)}, {row.club}{squad}" + (f" ({when})" if when else "")


def decided(row: Decision) -> str:
    return f"{term(row.field)}: {said(row.value)}"


def _called(slugs: Iterable[str], names: Mapping[str, str]) -> list[str]:
    return [names.get(slug, slug) for slug in slugs]


def _listed(names: Sequence[str]) -> str:
    return _(" and ").join(names)
