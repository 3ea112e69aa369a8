"""The desk of clubs: what staff change of them is a decision too."""

from typing import Any

from django import forms
from django.contrib import admin
from django.http import HttpRequest
from django.urls import reverse

from careers.admin.deciding import DecidingAdmin, DecidingForm
from careers.admin.fields import country
from careers.decisions import decide_club
from clubs.admin import ClubAdmin
from clubs.models import Club


class ClubForm(DecidingForm):
    name = forms.CharField(max_length=200)
    country = country()
    decides = ("name", "country")


@admin.register(Club)
class DecidedClubAdmin(ClubAdmin, DecidingAdmin):
    form = ClubForm
    fields = ["name", "country", "kind", "slug", "catalogued", "reason", "seen"]
    readonly_fields = ["kind", "slug", "catalogued"]

    def has_add_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Clubs come from the catalogue and from documents."""
        return False

    def view_on_site(self, row: Club) -> str:
        return reverse("club", args=[row.slug])

    def decide(self, request: HttpRequest, row: Club, field: str, value: str, reason: str) -> None:
        decide_club(row, field, value, request.user, reason)
