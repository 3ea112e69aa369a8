"""manage.py audit (`./kb check`; `manage.py check` is Django's own): is what is stored what it has to be?"""

import sys
from typing import Any

from django.core.management.base import BaseCommand

from careers.management.database import check_database
from ingest.checking import check


class Command(BaseCommand):
    help = (
        "Makes everything again from the documents' bytes and names what differs from what is stored; changes nothing."
    )

    def handle(self, **options: Any) -> None:
        check_database()
        checked = check()
        for fault in checked.faults:
            self.stderr.write(fault)
        self.stdout.write(str(checked))
        if checked.faults:
            sys.exit(1)
