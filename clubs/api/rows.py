"""Rows as the database writes them: PostgreSQL makes each row's JSON, so that a page is one statement.

The serializers stay the single description of the fields. A field of ours says in `expression` how the database writes
it; of Django REST framework's own fields, and of nesting, it is said here.

    row(serializer, At()) -> Object         the JSON of a row, for a queryset of the serializer's model
    Written(queryset, serializer)           that, compiled once, and put behind any page or any single row
"""

from collections.abc import Sequence
from dataclasses import dataclass
from string import Formatter
from typing import Any

from django.contrib.postgres.expressions import ArraySubquery
from django.core.exceptions import EmptyResultSet
from django.db import connection
from django.db.models import Case, F, Func, JSONField, OuterRef, QuerySet, TextField, Value, When
from django.db.models.expressions import Combinable, RawSQL
from django.db.models.functions import Cast
from psycopg import ClientCursor
from rest_framework.fields import DateTimeField
from rest_framework.relations import ManyRelatedField
from rest_framework.serializers import ListSerializer, Serializer


@dataclass(frozen=True, slots=True)
class At:
    """Where in a statement a row stands: `path` leads to it, "" or as "claim__document__"."""

    path: str = ""

    def __call__(self, source: str) -> F:
        return F(self.path + source.replace(".", "__"))

    def within(self, source: str) -> "At":
        return At(f"{self.path}{source.replace('.', '__')}__")


TOP = At()


class Object(Func):
    """A JSON object, its names written into the statement, in the order given."""

    output_field = JSONField()

    def __init__(self, **parts: Combinable) -> None:
        super().__init__(*parts.values())
        self.names = tuple(parts)

    def as_sql(self, compiler: Any, connection: Any, *_: Any, **context: Any) -> Any:
        compiled = [compiler.compile(part) for part in self.source_expressions]
        inside = ", ".join(f"'{name}', {sql}" for name, (sql, _) in zip(self.names, compiled, strict=True))
        return f"json_build_object({inside})", [value for _, values in compiled for value in values]


class Text(Func):
    """Texts and columns, one after the other."""

    template = "(%(expressions)s)"
    arg_joiner = " || "
    output_field = TextField()


class NullIfEmpty(Func):
    template = "NULLIF(%(expressions)s, '')"
    output_field = TextField()


class Instant(Func):
    template = "to_char(%(expressions)s AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')"
    output_field = TextField()


class AddressPart(Func):
    """A slug as it stands in an address: what is not ASCII is written by its bytes."""

    template = (
        "CASE WHEN %(expressions)s ~ '^[ -~]*$' THEN %(expressions)s ELSE "
        "regexp_replace(upper(encode(convert_to(%(expressions)s, 'UTF8'), 'hex')), '(..)', '%%%%\\1', 'g') END"
    )
    output_field = TextField()


class ListOf(Func):
    function = "array_to_json"
    output_field = JSONField()


def row(serializer: Any, at: At = TOP) -> Object:
    return Object(**{name: expression(field, at) for name, field in serializer.fields.items()})


def expression(field: Any, at: At) -> Combinable:
    """How the database writes this field of the row at this place."""
    if own := getattr(field, "expression", None):
        return own(at)
    source = str(field.source)
    if isinstance(field, ManyRelatedField):
        slug: Any = field.child_relation
        return _listed(field, at, F(slug.slug_field))
    if isinstance(field, ListSerializer):
        return _many(field, at)
    if isinstance(field, Serializer):
        inner = row(field, at.within(source))
        return Case(When(**{f"{at.path}{source}": None}, then=None), default=inner) if field.allow_null else inner
    return Instant(at(source)) if isinstance(field, DateTimeField) else at(source)


def related(model: Any, name: str, at: At) -> QuerySet:
    """The rows that a relation of the row leads to, for a subquery."""
    relation = model._meta.get_field(name)
    owner = relation.related_query_name() if relation.concrete else relation.field.name
    return relation.related_model._default_manager.filter(**{owner: OuterRef(at.path + "pk")})


def text_of(pattern: str, at: At) -> Text:
    """A format of the row, as "/clubs/{0.slug}/", written by the database."""
    parts: list[Combinable] = []
    for literal, name, _, _ in Formatter().parse(pattern):
        parts += [Value(literal)] if literal else []
        parts += [_in_address(at, name.removeprefix("0."))] if name else []
    return Text(*parts)


@dataclass(frozen=True, slots=True)
class Written:
    """A statement that writes the rows of a page, compiled once: Django takes longer to compile it than it runs.

    Its values, which never change, are written into it: as parameters they would have no type.
    """

    sql: str

    @classmethod
    def by(cls, serializer: Any) -> "Written":
        rows = serializer.Meta.model._default_manager.order_by()
        written = rows.annotate(written=Cast(row(serializer), TextField()))
        sql, values = written.filter(pk=RawSQL("page.row", ())).values_list("written").query.sql_with_params()
        connection.ensure_connection()
        return cls(ClientCursor(connection.connection).mogrify(sql, values).replace("%", "%%"))

    def page(self, found: QuerySet, keys: Sequence[Combinable], back: bool = False) -> list[tuple[Any, ...]]:
        """Of each row found, by its keys (all falling where `back`): (key, ..., JSON). One statement.

        `found` has its order and its limit; what it is annotated with is `page`'s, see `OfThePage`.
        """
        named = {f"key_{number}": key for number, key in enumerate(keys)}
        try:
            extra = found.query.annotations
            page, values = found.annotate(row=F("pk"), **named).values("row", *named, *extra).query.sql_with_params()
        except EmptyResultSet:  # what is asked for can be nobody's
            return []
        columns = [f"page.{name}" for name in named]
        order = ", ".join(f"{column} DESC" if back else column for column in columns) or "page.row"
        sql = f"SELECT {', '.join([*columns, 'written'])} FROM ({page}) page, LATERAL ({self.sql}) _ ORDER BY {order}"
        with connection.cursor() as cursor:
            cursor.execute(sql, values)
            return cursor.fetchall()


class OfThePage(RawSQL):
    """What the page's own query gives for a row, such as which answer it is to the question asked."""

    def __init__(self, name: str) -> None:
        super().__init__(f"page.{name}", ())


def _in_address(at: At, name: str) -> Combinable:
    return Cast(at(name), TextField()) if name.endswith("pk") else AddressPart(at(name))


def _many(field: Any, at: At) -> Combinable:
    model = field.parent.Meta.model
    if isinstance(model._meta.get_field(field.source), JSONField):
        return at(field.source)
    return _listed(field, at, row(field.child))


def _listed(field: Any, at: At, each: Combinable) -> ListOf:
    """The rows of a relation, in the order of their model."""
    rows = related(field.parent.Meta.model, str(field.source), at)
    return ListOf(ArraySubquery(rows.annotate(written=each).values("written")))
