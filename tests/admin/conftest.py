"""A coach as one document has him, and an editor at the desk."""

from typing import Any

import pytest
from django.contrib.auth.models import User
from django.test import Client

from careers.models import Document, Tenure
from careers.recompute import recompute
from careers.vocabulary import EndReason, Predicate, Role
from tests import factories as make

STORY = "Ana Roca asumió en Club Ejemplo el 4 de enero de 2016. Fue despedida el 5 de agosto de 2016."


@pytest.fixture
def story(db: None) -> Document:
    """The claims of a head coach from 2016-01-04 to 2016-08-05, sacked."""
    document = make.document(STORY)
    of: dict[str, Any] = {"object": "Club Ejemplo", "role": Role.HEAD, "spell": 1}
    make.said(document, "asumió en Club Ejemplo", Predicate.STARTED, value="2016-01-04", **of)
    ended = {"value": "2016-08-05", "reason": EndReason.SACKED}
    make.said(document, "Fue despedida el 5 de agosto de 2016.", Predicate.ENDED, **ended, **of)
    recompute()
    return document


@pytest.fixture
def tenure(story: Document) -> Tenure:
    return Tenure.objects.get()


@pytest.fixture
def editor(db: None) -> User:
    return User.objects.create_superuser("vera")


@pytest.fixture
def desk(client: Client, editor: User) -> Client:
    client.force_login(editor)
    return client
