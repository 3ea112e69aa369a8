"""Parses markup in a process of its own, with limits of time and memory: what is hostile ends there.

parsed("wikitext", text, name)      what `ingest.readers.wikitext.parse` gives, a JSON value
"""

import importlib
import json
import resource
import subprocess
import sys
from pathlib import Path
from typing import Any

from ingest.readers.errors import DocumentError, TooMuchError

_ROOT = Path(__file__).resolve().parents[2]
SECONDS = 20
_MEMORY = 1_500_000_000
_PARSERS = ("html", "wikitext")


def parsed(parser: str, text: str, name: str) -> Any:
    """What the parser makes of the text. Raises DocumentError where it does not end well within the limits."""
    command = [sys.executable, "-m", "ingest.readers.child", parser]
    try:
        done = subprocess.run(command, input=text.encode(), capture_output=True, cwd=_ROOT, timeout=2 * SECONDS)
    except subprocess.TimeoutExpired:
        raise DocumentError(f"{name}: this {parser} takes longer than {SECONDS} seconds to read") from None
    if done.returncode:
        raise DocumentError(
            f"{name}: this {parser} cannot be read within {SECONDS} seconds and {_MEMORY // 10**6} MB; save it as text"
        )
    said = json.loads(done.stdout)
    if "refused" in said:
        raise DocumentError(f"{name}: {said['refused']}")
    return said["parsed"]


def main(parser: str) -> None:
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
    module = importlib.import_module(f"ingest.readers.{parser}")
    try:
        said = {"parsed": module.parse(sys.stdin.buffer.read().decode())}
    except TooMuchError as error:
        said = {"refused": str(error)}
    sys.stdout.write(json.dumps(said))


if __name__ == "__main__":
    if sys.argv[1] in _PARSERS:
        main(sys.argv[1])
