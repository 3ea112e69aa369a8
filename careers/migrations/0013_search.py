from importlib import import_module

from django.db import migrations

searched = import_module("clubs.migrations.0007_search").searched


class Migration(migrations.Migration):
    atomic = False  # nobody waits for an index that is made beside the work
    dependencies = [("careers", "0012_history"), ("clubs", "0007_search")]
    operations = [*searched("careers_person", "sort_key"), *searched("careers_personname", "folded")]
