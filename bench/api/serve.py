"""Serves one of the peers, each by the same server with the same settings: python -m bench.api.serve ours PORT."""

import os
import socket
import sys
from importlib import import_module
from typing import Any

from config.server import Application

APPLICATIONS = {"ours": "config.wsgi", "plain": "config.wsgi", "limit": "bench.api.limit"}


class Peer(Application):
    def __init__(self, name: str, options: dict[str, Any]) -> None:
        self.module = APPLICATIONS[name]
        super().__init__(options)

    def load(self) -> Any:
        return import_module(self.module).application


def main(name: str, port: str) -> None:
    os.environ["DJANGO_SETTINGS_MODULE"] = f"bench.api.settings_{name if name == 'plain' else 'ours'}"
    listener = socket.create_server(("127.0.0.1", int(port)))
    Peer(name, {"bind": f"fd://{listener.fileno()}"}).run()


if __name__ == "__main__":
    main(*sys.argv[1:])
