"""Locks that the kernel gives back when their holder ends, however it ends."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


def take(path: Path, how: int) -> int:
    """Lock the file as `how` says (fcntl.LOCK_…) and give its descriptor; closing that, everywhere, ends the lock.

    A BlockingIOError says that LOCK_NB was asked for and another holds it.
    """
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        fcntl.flock(descriptor, how)
    except BaseException:
        os.close(descriptor)
        raise
    return descriptor


@contextmanager
def held(path: Path, how: int) -> Iterator[int]:
    """`take` for the length of a block; a process started meanwhile that inherits the descriptor goes on holding it."""
    descriptor = take(path, how)
    try:
        yield descriptor
    finally:
        os.close(descriptor)


def is_free(path: Path) -> bool:
    """Whether nobody holds the lock at this moment."""
    try:
        with held(path, fcntl.LOCK_EX | fcntl.LOCK_NB):
            return True
    except BlockingIOError:
        return False
