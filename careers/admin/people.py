"""The desk of people."""

from typing import Any

from django import forms
from django.contrib import admin
from django.db.models import Count, QuerySet
from django.http import HttpRequest
from django.urls import reverse

from careers.admin import showing
from careers.admin.deciding import DecidingAdmin, DecidingForm
from careers.admin.fields import EdtfField, country
from careers.admin.merging import WhoIsWho
from careers.admin.names import NamesOfPerson, PersonNameInline
from careers.decisions import decide_person, name_person
from careers.identifying.mentions import Mention
from careers.judging import split
from careers.meaning import mentions_of
from careers.models import Person, Tenure
from clubs.admin import ReadOnly


class PersonForm(DecidingForm):
    name = forms.CharField(max_length=200)
    full_name = forms.CharField(max_length=200, required=False)
    born = EdtfField()
    birthplace = forms.CharField(max_length=200, required=False)
    country = country()
    decides = ("name", "full_name", "born", "birthplace", "country")
    names = NamesOfPerson

    def told(self, row: Person) -> dict[str, Any]:
        return super().told(row) | {"born": row.born.edtf or ""}


class TenureInline(ReadOnly, admin.TabularInline):
    model = Tenure
    fk_name = "person"
    fields = ("role", "club", "squad", "begins", "ends", "status")
    readonly_fields = fields
    show_change_link = True

    def get_queryset(self, request: HttpRequest) -> QuerySet[Tenure]:
        return super().get_queryset(request).select_related("person", "club")

    def begins(self, row: Tenure) -> str:
        return row.start.edtf or "?"

    def ends(self, row: Tenure) -> str:
        return row.end_edtf or "?"


@admin.register(Person)
class PersonAdmin(WhoIsWho, DecidingAdmin):
    form = PersonForm
    fields = [("name", "full_name"), ("born", "birthplace"), "country", "decisions", "splitting", "reason", "seen"]
    readonly_fields = ["decisions", "splitting"]
    list_display = ["name", "full_name", "country", "birth", "tenures"]
    list_filter = ["country"]
    search_fields = ["sort_key", "names__folded"]
    ordering = ["sort_key", "slug"]
    inlines = [PersonNameInline, TenureInline, showing.EvidenceInline]

    def get_queryset(self, request: HttpRequest) -> QuerySet[Person]:
        return super().get_queryset(request).annotate(held=Count("tenures"))

    def has_add_permission(self, request: HttpRequest) -> bool:
        """Somebody is known by a tenure: who adds one may name a new person."""
        return False

    def decide(self, request: HttpRequest, row: Person, field: str, value: str, reason: str) -> None:
        decide_person(row, field, value, request.user, reason)

    def name(self, request: HttpRequest, row: Person, text: str, value: str, reason: str) -> None:
        name_person(row, text, value, request.user, reason)

    def mentions(self, row: Person) -> list[Mention]:
        return mentions_of(row)

    def split_off(self, row: Person, mention: Mention, request: HttpRequest, reason: str) -> None:
        split(row, *mention, request.user, reason)

    @admin.display(description="decided")
    def decisions(self, row: Person) -> str:
        return showing.decided(target__person=row.slug)

    def view_on_site(self, row: Person) -> str:
        return reverse("coach", args=[row.slug])

    @admin.display(ordering="born_earliest", description="born")
    def birth(self, row: Person) -> str:
        return row.born.edtf or "?"

    @admin.display(ordering="held")
    def tenures(self, row: Any) -> int:
        return row.held
