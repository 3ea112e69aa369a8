"""A claim's copy of its document's length is that length: so the check on its span is a check on the text."""

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("careers", "0002_decided_and_ambiguity")]

    operations = [
        migrations.RunSQL(
            """
            ALTER TABLE careers_claim ADD CONSTRAINT claim_length_of_document
            FOREIGN KEY (document_id, document_length) REFERENCES careers_document (id, length)
            DEFERRABLE INITIALLY DEFERRED
            """,
            "ALTER TABLE careers_claim DROP CONSTRAINT claim_length_of_document",
        )
    ]
