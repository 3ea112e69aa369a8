"""The page on which a passage that the reading missed is marked, and the claim made that it says.

The passage is chosen in a list of sentences; with JavaScript also by selecting it in the text. What a browser selects
counts line ends as one character each: `in_text` brings it to offsets of the text.
"""

import re
from typing import Any

from django import forms
from django.contrib import admin, messages
from django.db import transaction
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_POST

from careers.admin.access import needs
from careers.claiming import LONGEST, make_claim
from careers.decisions import CLAIMED, withdraw
from careers.models import Decision, Document
from careers.pages.terms import LABELS, term
from careers.vocabulary import EndReason, Factuality, Predicate, Role
from ingest.readers import DocumentError, read
from ingest.sentences import sentences

_SPAN = re.compile(r"(\d{1,8})-(\d{1,8})")
_SHOWN = 110


class MarkForm(forms.Form):
    """The fields of a claim as text; `passage` and `selected` are "start-end", the latter as a browser counts."""

    passage = forms.ChoiceField(label=gettext_lazy("Sentence"), required=False)
    selected = forms.RegexField(_SPAN, required=False, widget=forms.HiddenInput)
    predicate = forms.ChoiceField(label=gettext_lazy("It says"))
    subject = forms.CharField(label=gettext_lazy("Of whom, as it names them"), max_length=200)
    object = forms.CharField(label=gettext_lazy("Club, as it names it"), max_length=200, required=False)
    role = forms.ChoiceField(label=gettext_lazy("Role"), required=False)
    value = forms.CharField(
        label=gettext_lazy("Date or value"),
        max_length=200,
        required=False,
        help_text=gettext_lazy("2016, 2016-12, 2016-12-19, 2020-01~ (about); empty where it is not said."),
    )
    squad = forms.CharField(label=gettext_lazy("Squad"), max_length=20, required=False)
    end_reason = forms.ChoiceField(label=gettext_lazy("How it ended"), required=False)
    competition = forms.CharField(label=gettext_lazy("Competition"), max_length=200, required=False)
    factuality = forms.ChoiceField(label=gettext_lazy("As"))
    reason = forms.CharField(
        label=gettext_lazy("Why (everybody sees it beside the fact)"), max_length=2000, required=False
    )

    def __init__(self, document: Document, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.document = document
        empty = ("", "–")
        choices = {
            "passage": [empty, *_sentences(document)],
            "predicate": [(p.value, _(LABELS[p])) for p in Predicate],
            "role": [empty, *((role.value, term(role)) for role in Role)],
            "end_reason": [empty, *((one.value, term(one)) for one in EndReason)],
            "factuality": [(one.value, term(one)) for one in Factuality],
        }
        for name, some in choices.items():
            self.fields[name].choices = some  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        if not cleaned.get("passage") and not cleaned.get("selected"):
            raise forms.ValidationError(_("Choose a sentence, or select a passage in the text."))
        return cleaned

    @property
    def span(self) -> tuple[int, int]:
        if selected := self.cleaned_data.get("selected"):
            start, end = map(int, selected.split("-"))
            return in_text(self.document.text, start), in_text(self.document.text, end)
        start, end = map(int, self.cleaned_data["passage"].split("-"))
        return start, end

    @property
    def said(self) -> dict[str, str]:
        names = ("predicate", "subject", "object", "role", "value", "squad", "competition", "factuality")
        return {name: self.cleaned_data[name] for name in names} | {"reason": self.cleaned_data["end_reason"]}


def in_text(text: str, offset: int) -> int:
    """An offset that counts "\\r\\n" as one character, as one that counts it as two."""
    reached = 0
    for line_end in re.finditer("\r\n", text):
        if line_end.start() - reached >= offset:
            break
        reached += 1
    return min(offset + reached, len(text))


@needs("careers.add_claim")
@require_http_methods(["GET", "HEAD", "POST"])
def mark(request: HttpRequest, pk: int) -> HttpResponse:
    document = get_object_or_404(Document.objects.defer("content"), pk=pk)
    form = MarkForm(document, request.POST) if request.method == "POST" else MarkForm(document)
    if form.is_valid():
        reason = form.cleaned_data["reason"] or _("The passage says so.")
        try:
            make_claim(document, *form.span, form.said, request.user, reason)
        except ValueError as error:
            form.add_error(None, f"{error}.")
        else:
            messages.success(request, _("The claim is made, and counts."))
            return redirect(request.path)
    context = {"document": document, "form": form, "pieces": _pieces(document), "made": _made(document)}
    return render(request, "admin/mark.html", admin.site.each_context(request) | {"title": str(document)} | context)


@needs("careers.add_claim")
@require_POST
@transaction.atomic
def unmark(request: HttpRequest, pk: int, decision: int) -> HttpResponse:
    """Withdraws a claim by staff; twice is as good as once."""
    document = get_object_or_404(Document.objects.only("sha256"), pk=pk)
    made = get_object_or_404(Decision, pk=decision, field=CLAIMED, target__document=document.sha256)
    if not made.withdrawn:
        withdraw(made)
    messages.success(request, _("The claim is withdrawn."))
    return redirect("upload:mark", pk=pk)


def _made(document: Document) -> QuerySet[Decision]:
    return Decision.objects.filter(field=CLAIMED, target__document=document.sha256, withdrawn=False)


def _sentences(document: Document) -> list[tuple[str, str]]:
    """Each sentence's span, and how it begins; a long one is cut to what a passage may have."""
    row = Document.objects.only("content").get(pk=document.pk)
    try:
        source = read(bytes(row.content), document.name, document.metadata)
    except DocumentError:
        return []
    spans = [(one.span.start, min(one.span.end, one.span.start + LONGEST)) for one in sentences(source)]
    return [(f"{start}-{end}", _short(document.text[start:end])) for start, end in spans]


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _SHOWN else f"{line[:_SHOWN]}…"


def _pieces(document: Document) -> list[tuple[str, bool]]:
    """The whole text, and which of it is claimed already."""
    pieces, reached = [], 0
    for start, end in document.claims.order_by("start", "end").values_list("start", "end"):
        if end > reached:
            begin = max(start, reached)
            pieces += [(document.text[reached:begin], False), (document.text[begin:end], True)]
            reached = end
    return [*pieces, (document.text[reached:], False)]
