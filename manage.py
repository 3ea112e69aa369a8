#!/usr/bin/env python
"""Django's command line for Touchline."""

import os
import sys

from django.core.exceptions import ImproperlyConfigured
from django.core.management import execute_from_command_line
from django.db import OperationalError


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
    if "runserver" in sys.argv[1:2]:
        os.environ.setdefault("DEBUG", "1")
    try:
        execute_from_command_line(sys.argv)
    except KeyboardInterrupt:
        sys.exit(130)
    except (ImproperlyConfigured, OperationalError) as error:  # what is wrong with this installation, in a sentence
        if "--traceback" in sys.argv:
            raise
        sys.exit(str(error).strip())


if __name__ == "__main__":
    main()
