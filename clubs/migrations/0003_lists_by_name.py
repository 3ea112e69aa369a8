from django.contrib.postgres.operations import AddIndexConcurrently
from django.db import migrations, models


class Migration(migrations.Migration):
    atomic = False  # nobody waits for an index that is made beside the work
    dependencies = [("clubs", "0002_loadedcatalogue")]
    operations = [
        AddIndexConcurrently(name, models.Index(fields=["sort_key", "id"], name=f"{name}_by_name"))
        for name in ("club", "competition")
    ]
