from dataclasses import fields, replace
from typing import Any

import pytest

from careers.claims import Claim, claim_key
from careers.vocabulary import EndReason, Factuality, Predicate, Role

CLAIM = Claim(3, 9, Predicate.STARTED, "Ana Ruiz", "Áncash FC", "2016")
OTHER: dict[str, Any] = {
    "start": 2,
    "end": 10,
    "predicate": Predicate.ENDED,
    "role": Role.HEAD,
    "spell": 2,
    "reason": EndReason.SACKED,
    "factuality": Factuality.DENIED,
}


def test_the_key_is_a_sha256_that_stays_the_same():
    assert claim_key("ab" * 32, CLAIM) == "b72d1ce2c32c69926cfa1c6afd912540c24d24311582cd6e2106189a66e3d3c2"


def test_another_document_is_another_key():
    assert claim_key("ab" * 32, CLAIM) != claim_key("cd" * 32, CLAIM)


@pytest.mark.parametrize("name", [field.name for field in fields(Claim)])
def test_every_field_counts(name):
    assert claim_key("ab" * 32, CLAIM) != claim_key("ab" * 32, replace(CLAIM, **{name: OTHER.get(name, "other")}))


def test_neighbouring_fields_do_not_run_together():
    one, other = replace(CLAIM, subject="ab", object="c"), replace(CLAIM, subject="a", object="bc")
    assert claim_key("ab" * 32, one) != claim_key("ab" * 32, other)
