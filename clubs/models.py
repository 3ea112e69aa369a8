"""What exists without any coach: clubs, their names, competitions and their editions."""

from django.db import models

from clubs.names import slugify, sort_key
from clubs.querysets import ClubQuerySet
from clubs.tracking import tracked


class ClubKind(models.TextChoices):
    CLUB = "club"
    NATIONAL = "national team"
    OTHER = "other"


class NameKind(models.TextChoices):
    OFFICIAL = "official"
    SHORT = "short"
    NICKNAME = "nickname"
    FORMER = "former"
    SPONSOR = "sponsor"
    ABBREVIATION = "abbreviation"


class Named(models.Model):
    """A slug that is its address, a name, and the key the name sorts by (Á beside A)."""

    slug = models.SlugField(max_length=100, unique=True)
    name = models.CharField(max_length=200)
    sort_key = models.CharField(max_length=200, db_index=True, editable=False)
    country = models.CharField(max_length=6, blank=True, db_index=True)
    version = models.PositiveIntegerField(default=1, editable=False)

    class Meta:
        abstract = True
        ordering = ["sort_key", "slug"]
        indexes = [models.Index(fields=["sort_key", "id"], name="%(class)s_by_name")]

    def __str__(self) -> str:
        return self.name

    def save(self, *args, **kwargs) -> None:
        self.sort_key = sort_key(self.name)
        super().save(*args, **kwargs)


class Club(Named):
    """A team's identity through its renames. `country` is ISO 3166 alpha-2, GB-ENG ..., or "" where not known."""

    kind = models.CharField(max_length=20, choices=ClubKind.choices, default=ClubKind.CLUB)
    catalogued = models.BooleanField(default=False, help_text="From fixtures/clubs.json, not only from documents.")
    merged_into = models.ForeignKey(
        "clubs.Club", on_delete=models.SET_NULL, null=True, blank=True, editable=False, related_name="+"
    )
    """The club of the catalogue that it was judged to be the same as: its address leads there."""

    objects = ClubQuerySet.as_manager()


class ClubName(models.Model):
    """One name of a club, with its kind, its language and (where known) its first and last year."""

    club = models.ForeignKey(Club, on_delete=models.CASCADE, related_name="names")
    text = models.CharField(max_length=200)
    folded = models.CharField(max_length=200, db_index=True, editable=False)
    kind = models.CharField(max_length=20, choices=NameKind.choices, default=NameKind.OFFICIAL)
    language = models.CharField(max_length=3, blank=True)
    valid_from = models.PositiveSmallIntegerField(null=True, blank=True, help_text="First year.")
    valid_to = models.PositiveSmallIntegerField(null=True, blank=True, help_text="Last year.")
    told_by = models.CharField(
        max_length=64,
        blank=True,
        editable=False,
        help_text="Key of the claim that says so, if one does.",
    )

    class Meta:
        ordering = ["club", "kind", "folded"]
        constraints = [
            models.UniqueConstraint(fields=["club", "text", "kind"], name="clubname_once"),
            models.CheckConstraint(
                condition=models.Q(valid_to__gte=models.F("valid_from"))
                | models.Q(valid_to=None)
                | models.Q(valid_from=None),
                name="clubname_years_in_order",
            ),
        ]

    def __str__(self) -> str:
        return self.text

    def save(self, *args, **kwargs) -> None:
        self.folded = sort_key(self.text)
        super().save(*args, **kwargs)


class Competition(Named):
    """A league or a cup. `country` is "" for international ones."""


class Season(models.Model):
    """One edition of a competition: 2016, 2018-19, 2024 Clausura. Never assumed to be a calendar year."""

    competition = models.ForeignKey(Competition, on_delete=models.CASCADE, related_name="seasons")
    label = models.CharField(max_length=40)

    class Meta:
        ordering = ["competition", "label"]
        constraints = [
            models.UniqueConstraint(fields=["competition", "label"], name="season_once"),
            models.CheckConstraint(condition=models.Q(label__regex=r"\S"), name="season_has_a_label"),
        ]

    def __str__(self) -> str:
        return f"{self.competition} {self.label}"

    @property
    def slug(self) -> str:
        """Its address below that of its competition."""
        return slugify(self.label)


class FormerAddress(models.Model):
    """The number of a row that is gone, or went by another key: its address leads on, and it gets it back.

    `key` tells by content what the row was: the slug of a person or club, the key of a tenure.
    """

    kind = models.CharField(max_length=10)
    key = models.CharField(max_length=100)
    number = models.BigIntegerField(db_index=True)

    class Meta:
        verbose_name_plural = "former addresses"
        constraints = [models.UniqueConstraint(fields=["kind", "key"], name="formeraddress_once")]

    def __str__(self) -> str:
        return f"{self.kind} {self.number}: {self.key}"


class LoadedCatalogue(models.Model):
    """The catalogue's file as it was last loaded: what differs from it since was changed by somebody, and stays."""

    sha256 = models.CharField(max_length=64)
    content = models.TextField()

    def __str__(self) -> str:
        return self.sha256


class NameWord(models.Model):
    """A word that some name has or had, for the search (`clubs.searching`). Written by triggers alone."""

    word = models.CharField(max_length=200, db_index=True)

    def __str__(self) -> str:
        return self.word


#: A club, and a club's name, before somebody changed it other than by a decision.
ClubEvent = tracked(Club, "slug", "name", "country", "kind", inserts=False)
ClubNameEvent = tracked(ClubName, "club", "text", "folded", "kind", "language", "valid_from", "valid_to", "told_by")


class Allowance(models.Model):
    """What an account or an address has taken of what it may ask of the API, and until when that counts.

    An unlogged table: nothing is lost that anybody would miss.
    """

    key = models.CharField(max_length=200)
    until = models.BigIntegerField(help_text="Milliseconds since 1970.")
    taken = models.PositiveIntegerField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["key", "until"], name="allowance_once")]

    def __str__(self) -> str:
        return f"{self.key}: {self.taken}"
