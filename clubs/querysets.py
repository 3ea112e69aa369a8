"""The questions that are asked of clubs, each condition said once."""

from django.db import models

from clubs.names import fold


class ClubQuerySet(models.QuerySet):
    def named(self, text: str) -> "ClubQuerySet":
        """Clubs that have, or had, exactly this name; accents and case apart."""
        return self.filter(names__folded=fold(text)).distinct()
