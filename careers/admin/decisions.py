"""The desk of decisions: all that staff ever decided. One is never changed; it can be withdrawn."""

from django.contrib import admin, messages
from django.db.models import QuerySet
from django.http import HttpRequest

from careers.admin.historied import Historied
from careers.decisions import withdraw
from careers.models import Decision
from clubs.admin import ReadOnly


@admin.register(Decision)
class DecisionAdmin(ReadOnly, Historied):
    list_display = ["made_at", "made_by", "about", "field", "value", "reason", "withdrawn"]
    list_filter = ["withdrawn", "field", "made_by"]
    search_fields = [f"target__{part}" for part in ("person", "club", "one__name", "other__name")]
    search_fields += ["value", "reason", "made_by"]
    ordering = ["-made_at", "-id"]
    actions = ["withdraw"]

    def about(self, row: Decision) -> str:
        """Who and what it is about, in the words of its target."""
        if "judged" in row.target:
            return " / ".join(row.target[side]["name"] for side in ("one", "other"))
        names = ("person", "role", "club", "squad", "start", "called")
        judged = [row.target[side]["name"] for side in ("one", "other") if side in row.target]
        return ", ".join([*judged, *(row.target[name] for name in names if row.target.get(name))]) or "a claim"

    @admin.action(description="Withdraw: what the documents say holds again", permissions=["withdraw"])
    def withdraw(self, request: HttpRequest, decisions: QuerySet[Decision]) -> None:
        standing = decisions.filter(withdrawn=False)
        count = len([withdraw(decision) for decision in standing])
        messages.success(request, f"{count} withdrawn.")

    def has_withdraw_permission(self, request: HttpRequest) -> bool:
        return request.user.has_perm("careers.change_decision")
