"""Who is who at the desk: two rows of a list are one, or are not; and a name in one document means somebody else.

The lists of people and clubs have the first two as actions, with the reason beside them; the last has a page of its
own. What was decided so is taken back under Decisions.
"""

from collections.abc import Callable, Sequence
from typing import Any

from django import forms
from django.contrib import admin, messages
from django.contrib.admin.helpers import ActionForm
from django.core.exceptions import PermissionDenied
from django.db.models import Count, QuerySet
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString

from careers.identifying.mentions import Mention
from careers.judging import keep_apart, merge
from careers.models import Document


class WithReason(ActionForm):
    reason = forms.CharField(required=False, max_length=2000, label="Reason")


class SplitForm(forms.Form):
    """Which name in which document means somebody else, and why."""

    mention = forms.ChoiceField(widget=forms.RadioSelect, label="This means another:")
    reason = forms.CharField(max_length=2000, widget=forms.Textarea(attrs={"rows": 2}))

    def __init__(self, mentions: Sequence[Mention], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._mentions = mentions
        documents = Document.objects.filter(sha256__in={sha256 for sha256, _ in mentions}).defer("content", "text")
        titles = {document.sha256: str(document) for document in documents}
        choices = [(number, f"“{name}” in {titles[sha256]}") for number, (sha256, name) in enumerate(mentions)]
        self.fields["mention"] = forms.ChoiceField(choices=choices, widget=forms.RadioSelect, label="Means another:")

    @property
    def chosen(self) -> Mention:
        return self._mentions[int(self.cleaned_data["mention"])]


class WhoIsWho(admin.ModelAdmin):
    action_form = WithReason
    actions = ["merge", "keep_apart"]

    @admin.action(description="Merge: these two are one", permissions=["change"])
    def merge(self, request: HttpRequest, rows: QuerySet[Any]) -> None:
        """The one with more tenures remains."""
        self._judge(request, rows, merge, "{0} and {1} are one now.")

    @admin.action(description="Keep apart: these two are not the same", permissions=["change"])
    def keep_apart(self, request: HttpRequest, rows: QuerySet[Any]) -> None:
        self._judge(request, rows, keep_apart, "{0} and {1} stay two.")

    def get_urls(self) -> list[Any]:
        name = f"{self.opts.app_label}_{self.opts.model_name}_split"
        return [path("<int:pk>/split/", self.admin_site.admin_view(self.split), name=name), *super().get_urls()]

    @admin.display(description="in documents")
    def splitting(self, row: Any) -> SafeString:
        there = reverse(f"admin:{self.opts.app_label}_{self.opts.model_name}_split", args=[row.pk])
        return format_html('<a href="{}">A document means another by this name</a>', there)

    def split(self, request: HttpRequest, pk: int) -> HttpResponse:
        row = self.get_queryset(request).filter(pk=pk).first()
        if row is None:
            raise Http404
        if not self.has_change_permission(request, row):
            raise PermissionDenied
        form = SplitForm(self.mentions(row), request.POST or None)
        if request.method == "POST" and form.is_valid() and self._split(request, row, form):
            return HttpResponseRedirect(reverse(f"admin:{self.opts.app_label}_{self.opts.model_name}_changelist"))
        context = self.admin_site.each_context(request) | {"form": form, "title": str(row), "opts": self.opts}
        return TemplateResponse(request, "admin/careers/split.html", context | {"original": row})

    def mentions(self, row: Any) -> list[Mention]:
        raise NotImplementedError

    def split_off(self, row: Any, mention: Mention, request: HttpRequest, reason: str) -> None:
        raise NotImplementedError

    def _split(self, request: HttpRequest, row: Any, form: SplitForm) -> bool:
        try:
            self.split_off(row, form.chosen, request, form.cleaned_data["reason"])
        except ValueError as error:
            form.add_error(None, str(error))
            return False
        messages.success(request, f"“{form.chosen[1]}” there is somebody else now.")
        return True

    def _judge(self, request: HttpRequest, rows: QuerySet[Any], judge: Callable[..., Any], done: str) -> None:
        reason = request.POST.get("reason", "").strip()
        two = list(rows.annotate(posts=Count("tenures")).order_by("posts", "slug")[:3])
        if len(two) != 2 or not reason:
            messages.error(request, "Choose two, and write the reason beside the action.")
            return
        try:
            judge(*two, request.user, reason)
        except ValueError as error:
            messages.error(request, f"{error}.")
        else:
            messages.success(request, done.format(*two))
