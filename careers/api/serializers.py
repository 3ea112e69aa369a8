"""The fields of people, tenures and honours: described once, for JSON, CSV, JSON Lines and the schema."""

from typing import Any

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import Case, Func, JSONField, Model, OuterRef, Q, TextField, Value, When
from django.db.models.expressions import Combinable
from rest_framework import serializers

from careers.api.sources import EvidenceSerializer
from careers.filters import CERTAINTIES
from careers.models import Honour, Person, PersonName, Tenure
from careers.querysets import CONTRADICTED, CURRENT, DAYS_MAX, DAYS_MIN
from clubs.api.links import HtmlLink, Link
from clubs.api.rows import At, ListOf, Object, OfThePage, row
from clubs.api.serializers import ClubPart, CountOf, EmptyAsNull, RowSerializer, SeasonSerializer, Whole


class Bounds(serializers.Serializer):
    """A date as far as it is known; null where nothing is."""

    edtf = serializers.CharField(help_text='EDTF: "2016", "2016-12-19", "[2012..2013]"')
    earliest = serializers.DateField(allow_null=True)
    latest = serializers.DateField(allow_null=True)

    def __init__(self, *, about: bool = True, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.about = about

    def get_attribute(self, instance: Model) -> Any:
        bounds: Any = super().get_attribute(instance)
        return bounds if bounds.known else None

    def expression(self, at: At) -> Combinable:
        earliest, latest = at(f"{self.source}_earliest"), at(f"{self.source}_latest")
        about: Combinable = at(f"{self.source}_about") if self.about else Value(False)
        edtf = Func(earliest, latest, about, function="edtf", output_field=TextField())
        unknown = {f"{at.path}{self.source}_{side}": None for side in ("earliest", "latest")}
        return Case(When(**unknown, then=None), default=Object(edtf=edtf, earliest=earliest, latest=latest))


class End(Bounds):
    """The last day; `edtf` is ".." where the person is still in the post as of the day `earliest`."""

    def get_attribute(self, tenure: Any) -> Any:
        if not tenure.ongoing:
            return super().get_attribute(tenure)
        return {"edtf": tenure.end_edtf, "earliest": tenure.end_earliest, "latest": None}

    def expression(self, at: At) -> Combinable:
        still = Object(edtf=Value(".."), earliest=at("end_earliest"), latest=Value(None))
        return Case(When(**{f"{at.path}ongoing": True}, then=still), default=super().expression(at))


class Record(serializers.ModelSerializer):
    """Matches; null where none of the four is known."""

    class Meta:
        model = Tenure
        fields = ["played", "won", "drawn", "lost"]

    def get_attribute(self, tenure: Any) -> Any:
        known = any(getattr(tenure, name) is not None for name in self.Meta.fields)
        return tenure if known else None

    def expression(self, at: At) -> Combinable:
        unknown = {f"{at.path}{name}": None for name in self.Meta.fields}
        return Case(When(**unknown, then=None), default=row(self, at))


class Condition(serializers.BooleanField):
    """A question that the row's own columns answer."""

    def __init__(self, condition: Q, **kwargs: Any) -> None:
        super().__init__(read_only=True, **kwargs)
        self.condition = condition

    def expression(self, at: At) -> Combinable:
        return Case(When(self.condition, then=Value(True)), default=Value(False))


class Days(serializers.IntegerField):
    """Days in the post, both ends counted; null where its start or its end is not known at all."""

    def __init__(self, counted: Func, **kwargs: Any) -> None:
        super().__init__(read_only=True, allow_null=True, **kwargs)
        self.counted = counted

    def expression(self, at: At) -> Combinable:
        started = Q(start_earliest__isnull=False) | Q(start_latest__isnull=False)
        ended = Q(end_earliest__isnull=False) | Q(end_latest__isnull=False)
        return Case(When(started & ended, then=self.counted), default=None)


class Certainty(serializers.ChoiceField):
    """Which of the two answers the row is; the page's own query says it."""

    def expression(self, at: At) -> Combinable:
        return OfThePage("certainty")


class PersonRef(serializers.ModelSerializer):
    class Meta:
        model = Person
        fields = ["id", "slug", "name"]


class PersonNameSerializer(serializers.ModelSerializer):
    class Meta:
        model = PersonName
        fields = ["text"]


class Editor(serializers.CharField):
    """Who of the staff decided, told to staff alone."""

    def to_representation(self, value: str) -> str:
        return value if self.context["staff"] else "staff"


class WithoutEditors(Func):
    template = (
        """(SELECT coalesce(json_agg(one || '{"by": "staff"}'), '[]') FROM jsonb_array_elements(%(expressions)s) one)"""
    )
    output_field = JSONField()


class DecidedList(serializers.ListSerializer):
    def expression(self, at: At) -> Combinable:
        found = at(str(self.source))
        return found if self.context["staff"] else WithoutEditors(found)


class Decided(serializers.Serializer):
    """A field that staff decided: it outranks what documents say."""

    class Meta:
        list_serializer_class = DecidedList

    field = serializers.CharField()
    value = serializers.CharField()
    by = Editor(help_text='The user name, for staff; "staff" for everybody else')
    at = serializers.DateTimeField()
    reason = serializers.CharField()


class TitleSerializer(serializers.ModelSerializer):
    season = SeasonSerializer(read_only=True)
    role = EmptyAsNull()

    class Meta:
        model = Honour
        fields = ["id", "season", "role"]


class PersonSerializer(RowSerializer):
    url = Link("people")
    html_url = HtmlLink("/coaches/{0.slug}/")
    full_name = EmptyAsNull()
    born = Bounds(read_only=True, allow_null=True, about=False)
    birthplace = EmptyAsNull()
    nationality = EmptyAsNull(source="country", help_text="ISO 3166 alpha-2, or GB-ENG, GB-SCT, GB-WLS, GB-NIR, XK")
    names: serializers.Field = serializers.SlugRelatedField("text", many=True, read_only=True)
    decided = Decided(many=True, read_only=True)
    honours = TitleSerializer(many=True, required=False)

    class Meta:
        model = Person
        optional = ("honours",)
        fields = [
            "id",
            "url",
            "html_url",
            "slug",
            "name",
            "full_name",
            "names",
            "born",
            "birthplace",
            "nationality",
            "decided",
            "honours",
        ]


class PersonPart(Whole, PersonSerializer):
    class Meta(PersonSerializer.Meta):
        reference = ("id", "slug", "name")


class TitlesThere(serializers.ListSerializer):
    """What the person of a tenure has won with its club, in whichever spell."""

    def expression(self, at: At) -> Combinable:
        rows = Honour.objects.filter(person=OuterRef(f"{at.path}person"), club=OuterRef(f"{at.path}club"))
        return ListOf(ArraySubquery(rows.annotate(written=row(self.child)).values("written")))


class TitleThere(TitleSerializer):
    class Meta(TitleSerializer.Meta):
        list_serializer_class = TitlesThere


class TenureSerializer(RowSerializer):
    url = Link("tenures")
    html_url = HtmlLink("/coaches/{0.person.slug}/#tenure-{0.pk}")
    person = PersonPart(read_only=True)
    club = ClubPart(read_only=True)
    squad = EmptyAsNull(help_text="null is the first team of the men")
    role_words = EmptyAsNull(help_text="The role in the words of the source, where they say more")
    start = Bounds(read_only=True, allow_null=True)
    end = End(read_only=True, allow_null=True)
    days_min = Days(DAYS_MIN, help_text="Days in the post, at least")
    days_max = Days(DAYS_MAX, help_text="Days in the post, at most; null where nothing bounds them")
    end_reason = EmptyAsNull()
    is_current = Condition(CURRENT)
    has_conflict = Condition(CONTRADICTED)
    record = Record(read_only=True, allow_null=True)
    under = PersonRef(many=True, read_only=True)
    decided = Decided(many=True, read_only=True)
    evidence_count = CountOf("evidence")
    certainty = Certainty(CERTAINTIES, required=False, help_text="With in_charge_on: which answer it is")
    evidence = EvidenceSerializer(many=True, required=False)
    honours = TitleThere(many=True, required=False, help_text="What the person won with this club, in any spell there")

    class Meta:
        model = Tenure
        optional = ("certainty", "evidence", "honours")
        fields = [
            "id",
            "url",
            "html_url",
            "person",
            "club",
            "squad",
            "role",
            "role_words",
            "start",
            "end",
            "days_min",
            "days_max",
            "status",
            "end_reason",
            "is_current",
            "has_conflict",
            "record",
            "under",
            "decided",
            "evidence_count",
            "certainty",
            "evidence",
            "honours",
        ]


class ConflictValue(serializers.Serializer):
    edtf = serializers.CharField(allow_null=True, help_text="The value; EDTF where it is a date")
    claims = serializers.ListField(child=serializers.CharField(), help_text="Keys of the claims that say so")


class Conflict(serializers.Serializer):
    """Values that documents give for one field and that cannot all be right."""

    field = serializers.CharField()
    values = ConflictValue(many=True)


class TenureDetailSerializer(TenureSerializer):
    conflicts = Conflict(many=True, read_only=True)

    class Meta(TenureSerializer.Meta):
        fields = [*TenureSerializer.Meta.fields, "conflicts"]


class HonourSerializer(RowSerializer):
    url = Link("honours")
    html_url = HtmlLink("/coaches/{0.person.slug}/#honour-{0.pk}")
    person = PersonPart(read_only=True)
    club = ClubPart(read_only=True, allow_null=True)
    season = SeasonSerializer(read_only=True)
    role = EmptyAsNull(help_text="The role in which it was won")
    evidence_count = CountOf("evidence")
    evidence = EvidenceSerializer(many=True, required=False)

    class Meta:
        model = Honour
        optional = ("evidence",)
        fields = ["id", "url", "html_url", "person", "club", "season", "role", "evidence_count", "evidence"]
