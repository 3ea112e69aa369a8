"""What a document says of a person beside the posts."""

import pytest

from careers.vocabulary import Predicate
from ingest.pipeline import read_document

CAREERS = {
    "en": "==Managerial career==\nIn 2011 Pérez was appointed manager of Melgar.\n",
    "es": "==Carrera como entrenador==\nEn 2011 Pérez asumió como entrenador de Melgar.\n",
    "pt": "==Carreira de treinador==\nEm 2011 Pérez assumiu o Melgar.\n",
}

PEOPLE = [
    # (language, lead, predicate, value)
    ("en", "Juan Pérez Rojo (born 3 May 1970) is a Peruvian football manager.", Predicate.BORN, "1970-05-03"),
    ("en", "Juan Pérez Rojo (born 3 May 1970) is a Peruvian football manager.", Predicate.NATIONALITY, "PE"),
    (
        "en",
        "Juan Pérez Rojo (born May 1970) is a Welsh former professional footballer.",
        Predicate.NATIONALITY,
        "GB-WLS",
    ),
    (
        "es",
        "Juan Alberto Pérez (Arequipa, 12 de enero de 1968) es un entrenador peruano.",
        Predicate.BORN,
        "1968-01-12",
    ),
    (
        "es",
        "Juan Alberto Pérez nació en Villa El Salvador el 12 de enero de 1968.",
        Predicate.BIRTHPLACE,
        "Villa El Salvador",
    ),
    (
        "en",
        "Born in Forest Gate, England, on 4 June 1958, Pérez was raised nearby.",
        Predicate.BIRTHPLACE,
        "Forest Gate, England",
    ),
    ("pt", "Juan Alberto Pérez é um treinador e ex-jogador brasileiro.", Predicate.NATIONALITY, "BR"),
    (
        "pt",
        "Nascido em Patos de Minas em 2 de março de 1974, Pérez é treinador.",
        Predicate.BIRTHPLACE,
        "Patos de Minas",
    ),
]


@pytest.mark.parametrize(("language", "lead", "predicate", "value"), PEOPLE)
def test_of_whom_a_biography_tells(language, lead, predicate, value):
    assert value in said(f"= Juan Pérez =\n\n{lead}\n\n{CAREERS[language]}", "Juan Pérez", predicate)


STORIES = [
    ("El técnico colombiano Andrés Ríos fue despedido ayer por Melgar.", Predicate.NATIONALITY, ["CO"]),
    ("Melgar presentó a Andrés Ríos, de 51 años, como entrenador.", Predicate.AGE, ["51"]),
    ("Melgar appointed Andrés Ríos, 51, as manager.", Predicate.AGE, ["51"]),
    ("O Corinthians anunciou Andrés Ríos, de 56 anos, como treinador.", Predicate.AGE, ["56"]),
    ("Melgar presentó a Andrés Ríos como entrenador.", Predicate.AGE, []),
    ("El entrenador Andrés Ríos dejó Melgar tras 12 partidos.", Predicate.NATIONALITY, []),
]


@pytest.mark.parametrize(("text", "predicate", "values"), STORIES)
def test_of_whom_a_story_tells_in_passing(text, predicate, values):
    assert said(text, "Andrés Ríos", predicate) == values


def said(text, person, predicate):
    claims = read_document(text.encode(), "story.txt").claims
    return [claim.value for claim in claims if claim.subject == person and claim.predicate is predicate]
