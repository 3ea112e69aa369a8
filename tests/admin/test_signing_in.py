"""Who tries too many passwords waits."""

from datetime import timedelta

import pytest
from django.contrib.auth.models import User
from django.test import Client

from careers.admin.signing_in import MINUTES, OF_ADDRESS, OF_NAME
from careers.models import FailedSignIn

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def vera() -> User:
    return User.objects.create_superuser("vera", password="right")


def sign_in(password: str, address: str = "192.0.2.1", name: str = "vera") -> str:
    """Where it leads, or what is said."""
    answered = Client(REMOTE_ADDR=address).post("/admin/login/?next=/admin/", {"username": name, "password": password})
    return answered.get("Location") or str(answered.context["form"].non_field_errors())


def test_the_right_password_leads_to_the_desk():
    assert sign_in("right") == "/admin/"
    assert not FailedSignIn.objects.exists()


def test_after_too_many_wrong_ones_even_the_right_one_waits():
    for _ in range(OF_ADDRESS):
        assert "Too many" not in sign_in("wrong")
    assert "Too many" in sign_in("right")
    assert sign_in("right", address="192.0.2.2") == "/admin/"


def test_one_name_tried_from_everywhere_waits_too():
    for number in range(OF_NAME):
        sign_in("wrong", address=f"192.0.2.{number}")
    assert "Too many" in sign_in("right", address="198.51.100.1")


def test_after_a_while_one_may_try_again():
    for _ in range(OF_ADDRESS):
        sign_in("wrong")
    for failed in FailedSignIn.objects.all():
        FailedSignIn.objects.filter(pk=failed.pk).update(at=failed.at - timedelta(minutes=MINUTES))
    assert sign_in("right") == "/admin/"
