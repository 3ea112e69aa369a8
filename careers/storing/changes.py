"""Writing only what differs, and counting it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from django.db.models import Model, QuerySet


@dataclass(slots=True)
class Changes:
    """How many people, clubs, tenures and honours were made, changed and taken away."""

    created: int = 0
    changed: int = 0
    removed: int = 0
    _touched: set[Model] = field(default_factory=set, repr=False)

    def __bool__(self) -> bool:
        return bool(self.created or self.changed or self.removed)

    def __add__(self, other: "Changes") -> "Changes":
        """Of one after the other."""
        return Changes(self.created + other.created, self.changed + other.changed, self.removed + other.removed)

    def __str__(self) -> str:
        if not self:
            return "nothing changed"
        return f"{self.created} created, {self.changed} changed, {self.removed} removed"

    def create(self, model: type[Model], values: Mapping[str, Any]) -> Any:
        row = model._default_manager.create(**values)
        self.created += 1
        self._touched.add(row)
        return row

    def update(self, row: Model, values: Mapping[str, Any]) -> None:
        """Saves the row if any of the values differs."""
        different = {name: value for name, value in values.items() if getattr(row, name) != value}
        for name, value in different.items():
            setattr(row, name, value)
        if different:
            self.touch(row)

    def touch(self, row: Any) -> None:
        """Saves the row as changed: under a new version, where it has one and has not got it yet."""
        if row not in self._touched:
            self._touched.add(row)
            self.changed += 1
            if hasattr(row, "version"):
                row.version += 1
        row.save()

    def store(self, model: type[Model], row: Any, values: Mapping[str, Any]) -> Any:
        """The row with these values: made where it is None."""
        if row is None:
            return self.create(model, values)
        self.update(row, values)
        return row

    def remove(self, gone: QuerySet[Any]) -> None:
        self.removed += gone.count()
        gone.delete()
