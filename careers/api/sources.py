"""The fields of documents, claims, evidence and decisions: how we know."""

from datetime import UTC
from typing import Any

from django.db.models.expressions import Combinable
from django.db.models.functions import Coalesce
from rest_framework import serializers

from careers.models import Claim, Decision, Document, Evidence
from careers.querysets import passage
from careers.versions import superseded_by
from clubs.api.links import HtmlLink, Link
from clubs.api.rows import At, NullIfEmpty
from clubs.api.serializers import CountOf, EmptyAsNull, RowSerializer


class DisplayTitle(serializers.CharField):
    """The document's title, or its file name."""

    def expression(self, at: At) -> Combinable:
        return Coalesce(NullIfEmpty(at("title")), at("name"))


class Quote(serializers.CharField):
    """The passage, as it stands in the document."""

    def expression(self, at: At) -> Combinable:
        return passage(at.path + str(self.source).replace(".", "__").removesuffix("quote"))


class DocumentRef(RowSerializer):
    html_url = HtmlLink("/documents/{0.pk}/")
    publisher = EmptyAsNull()
    title = DisplayTitle(source="__str__", read_only=True)

    class Meta:
        model = Document
        fields = ["id", "html_url", "title", "publisher", "published"]


class SupersededBy(serializers.IntegerField):
    def __init__(self, **kwargs: Any) -> None:
        super().__init__(read_only=True, allow_null=True, **kwargs)

    def get_attribute(self, instance: Any) -> int | None:
        return Document.objects.filter(pk=instance.pk).values_list(superseded_by("pk"), flat=True).get()

    def expression(self, at: At) -> Combinable:
        return superseded_by("pk", at.path)


class DocumentSerializer(DocumentRef):
    url = Link("documents")
    source_url = EmptyAsNull(source="url", help_text="Where the document was published")
    kind = EmptyAsNull()
    language = EmptyAsNull()
    claim_count = CountOf("claims")
    superseded_by = SupersededBy(help_text="The newest document of the same source_url, where that is another one")

    class Meta:
        model = Document
        fields = [
            "id",
            "url",
            "html_url",
            "sha256",
            "name",
            "title",
            "publisher",
            "published",
            "source_url",
            "kind",
            "language",
            "length",
            "claim_count",
            "superseded_by",
        ]


class DocumentDetailSerializer(DocumentSerializer):
    class Meta(DocumentSerializer.Meta):
        fields = [*DocumentSerializer.Meta.fields, "text"]


class ClaimSerializer(RowSerializer):
    """What one passage says; `start` and `end` count code points of the document's text."""

    url = Link("claims")
    document = DocumentRef(read_only=True)
    quote = Quote(read_only=True, help_text="The passage, as it stands in the document")
    object = EmptyAsNull()
    value = EmptyAsNull()
    squad = EmptyAsNull()
    role = EmptyAsNull()
    role_words = EmptyAsNull()
    reason = EmptyAsNull()
    competition = EmptyAsNull()
    speaker = EmptyAsNull()

    class Meta:
        model = Claim
        fields = [
            "id",
            "url",
            "key",
            "document",
            "quote",
            "start",
            "end",
            "predicate",
            "subject",
            "object",
            "value",
            "squad",
            "role",
            "role_words",
            "reason",
            "competition",
            "factuality",
            "speaker",
        ]


class AttachedTo(serializers.ModelSerializer):
    """What a claim is evidence of: one of the three ids."""

    class Meta:
        model = Evidence
        fields = ["stance", "tenure", "honour", "person"]


class ClaimDetailSerializer(ClaimSerializer):
    evidence_of = AttachedTo(source="evidence", many=True, read_only=True)

    class Meta(ClaimSerializer.Meta):
        fields = [*ClaimSerializer.Meta.fields, "evidence_of"]


class EvidenceSerializer(serializers.ModelSerializer):
    """A claim beside the tenure or honour that it supports, contradicts, or spoke of before it was overtaken."""

    claim = serializers.IntegerField(source="claim_id", read_only=True)
    url = Link("claims", source="claim")
    key = serializers.CharField(source="claim.key", read_only=True)
    document = DocumentRef(source="claim.document", read_only=True)
    quote = Quote(source="claim.quote", read_only=True)
    start = serializers.IntegerField(source="claim.start", read_only=True)
    end = serializers.IntegerField(source="claim.end", read_only=True)
    predicate = serializers.CharField(source="claim.predicate", read_only=True)
    value = EmptyAsNull(source="claim.value")
    factuality = serializers.CharField(source="claim.factuality", read_only=True)
    speaker = EmptyAsNull(source="claim.speaker")

    class Meta:
        model = Evidence
        fields = [
            "claim",
            "url",
            "key",
            "document",
            "quote",
            "start",
            "end",
            "predicate",
            "value",
            "factuality",
            "speaker",
            "stance",
        ]


class DecisionSerializer(RowSerializer):
    url = Link("decisions")
    made_at = serializers.DateTimeField(format="%Y-%m-%dT%H:%M:%S.%fZ", default_timezone=UTC, read_only=True)

    class Meta:
        model = Decision
        fields = ["id", "url", "target", "field", "value", "reason", "made_by", "made_at", "withdrawn"]
