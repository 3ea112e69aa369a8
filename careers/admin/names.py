"""Names beside a form: each row that is changed, added or marked for deletion is a decision, with the form's reason."""

import re
from collections.abc import Iterator
from typing import Any

from django import forms
from django.contrib import admin
from django.db.models import Model
from django.forms.formsets import DELETION_FIELD_NAME
from django.http import HttpRequest, QueryDict

from careers.models import Person, PersonName
from careers.reconciling.names import Called
from clubs.models import Club, ClubName
from clubs.names import fold

_OF_PERSON = ("text", "kind")
_OF_CLUB = ("text", "kind", "language", "valid_from", "valid_to")
_LANGUAGE = re.compile("[a-z]{2,3}")


class NameForm(forms.ModelForm):
    """Nothing of the form goes into the row: that is computed once the decision is made."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in self.base_fields:
            self.fields[name].show_hidden_initial = bool(self.instance.pk)

    def clean_text(self) -> str:
        text: str = self.cleaned_data["text"]
        if not fold(text):
            raise forms.ValidationError("A name has letters or figures.")
        return text

    @property
    def called(self) -> Called:
        return Called(self.cleaned_data["kind"])

    def _post_clean(self) -> None:
        pass


class ClubNameForm(NameForm):
    language = forms.RegexField(_LANGUAGE, max_length=3, required=False, help_text="Such as es.", strip=True)
    valid_from = forms.IntegerField(label="First year", min_value=1850, max_value=2100, required=False)
    valid_to = forms.IntegerField(label="Last year", min_value=1850, max_value=2100, required=False)

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        first, last = cleaned.get("valid_from"), cleaned.get("valid_to")
        if first and last and last < first:
            self.add_error("valid_to", f"The last year, {last}, is before the first, {first}.")
        return cleaned

    @property
    def called(self) -> Called:
        about = self.cleaned_data
        return Called(about["kind"], about["language"], about["valid_from"], about["valid_to"])


class Names(forms.BaseInlineFormSet):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.is_bound:
            self.data = self._beside_the_rows_as_they_are()

    @property
    def decided(self) -> dict[str, str]:
        """Texts and what is decided of each, as a decision stores it; those taken away come first."""
        decided = dict.fromkeys(self._taken_away(), "")
        for form in self._kept():
            text = form.cleaned_data["text"]
            if form.has_changed() or text in decided:
                decided[text] = str(form.called)
        return decided

    def clean(self) -> None:
        if any(self.errors):
            return
        kept = self._kept()
        texts = [form.cleaned_data["text"] for form in kept]
        for form in kept:
            if form.has_changed() and texts.count(form.cleaned_data["text"]) > 1:
                form.add_error("text", "This name stands here twice.")
        goes_by = self.data.get("name", self.instance.name)
        if self.decided.get(goes_by) == "":
            raise forms.ValidationError(f"{goes_by} is what it goes by: change that first.")

    def _kept(self) -> list[Any]:
        told = [form for form in self.forms if form.cleaned_data.get("text")]
        return [form for form in told if not form.cleaned_data.get(DELETION_FIELD_NAME)]

    def _taken_away(self) -> Iterator[str]:
        for form in self.initial_forms:
            if form.cleaned_data.get(DELETION_FIELD_NAME) or form.cleaned_data["text"] != form.instance.text:
                yield form.instance.text

    def _beside_the_rows_as_they_are(self) -> Any:
        """What was sent, where rows came or went meanwhile: each row first, behind them what was written of others."""
        if not self.management_form.is_valid():
            return self.data
        sent = [self._sent(f"{self.prefix}-{number}-") for number in range(self.total_form_count())]
        rows = {str(row.pk): row for row in self.get_queryset()}
        if {one.get("id") for one in sent[: self.initial_form_count()]} == rows.keys():
            return self.data
        by_row = {one["id"]: one for one in sent if one.get("id") in rows}
        others = [one | {"id": ""} for one in sent if one.get("id") not in rows and _is_changed(one)]
        del self.management_form  # it is cached, and counts what was sent
        return self._as_sent(by_row, rows, others)

    def _sent(self, start: str) -> dict[str, str]:
        """The fields of one row; those that say what the editor saw are called initial-…"""
        of_row = {name: value for name, value in self.data.items() if name.startswith((start, f"initial-{start}"))}
        return {name.replace(start, "", 1): value for name, value in of_row.items()}

    def _as_sent(self, by_row: dict[str, Any], rows: dict[str, Model], others: list[dict[str, str]]) -> QueryDict:
        data = QueryDict(mutable=True)
        of_names = (f"{self.prefix}-", f"initial-{self.prefix}-")
        data.update({name: value for name, value in self.data.items() if not name.startswith(of_names)})
        limits = {name: self.data[name] for name in self.data if name.endswith("_NUM_FORMS")}
        counts = {"TOTAL_FORMS": len(rows) + len(others), "INITIAL_FORMS": len(rows)}
        data.update(limits | {f"{self.prefix}-{name}": str(count) for name, count in counts.items()})
        for number, one in enumerate([*(by_row.get(pk) or self._told(row) for pk, row in rows.items()), *others]):
            start = f"{self.prefix}-{number}-"
            for name, value in one.items():
                seen = name.startswith("initial-")
                data[f"initial-{start}{name.removeprefix('initial-')}" if seen else f"{start}{name}"] = value
        return data

    def _told(self, row: Model) -> dict[str, str]:
        told = forms.model_to_dict(row, [*self.form.base_fields, "id"])
        told = {name: "" if value is None else str(value) for name, value in told.items()}
        return told | {f"initial-{name}": told[name] for name in self.form.base_fields}


def _is_changed(sent: dict[str, str]) -> bool:
    """Whether the editor wrote something else than they saw in the row."""
    if sent.get(DELETION_FIELD_NAME):
        return False
    told = {name for name in sent if f"initial-{name}" in sent}
    return not sent.get("id") or any(sent[name] != sent[f"initial-{name}"] for name in told)


class NameInline(admin.TabularInline):
    formset = Names
    form = NameForm
    extra = 0
    verbose_name = "name"
    verbose_name_plural = "names"

    def _may(self, request: HttpRequest, obj: Any = None) -> bool:
        """Whoever may change a person or a club may change the names."""
        meta = self.parent_model._meta
        return request.user.has_perm(f"{meta.app_label}.change_{meta.model_name}")

    has_add_permission = has_change_permission = has_delete_permission = _may

    def has_view_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        meta = self.parent_model._meta
        return self._may(request) or request.user.has_perm(f"{meta.app_label}.view_{meta.model_name}")


class PersonNameInline(NameInline):
    model = PersonName
    fields = _OF_PERSON


class ClubNameInline(NameInline):
    model = ClubName
    form = ClubNameForm
    fields = _OF_CLUB


NamesOfPerson = forms.inlineformset_factory(Person, PersonName, form=NameForm, formset=Names, fields=_OF_PERSON)
NamesOfClub = forms.inlineformset_factory(Club, ClubName, form=ClubNameForm, formset=Names, fields=_OF_CLUB)
