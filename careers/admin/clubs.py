"""The desk of clubs: what staff change of them is a decision too."""

from typing import Any

from django import forms
from django.contrib import admin
from django.http import HttpRequest
from django.urls import reverse

from careers.admin import showing
from careers.admin.deciding import DecidingAdmin, DecidingForm
from careers.admin.fields import country
from careers.admin.merging import WhoIsWho
from careers.admin.names import ClubNameInline, NamesOfClub
from careers.decisions import decide_club, name_club
from careers.identifying.mentions import Mention
from careers.judging import split_club
from careers.meaning import mentions_of_club
from clubs.admin import ClubAdmin
from clubs.models import Club


class ClubForm(DecidingForm):
    name = forms.CharField(max_length=200)
    country = country()
    decides = ("name", "country")
    names = NamesOfClub


@admin.register(Club)
class DecidedClubAdmin(WhoIsWho, ClubAdmin, DecidingAdmin):
    form = ClubForm
    fields = ["name", "country", "kind", "slug", "catalogued", "decisions", "splitting", "reason", "seen"]
    readonly_fields = ["kind", "slug", "catalogued", "decisions", "splitting"]
    inlines = [ClubNameInline]

    def has_add_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Clubs come from the catalogue and from documents."""
        return False

    def view_on_site(self, row: Club) -> str:
        return reverse("club", args=[row.slug])

    def decide(self, request: HttpRequest, row: Club, field: str, value: str, reason: str) -> None:
        decide_club(row, field, value, request.user, reason)

    def name(self, request: HttpRequest, row: Club, text: str, value: str, reason: str) -> None:
        name_club(row, text, value, request.user, reason)

    def mentions(self, row: Club) -> list[Mention]:
        return mentions_of_club(row)

    def split_off(self, row: Club, mention: Mention, request: HttpRequest, reason: str) -> None:
        split_club(row, *mention, request.user, reason)

    @admin.display(description="decided")
    def decisions(self, row: Club) -> str:
        return showing.decided(target__club=row.slug)
