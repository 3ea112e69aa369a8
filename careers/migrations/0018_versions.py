from django.contrib.postgres.indexes import HashIndex
from django.contrib.postgres.operations import AddIndexConcurrently
from django.db import migrations, models


def versions_are_pending(apps, schema_editor):
    """Of documents with one address the newest alone is heard from now on: the next ingest looks at them."""
    Document = apps.get_model("careers", "Document")
    Pending = apps.get_model("careers", "Pending")
    shared = Document.objects.exclude(url="").order_by().values("url").annotate(n=models.Count("pk")).filter(n__gt=1)
    found = Document.objects.filter(url__in=shared.values("url")).values_list("pk", flat=True)
    Pending.objects.bulk_create((Pending(document_id=pk) for pk in found), ignore_conflicts=True)


class Migration(migrations.Migration):
    atomic = False  # nobody waits for an index that is made beside the work

    dependencies = [
        ("careers", "0017_what_documents_touch"),
    ]

    operations = [
        AddIndexConcurrently(
            model_name="document",
            index=HashIndex(condition=models.Q(("url", ""), _negated=True), fields=["url"], name="document_versions"),
        ),
        migrations.RunPython(versions_are_pending, migrations.RunPython.noop),
    ]
