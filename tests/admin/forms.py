"""What a browser would send of a form: all that stands in it, with what the editor changes."""

from typing import Any

from django.test import Client


def filled(desk: Client, address: str) -> dict[str, Any]:
    page = desk.get(address)
    assert page.status_code == 200
    form = page.context["adminform"].form
    sent = {name: form.get_initial_for_field(field, name) for name, field in form.fields.items()}
    for formset in page.context["inline_admin_formsets"]:
        management = formset.formset.management_form
        sent |= {management.add_prefix(name): value for name, value in management.initial.items()}
    return {name: "" if value is None else value for name, value in sent.items()}


def save(desk: Client, address: str, **changes: Any) -> Any:
    return desk.post(address, filled(desk, address) | changes)


def errors(response: Any) -> str:
    """All that the form complains of; there must be something."""
    form = response.context["adminform"].form
    found = [*form.non_field_errors(), *(text for texts in form.errors.values() for text in texts)]
    assert found
    return " ".join(str(text) for text in found)
