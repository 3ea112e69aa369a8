"""Text is UTF-8, and the letters of every language have their capitals, whatever the machine's locale."""

import pytest


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("SHOW server_encoding", "UTF8"),
        ("SELECT lower('ÁÑÃÇ')", "áñãç"),
        ("SELECT 'Ángel' ~* '^á'", True),
        ("SHOW timezone", "UTC"),
    ],
)
def test_it(visit, question, answer):
    assert visit().value(question) == answer
