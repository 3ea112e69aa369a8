"""Forms whose saving is a decision: what is changed, by whom and why. The row itself is computed, never saved here.

Two editors of one row: the version that each has seen travels in the form, and who comes second is told what has
changed meanwhile, with all that they wrote still in the form.
"""

from contextlib import suppress
from typing import Any

from django import forms
from django.core.exceptions import ObjectDoesNotExist
from django.db.models import Model
from django.http import HttpRequest, HttpResponseRedirect, QueryDict
from django.shortcuts import redirect
from django.utils.http import url_has_allowed_host_and_scheme

from careers.admin.historied import Historied
from careers.admin.names import Names
from careers.recompute import take_turn


class ReasonForm(forms.ModelForm):
    """Nothing of the form goes into the row: that is computed once the decision is made."""

    reason = forms.CharField(
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text="Why it is so. Everybody sees it beside the fact; your name is shown to staff alone.",
    )

    def _post_clean(self) -> None:
        pass


class DecidingForm(ReasonForm):
    """A field in `decides` is named as the decision's field, and its value is the text that the decision stores."""

    seen = forms.IntegerField(widget=forms.HiddenInput, required=False)
    decides: tuple[str, ...] = ()
    names: type[Any] | None = None
    """The names beside the form, which decide too."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.initial = self.told(self.instance) | {"seen": self.version(self.instance)}
        for name in self.decides:
            self.fields[name].show_hidden_initial = True  # what is changed is told from what the editor saw

    def told(self, row: Any) -> dict[str, Any]:
        """What the row says now of each field in `decides`."""
        return {name: getattr(row, name) for name in self.decides}

    def version(self, row: Any) -> int | None:
        """Another one whenever the row has changed; None for a new one."""
        return getattr(row, "version", None)

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        if cleaned.get("seen") != self.initial["seen"]:
            self._tell_the_second()
        elif not self.errors and not self.decided and not self._names_changed():
            raise forms.ValidationError("Nothing is changed: there is nothing to decide.")
        return cleaned

    @property
    def decided(self) -> dict[str, str]:
        """The fields that were changed, and their new values."""
        valid = self.cleaned_data.keys() & set(self.decides)
        return {name: self.cleaned_data[name] for name in self.changed_data if name in valid}

    def _names_changed(self) -> bool:
        return self.names is not None and self.names(self.data, instance=self.instance).has_changed()

    def _tell_the_second(self) -> None:
        """The form comes back with the row's new version: whoever saves it again has seen what is said here.

        What the second editor wrote stays; what they left alone follows the row.
        """
        written = self.changed_data  # before that changes what they are told from
        seen, self.data = self.data, QueryDict(mutable=True)
        self.data.update(seen)
        self.data[self.add_prefix("seen")] = str(self.initial["seen"])
        self.add_error(None, "Somebody has changed this meanwhile. Compare, and save again what still holds.")
        for name in self.decides:
            now = str(self.initial[name])
            self.data[self.add_initial_prefix(name)] = now
            if name not in written:
                self.data[self.add_prefix(name)] = now
            elif name in self.cleaned_data and seen.get(self.add_initial_prefix(name)) != now:
                self.add_error(name, f"It is now: {now or 'not known'}")


class DecidingAdmin(Historied):
    """Saves what a form decides, by `decide`, and the names beside it, by `name`; `make` is for those that add rows."""

    def get_object(self, request: HttpRequest, object_id: str, from_field: str | None = None) -> Any:
        if request.method == "POST":
            take_turn()
        return super().get_object(request, object_id, from_field)

    def save_form(self, request: HttpRequest, form: Any, change: bool) -> Any:
        return form.instance if change else self.make(request, form)

    def save_model(self, request: HttpRequest, obj: Model, form: Any, change: bool) -> None:
        for field, value in form.decided.items() if change else ():
            self.decide(request, obj, field, value, form.cleaned_data["reason"])
            _as_it_is_now(obj)

    def save_related(self, request: HttpRequest, form: Any, formsets: Any, change: bool) -> None:
        for formset in (one for one in formsets if isinstance(one, Names)):
            for text, value in formset.decided.items():
                self.name(request, form.instance, text, value, form.cleaned_data["reason"])
                _as_it_is_now(form.instance)

    def construct_change_message(self, request: HttpRequest, form: Any, formsets: Any, add: bool = False) -> Any:
        """What else hangs on the row is to be looked at: it has no changes to tell."""
        message = super().construct_change_message(request, form, [], add)
        changed = any(formset.has_changed() for formset in formsets if isinstance(formset, Names))
        return [*message, {"changed": {"fields": ["Names"]}}] if changed else message

    def response_post_save_change(self, request: HttpRequest, obj: Any) -> HttpResponseRedirect:
        """Back to where the editor came from, such as a question of the queue."""
        back = request.GET.get("next", "")
        if url_has_allowed_host_and_scheme(back, allowed_hosts=None):
            return redirect(back)
        return super().response_post_save_change(request, obj)

    def make(self, request: HttpRequest, form: Any) -> Any:
        raise NotImplementedError

    def decide(self, request: HttpRequest, row: Any, field: str, value: str, reason: str) -> None:
        raise NotImplementedError

    def name(self, request: HttpRequest, row: Any, text: str, value: str, reason: str) -> None:
        raise NotImplementedError

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """What is computed goes with its last evidence, or when it is rejected."""
        return False


def _as_it_is_now(row: Model) -> None:
    """After a decision; one that took the row away leaves it as it was."""
    with suppress(ObjectDoesNotExist):
        row.refresh_from_db()
