from datetime import date

from django.contrib.postgres.operations import AddIndexConcurrently, RemoveIndexConcurrently
from django.db import migrations, models
from django.db.models import Q
from django.db.models.functions import Coalesce

CONFIRMED = Q(status="confirmed")
IN_POSITION = Q(role__in=("head coach", "interim head coach"))
CURRENT = CONFIRMED & Q(ongoing=True)


class Migration(migrations.Migration):
    atomic = False  # nobody waits for an index that is made beside the work
    dependencies = [("careers", "0007_edtf"), ("clubs", "0003_lists_by_name")]
    operations = [
        AddIndexConcurrently("person", models.Index(fields=["sort_key", "id"], name="person_by_name")),
        *(
            AddIndexConcurrently("tenure", index)
            for index in [
                models.Index(Coalesce("start_earliest", date.max), "id", name="tenure_by_start"),
                models.Index(Coalesce("start_earliest", date.min), "id", name="tenure_by_start_falling"),
                models.Index(fields=["role", "start_latest", "id"], name="tenure_on_a_day", condition=CONFIRMED),
                models.Index(fields=["start_latest", "id"], name="tenure_in_charge", condition=CONFIRMED & IN_POSITION),
                models.Index(fields=["person"], name="tenure_current", condition=CURRENT),
            ]
        ),
        RemoveIndexConcurrently("tenure", "careers_ten_role_5903f3_idx"),
    ]
