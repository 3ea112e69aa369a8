"""Signing in, throttled: whoever tries too many passwords waits. Counted in the database, for all workers together."""

from datetime import timedelta
from typing import Any

from django import forms
from django.conf import settings
from django.contrib.admin.forms import AdminAuthenticationForm
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext as _

from careers.models import FailedSignIn

MINUTES = 10
#: Failures in that time after which one address, or one name from wherever, has to wait.
OF_ADDRESS, OF_NAME = 10, 30


class SignIn(AdminAuthenticationForm):
    def clean(self) -> dict[str, Any]:
        tried = {"username": self.cleaned_data.get("username", "")[:150], "address": _address(self.request)}
        since = timezone.now() - timedelta(minutes=MINUTES)
        recent = FailedSignIn.objects.filter(at__gt=since)
        by_address, by_name = (recent.filter(**{name: tried[name]}).count() for name in ("address", "username"))
        if by_address >= OF_ADDRESS or by_name >= OF_NAME:
            raise forms.ValidationError(
                _("Too many attempts: wait %(minutes)d minutes, then try again.") % {"minutes": MINUTES}
            )
        try:
            return super().clean()
        except forms.ValidationError:
            FailedSignIn.objects.filter(at__lte=since).delete()
            FailedSignIn.objects.create(**tried)
            raise


def _address(request: HttpRequest | None) -> str:
    """Of who asks; behind a proxy that speaks HTTPS, what the proxy says last."""
    meta = request.META if request else {}
    forwarded = meta.get("HTTP_X_FORWARDED_FOR", "") if hasattr(settings, "SECURE_PROXY_SSL_HEADER") else ""
    return str(forwarded.rpartition(",")[2].strip() or meta.get("REMOTE_ADDR", ""))[:45]
