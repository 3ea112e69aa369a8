"""An article that comes again from its address with other bytes takes the place of what it was."""

from itertools import permutations

import pytest

from careers.exporting import export
from careers.models import Claim, Document, Tenure
from careers.recompute import catch_up
from ingest.checking import check
from ingest.loading import load, replace, withdraw
from ingest.pipeline import read_document

pytestmark = pytest.mark.django_db

HERE = "https://example.org/ana-roca"
VERSIONS = {
    f"{day}.txt": (
        f"Ana Roca was appointed manager of {club} on {day} March 2010.\n".encode(),
        {"url": HERE, "published": f"2010-03-0{day}"},
    )
    for day, club in ((4, "Barcelona"), (5, "Valencia"), (6, "Sevilla"))
}


def ingest(names) -> None:
    for name in names:
        content, metadata = VERSIONS[name]
        load(content, name, metadata)


def clubs() -> list[str]:
    return [tenure.club.name for tenure in Tenure.objects.all()]


def test_any_order_and_any_batches_give_the_same_and_nothing_is_wrong():
    exports = []
    for order in permutations(VERSIONS):
        for size in (1, 2, 3):
            for start in range(0, len(order), size):
                ingest(order[start : start + size])
                catch_up()
            exports.append(list(export()))
            assert clubs() == ["Sevilla"]
            assert check().faults == []
            for document in Document.objects.order_by("name"):
                withdraw(document)
            assert not Claim.objects.exists()
    assert len(exports[0]) > len(VERSIONS)
    assert all(lines == exports[0] for lines in exports)


def test_withdrawn_one_after_the_other_each_older_one_comes_back():
    ingest(VERSIONS)
    catch_up()
    withdraw(Document.objects.get(name="6.txt"))
    assert clubs() == ["Valencia"]
    withdraw(Document.objects.get(name="4.txt"))
    assert clubs() == ["Valencia"]
    assert check().faults == []


def test_one_that_is_read_again_as_of_another_address_or_day_gives_way():
    ingest(["4.txt", "6.txt"])
    catch_up()
    newest = Document.objects.get(name="6.txt")
    content = bytes(newest.content)
    replace(newest, read_document(content, "6.txt", {"url": HERE, "published": "2010-03-01"}))
    catch_up()
    assert clubs() == ["Barcelona"]
    replace(newest, read_document(content, "6.txt", {"url": HERE + "/2", "published": "2010-03-06"}))
    catch_up()
    assert sorted(clubs()) == ["Barcelona", "Sevilla"]
    assert check().faults == []
