"""What is wrong with an installation ends every command with a sentence."""

import os
import subprocess
import sys

import pytest
from django.conf import settings


def manage(*command: str, **environment: str) -> subprocess.CompletedProcess:
    return subprocess.run(
        [sys.executable, "manage.py", *command],
        cwd=settings.BASE_DIR,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
    )


@pytest.mark.parametrize("command", ["migrate", "check", "run"])
def test_a_wrong_setting(command):
    ended = manage(command, DATABASE_URL="mysql://host/kb")
    assert ended.returncode == 1
    assert ended.stderr.startswith("DATABASE_URL begins with 'mysql:': ")
    assert ended.stderr.count("\n") == 1


def test_a_server_that_is_not_there():
    ended = manage("migrate", DATABASE_URL="postgresql://touchline@127.0.0.1:1/kb")
    assert ended.returncode == 1
    assert "Connection refused" in ended.stderr
    assert "Traceback" not in ended.stderr


def test_more_is_said_to_who_asks():
    ended = manage("migrate", "--traceback", DATABASE_URL="mysql://host/kb")
    assert "Traceback" in ended.stderr


def test_what_needs_no_database_starts_none(tmp_path):
    environment = {name: value for name, value in os.environ.items() if name != "DATABASE_URL"}
    subprocess.run(
        [sys.executable, "manage.py", "extract", settings.BASE_DIR / "fixtures" / "documents"],
        cwd=settings.BASE_DIR,
        env={**environment, "KB_HOME": str(tmp_path)},
        capture_output=True,
        check=True,
    )
    assert not (tmp_path / "postgresql").exists()
