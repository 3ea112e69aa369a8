"""The production server: gunicorn, its workers forked from a process that has loaded everything."""

import os
import socket
from collections.abc import Callable
from typing import Any

from django.core.wsgi import get_wsgi_application
from gunicorn.app.base import BaseApplication

SETTINGS: dict[str, Any] = {
    "workers": min(os.cpu_count() or 1, 4),
    "threads": 4,
    "timeout": 60,
    "graceful_timeout": 5,
    "preload_app": True,
    "control_socket_disable": True,
    "loglevel": "warning",
}


def serve(listener: socket.socket, when_ready: Callable[[], None]) -> None:
    """Serve the site on the bound socket until a signal ends it and this process."""
    bind = f"fd://{listener.fileno()}"
    Application({"bind": bind, "when_ready": lambda arbiter: when_ready()}).run()


class Application(BaseApplication):
    def __init__(self, options: dict[str, Any]) -> None:
        self.options = SETTINGS | options
        super().__init__()

    def load_config(self) -> None:
        for name, value in self.options.items():
            self.cfg.set(name, value)

    def load(self) -> Any:
        return get_wsgi_application()  # not before: it looks at once which static files there are
