"""The history of rows: triggers write one event for every change, whatever makes it. Events are never changed.

An event keeps the row as it was before (of an insert: as it came), so that each can be put back by itself.
"""

from typing import Any

import pghistory
import pgtrigger
from django.db import models
from django.db.models import Func

from clubs.attributing import SETTING

_CAUSE = f"coalesce(nullif(current_setting('{SETTING}', true), ''), '{{}}')::jsonb -> 'cause' IS NULL"


class SessionUser(Func):
    template = "SESSION_USER"

    def __init__(self) -> None:
        super().__init__(output_field=models.CharField(max_length=63))


def tracked(model: type[models.Model], *fields: str, inserts: bool = True, all_causes: bool = False) -> Any:
    """The model of its events. What follows from something that has a history of its own is left out, unless
    `all_causes`."""
    columns = [model._meta.get_field(name).column for name in fields]  # type: ignore[union-attr]
    old, new = (", ".join(f'{row}."{column}"' for column in columns) for row in ("OLD", "NEW"))
    cause = [] if all_causes else [_CAUSE]
    changed = [f"ROW({old}) IS DISTINCT FROM ROW({new})", *cause]
    condition = pgtrigger.Condition(cause[0]) if cause else None
    trackers: list[pghistory.Tracker] = [
        pghistory.UpdateEvent(row=pghistory.Old, condition=pgtrigger.Condition(" AND ".join(changed))),
        pghistory.DeleteEvent(condition=condition),
    ]
    if inserts:
        trackers.append(pghistory.InsertEvent(condition=condition))
    return pghistory.create_event_model(
        model,
        *trackers,
        fields=list(fields),
        obj_field=pghistory.ObjForeignKey(related_name="+", db_index=True),
        context_field=pghistory.ContextJSONField(null=True),
        context_id_field=None,  # type: ignore[arg-type]  # pghistory takes it, and says so
        append_only=True,
        model_name=f"{model.__name__}Event",
        abstract=False,
        attrs={"database_user": models.CharField(max_length=63, db_default=SessionUser(), editable=False)},
    )
