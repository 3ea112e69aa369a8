"""A birth is marked, and no later date counts from it."""

import pytest

from tests.ingest.dates.reading import dates_in, mentions_in

BIRTHS = [
    ("en", "Leo Ray (born 30 April 1981) is a coach. In May he left.", ["1981-04-30", "-"]),
    ("en", "Leo Ray (born in Leeds on 30 April 1981) is a coach.", ["1981-04-30"]),
    ("en", "Leo Ray (Leeds, 30 April 1981) is a coach.", ["1981-04-30"]),
    ("es", "Leo Ray (Lima, 1956) hizo de la paciencia una virtud. En mayo se fue.", ["1956", "-"]),
    ("es", "Leo Ray (Tapiales, provincia de Buenos Aires, 10 de febrero de 1958) es un entrenador.", ["1958-02-10"]),
    ("es", "Leo Ray nació en Madrid el 23 de marzo de 1963.", ["1963-03-23"]),
    ("es", "Leo Ray, nacido el 23 de marzo de 1963 en Madrid.", ["1963-03-23"]),
    ("es", "Leo Ray, nacido en 1965, comenzó en 1999.", ["1965", "1999"]),
    ("pt", "Leo Ray, nascido em Patos de Minas em 27 de março de 1974, saiu em junho.", ["1974-03-27", "-"]),
    ("pt", "Nascido na Amadora a 24 de julho de 1954, jogou em muitos clubes.", ["1954-07-24"]),
]


@pytest.mark.parametrize(("language", "text", "expected"), BIRTHS)
def test_births_are_marked_and_anchor_nothing(language: str, text: str, expected: list[str]) -> None:
    assert dates_in(text, language) == expected
    assert [mention.birth for mention in mentions_in(text, language)] == [True] + [False] * (len(expected) - 1)


@pytest.mark.parametrize(
    "text", ["Leo Ray (12 March 1950 – 3 May 2020) was a coach.", "Leo Ray (1950–2020) was a coach."]
)
def test_a_lifetime_is_no_spell(text: str) -> None:
    (mention,) = mentions_in(text, "en")
    assert mention.birth
    assert mention.until is not None


def test_a_title_in_parentheses_is_no_birth() -> None:
    (mention,) = mentions_in("Ganó con Rosario Central la Copa (Conmebol, 1995).", "es")
    assert mention.bounds.edtf == "1995"
