"""Ingests at once are as good as one after the other."""

from itertools import permutations
from pathlib import Path
from threading import Thread

import pytest
from django.db import connection

from clubs.loading import load_catalogue
from tests.ingest.seeds import SEEDS, exported, forget, ingest


@pytest.mark.django_db(transaction=True)
def test_ingests_at_once_are_as_good_as_one():
    def work(order: tuple[Path, ...]) -> None:
        ingest(order)
        connection.close()

    load_catalogue()
    threads = [Thread(target=work, args=[order]) for order in list(permutations(SEEDS))[:4]]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    at_once = exported()
    forget()
    ingest()
    assert exported() == at_once
