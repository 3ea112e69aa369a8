"""The embedded server as its users see it: ask for it and it is there; the last user to leave stops it.

A user is a process. Each holds a shared lock on `users.lock` for as long as it lives, and the kernel gives the lock
back even after kill -9; who can lock the file alone is the last. `turn.lock` lets one process at a time look and act.
"""

import atexit
import fcntl
import os
import signal
import sys
import threading
from functools import cache
from pathlib import Path

from config.postgresql import locks
from config.postgresql.cluster import Cluster
from config.postgresql.programs import ServerProblem


class EmbeddedServer:
    """The server of one KB_HOME, as this process uses it."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self._cluster = Cluster(home)
        self._thread = threading.Lock()
        self._pid: int | None = None  # which process took `_user`: a fork copies both
        self._user = -1

    def socket_folder(self) -> Path:
        """The host to connect to. The server is started where it does not answer.

        Raises ServerProblem, in one sentence, where it cannot be.
        """
        with self._thread:
            if self._pid != os.getpid() or not self._cluster.answers():
                self._join()
            return self._cluster.socket_folder()

    def leave(self) -> None:
        """Stop using the server; the last user stops it."""
        with self._thread:
            if self._pid != os.getpid():
                return
            with self._turn():
                os.close(self._user)
                self._pid = None
                if locks.is_free(self.home / "users.lock"):
                    self._cluster.stop()

    def _join(self) -> None:
        try:
            self.home.mkdir(parents=True, exist_ok=True)
            with self._turn():
                if self._pid != os.getpid():
                    self._user = locks.take(self.home / "users.lock", fcntl.LOCK_SH)
                    self._pid = os.getpid()
                self._cluster.start()
        except OSError as error:
            raise ServerProblem(f"The embedded database cannot be kept in {self.home}: {error}.") from error

    def _turn(self):
        return locks.held(self.home / "turn.lock", fcntl.LOCK_EX)


@cache
def server(home: Path) -> EmbeddedServer:
    """The server of this KB_HOME, which this process leaves when it ends."""
    found = EmbeddedServer(home)
    atexit.register(found.leave)
    _end_cleanly_when_asked()
    return found


def _end_cleanly_when_asked() -> None:
    """SIGTERM and SIGHUP would end this process without its last words, and leave a server without users."""
    if threading.current_thread() is threading.main_thread():
        for asked in (signal.SIGTERM, signal.SIGHUP):
            if signal.getsignal(asked) is signal.SIG_DFL:
                signal.signal(asked, lambda number, frame: sys.exit(128 + number))
