"""The fields of clubs, competitions and seasons: described once, for JSON, CSV, JSON Lines and the schema."""

from typing import Any

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import Func, IntegerField
from rest_framework import serializers

from clubs.api.links import HtmlLink, Link
from clubs.api.rows import At, NullIfEmpty, related
from clubs.models import Club, ClubName, Competition, Season


class EmptyAsNull(serializers.CharField):
    """Outside, a text that is not known is null."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(read_only=True, allow_null=True, **kwargs)

    def to_representation(self, value: Any) -> Any:
        return str(value) if value else None

    def expression(self, at: At) -> NullIfEmpty:
        return NullIfEmpty(at(str(self.source)))


class CountOf(serializers.IntegerField):
    """How many rows a relation leads to."""

    def __init__(self, relation: str, **kwargs: Any) -> None:
        super().__init__(read_only=True, source=f"{relation}.count", **kwargs)
        self.relation = relation

    def expression(self, at: At) -> Func:
        owner: Any = self.parent
        rows = related(owner.Meta.model, self.relation, at).order_by().values("pk")
        return Func(ArraySubquery(rows), function="cardinality", output_field=IntegerField())


class RowSerializer(serializers.ModelSerializer):
    """A row of a list. Without the parts in Meta.optional that nobody asked for; with `fields=`, with those alone."""

    def get_fields(self) -> dict[str, Any]:
        optional, asked = getattr(self.Meta, "optional", ()), self.context["include"]
        chosen = None if self.parent else self.context.get("fields")
        return {
            name: field
            for name, field in super().get_fields().items()
            if (chosen is None or name in chosen) and (name not in optional or name in asked)
        }

    class Meta:
        optional: tuple[str, ...] = ()


class Whole:
    """What stands inside another row by its Meta.reference alone, and is whole where `include=` names it."""

    def get_fields(self) -> dict[str, Any]:
        fields = super().get_fields()  # type: ignore[misc]
        reference = self.Meta.reference  # type: ignore[attr-defined]
        if self.field_name not in self.context["include"]:  # type: ignore[attr-defined]
            return {name: fields[name] for name in reference}
        for field in (field for name, field in fields.items() if name not in reference):
            field.read_only = field.required = False  # the description tells them, and does not promise them
        return fields


class ClubRef(serializers.ModelSerializer):
    country = EmptyAsNull(help_text="ISO 3166 alpha-2, or GB-ENG, GB-SCT, GB-WLS, GB-NIR, XK")

    class Meta:
        model = Club
        fields = ["id", "slug", "name", "country"]


class ClubNameSerializer(serializers.ModelSerializer):
    language = EmptyAsNull()

    class Meta:
        model = ClubName
        fields = ["text", "kind", "language", "valid_from", "valid_to"]


class ClubSerializer(RowSerializer):
    url = Link("clubs")
    html_url = HtmlLink("/clubs/{0.slug}/")
    country = EmptyAsNull(help_text="ISO 3166 alpha-2, or GB-ENG, GB-SCT, GB-WLS, GB-NIR, XK")
    names = ClubNameSerializer(many=True, read_only=True)

    class Meta:
        model = Club
        fields = ["id", "url", "html_url", "slug", "name", "country", "kind", "names"]


class ClubPart(Whole, ClubSerializer):
    class Meta(ClubSerializer.Meta):
        reference = ("id", "slug", "name", "country")


class CompetitionRef(RowSerializer):
    country = EmptyAsNull()

    class Meta:
        model = Competition
        fields = ["id", "slug", "name", "country"]


class CompetitionSerializer(CompetitionRef):
    url = Link("competitions")

    class Meta(CompetitionRef.Meta):
        fields = ["id", "url", "slug", "name", "country"]


class SeasonSerializer(RowSerializer):
    url = Link("seasons")
    competition = CompetitionRef(read_only=True)

    class Meta:
        model = Season
        fields = ["id", "url", "competition", "label"]
