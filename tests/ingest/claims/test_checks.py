"""What a document counts that can be checked: clubs in a country, spells at a club."""

import pytest

from careers.vocabulary import CHECKS, Predicate
from ingest.pipeline import read_document

LEADS = {
    "es": "Juan Alberto Pérez es un entrenador argentino. Juan Pérez fue nombrado entrenador de Melgar en 2023. ",
    "en": "Juan Alberto Pérez is an Argentine football manager. Juan Pérez was appointed manager of Melgar in 2023. ",
    "pt": "Juan Alberto Pérez é um treinador argentino. Juan Pérez foi anunciado como técnico do Santos em 2023. ",
}
CLUBS = [
    ("es", "Melgar será su cuarto equipo en Perú.", "4", "PE"),
    ("es", "Melgar es su tercer club en el fútbol peruano.", "3", "PE"),
    ("es", "Melgar será su segundo equipo en la Primera División.", "2", ""),
    ("en", "Melgar will be his fourth club in Peru.", "4", "PE"),
    ("en", "Melgar are his third Peruvian club.", "3", "PE"),
    ("en", "Melgar became his second club in the country.", "2", ""),
    ("pt", "O Santos será seu quinto clube no Brasil.", "5", "BR"),
    ("pt", "O Santos é o seu terceiro clube brasileiro.", "3", "BR"),
]
SPELLS = [
    ("es", "En 2024 Pérez asumió su segundo ciclo al frente de Melgar.", "2"),
    ("en", "In 2024 Pérez returned as manager for a third spell at Melgar.", "3"),
    ("pt", "Em 2024 o técnico iniciou sua segunda passagem pelo Santos.", "2"),
]
AGES = [
    ("es", "El estratega de 43 años firmó su desvinculación.", "43"),
    ("en", "The 43-year-old manager will be unveiled on Monday.", "43"),
    ("pt", "O treinador argentino de 43 anos chega na segunda-feira.", "43"),
]
NOTHING = [
    ("es", "Melgar terminó en el cuarto lugar."),
    ("es", "Fue su segundo partido en Lima."),
    ("en", "It was his fourth club as a coach."),
    ("en", "His third child was born in Peru."),
    ("pt", "Foi o segundo gol do clube no Brasil."),
    ("en", "The 19-year-old striker scored twice."),
]


def counted(language: str, sentence: str, *predicates: Predicate) -> list:
    text = f"{LEADS[language]}{sentence}\n"
    reading = read_document(text.encode(), "life.txt", {"language": language, "kind": "biography"})
    for claim in reading.claims:
        assert 0 <= claim.start < claim.end <= len(reading.source.text)
    return [claim for claim in reading.claims if claim.predicate in predicates]


@pytest.mark.parametrize(("language", "sentence", "value", "country"), CLUBS)
def test_clubs_in_a_country(language, sentence, value, country):
    (claim,) = counted(language, sentence, Predicate.CLUBS_IN)
    assert (claim.value, claim.country) == (value, country)
    assert claim.object in ("Melgar", "Santos")


@pytest.mark.parametrize(("language", "sentence", "value"), SPELLS)
def test_spells_at_a_club(language, sentence, value):
    (claim,) = counted(language, sentence, Predicate.SPELLS_AT)
    assert (claim.value, claim.object) == (value, {"pt": "Santos"}.get(language, "Melgar"))


@pytest.mark.parametrize(("language", "sentence", "value"), AGES)
def test_an_age_of_whom_the_text_speaks(language, sentence, value):
    (claim,) = counted(language, sentence, Predicate.AGE)
    assert (claim.value, claim.subject.split()[-1]) == (value, "Pérez")


@pytest.mark.parametrize(("language", "sentence"), NOTHING)
def test_what_counts_something_else(language, sentence):
    assert counted(language, sentence, *CHECKS) == []
