"""What a browser would send of a form: all that stands in it, with what the editor changes."""

from typing import Any

from django.forms import BaseForm
from django.test import Client


def filled(desk: Client, address: str) -> dict[str, Any]:
    page = desk.get(address)
    assert page.status_code == 200
    sent = _of(page.context["adminform"].form)
    for shown in page.context["inline_admin_formsets"]:
        sent |= _of(shown.formset.management_form)
        for form in shown.formset.initial_forms if shown.has_change_permission else ():
            sent |= _of(form)
    return sent


def save(desk: Client, address: str, **changes: Any) -> Any:
    return desk.post(address, filled(desk, address) | changes)


def errors(response: Any) -> str:
    """All that the form complains of; there must be something."""
    form = response.context["adminform"].form
    found = [*form.non_field_errors(), *(text for texts in form.errors.values() for text in texts)]
    for shown in response.context["inline_admin_formsets"]:
        found += shown.formset.non_form_errors()
        found += [text for form in shown.formset.forms for texts in form.errors.values() for text in texts]
    assert found
    return " ".join(str(text) for text in found)


def _of(form: BaseForm) -> dict[str, Any]:
    told = {form.add_prefix(name): form.get_initial_for_field(field, name) for name, field in form.fields.items()}
    seen = [name for name, field in form.fields.items() if field.show_hidden_initial]
    told |= {form.add_initial_prefix(name): told[form.add_prefix(name)] for name in seen}
    return {name: "" if value is None or value is False else value for name, value in told.items()}
