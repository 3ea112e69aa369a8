"""What a regular expression's matches can begin with."""

import re

import pytest

from ingest.prefixes import normal, prefixes


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("coach", {"coach"}),
        ("head coach", {"head coa"}),
        ("(?:the )?boss", {"the boss", "boss"}),
        ("[Cc]oach|DT", {"coach", "dt"}),
        (r"ex-?coach(?!\w)", {"ex-coach", "excoach"}),
        (r"a\s+cargo", {"a "}),
        (r"sub[- ]?\d\d", {"sub-", "sub ", "sub"}),
        (r"\w+ coach", {""}),
        (r".", {""}),
        (r"[A-Z]\w+", {""}),
        (r"(?=x)(?<!y)\bend", {"end"}),
        (r"(?P<word>abc)(?P=word)", {"abc"}),
        (r"(?>ab|cd)e", {"abe", "cde"}),
    ],
)
def test_beginnings(pattern, expected):
    assert prefixes(pattern) == expected


def test_small_letters_keep_their_places():
    assert normal("İSTANBUL\u00a0É\nſ") == "istanbul é s"


def test_letters_that_re_takes_for_one_another_are_one():
    alike = [chr(code) for code in range(0x80, 0x3000) if re.fullmatch(chr(code), "s", re.IGNORECASE)]
    assert {normal(letter) for letter in alike} == {"s"}
