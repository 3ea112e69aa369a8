"""The pages of the queue: the list, one question, its answer, and the way back."""

from typing import Any

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from careers.admin.access import needs
from careers.admin.review.questions import Whole, asked, whole
from careers.admin.review.wording import KINDS
from careers.models import Answer
from careers.pages.terms import term
from careers.queue import answer, open_items, undo
from careers.recompute import take_turn
from careers.reviewing.items import Item
from careers.vocabulary import Verdict

PAGE = 50
#: In an address: whoever comes here goes on from one question to the next.
ON = "on"


@needs("careers.view_answer")
@require_safe
def queue(request: HttpRequest) -> HttpResponse:
    today = timezone.localdate()
    items = open_items(today)
    wanted = request.GET.get("kind", "")
    kinds = [(kind, _(name), sum(item.kind == kind for item in items)) for kind, name in KINDS.items()]
    page = Paginator([item for item in items if wanted in ("", item.kind)], PAGE).get_page(request.GET.get("page"))
    return _render(
        request,
        "admin/review/queue.html",
        title=_("Review queue"),
        page=page,
        questions=asked(list(page.object_list), today),
        kinds=[one for one in kinds if one[2]],
        wanted=wanted,
        total=len(items),
    )


@needs("careers.view_answer")
@require_http_methods(["GET", "HEAD", "POST"])
def question(request: HttpRequest, key: str) -> HttpResponse:
    if request.method == "POST":
        return _answer(request, key)
    items = open_items(timezone.localdate())
    place = next((number for number, item in enumerate(items) if item.key == key), None)
    if place is None and ON in request.GET and items:  # the last answer has settled this one too
        return redirect("desk:question", key=items[0].key)
    if place is None:
        return _gone(request, key)
    return _show(request, items, place)


@needs("careers.add_answer")
@require_POST
@transaction.atomic
def take_back(request: HttpRequest, pk: int) -> HttpResponse:
    """Undo an answer of one's own; those of others are for who may change them."""
    take_turn()
    given = get_object_or_404(Answer, pk=pk)
    if given.made_by != request.user.get_username() and not request.user.has_perm("careers.change_answer"):
        raise PermissionDenied
    if given.undone:
        messages.warning(request, _("This was taken back already."))
    else:
        undo(given)
        messages.success(request, _("Taken back: %(question)s") % {"question": given.question})
    return redirect("desk:question", key=given.item)


@transaction.atomic
def _answer(request: HttpRequest, key: str) -> HttpResponse:
    if not request.user.has_perm("careers.add_answer"):
        raise PermissionDenied
    take_turn()
    items = open_items(timezone.localdate())
    place = next((number for number, item in enumerate(items) if item.key == key), None)
    if place is None:
        return _gone(request, key)
    item = items[place]
    shown = whole(item, timezone.localdate())
    if request.POST.get("seen") != shown.seen:
        error = _("Somebody has changed this meanwhile. Look again, and answer what holds.")
        return _show(request, items, place, error)
    try:
        with transaction.atomic():
            _record(request, item, shown)
    except ValueError as error:
        return _show(request, items, place, str(error))
    left = [*items[place + 1 :], *items[:place]]
    return redirect(f"{reverse('desk:question', args=[left[0].key])}?{ON}") if left else redirect("desk:queue")


def _record(request: HttpRequest, item: Item, shown: Whole) -> None:
    """Raises ValueError where this is no answer to the question."""
    choice, verdict = request.POST.get("choice", ""), request.POST.get("verdict", Verdict.CHOSEN)
    reason = request.POST.get("reason", "").strip()[:2000] or _("Decided in the review queue.")
    if verdict not in list(Verdict):
        raise ValueError(_("Choose one of the answers that are offered."))
    chosen = [one.label for one in shown.choices if one.value == choice]
    answer(item, Verdict(verdict), request.user, reason, choice, " ".join([shown.question.text, *chosen]))


def _show(request: HttpRequest, items: list[Item], place: int, error: str = "") -> HttpResponse:
    shown = whole(items[place], timezone.localdate())
    return _render(
        request,
        "admin/review/question.html",
        title=shown.question.kind,
        shown=shown,
        error=error,
        reason=request.POST.get("reason", ""),
        may_answer=request.user.has_perm("careers.add_answer"),
        place=place + 1,
        total=len(items),
        before=items[place - 1] if place else None,
        after=items[place + 1] if place + 1 < len(items) else None,
    )


def _gone(request: HttpRequest, key: str) -> HttpResponse:
    """Somebody was quicker, or a document settled it: it is said who and how, as far as that is known."""
    given = Answer.objects.filter(item=key, undone=False).first()
    if given:
        told = {"who": given.made_by, "verdict": term(given.verdict), "question": given.question}
        messages.warning(request, _("This was answered meanwhile, by %(who)s: %(question)s (%(verdict)s)") % told)
    else:
        messages.warning(request, _("This question is not open any more."))
    return redirect("desk:queue")


def _render(request: HttpRequest, template: str, **context: Any) -> HttpResponse:
    mine = Answer.objects.filter(made_by=request.user.get_username(), undone=False)
    return render(request, template, {**admin.site.each_context(request), "last": mine.first(), **context})
