"""Countries by their names and by what their people are called, in three languages."""

import pytest

from clubs.countries import countries, country_of_demonym, country_of_name, name


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Catar", "QA"),
        ("Qatar", "QA"),
        ("Costa de Marfil", "CI"),
        ("Côte d'Ivoire", "CI"),
        ("Costa do Marfim", "CI"),
        ("Estados Unidos", "US"),
        ("USA", "US"),
        ("EE. UU.", "US"),
        ("Gales", "GB-WLS"),
        ("Países Baixos", "NL"),
        ("peru", "PE"),
        ("Checoslovaquia", "CZ"),
        ("Kosovo", "XK"),
    ],
)
def test_country_of_a_name(text: str, code: str) -> None:
    assert country_of_name(text) == code


@pytest.mark.parametrize("text", ["", "Rosario", "argentino", "Atlantis"])
def test_what_is_no_country(text: str) -> None:
    assert country_of_name(text) is None


@pytest.mark.parametrize(
    ("forms", "code"),
    [
        ("argentino argentina argentinos argentinas Argentine Argentines Argentinian", "AR"),
        ("brasileño brasileñas brasileiro brasileira brasileiros Brazilian", "BR"),
        ("francés francesa franceses francesas francês French Frenchman", "FR"),
        ("alemán alemana alemanes alemão alemã alemães alemãs German Germans", "DE"),
        ("español española españoles espanhol espanhola espanhóis Spanish Spaniard", "ES"),
        ("marroquí marroquíes marroquino Moroccan", "MA"),
        ("galés galesa galesas Welsh Welshman Welshmen", "GB-WLS"),
        ("escocés escocesa Scottish Scot Scotsman", "GB-SCT"),
        ("croata croatas Croatian", "HR"),
        ("costarricense costarricenses tico", "CR"),
        ("charrúa charrúas uruguayo uruguaia", "UY"),
        ("guaraní guaraníes paraguayas", "PY"),
        ("cafetero cafeteros colombianas", "CO"),
    ],
)
def test_country_of_a_demonym_in_every_form(forms: str, code: str) -> None:
    assert {form: country_of_demonym(form) for form in forms.split()} == dict.fromkeys(forms.split(), code)


@pytest.mark.parametrize("text", ["congoleño", "Congolese", "rosarino", ""])
def test_a_demonym_of_two_countries_or_of_none_gives_none(text: str) -> None:
    assert country_of_demonym(text) is None


@pytest.mark.parametrize(
    ("code", "language", "expected"),
    [("CI", "en", "Ivory Coast"), ("CI", "es", "Costa de Marfil"), ("CI", "pt", "Costa do Marfim"), ("??", "en", "")],
)
def test_usual_name_in_a_language(code: str, language: str, expected: str) -> None:
    assert name(code, language) == expected


def test_every_country_has_a_name_in_every_language() -> None:
    unnamed = [c.code for c in countries().values() if not all(c.names.values())]
    assert len(countries()) > 200
    assert unnamed == []


def test_no_name_belongs_to_two_countries() -> None:
    for country in countries().values():
        for names in country.names.values():
            assert {country_of_name(text) for text in names} == {country.code}
