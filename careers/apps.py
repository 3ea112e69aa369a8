from typing import Any

from django.apps import AppConfig


class CareersConfig(AppConfig):
    name = "careers"

    def ready(self) -> None:
        from clubs.loading import catalogue_loaded

        catalogue_loaded.connect(_recompute)


def _recompute(**signal: Any) -> None:
    from careers.recompute import recompute  # it imports models, which are not there when this module is

    recompute()
