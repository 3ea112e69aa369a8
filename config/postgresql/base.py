"""Django's backend for PostgreSQL with the rules of this house: the version, the timeout, the embedded server."""

from select import POLLERR, POLLHUP, POLLIN, poll
from typing import Any

from django.conf import settings
from django.db.backends.postgresql import base, features
from psycopg.pq import TransactionStatus

from config.postgresql.cluster import USER
from config.postgresql.embedded import server

IDLE, INTRANS = TransactionStatus.IDLE, TransactionStatus.INTRANS
STATEMENT_TIMEOUT = 30_000  # milliseconds
#: A statement that a connection has sent often is planned once: to plan a list of the API costs more than to run it.
PREPARED = {"server_side_binding": True, "prepare_threshold": 5}


class DatabaseFeatures(features.DatabaseFeatures):
    minimum_database_version = (15,)


class DatabaseWrapper(base.DatabaseWrapper):
    features_class = DatabaseFeatures

    def get_connection_params(self) -> dict[str, Any]:
        self.settings_dict["OPTIONS"] = PREPARED | self.settings_dict["OPTIONS"]
        params = super().get_connection_params()
        params["options"] = f"-c statement_timeout={STATEMENT_TIMEOUT} {params.get('options', '')}".strip()
        if not self.settings_dict["HOST"]:
            params |= {"host": str(server(settings.KB_HOME).socket_folder()), "user": USER}
        return params

    def is_usable(self) -> bool:
        """Asks the server only where something came from it unasked: one that ended has closed the connection.

        Django would ask before each request, which is as long as a short statement takes.
        """
        return self._is_silent() or super().is_usable()

    def _is_silent(self) -> bool:
        if self.connection is None or self.connection.info.transaction_status not in (IDLE, INTRANS):
            return False
        socket = poll()
        socket.register(self.connection.fileno())
        return not any(event & (POLLIN | POLLHUP | POLLERR) for _, event in socket.poll(0))
