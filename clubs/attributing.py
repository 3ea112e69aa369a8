"""Whose doing a change is: the history's triggers read it from the transaction. What says nothing came from outside.

attribute(user="vera", reason="…")      for the rest of this transaction
attribute_computed()                    what follows from something else: it is no history of its own
acting                                  who is signed in at the desk, while a request of theirs is answered
"""

import json
from contextvars import ContextVar

from django.db import connection

#: The setting from which pghistory's triggers take the context of an event.
SETTING = "pghistory.context_metadata"
COMPUTED, DECIDED, LOADED = "computed", "decided", "loaded"

acting: ContextVar[str] = ContextVar("acting", default="")


def attribute(user: str = "", reason: str = "", cause: str = "") -> None:
    """`cause`: why a row changes that is itself no doing of anybody, such as "decided": its decision has a history."""
    told = {"user": user or acting.get(), "reason": reason} | ({"cause": cause} if cause else {})
    with connection.cursor() as cursor:
        cursor.execute("SELECT set_config(%s, %s, true)", [SETTING, json.dumps(told)])


def attribute_computed() -> None:
    """Unless it is known already whose doing this is."""
    told = json.dumps({"cause": COMPUTED})
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT set_config(%s, coalesce(nullif(current_setting(%s, true), ''), %s), true)", [SETTING, SETTING, told]
        )
