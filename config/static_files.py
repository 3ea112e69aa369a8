"""The static files as they are served: named by their content and compressed, built again when one has changed."""

import hashlib
from collections.abc import Iterator
from importlib.metadata import version

from django.conf import settings
from django.contrib.staticfiles.finders import get_finders
from django.core.management import call_command


def build() -> None:
    """Collect the files into STATIC_ROOT, unless what is there was made from the same ones."""
    made_from = settings.STATIC_ROOT / ".made_from"
    digest = hashlib.sha256("\n".join(_sources()).encode()).hexdigest()
    if made_from.exists() and made_from.read_text() == digest:
        return
    call_command("collectstatic", interactive=False, verbosity=0)
    made_from.write_text(digest)


def _sources() -> Iterator[str]:
    """What the built files depend on: the programs that build them, and every file's name, size and time."""
    yield version("django")
    yield version("whitenoise")
    for finder in get_finders():
        for path, storage in finder.list([]):
            yield f"{path} {storage.size(path)} {storage.get_modified_time(path).timestamp()}"
