"""The history of a record at the desk: who changed what, when and why, each with a way back."""

from typing import Any

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from careers.history import Change, history, put_back
from careers.recompute import take_turn


class Historied(admin.ModelAdmin):
    def history_view(self, request: HttpRequest, object_id: str, extra_context: Any = None) -> HttpResponse:
        """GET shows it; POST puts the record back as it was before a change."""
        row = self.get_object(request, object_id)
        if row is None:
            raise Http404
        if not self.has_view_or_change_permission(request, row):
            raise PermissionDenied
        if request.method == "POST":
            return self._put_back(request, row)
        return self._show(request, row)

    @transaction.atomic
    def _put_back(self, request: HttpRequest, row: Any) -> HttpResponse:
        if not self.may_put_back(request):
            raise PermissionDenied
        take_turn()
        changes = history(row)
        if request.POST.get("seen") != _newest(changes):
            error = _("Somebody has changed this meanwhile. Look again, and put back what you still want.")
            return self._show(request, row, error)
        reason = request.POST.get("reason", "").strip()[:2000] or _("Put back as it was.")
        try:
            with transaction.atomic():
                put_back(row, request.POST.get("change", ""), request.user, reason)
        except ValueError as error:
            return self._show(request, row, str(error))
        messages.success(request, _("Put back as it was."))
        return redirect(request.path)

    def may_put_back(self, request: HttpRequest) -> bool:
        """It takes decisions back and makes them hold again."""
        return request.user.has_perm("careers.change_decision")

    def _show(self, request: HttpRequest, row: Any, error: str = "") -> HttpResponse:
        changes = history(row)
        context = {
            **self.admin_site.each_context(request),
            "title": _("History: %(record)s") % {"record": row},
            "record": row,
            "opts": self.opts,
            "changes": changes,
            "seen": _newest(changes),
            "error": error,
            "may_put_back": self.may_put_back(request),
        }
        return render(request, "admin/history.html", context)


def _newest(changes: list[Change]) -> str:
    """Whoever puts something back has seen the history up to this."""
    return changes[0].key if changes else ""
