"""How often the API may be asked: so many requests in a period, by account or by address, shared by all workers.

A period is counted in twentieths, in one table: a request counts until the twentieth in which it was made is a whole
period ago. A worker takes a hundredth of the allowance at a time and spends it by itself, so that most requests ask
nothing of the database; what it has taken counts at once, so no limit is ever passed, and a little may stay unspent.
"""

import random
import threading
import time
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.db import connection, transaction
from rest_framework.request import Request
from rest_framework.throttling import BaseThrottle

from clubs.models import Allowance

PERIODS = {"second": 1, "minute": 60, "hour": 3600, "day": 86400}
PARTS = 20
_MOST_HELD = 10_000  # keys whose allowance a worker keeps in mind
_CLEARED = 0.01  # of the takes also clear away what counts no more

_LOCK = "SELECT pg_advisory_xact_lock(hashtextextended(%s, 0))"
_TAKE = f"""
INSERT INTO {Allowance._meta.db_table} AS kept (key, until, taken)
SELECT %(key)s::text, %(until)s::bigint, %(some)s::bigint
WHERE %(some)s::bigint + (
    SELECT coalesce(sum(taken), 0) FROM {Allowance._meta.db_table} WHERE key = %(key)s::text AND until > %(now)s
) <= %(limit)s::bigint
ON CONFLICT (key, until) DO UPDATE SET taken = kept.taken + excluded.taken
"""


@dataclass(frozen=True, slots=True)
class Rate:
    """`limit` requests in `seconds`."""

    limit: int
    seconds: int

    @classmethod
    def parse(cls, text: str) -> "Rate":
        """From "600/minute", a form that `config.environment.rate` has checked."""
        number, period = text.split("/")
        return cls(int(number), PERIODS[period])

    def until(self, now: int) -> int:
        """Until when a request counts that is made now; both in milliseconds since 1970."""
        part = self.seconds * 1000 // PARTS
        return (now // part + 1 + PARTS) * part


class Allowances:
    """What this worker has taken and not yet spent: by key, until when it counts and how much is left."""

    def __init__(self) -> None:
        self._held: dict[str, tuple[int, int]] = {}
        self._lock, self._taking = threading.Lock(), threading.Lock()

    def spend(self, key: str, rate: Rate) -> bool:
        """One request; False where the allowance is used up."""
        now = time.time_ns() // 1_000_000
        until = rate.until(now)
        if self._spend_held(key, until):
            return True
        with self._taking:  # one takes for all that wait
            return self._spend_held(key, until) or self._take(key, rate, now)

    def forget(self) -> None:
        self._held.clear()

    def _spend_held(self, key: str, until: int) -> bool:
        with self._lock:
            same, left = self._held.get(key, (until, 0))
            if same != until or not left:
                return False
            self._held[key] = until, left - 1
            return True

    def _take(self, key: str, rate: Rate, now: int) -> bool:
        until, some = rate.until(now), max(1, rate.limit // 100)
        if not take(key, some, rate.limit, now, until):
            return False
        with self._lock:
            if len(self._held) >= _MOST_HELD:
                self._held.clear()
            same, left = self._held.get(key, (until, 0))
            self._held[key] = until, some - 1 + (left if same == until else 0)
        return True


HELD = Allowances()


class SharedThrottle(BaseThrottle):
    """By account where there is one, by address else; the rates are settings.API_RATES."""

    def allow_request(self, request: Request, view: Any) -> bool:
        account = request.user.pk
        self.rate = Rate.parse(settings.API_RATES["account" if account else "address"])
        return HELD.spend(f"account {account}" if account else f"address {self.get_ident(request)}", self.rate)

    def wait(self) -> float:
        """Seconds until a twentieth of the period is over, and what was asked in it twenty ago counts no more."""
        length = self.rate.seconds / PARTS
        return length - time.time() % length


def take(key: str, some: int, limit: int, now: int, until: int) -> bool:
    """Some of the allowance of this key, all or nothing; one worker after the other."""
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(_LOCK, [key])
        cursor.execute(_TAKE, {"key": key[:200], "some": some, "limit": limit, "now": now, "until": until})
        taken = cursor.rowcount == 1
        if random.random() < _CLEARED:
            cursor.execute(f"DELETE FROM {Allowance._meta.db_table} WHERE until <= %s", [now])
    return taken
