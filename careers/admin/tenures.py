"""The desk of tenures and honours."""

import json
from hashlib import sha256
from typing import Any

from django import forms
from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.urls import reverse

from careers.admin import showing
from careers.admin.deciding import DecidingAdmin, DecidingForm, ReasonForm
from careers.admin.fields import STILL_THERE, ClubField, EdtfField, RecordField, judgement, words
from careers.dates import DateBounds
from careers.decisions import create_tenure, decide_tenure, judge_tenure
from careers.models import Honour, Tenure
from careers.reconciling.decisions import JUDGEMENT
from careers.vocabulary import EndReason, Role, Status
from clubs.admin import ReadOnly
from clubs.models import Club

RECORD = ("played", "won", "drawn", "lost")


class InOrder(forms.Form):
    """A start, and an end that is not before it."""

    start = EdtfField()
    end = EdtfField(open_end=True)

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        start, end = cleaned.get("start", ""), cleaned.get("end", "")
        if end != STILL_THERE and DateBounds.parse(end).before(DateBounds.parse(start)):
            self.add_error("end", f"The end, {end}, is before the start, {start}.")
        return cleaned


class TenureForm(InOrder, DecidingForm):
    club = ClubField()
    squad = forms.CharField(max_length=20, required=False, help_text="Empty: the first team of the men.")
    role = words(Role)
    role_words = forms.CharField(max_length=100, required=False)
    end_reason = words(EndReason, required=False)
    status = words(Status)
    record = RecordField()
    judgement = judgement()
    decides = ("start", "end", "club", "squad", "role", "role_words", "end_reason", "status", "record", JUDGEMENT)

    def told(self, row: Tenure) -> dict[str, Any]:
        alike = {name: getattr(row, name) for name in ("squad", "role", "role_words", "end_reason", "status")}
        matches = [getattr(row, name) for name in RECORD]
        known = any(number is not None for number in matches)
        return alike | {
            "start": row.start.edtf or "",
            "end": row.end_edtf or "",
            "club": row.club_id,
            "record": "-".join("?" if number is None else str(number) for number in matches) if known else "",
            JUDGEMENT: "",
        }

    @property
    def decided(self) -> dict[str, str]:
        """A spell moves as a whole: between the two decisions, its end is never before its start."""
        changed = super().decided
        if not {"start", "end"} <= changed.keys() or changed["end"] == STILL_THERE:
            return changed
        start_first = DateBounds.parse(changed["end"]).before(self.instance.start)
        first, second = ("start", "end") if start_first else ("end", "start")
        return {first: changed[first], second: changed[second]} | changed


class NewTenureForm(InOrder, ReasonForm):
    person_name = forms.CharField(max_length=200, label="Person", help_text="The name; it may be a new one.")
    club = ClubField()
    role = words(Role)
    squad = forms.CharField(max_length=20, required=False, help_text="Empty: the first team of the men.")


class Contradicted(admin.SimpleListFilter):
    title = "contradicted"
    parameter_name = "contradicted"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, str]]:
        return [("yes", "Yes"), ("no", "No")]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Tenure]) -> QuerySet[Tenure]:
        if self.value() is None:
            return queryset
        return queryset.exclude(conflicts=[]) if self.value() == "yes" else queryset.filter(conflicts=[])


@admin.register(Tenure)
class TenureAdmin(showing.Explained, DecidingAdmin):
    form = TenureForm
    list_display = ["person", "role", "club", "squad", "begins", "ends", "status", "notes"]
    list_select_related = ["person", "club"]
    list_filter = ["status", "role", "end_reason", "ongoing", Contradicted]
    search_fields = ["person__sort_key", "person__names__folded", "club__sort_key", "club__names__folded"]
    ordering = ["person__sort_key", "start_earliest", "id"]
    readonly_fields = ["person", "works_under", "contradictions", "decisions"]
    inlines = [showing.EvidenceInline]
    add_fields = ["person_name", "club", "squad", "role", "start", "end", "reason"]
    change_fields = [
        "person",
        ("role", "role_words"),
        ("club", "squad"),
        ("start", "end"),
        ("end_reason", "record"),
        ("status", JUDGEMENT),
        "works_under",
        "contradictions",
        "decisions",
        "reason",
        "seen",
    ]

    def get_form(self, request: HttpRequest, obj: Tenure | None = None, change: bool = False, **kwargs: Any) -> Any:
        return super().get_form(request, obj, change, **kwargs | {"form": TenureForm if obj else NewTenureForm})

    def get_fields(self, request: HttpRequest, obj: Tenure | None = None) -> Any:
        return self.change_fields if obj else self.add_fields

    def get_inlines(self, request: HttpRequest, obj: Tenure | None = None) -> Any:
        return self.inlines if obj else []

    def decide(self, request: HttpRequest, row: Tenure, field: str, value: str, reason: str) -> None:
        if field == JUDGEMENT:
            judge_tenure(row, value, request.user, reason)
        else:
            decide_tenure(row, field, value, request.user, reason)

    def make(self, request: HttpRequest, form: NewTenureForm) -> Tenure:
        told = {name: form.cleaned_data[name] for name in ("person_name", "reason", "squad", "start", "end")}
        club, role = Club.objects.get(slug=form.cleaned_data["club"]), Role(form.cleaned_data["role"])
        made = create_tenure(club=club, role=role, user=request.user, **told)
        key = sha256(json.dumps(made.target, sort_keys=True).encode()).hexdigest()
        same_post = Tenure.objects.filter(club=club, role=role, squad=told["squad"], person__slug=made.target["person"])
        return Tenure.objects.filter(key=key).first() or same_post.order_by("start_earliest").last() or Tenure()

    @admin.display(ordering="start_earliest")
    def begins(self, row: Tenure) -> str:
        return row.start.edtf or "?"

    @admin.display(ordering="end_earliest")
    def ends(self, row: Tenure) -> str:
        return row.end_edtf or "?"

    def view_on_site(self, row: Tenure) -> str:
        return f"{reverse('coach', args=[row.person.slug])}#tenure-{row.pk}"

    def notes(self, row: Tenure) -> str:
        fields = ", ".join(conflict["field"] for conflict in row.conflicts)
        editors = ", ".join(dict.fromkeys(decided["by"] for decided in row.decided))
        return "; ".join(filter(None, (fields and f"contradicted: {fields}", editors and f"decided by {editors}")))

    @admin.display(description="under")
    def works_under(self, row: Tenure) -> str:
        return ", ".join(str(boss) for boss in row.under.all()) or "–"


@admin.register(Honour)
class HonourAdmin(ReadOnly, admin.ModelAdmin):
    list_display = ["person", "season", "club", "role"]
    list_select_related = ["person", "club", "season__competition"]
    list_filter = ["role", "season__competition"]
    search_fields = ["person__sort_key", "club__sort_key", "season__competition__sort_key", "season__label"]
    inlines = [showing.EvidenceInline]
