"""What recomputing remembers, so that a new document costs what it touches: nothing here is shown or exported.

`careers.recompute` alone writes it; all of it follows from the claims, the catalogue and the decisions.
"""

from django.db import models


class Pending(models.Model):
    """A document whose claims what is computed does not follow from yet. Made with the claims, in one transaction."""

    document = models.OneToOneField("careers.Document", on_delete=models.CASCADE, primary_key=True)

    class Meta:
        verbose_name_plural = "pending"

    def __str__(self) -> str:
        return str(self.document)


class Mention(models.Model):
    """Whom, or which club, a document means by a name."""

    document = models.ForeignKey("careers.Document", on_delete=models.CASCADE, related_name="mentions", db_index=False)
    of_club = models.BooleanField()
    name = models.CharField(max_length=200)
    slug = models.CharField(max_length=120)
    asked = models.BooleanField(
        default=False, help_text="Of a club that its document leaves open: other documents on its people are asked."
    )

    class Meta:
        constraints = [models.UniqueConstraint(fields=["document", "of_club", "name"], name="mention_once")]
        indexes = [
            models.Index(fields=["slug", "of_club", "name"], name="mention_by_slug"),
            models.Index(fields=["document"], name="mention_asked", condition=models.Q(asked=True)),
        ]

    def __str__(self) -> str:
        return f"{self.name} = {self.slug}"


class NameKey(models.Model):
    """What can join a person, or a club that no catalogue has, with others: see `careers.identifying.keys`."""

    of_club = models.BooleanField()
    key = models.CharField(max_length=250)
    slug = models.CharField(max_length=120)
    name = models.CharField(max_length=200, blank=True, help_text="The folded name of a person that the key is of.")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["key", "of_club", "slug", "name"], name="namekey_once")]
        indexes = [models.Index(fields=["slug", "of_club"], name="namekey_by_slug")]

    def __str__(self) -> str:
        return f"{self.key} of {self.slug}"


class Unlisted(models.Model):
    """A club that no catalogue has, as documents name it; the columns are those of `careers.identity.UnlistedClub`.

    Only those that a tenure or a title needs are a `Club` as well.
    """

    slug = models.CharField(max_length=120, unique=True)
    name = models.CharField(max_length=200)
    country = models.CharField(max_length=6, blank=True)
    names = models.JSONField(default=list)
    candidates = models.JSONField(default=list)

    class Meta:
        verbose_name_plural = "unlisted"

    def __str__(self) -> str:
        return self.name
