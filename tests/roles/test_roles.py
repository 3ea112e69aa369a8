"""The four groups."""

from itertools import pairwise

import pytest
from django.contrib.auth.models import Group, Permission

from careers.roles import ROLES, make_roles

pytestmark = pytest.mark.django_db


def permissions(role: str) -> set[str]:
    rows = Group.objects.get(name=role).permissions.values_list("content_type__app_label", "codename")
    return {f"{app}.{codename}" for app, codename in rows}


def test_every_role_may_what_the_one_before_it_may():
    some = [permissions(role) for role in ROLES]
    assert all(less < more for less, more in pairwise(some))


def test_every_migration_brings_the_groups_back_to_the_table():
    before = permissions("reader")
    Group.objects.get(name="reader").permissions.set(Permission.objects.all())
    Group.objects.get(name="editor").delete()
    make_roles()
    assert permissions("reader") == before
    assert permissions("editor")
