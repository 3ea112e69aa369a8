"""The review queue: what is open, what staff answered, and how an answer is taken back.

    open_items(today) -> list[Item]                          the most valuable first, what was put off last
    answer(item, verdict, user, reason, choice) -> Answer    records the decisions that follow; raises ValueError
    undo(answer)                                             withdraws these: the question is open again

The questions are computed from what is stored (`careers.reviewing`); only the answers are kept.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from django.db import transaction

from careers.decisions import User, decide_person, decide_tenure, judge_claim, judge_tenure, reinstate, repeat, withdraw
from careers.freshness import data_version
from careers.judging import judged_apart, keep_apart, merge
from careers.models import Answer, Claim, Decision, Person, Tenure, Unsettled
from careers.reconciling.decisions import ACCEPTED, REJECTED
from careers.reviewing import names, tenures, twins
from careers.reviewing.doubts import doubts
from careers.reviewing.items import Item, Kind
from careers.reviewing.worth import most_valuable_first
from careers.storing import reviewed
from careers.vocabulary import Verdict
from clubs.models import Club

#: What may be answered to a question of each kind; everything may be put off.
VERDICTS: Mapping[Kind, tuple[Verdict, ...]] = {
    Kind.DOUBT: (Verdict.ACCEPTED, Verdict.REJECTED, Verdict.CHOSEN),
    Kind.TWO_IN_CHARGE: (Verdict.CHOSEN, Verdict.FINE),
    Kind.CONTRADICTION: (Verdict.CHOSEN, Verdict.FINE),
    Kind.SAME_PERSON: (Verdict.SAME, Verdict.DIFFERENT),
    Kind.SAME_CLUB: (Verdict.SAME, Verdict.DIFFERENT),
    Kind.LOST: (Verdict.REJECTED, Verdict.FINE),
    Kind.WHICH_CLUB: (Verdict.CHOSEN, Verdict.FINE),
    Kind.OVERDUE: (Verdict.ACCEPTED, Verdict.REJECTED, Verdict.FINE),
    Kind.RUMOUR: (Verdict.ACCEPTED, Verdict.REJECTED, Verdict.FINE),
    Kind.COUNT: (Verdict.REJECTED, Verdict.FINE),
    Kind.ROLE: (Verdict.CHOSEN, Verdict.FINE),
}


def open_items(today: date) -> list[Item]:
    closed, put_off = _answered()
    waiting = [one for one in _asked(today) if one.key not in closed]
    return sorted(waiting, key=lambda one: put_off.get(one.key, 0))


def _asked(today: date) -> Sequence[Item]:
    """All questions by value, the answered ones too: found once for a state of the data, by each process."""
    if Unsettled.objects.exists():  # of this transaction: others' are not seen
        return _found(today)
    return _kept(data_version(), today)


@lru_cache(maxsize=1)
def _kept(version: int, today: date) -> Sequence[Item]:
    return _found(today)


def _found(today: date) -> list[Item]:
    drafts = reviewed.tenures()
    found = [
        *tenures.questions(drafts, today),
        *names.which_club(drafts, reviewed.candidates()),
        *twins.people(reviewed.people(drafts), judged_apart("person")),
        *twins.clubs(reviewed.clubs(drafts), judged_apart("club")),
        *doubts(reviewed.standing(drafts)),
        *reviewed.lost(),
        *reviewed.disputed(),
    ]
    return most_valuable_first({one.key: one for one in found}.values(), today)


@transaction.atomic
def answer(item: Item, verdict: Verdict, user: User, reason: str, choice: str = "", question: str = "") -> Answer:
    """`choice`: one of the item's options, where the verdict is "chosen". `question`: how it was asked, for the record.

    Raises ValueError where the question cannot be answered so.
    """
    if verdict not in (*VERDICTS[item.kind], Verdict.LATER):
        raise ValueError(f"{verdict.value!r} is no answer to this question")
    if (verdict is Verdict.CHOSEN) != (choice in item.options):
        raise ValueError("choose one of the answers that are offered")
    given = Answer.objects.create(
        item=item.key, kind=item.kind, question=question[:500], verdict=verdict, made_by=user.get_username()
    )
    if verdict not in (Verdict.LATER, Verdict.FINE):
        _DECIDE.get(item.kind, _decide_field)(Answering(item, verdict, choice, user, reason, given))
    return given


@transaction.atomic
def undo(given: Answer) -> None:
    for made in given.decisions.filter(withdrawn=False).order_by("-made_at", "-id"):
        withdraw(made)
    for taken in given.took_back.filter(withdrawn=True):
        reinstate(taken)
    given.undone = True
    given.save(update_fields=["undone"])


def _answered() -> tuple[set[str], dict[str, int]]:
    """The keys of the questions that are closed, and of those put off, with the order in which they were.

    A question is open again once somebody has undone elsewhere all that answered it.
    """
    closed, put_off = set(), {}
    given = Answer.objects.filter(undone=False).order_by("made_at", "id").prefetch_related("decisions", "took_back")
    for one in given:
        effects = [not made.withdrawn for made in one.decisions.all()] + [d.withdrawn for d in one.took_back.all()]
        if one.verdict == Verdict.LATER:
            put_off[one.item] = one.pk
        elif not effects or any(effects):
            closed.add(one.item)
    return closed, put_off


@dataclass(frozen=True, slots=True)
class Answering:
    """What is answered to what, by whom and why; `given` takes the decisions that follow."""

    item: Item
    verdict: Verdict
    choice: str
    user: User
    reason: str
    given: Answer

    @property
    def tenures(self) -> list[Tenure]:
        rows = {row.key: row for row in Tenure.objects.filter(key__in=self.item.tenures)}
        return [rows[key] for key in self.item.tenures if key in rows]

    def judge(self, tenures: Iterable[Tenure], judgement: str) -> None:
        for one in tenures:
            self.given.decisions.add(judge_tenure(one, judgement, self.user, self.reason))


def _judge(by: Answering) -> None:
    by.judge(by.tenures, ACCEPTED if by.verdict is Verdict.ACCEPTED else REJECTED)


def _reject_chosen(by: Answering) -> None:
    """Of two who cannot both have been in charge: the chosen one was not."""
    by.judge([one for one in by.tenures if one.key == by.choice], REJECTED)


def _decide_field(by: Answering) -> None:
    for one in by.tenures:
        by.given.decisions.add(decide_tenure(one, by.item.field, by.choice, by.user, by.reason))


def _judge_identity(by: Answering) -> None:
    model: type[Person] | type[Club] = Person if by.item.kind is Kind.SAME_PERSON else Club
    slugs = by.item.people if model is Person else by.item.clubs
    rows = {row.slug: row for row in model._default_manager.filter(slug__in=slugs)}
    one, other = (rows[slug] for slug in slugs)
    decide = merge if by.verdict is Verdict.SAME else keep_apart
    by.given.decisions.add(decide(one, other, by.user, by.reason))


def _withdraw(by: Answering) -> None:
    for one in Decision.objects.filter(pk__in=by.item.decisions, withdrawn=False):
        by.given.took_back.add(withdraw(one))


def _reject_claims(by: Answering) -> None:
    """The documents count wrongly: they are not heard on it."""
    for key in by.item.claims:
        by.given.decisions.add(judge_claim(key, REJECTED, by.user, by.reason))


def _settle_doubt(by: Answering) -> None:
    """Accepted: it holds, now that the new document is known. Rejected: it is withdrawn. Chosen: what that one says."""
    doubted = Decision.objects.get(pk=by.item.decisions[0])
    if by.verdict is Verdict.REJECTED:
        _withdraw(by)
    elif by.verdict is Verdict.ACCEPTED:
        documents = Claim.objects.filter(key__in=by.item.claims).values_list("document__sha256", flat=True)
        by.given.decisions.add(repeat(doubted, by.user, by.reason, documents))
    elif by.item.tenures:
        _decide_field(by)
    else:
        person = Person.objects.get(slug=by.item.people[0])
        by.given.decisions.add(decide_person(person, by.item.field, by.choice, by.user, by.reason))


_DECIDE: Mapping[Kind, Callable[[Answering], None]] = {
    Kind.DOUBT: _settle_doubt,
    Kind.TWO_IN_CHARGE: _reject_chosen,
    Kind.OVERDUE: _judge,
    Kind.RUMOUR: _judge,
    Kind.LOST: _withdraw,
    Kind.COUNT: _reject_claims,
    Kind.SAME_PERSON: _judge_identity,
    Kind.SAME_CLUB: _judge_identity,
}
