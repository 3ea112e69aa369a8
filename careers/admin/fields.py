"""Fields of the desk's forms. The value of each is the text that a decision stores."""

from collections.abc import Iterable
from typing import Any

from django import forms
from django.contrib import admin
from django.contrib.admin.widgets import AutocompleteSelect

from careers.dates import DateBounds
from careers.models import Tenure
from careers.reconciling.decisions import ACCEPTED, REJECTED
from clubs.countries import countries, name
from clubs.models import Club

STILL_THERE = ".."


class EdtfField(forms.CharField):
    """A date as far as it is known; with `open_end` also ".." for "still in the post"."""

    def __init__(self, open_end: bool = False, **kwargs: Any) -> None:
        forms_of_date = "2016, 2016-12, 2016-12-19, 2020-01~ (about), [2012..2013], [..2024-08-04]"
        help_text = f"{forms_of_date}{', .. (still in the post)' if open_end else ''}; empty where it is not known"
        super().__init__(required=False, max_length=40, help_text=help_text, **kwargs)
        self.open_end = open_end

    def clean(self, value: Any) -> str:
        text = super().clean(value)
        if self.open_end and text == STILL_THERE:
            return text
        try:
            return DateBounds.parse(text).edtf or ""
        except ValueError as error:
            raise forms.ValidationError(str(error)) from error


class RecordField(forms.RegexField):
    """Matches played, won, drawn and lost."""

    def __init__(self, **kwargs: Any) -> None:
        shape = "12-7-3-2: played, won, drawn, lost; ? for what is not known"
        messages = {"invalid": f"Write it as {shape}."}
        super().__init__(
            r"^(\d{1,4}|\?)(-(\d{1,4}|\?)){3}$", required=False, help_text=shape, error_messages=messages, **kwargs
        )


class ClubField(forms.ModelChoiceField):
    """Found while its name is typed; its value is the slug."""

    def __init__(self) -> None:
        widget = AutocompleteSelect(Tenure._meta.get_field("club"), admin.site)
        super().__init__(Club.objects.all(), widget=widget)

    def clean(self, value: Any) -> str:
        return super().clean(value).slug


def words(of: Iterable[str], required: bool = True, empty: str = "not known") -> forms.ChoiceField:
    """One of the words of `careers.vocabulary`."""
    choices = [(str(word), str(word)) for word in of]
    return forms.ChoiceField(choices=choices if required else [("", empty), *choices], required=required)


def judgement() -> forms.ChoiceField:
    field = words((ACCEPTED, REJECTED), required=False, empty="as the documents have it")
    field.help_text = "Accepted: it is a fact. Rejected: it is not shown. A judgement is taken back under Decisions."
    return field


def country() -> forms.ChoiceField:
    choices = sorted(((code, f"{name(code)} ({code})") for code in countries()), key=lambda one: one[1])
    return forms.ChoiceField(choices=[("", "not known"), *choices], required=False)
