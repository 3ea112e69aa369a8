"""The desk of documents and claims. Both stay as they were read; a claim can be judged."""

from typing import Any

from django.contrib import admin
from django.db.models import Count, QuerySet
from django.http import HttpRequest
from django.urls import reverse
from django.utils.html import format_html

from careers.admin.deciding import DecidingAdmin, DecidingForm
from careers.admin.fields import judgement
from careers.admin.showing import link
from careers.decisions import judge_claim
from careers.history import history
from careers.models import Claim, Decision, Document, Evidence
from careers.querysets import passage
from careers.reconciling.decisions import JUDGEMENT
from clubs.admin import ReadOnly


@admin.register(Document)
class DocumentAdmin(ReadOnly, admin.ModelAdmin):
    list_display = ["__str__", "publisher", "published", "kind", "language", "claims_read"]
    list_filter = ["kind", "language", "publisher"]
    search_fields = ["title", "publisher", "name", "sha256"]
    fields = ["title", "publisher", "published", "kind", "language", "url", "name", "sha256", "claims_read", "text"]

    def get_queryset(self, request: HttpRequest) -> QuerySet[Document]:
        return super().get_queryset(request).defer("content").annotate(read=Count("claims"))

    def view_on_site(self, row: Document) -> str:
        return reverse("document", args=[row.pk])

    @admin.display(description="claims", ordering="read")
    def claims_read(self, row: Any) -> int:
        return row.read


class ClaimForm(DecidingForm):
    judgement = judgement()
    decides = (JUDGEMENT,)

    def told(self, row: Claim) -> dict[str, Any]:
        return {JUDGEMENT: ""}

    def version(self, row: Claim) -> int:
        """How often it was judged, or a judgement was changed: a claim itself never is."""
        return len(history(row))


class EvidenceOfInline(ReadOnly, admin.TabularInline):
    model = Evidence
    verbose_name_plural = "is evidence of"
    fields = ["stance", "tenure", "honour", "person"]

    def get_queryset(self, request: HttpRequest) -> QuerySet[Evidence]:
        return (
            super()
            .get_queryset(request)
            .select_related("tenure__person", "tenure__club", "honour__person", "honour__season__competition", "person")
        )


@admin.register(Claim)
class ClaimAdmin(DecidingAdmin):
    form = ClaimForm
    list_display = ["subject", "predicate", "object", "value", "role", "factuality", "speaker", "document"]
    list_select_related = ["document"]
    list_filter = ["predicate", "factuality", "role"]
    search_fields = ["subject", "object", "value", "competition", "speaker"]
    readonly_fields = [
        *(
            "sentence",
            "source",
            "predicate",
            "subject",
            "object",
            "value",
            "squad",
            "role",
            "role_words",
            "reason_given",
        ),
        *("competition", "factuality", "speaker", "judged"),
    ]
    fields = [*readonly_fields, JUDGEMENT, "reason", "seen"]
    inlines = [EvidenceOfInline]

    def get_queryset(self, request: HttpRequest) -> QuerySet[Claim]:
        rows = super().get_queryset(request).select_related("document")
        return rows.annotate(quote=passage()).defer("document__content", "document__text")

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def decide(self, request: HttpRequest, row: Claim, field: str, value: str, reason: str) -> None:
        judge_claim(row.key, value, request.user, reason)

    def sentence(self, row: Any) -> str:
        return format_html("<q>{}</q>", row.quote)

    @admin.display(description="document")
    def source(self, row: Claim) -> str:
        return link("careers_document", row.document_id, row.document)

    @admin.display(description="end reason")
    def reason_given(self, row: Claim) -> str:
        return row.reason

    def judged(self, row: Claim) -> str:
        standing = Decision.objects.filter(target={"claim": row.key}, field=JUDGEMENT, withdrawn=False).last()
        return f"{standing.value} by {standing.made_by}: {standing.reason}" if standing else "–"
