"""Django's backend for PostgreSQL with the rules of this house: the version, the timeout, the embedded server."""

from typing import Any

from django.conf import settings
from django.db.backends.postgresql import base, features

from config.postgresql.cluster import USER
from config.postgresql.embedded import server

STATEMENT_TIMEOUT = 30_000  # milliseconds


class DatabaseFeatures(features.DatabaseFeatures):
    minimum_database_version = (15,)


class DatabaseWrapper(base.DatabaseWrapper):
    features_class = DatabaseFeatures

    def get_connection_params(self) -> dict[str, Any]:
        params = super().get_connection_params()
        params["options"] = f"-c statement_timeout={STATEMENT_TIMEOUT} {params.get('options', '')}".strip()
        if not self.settings_dict["HOST"]:
            params |= {"host": str(server(settings.KB_HOME).socket_folder()), "user": USER}
        return params
