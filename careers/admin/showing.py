"""What stands read-only beside a form: the sentences that say so, and what staff decided."""

from typing import Any

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.urls import reverse
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from careers.models import Decision, Evidence
from careers.querysets import passage
from clubs.admin import ReadOnly


class EvidenceInline(ReadOnly, admin.TabularInline):
    model = Evidence
    fields = ("stance", "sentence", "claim_says", "factuality", "speaker", "document")
    readonly_fields = fields

    def get_queryset(self, request: HttpRequest) -> QuerySet[Evidence]:
        rows = super().get_queryset(request).select_related("claim__document")
        return rows.annotate(quote=passage("claim__")).defer("claim__document__content", "claim__document__text")

    def sentence(self, row: Any) -> str:
        return format_html("<q>{}</q>", row.quote)

    @admin.display(description="claim")
    def claim_says(self, row: Evidence) -> str:
        return link("careers_claim", row.claim_id, row.claim)

    def factuality(self, row: Evidence) -> str:
        return row.claim.factuality

    def speaker(self, row: Evidence) -> str:
        return row.claim.speaker

    def document(self, row: Evidence) -> str:
        return link("careers_document", row.claim.document_id, row.claim.document)


def link(page: str, pk: int, text: object) -> SafeString:
    """A link to the desk's own page of a row; `page` is app_model."""
    return format_html('<a href="{}">{}</a>', reverse(f"admin:{page}_change", args=[pk]), text)


def decided(**about: Any) -> str:
    """The standing decisions about a person or a club themselves, as their target tells (`target__club=slug`)."""
    made = Decision.objects.filter(withdrawn=False, **about).exclude(target__has_key="role")
    lines = [(_what(one), one.value or _nothing(one), one.made_by, one.made_at.date(), one.reason) for one in made]
    return format_html_join("", "<p>{} = {}: {}, {}. {}</p>", lines) or "–"


def _nothing(decision: Decision) -> str:
    return "no name of it" if "called" in decision.target else "not known"


def _what(decision: Decision) -> str:
    return f"the name {decision.target['called']}" if "called" in decision.target else decision.field


class Explained:
    """For the desk of what is computed: what staff decided of a row, and what documents disagree about."""

    @admin.display(description="decided")
    def decisions(self, row: Any) -> str:
        lines = [(d["field"], d["value"] or "not known", d["by"], d["at"][:10], d["reason"]) for d in row.decided]
        return format_html_join("", "<p>{} = {}: {}, {}. {}</p>", lines) or "–"

    @admin.display(description="contradictions")
    def contradictions(self, row: Any) -> str:
        lines = [(c["field"], " / ".join(str(value["edtf"]) for value in c["values"])) for c in row.conflicts]
        return format_html_join("", "<p>{}: {}</p>", lines) or "–"
