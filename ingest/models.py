"""Documents that were handed in at the desk and do not count yet."""

from django.db import models


class Upload(models.Model):
    """A document between its upload and its acceptance: nothing is known of it, and nothing follows from it."""

    sha256 = models.CharField(max_length=64, unique=True)
    content = models.BinaryField()
    name = models.CharField(max_length=255)
    metadata = models.JSONField(default=dict, blank=True)
    made_by = models.CharField(max_length=150)
    made_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["made_at", "id"]

    def __str__(self) -> str:
        return str(self.metadata.get("title") or self.name)
