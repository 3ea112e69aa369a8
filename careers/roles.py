"""What staff may, by role: four groups, each with all that the one before it may.

reader          looks at everything at the desk
reviewer        and answers the questions of the queue, and judges claims
editor          and edits, merges, splits, puts back, uploads documents, and makes claims
administrator   and says who is staff, and in which role
"""

from collections.abc import Mapping
from typing import Any

ROLES: Mapping[str, tuple[str, ...]] = {
    "reader": (
        *("careers.view_answer", "careers.view_claim", "careers.view_decision", "careers.view_document"),
        *("careers.view_evidence", "careers.view_honour", "careers.view_person", "careers.view_personname"),
        *("careers.view_tenure", "clubs.view_club", "clubs.view_clubname"),
        *("clubs.view_competition", "clubs.view_season"),
    ),
    "reviewer": ("careers.add_answer", "careers.change_claim"),
    "editor": (
        *("careers.change_answer", "careers.add_tenure", "careers.change_tenure", "careers.change_person"),
        *("clubs.change_club", "careers.change_decision", "careers.add_document"),
        "careers.add_claim",
    ),
    "administrator": ("auth.view_user", "auth.add_user", "auth.change_user", "auth.delete_user", "auth.view_group"),
}


def make_roles(**signal: Any) -> None:
    """After every migration: the four groups are there, and may what is written here."""
    from django.contrib.auth.models import Group

    may: list[str] = []
    for name, more in ROLES.items():
        may += more
        group, _ = Group.objects.get_or_create(name=name)
        group.permissions.set([_permission(one) for one in may])


def _permission(name: str) -> Any:
    from django.contrib.auth.models import Permission

    app, _, codename = name.partition(".")
    return Permission.objects.get(content_type__app_label=app, codename=codename)
