"""What came beside a document's bytes is kept: it is read again with it."""

from django.db import migrations, models


def _from_columns(apps, schema_editor):
    """Of documents that are stored already, what is known of them."""
    for document in apps.get_model("careers", "Document").objects.defer("content", "text"):
        said = {name: str(getattr(document, name) or "") for name in ("title", "publisher", "url", "published")}
        document.metadata = {name: text for name, text in said.items() if text}
        document.save(update_fields=["metadata"])


class Migration(migrations.Migration):
    dependencies = [("careers", "0004_names_of_people")]

    operations = [
        migrations.AddField(
            model_name="document",
            name="metadata",
            field=models.JSONField(
                blank=True,
                default=dict,
                editable=False,
                help_text="What came beside its bytes, for when it is read again.",
            ),
        ),
        migrations.RunPython(_from_columns, migrations.RunPython.noop),
    ]
