"""How fast the API answers, beside three peers that have the same rows: `./kb bench api [--people 100000]`.

The rows are made up once and kept, in a database of their own (in KB_HOME/bench, or that of DATABASE_URL).
"""

import argparse
import os
import sys
from pathlib import Path

import django


def main() -> None:
    parser = argparse.ArgumentParser(prog="./kb bench api")
    parser.add_argument("--people", type=int, default=100_000, help="how many coaches (100000), each with some posts")
    people = parser.parse_args().people
    root = Path(os.environ.get("KB_HOME") or ".kb").absolute()
    os.environ["KB_HOME"] = str(root / "bench" / f"api-{people}")
    os.environ["DJANGO_SETTINGS_MODULE"] = "bench.api.settings_ours"
    django.setup()
    from bench.api.run import run  # not before: it needs Django

    sys.exit(run(people))


if __name__ == "__main__":
    main()
