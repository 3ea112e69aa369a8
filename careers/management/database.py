"""What commands need of the database before they begin."""

from django.core.management.base import CommandError
from django.db import connection
from django.db.migrations.executor import MigrationExecutor


def check_database() -> None:
    """Raises CommandError, with the remedy, where the tables are not those of this version."""
    executor = MigrationExecutor(connection)
    if executor.migration_plan(executor.loader.graph.leaf_nodes()):
        raise CommandError("the database is not set up, or not for this version; `./kb manage migrate` sets it up")
