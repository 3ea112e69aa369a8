"""Who, where, when, and how we know. `careers.recompute` alone writes what is computed (Person, Tenure, Honour)."""

from datetime import date

from django.contrib.postgres.indexes import HashIndex
from django.db import models
from django.db.models import CheckConstraint, F, Q
from django.db.models.functions import Coalesce, Length

from careers.bookkeeping import Mention, NameKey, Pending, Unlisted
from careers.dates import DateBounds
from careers.querysets import CONFIRMED, CURRENT, IN_POSITION, PersonQuerySet, TenureQuerySet
from careers.timeline import days_in_charge
from careers.vocabulary import EndReason, Factuality, PersonNameKind, Predicate, Role, Stance, Status, Verdict
from clubs.models import Club, Named, Season
from clubs.tracking import tracked

__all__ = [
    "Ambiguity",
    "Claim",
    "Decision",
    "Document",
    "Evidence",
    "Honour",
    "Mention",
    "NameKey",
    "Pending",
    "Person",
    "PersonName",
    "Tenure",
    "Unlisted",
]


def choices(words) -> list[tuple[str, str]]:
    return [(word.value, word.value) for word in words]


class Document(models.Model):
    """One source, kept whole: its identity is the SHA-256 of its bytes, its text is what every span counts in."""

    sha256 = models.CharField(max_length=64, unique=True)
    content = models.BinaryField()
    text = models.TextField()
    length = models.PositiveIntegerField(help_text="Code points of the text.")
    name = models.CharField(max_length=255, help_text="File name at its first ingest.")
    title = models.CharField(max_length=500, blank=True)
    publisher = models.CharField(max_length=200, blank=True)
    url = models.URLField(max_length=1000, blank=True)
    kind = models.CharField(max_length=20, blank=True)
    language = models.CharField(max_length=3, blank=True)
    published = models.DateField(null=True, blank=True, help_text="Empty where the document does not say it.")
    metadata = models.JSONField(
        default=dict, blank=True, editable=False, help_text="What came beside its bytes, for when it is read again."
    )
    latest_event = models.DateField(
        null=True, blank=True, editable=False, help_text="The latest past day that its claims assert."
    )

    class Meta:
        ordering = [F("published").desc(nulls_last=True), "title", "sha256"]
        indexes = [
            models.Index(fields=["-published", "-id"], name="document_newest", condition=Q(published__isnull=False)),
            HashIndex(fields=["url"], name="document_versions", condition=~Q(url="")),
        ]
        constraints = [
            # The target of the claims' composite key: a span must lie inside the text.
            models.UniqueConstraint(fields=["id", "length"], name="document_id_length"),
            CheckConstraint(
                condition=Q(published=None) | Q(published__range=("1850-01-01", "2100-12-31")),
                name="document_published_in_range",
            ),
            CheckConstraint(condition=Q(length=Length("text")), name="document_length_of_text"),
        ]

    def __str__(self) -> str:
        return self.title or self.name


class Claim(models.Model):
    """What one passage of one document says; the columns are those of `careers.claims.Claim`. Never edited."""

    document = models.ForeignKey(Document, on_delete=models.CASCADE, related_name="claims")
    document_length = models.PositiveIntegerField(editable=False)
    key = models.CharField(max_length=64, unique=True, help_text="SHA-256 of what it says and where.")
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    predicate = models.CharField(max_length=20, choices=choices(Predicate))
    subject = models.CharField(max_length=200)
    object = models.CharField(max_length=200, blank=True)
    value = models.CharField(max_length=200, blank=True)
    squad = models.CharField(max_length=20, blank=True)
    role = models.CharField(max_length=20, blank=True, choices=choices(Role))
    role_words = models.CharField(max_length=100, blank=True)
    spell = models.PositiveSmallIntegerField(default=0)
    reason = models.CharField(max_length=20, blank=True, choices=choices(EndReason))
    competition = models.CharField(max_length=200, blank=True)
    country = models.CharField(max_length=6, blank=True)
    factuality = models.CharField(max_length=10, choices=choices(Factuality))
    speaker = models.CharField(max_length=200, blank=True)
    by_staff = models.BooleanField(
        default=False, help_text="Made by a decision where the reading missed it, and gone with that."
    )

    class Meta:
        ordering = ["document", "start", "end", "key"]
        constraints = [
            CheckConstraint(
                condition=Q(start__lt=F("end"), end__lte=F("document_length")), name="claim_span_inside_text"
            ),
            CheckConstraint(condition=Q(end__lte=F("start") + 600), name="claim_span_short"),
        ]
        indexes = [
            models.Index(fields=["subject"]),
            models.Index(fields=["object"]),
            models.Index(fields=["document", "subject"], name="claim_of_mention"),
            models.Index(fields=["document", "object"], name="claim_of_club"),
            models.Index(
                fields=["document", "value"], name="claim_of_boss", condition=Q(predicate=Predicate.WORKED_UNDER)
            ),
        ]

    def __str__(self) -> str:
        return f"{self.subject} {self.predicate} {self.object} {self.value}".strip()


class Person(Named):
    """Somebody who coached. `country` is the nationality where a document gives it."""

    full_name = models.CharField(max_length=200, blank=True)
    birthplace = models.CharField(max_length=200, blank=True)
    born_earliest = models.DateField(null=True, blank=True)
    born_latest = models.DateField(null=True, blank=True)
    decided = models.JSONField(default=list, blank=True, help_text="As in Tenure.")

    objects = PersonQuerySet.as_manager()

    class Meta(Named.Meta):
        abstract = False
        verbose_name_plural = "people"
        constraints = [
            CheckConstraint(
                condition=Q(born_earliest__lte=F("born_latest")) | Q(born_earliest=None) | Q(born_latest=None),
                name="person_born_in_order",
            )
        ]

    @property
    def born(self) -> DateBounds:
        return DateBounds(self.born_earliest, self.born_latest)


class PersonName(models.Model):
    """A name that a document or staff give a person: the full one, another spelling, a nickname."""

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="names")
    text = models.CharField(max_length=200)
    folded = models.CharField(max_length=200, db_index=True)
    kind = models.CharField(max_length=20, choices=choices(PersonNameKind), default=PersonNameKind.SPELLING)

    class Meta:
        ordering = ["person", "folded"]
        constraints = [models.UniqueConstraint(fields=["person", "text"], name="personname_once")]

    def __str__(self) -> str:
        return self.text


class Tenure(models.Model):
    """A person in a post at a club. Dates are bounds; None on a side means not known, never "still there".

    Still in the post: `ongoing`, with `end_earliest` the day as of which a document says so (certain up to it) and no
    `end_latest` (only possible after it).
    """

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="tenures")
    club = models.ForeignKey(Club, on_delete=models.CASCADE, related_name="tenures")
    squad = models.CharField(max_length=20, blank=True, help_text='"" is the first team of the men.')
    role = models.CharField(max_length=20, choices=choices(Role))
    role_words = models.CharField(max_length=100, blank=True)
    start_earliest = models.DateField(null=True, blank=True)
    start_latest = models.DateField(null=True, blank=True)
    start_about = models.BooleanField(default=False)
    end_earliest = models.DateField(null=True, blank=True)
    end_latest = models.DateField(null=True, blank=True)
    end_about = models.BooleanField(default=False)
    ongoing = models.BooleanField(default=False)
    end_reason = models.CharField(max_length=20, blank=True, choices=choices(EndReason))
    status = models.CharField(max_length=10, choices=choices(Status))
    played = models.PositiveSmallIntegerField(null=True, blank=True)
    won = models.PositiveSmallIntegerField(null=True, blank=True)
    drawn = models.PositiveSmallIntegerField(null=True, blank=True)
    lost = models.PositiveSmallIntegerField(null=True, blank=True)
    under = models.ManyToManyField(
        Person, blank=True, related_name="staff_tenures", help_text="The head coaches it was under."
    )
    conflicts = models.JSONField(
        default=list, blank=True, help_text='[{"field": "end", "values": [{"edtf": …, "claims": [key …]}]}]'
    )
    decided = models.JSONField(
        default=list, blank=True, help_text='What staff decided: [{"field", "value", "by", "at", "reason"}]'
    )
    key = models.CharField(
        max_length=64, unique=True, editable=False, help_text="Key of its earliest supporting claim or decision."
    )
    version = models.PositiveIntegerField(default=1, editable=False)

    objects = TenureQuerySet.as_manager()

    class Meta:
        ordering = ["person", F("start_earliest").asc(nulls_first=True), "id"]
        constraints = [
            CheckConstraint(
                condition=Q(start_earliest__lte=F("start_latest")) | Q(start_earliest=None) | Q(start_latest=None),
                name="tenure_start_in_order",
            ),
            CheckConstraint(
                condition=Q(end_earliest__lte=F("end_latest")) | Q(end_earliest=None) | Q(end_latest=None),
                name="tenure_end_in_order",
            ),
            CheckConstraint(
                condition=Q(end_latest__gte=F("start_earliest")) | Q(end_latest=None) | Q(start_earliest=None),
                name="tenure_end_not_before_start",
            ),
            CheckConstraint(condition=Q(ongoing=False) | Q(end_latest=None), name="tenure_ongoing_has_no_last_day"),
        ]
        indexes = [
            models.Index(fields=["person"], name="tenure_disputed", condition=~Q(conflicts=[])),
            models.Index(fields=["start_earliest", "start_latest", "end_earliest", "end_latest"], name="tenure_bounds"),
            # Those of the API's lists: by start, and who was certainly in charge on a day, the last to start first.
            models.Index(Coalesce("start_earliest", date.max), "id", name="tenure_by_start"),
            models.Index(Coalesce("start_earliest", date.min), "id", name="tenure_by_start_falling"),
            models.Index(fields=["role", "start_latest", "id"], name="tenure_on_a_day", condition=CONFIRMED),
            models.Index(fields=["start_latest", "id"], name="tenure_in_charge", condition=CONFIRMED & IN_POSITION),
            models.Index(fields=["person"], name="tenure_current", condition=CURRENT),
        ]

    def __str__(self) -> str:
        return f"{self.person}, {self.role}, {self.club} ({self.start.edtf or '?'} – {self.end_edtf or '?'})"

    @property
    def start(self) -> DateBounds:
        return DateBounds(self.start_earliest, self.start_latest, self.start_about)

    @property
    def end(self) -> DateBounds:
        return DateBounds(self.end_earliest, self.end_latest, self.end_about)

    @property
    def end_edtf(self) -> str | None:
        return ".." if self.ongoing else self.end.edtf

    @property
    def days_min(self) -> int | None:
        days = days_in_charge(self.start, self.end)
        return days and days[0]

    @property
    def days_max(self) -> int | None:
        days = days_in_charge(self.start, self.end)
        return days and days[1]

    @property
    def is_current(self) -> bool:
        return self.ongoing and self.status == Status.CONFIRMED

    @property
    def has_conflict(self) -> bool:
        return bool(self.conflicts)


class Honour(models.Model):
    """A title, with the role that it was won in. `season` is the edition of the competition."""

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="honours")
    club = models.ForeignKey(Club, on_delete=models.CASCADE, related_name="honours", null=True, blank=True)
    season = models.ForeignKey(Season, on_delete=models.CASCADE, related_name="honours")
    role = models.CharField(max_length=20, choices=choices(Role), blank=True)
    key = models.CharField(max_length=64, unique=True, editable=False)
    competition_said = models.CharField(
        max_length=200, blank=True, editable=False, help_text="The competition as its best claim names it."
    )

    class Meta:
        ordering = ["person", "season__label", "season__competition__sort_key"]
        constraints = [
            # Deferred: while titles are written anew, two may hold one edition until the second is moved on.
            models.UniqueConstraint(
                fields=["person", "club", "season"],
                name="honour_once",
                nulls_distinct=False,
                deferrable=models.Deferrable.DEFERRED,
            )
        ]

    def __str__(self) -> str:
        return f"{self.person}: {self.season}"


class Evidence(models.Model):
    """A claim attached to the tenure or honour that it supports, contradicts, or spoke of before it was overtaken."""

    claim = models.ForeignKey(Claim, on_delete=models.CASCADE, related_name="evidence")
    tenure = models.ForeignKey(Tenure, on_delete=models.CASCADE, related_name="evidence", null=True, blank=True)
    honour = models.ForeignKey(Honour, on_delete=models.CASCADE, related_name="evidence", null=True, blank=True)
    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="evidence", null=True, blank=True)
    stance = models.CharField(max_length=12, choices=choices(Stance), default=Stance.SUPPORTS)

    class Meta:
        ordering = ["claim__document", "claim__start", "id"]
        verbose_name_plural = "evidence"
        constraints = [
            models.UniqueConstraint(
                fields=["claim", "tenure", "honour", "person"], name="evidence_once", nulls_distinct=False
            ),
            CheckConstraint(condition=~Q(tenure=None, honour=None, person=None), name="evidence_of_something"),
        ]

    def __str__(self) -> str:
        return f"{self.claim} {self.stance} {self.tenure or self.honour or self.person}"


class Ambiguity(models.Model):
    """A name that several clubs of the catalogue could mean: until something decides, it is a club of its own."""

    club = models.OneToOneField(Club, on_delete=models.CASCADE, related_name="ambiguity")
    candidates = models.ManyToManyField(Club, related_name="+")

    class Meta:
        verbose_name_plural = "ambiguities"

    def __str__(self) -> str:
        return self.club.name


class Decision(models.Model):
    """What staff say: outranks every document, and is never undone by an ingest.

    `target` names what it is about by content, not by serial number; its shapes, and what `field` and `value` may be,
    stand in `careers.reconciling.decisions`. Made by the functions of `careers.decisions`.
    """

    target = models.JSONField()
    field = models.CharField(max_length=30)
    value = models.CharField(max_length=200, blank=True)
    reason = models.TextField(blank=True)
    made_by = models.CharField(max_length=150)
    made_at = models.DateTimeField(auto_now_add=True)
    withdrawn = models.BooleanField(default=False)
    known = models.JSONField(
        default=list, editable=False, help_text="SHA-256 of the documents that spoke of the matter by then."
    )

    class Meta:
        ordering = ["made_at", "id"]

    def __str__(self) -> str:
        return f"{self.field} = {self.value} ({self.made_by})"


class Answer(models.Model):
    """What staff answered to a question of the queue (`careers.reviewing`), and the decisions that this made."""

    item = models.CharField(max_length=64, db_index=True, help_text="SHA-256 of what is asked.")
    kind = models.CharField(max_length=20)
    question = models.CharField(max_length=500, help_text="As it was asked.")
    verdict = models.CharField(max_length=20, choices=choices(Verdict))
    made_by = models.CharField(max_length=150)
    made_at = models.DateTimeField(auto_now_add=True)
    undone = models.BooleanField(default=False)
    decisions = models.ManyToManyField(Decision, related_name="answers", blank=True, help_text="Those that it made.")
    took_back = models.ManyToManyField(Decision, related_name="+", blank=True, help_text="Those that it withdrew.")

    class Meta:
        ordering = ["-made_at", "-id"]

    def __str__(self) -> str:
        return f"{self.question}: {self.verdict} ({self.made_by})"


class FailedSignIn(models.Model):
    """Somebody who did not get to the desk: too many of them, and nobody gets there for a while."""

    username = models.CharField(max_length=150, db_index=True)
    address = models.CharField(max_length=45, db_index=True)
    at = models.DateTimeField(auto_now_add=True)

    def __str__(self) -> str:
        return f"{self.username} from {self.address}"


#: A person before somebody changed them other than by a decision; a decision as it came, and before each change of it.
PersonEvent = tracked(
    Person, "slug", "name", "full_name", "birthplace", "country", "born_earliest", "born_latest", inserts=False
)
DecisionEvent = tracked(
    Decision, "target", "field", "value", "reason", "made_by", "made_at", "withdrawn", "known", all_causes=True
)


class DataVersion(models.Model):
    """One row: a number that is another one after every change of what the pages show. Written by triggers alone."""

    number = models.BigIntegerField()

    def __str__(self) -> str:
        return str(self.number)


class Unsettled(models.Model):
    """A transaction that has changed something and is not over: the number changes when it commits."""

    transaction = models.CharField(max_length=20, unique=True)

    class Meta:
        verbose_name_plural = "unsettled"

    def __str__(self) -> str:
        return self.transaction
