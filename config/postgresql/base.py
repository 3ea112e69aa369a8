"""Django's backend for PostgreSQL with the house's rules for a connection."""

from typing import Any

from django.db.backends.postgresql import base, features

# What no single request or command may exceed, in milliseconds.
STATEMENT_TIMEOUT = 30_000


class DatabaseFeatures(features.DatabaseFeatures):
    minimum_database_version = (15,)


class DatabaseWrapper(base.DatabaseWrapper):
    features_class = DatabaseFeatures

    def get_connection_params(self) -> dict[str, Any]:
        params = super().get_connection_params()
        params["options"] = f"-c statement_timeout={STATEMENT_TIMEOUT} {params.get('options', '')}".strip()
        return params
