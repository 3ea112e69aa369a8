"""The desk of the staff. Every change is a decision, and the facts are computed around it: nothing here writes one."""

from django.contrib import admin

from careers.admin import clubs, decisions, people, tenures
from careers.admin.signing_in import SignIn

__all__ = ["clubs", "decisions", "people", "tenures"]

admin.site.login_form = SignIn
