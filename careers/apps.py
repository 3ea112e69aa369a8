from typing import Any

from django.apps import AppConfig
from django.db.models.signals import post_migrate


class CareersConfig(AppConfig):
    name = "careers"

    def ready(self) -> None:
        from careers.freshness import watch_tables
        from careers.roles import make_roles
        from clubs.loading import catalogue_loaded

        catalogue_loaded.connect(_recompute)
        post_migrate.connect(watch_tables, sender=self)
        post_migrate.connect(make_roles, sender=self)


def _recompute(**signal: Any) -> None:
    from careers.recompute import recompute  # it imports models, which are not there when this module is

    recompute()
