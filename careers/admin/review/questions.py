"""Questions as the pages show them: the list, and one with all that helps to answer it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop

from careers.admin.review.choices import Choice, cards, choices
from careers.admin.review.quotes import Quote, quotes
from careers.admin.review.wording import KINDS, Named
from careers.models import Decision, Person, Tenure
from careers.queue import VERDICTS
from careers.reviewing.items import Item, Kind
from careers.reviewing.worth import factors, worth
from careers.vocabulary import Verdict

#: The words of a button and its key.
_BUTTONS = {
    Verdict.ACCEPTED: (gettext_noop("Accept: it is a fact"), "a"),
    Verdict.REJECTED: (gettext_noop("Reject: it is not shown"), "r"),
    Verdict.SAME: (gettext_noop("The same"), "s"),
    Verdict.DIFFERENT: (gettext_noop("Not the same"), "n"),
    Verdict.FINE: (gettext_noop("Leave it as it is"), "f"),
    Verdict.LATER: (gettext_noop("Later"), "l"),
}
_OWN_WORDS = {
    (Kind.DOUBT, Verdict.ACCEPTED): gettext_noop("The decision holds"),
    (Kind.DOUBT, Verdict.REJECTED): gettext_noop("Withdraw the decision"),
    (Kind.LOST, Verdict.REJECTED): gettext_noop("Withdraw the decision"),
    (Kind.COUNT, Verdict.REJECTED): gettext_noop("The document counts wrongly"),
    (Kind.TWO_IN_CHARGE, Verdict.FINE): gettext_noop("Both were in charge"),
}


@dataclass(frozen=True, slots=True)
class Button:
    verdict: Verdict
    label: str
    key: str


@dataclass(frozen=True, slots=True)
class Question:
    item: Item
    kind: str
    text: str
    worth: int
    factors: str
    """How the worth comes about: "6 × 1 × 2 × 2"."""


@dataclass(frozen=True, slots=True)
class Whole:
    question: Question
    choices: list[Choice]
    clubs: list[Choice]
    """Those that could be one."""
    quotes: list[Quote]
    buttons: list[Button]
    tenures: list[Tenure]
    people: list[Person]
    decisions: list[Decision]

    @property
    def seen(self) -> str:
        """The tenures' versions: whoever answers has seen them so."""
        return " ".join(f"{row.pk}.{row.version}" for row in self.tenures)


def asked(items: Sequence[Item], today: date) -> list[Question]:
    named = Named.of(items)
    return [_question(item, named, today) for item in items]


def whole(item: Item, today: date) -> Whole:
    told = quotes(item)
    rows = Tenure.objects.filter(key__in=item.tenures).select_related("person", "club")
    tenures = sorted(rows, key=lambda row: item.tenures.index(row.key))
    return Whole(
        asked([item], today)[0],
        choices(item, told, tenures),
        cards(item),
        told,
        [_button(item.kind, one) for one in (*VERDICTS[item.kind], Verdict.LATER) if one is not Verdict.CHOSEN],
        tenures,
        list(Person.objects.filter(slug__in=item.people).prefetch_related("tenures__club", "names")),
        list(Decision.objects.filter(pk__in=item.decisions)),
    )


def _question(item: Item, named: Named, today: date) -> Question:
    parts = " × ".join(map(str, factors(item, today)))
    return Question(item, _(KINDS[item.kind]), named.text(item), worth(item, today), parts)


def _button(kind: Kind, verdict: Verdict) -> Button:
    words, key = _BUTTONS[verdict]
    return Button(verdict, _(_OWN_WORDS.get((kind, verdict), words)), key)
