"""One embedded PostgreSQL server on one data folder: start it, ask it, stop it.

Nothing here believes a pid file. The server is up if a connection says so, and it is gone if the lock on `server.lock`
is free, because every process of the server inherits that lock from the one that started it. The pid file that a killed
server leaves is therefore removed, whatever process has its number today.
"""

import fcntl
import os
import shutil
import signal
import stat
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import psycopg

from config.postgresql import locks
from config.postgresql.programs import Account, ServerProblem, account_for, programs_for

USER, DATABASE = "touchline", "touchline"
PATIENCE = 60.0  # seconds, for a server that recovers from a crash or writes everything before it stops
LOG_LIMIT = 1_000_000  # bytes, looked at before a start

ENCODING = ["--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"]
INITDB = [f"--username={USER}", "--auth=trust", "--no-instructions", *ENCODING]
OPTIONS = {"listen_addresses": "", "unix_socket_permissions": "0700", "timezone": "UTC", "log_timezone": "UTC"}


class Cluster:
    """The server whose data, log and lock are in `home`; one process at a time may call `start` or `stop`."""

    def __init__(self, home: Path) -> None:
        self.data = home / "postgresql"
        self.log = home / "postgresql.log"
        self.lock = home / "server.lock"
        self.address = home / "socket"  # names the folder that the socket is in
        self._process: subprocess.Popen | None = None

    def socket_folder(self) -> Path:
        """The private folder with the server's socket. An OSError says that there is none, or that it is not ours."""
        folder = Path(self.address.read_text())
        found = folder.lstat()
        if not stat.S_ISDIR(found.st_mode) or stat.S_IMODE(found.st_mode) != 0o700:
            raise PermissionError(f"{folder} is not private")
        if found.st_uid != self.data.stat().st_uid:
            raise PermissionError(f"{folder} belongs to another user")
        return folder

    def answers(self) -> bool:
        """Whether a connection can be made."""
        try:
            self._connect().close()
        except (psycopg.OperationalError, OSError):
            return False
        return True

    def start(self) -> None:
        """Bring the server up, with new data if there is none; return when it answers."""
        deadline = time.monotonic() + PATIENCE
        while not self.answers():
            if time.monotonic() > deadline:
                raise ServerProblem(f"The embedded PostgreSQL does not answer; its log is {self.log}.")
            try:
                with locks.held(self.lock, fcntl.LOCK_EX | fcntl.LOCK_NB) as lock:
                    self._launch(lock)
            except BlockingIOError:  # a killed server's last processes still end
                time.sleep(0.05)

    def stop(self) -> None:
        """End the server, and with it every open transaction; return when its last process is gone."""
        try:
            with self._connect() as connection:
                (pidfile,) = connection.execute("SELECT pg_read_file('postmaster.pid')").fetchone() or ("",)
        except (psycopg.OperationalError, OSError):
            return
        for how in (signal.SIGINT, signal.SIGQUIT):
            os.kill(int(pidfile.split()[0]), how)
            if self._is_gone():
                break
        self._remove_socket()

    def _connect(self) -> psycopg.Connection:
        return psycopg.connect(
            host=str(self.socket_folder()), user=USER, dbname="postgres", autocommit=True, connect_timeout=5
        )

    def _is_gone(self) -> bool:
        deadline = time.monotonic() + PATIENCE
        while not locks.is_free(self.lock):
            if time.monotonic() > deadline:
                return False
            time.sleep(0.01)
        if self._process:
            self._process.wait()
        return True

    def _launch(self, lock: int) -> None:
        account = account_for(self.data)
        programs = programs_for(account)
        if not self.data.exists():
            self._make_data(account, programs)
        (self.data / "postmaster.pid").unlink(missing_ok=True)
        options = OPTIONS | {"unix_socket_directories": str(self._private_folder(account))}
        with _reachable(self.data) as (folder, reach), self._open_log() as log:
            settings = [f"--{name}={value}" for name, value in options.items()]
            self._process = account.start(
                programs / "bin/postgres", "-D", reach, *settings, pass_fds=[lock, folder], stdout=log, stderr=log
            )
        self._await(self._process)
        self._make_database()

    def _await(self, process: subprocess.Popen) -> None:
        deadline = time.monotonic() + PATIENCE
        while not self.answers():
            if process.poll() is not None or time.monotonic() > deadline:
                raise ServerProblem(f"The embedded PostgreSQL did not start ({_last_line(self.log)}); see {self.log}.")
            time.sleep(0.02)

    def _make_data(self, account: Account, programs: Path) -> None:
        """A new data folder; it gets its name when it is whole, so that one half made is made again."""
        fresh = self.data.with_suffix(".new")
        shutil.rmtree(fresh, ignore_errors=True)
        fresh.mkdir(mode=0o700)
        account.give(fresh)
        with _reachable(fresh) as (folder, reach), self._open_log() as log:
            initdb = account.start(
                programs / "bin/initdb", "-D", reach, *INITDB, pass_fds=[folder], stdout=log, stderr=log
            )
            if initdb.wait() != 0:
                raise ServerProblem(f"The embedded database was not made ({_last_line(self.log)}); see {self.log}.")
        fresh.rename(self.data)

    def _make_database(self) -> None:
        with self._connect() as connection:
            if not connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", [DATABASE]).fetchone():
                connection.execute(f"CREATE DATABASE {DATABASE}")

    def _private_folder(self, account: Account) -> Path:
        """A new folder for the socket. Its path must be short, which that of KB_HOME need not be."""
        self._remove_socket()
        folder = Path(tempfile.mkdtemp(prefix="touchline-", dir="/tmp"))
        account.give(folder)
        self.address.write_text(str(folder))
        return folder

    def _remove_socket(self) -> None:
        with suppress(OSError):  # none, or one that is not ours to remove
            shutil.rmtree(self.socket_folder())
        self.address.unlink(missing_ok=True)

    def _open_log(self):
        too_long = self.log.exists() and self.log.stat().st_size > LOG_LIMIT
        return self.log.open("wb" if too_long else "ab")


@contextmanager
def _reachable(folder: Path) -> Iterator[tuple[int, str]]:
    """An open folder, and a path to it for a process that inherits it.

    The path does not lead through the folder's parents, which another account may not enter.
    """
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    reach = Path(f"/proc/self/fd/{descriptor}")
    try:
        yield descriptor, str(reach if reach.exists() else folder)
    finally:
        os.close(descriptor)


def _last_line(log: Path) -> str:
    lines = log.read_text(errors="replace").split("\n")
    return next((line.strip() for line in reversed(lines) if line.strip()), "nothing in the log")
