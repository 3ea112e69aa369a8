"""What a Spanish news story tells of benches: who came and went, who is only spoken of, who denies it."""

from datetime import date

import pytest

from tests.ingest.reading import lines

PUBLISHED = date(2023, 11, 9)

STORIES = [
    (
        "Bruno Salas renunció este lunes a la dirección técnica de Melgar.",
        ["Bruno Salas: Melgar ? to 2023-11-06 resigned"],
    ),
    (
        "Bruno Salas ganó el Clausura 2022 y renunció a Melgar el 2 de octubre.",
        ["Bruno Salas: Melgar ? to 2023-10-02 resigned"],
    ),
    (
        "Melgar despidió a Bruno Salas y nombró a Iván Rojas como nuevo técnico.",
        ["Bruno Salas: Melgar ? to ? sacked", "Iván Rojas: Melgar ? to ?"],
    ),
    (
        "Bruno Salas fue destituido de Melgar; lo reemplazará Iván Rojas.",
        ["Bruno Salas: Melgar ? to ? sacked", "Iván Rojas: Melgar ? to ? [planned]"],
    ),
    (
        "Tras el despido de Bruno Salas, Lanús quedó en manos de Iván Rojas.",
        ["Bruno Salas: Lanús ? to ? sacked", "Iván Rojas: Lanús ? to ?"],
    ),
    (
        "Iván Rojas será el nuevo entrenador de Cienciano a partir de enero.",
        ["Iván Rojas: Cienciano 2024-01 to ? [planned]"],
    ),
    ("Iván Rojas suena para dirigir a Boca Juniors.", ["Iván Rojas: Boca Juniors ? to ? [reported]"]),
    ("Iván Rojas negó que vaya a dirigir a Boca Juniors.", ["Iván Rojas: Boca Juniors ? to ? [denied]"]),
    ("Es mentira que Iván Rojas vaya a dirigir a Lanús.", ["Iván Rojas: Lanús ? to ? [denied]"]),
    ("No es cierto que Iván Rojas haya renunciado a Lanús.", []),
    ('"No voy a ser el técnico de Boca Juniors", aseguró Iván Rojas.', ["Iván Rojas: Boca Juniors ? to ? [denied]"]),
    (
        "Boca Juniors quiere a Iván Rojas, actual entrenador de Lanús.",
        ["Iván Rojas: Boca Juniors ? to ? [reported]", "Iván Rojas: Lanús ? to ?"],
    ),
    (
        "Según la radio, Iván Rojas tendría todo acordado con Boca Juniors para asumir como técnico.",
        ["Iván Rojas: Boca Juniors ? to ? [reported]"],
    ),
    (
        "La Federación Peruana de Fútbol confirmó a Iván Rojas como entrenador de la sub-20.",
        ["Iván Rojas: Peru U-20 ? to ?"],
    ),
    (
        "La Federación Ecuatoriana de Fútbol destituyó ayer a Iván Rojas.",
        ["Iván Rojas: Ecuador ? to 2023-11-08 sacked"],
    ),
    (
        "El entrenador del Sevilla, Iván Rojas, habló en la previa del partido ante el Betis.",
        ["Iván Rojas: Sevilla ? to ?"],
    ),
    ("El presidente de Lanús, Iván Rojas, habló con la prensa.", []),
    ("El delantero Iván Rojas volvió a Lanús tras su paso por Boca Juniors.", []),
    (
        "Bruno Salas no seguirá en Lanús. Su reemplazante será Iván Rojas.",
        ["Bruno Salas: Lanús ? to ?", "Iván Rojas: Lanús ? to ? [planned]"],
    ),
    ("Iván Rojas ya no es el técnico de Lanús.", ["Iván Rojas: Lanús ? to ?"]),
    ("Lanús, dirigido por Iván Rojas, visitará a Banfield.", ["Iván Rojas: Lanús ? to ?"]),
    ("Elena Prats es la nueva seleccionadora de España femenina.", ["Elena Prats: Spain women ? to .."]),
    ("Elena Prats dirigirá a la selección femenina de Chile.", ["Elena Prats: Chile women ? to ? [planned]"]),
    (
        "Bruno Salas renunció como técnico de Lanús. La dupla de Iván Rojas y Elena Prats lo suple de forma interina.",
        [
            "Bruno Salas: Lanús ? to ? resigned",
            "Elena Prats: Lanús (interim head coach) ? to ?",
            "Iván Rojas: Lanús (interim head coach) ? to ?",
        ],
    ),
    (
        "Bruno Salas renunció a Lanús el 5 de octubre. Desde entonces está Iván Rojas.",
        ["Bruno Salas: Lanús ? to 2023-10-05 resigned", "Iván Rojas: Lanús 2023-10-05 to ?"],
    ),
    (
        "Cádiz - Iván Rojas, a salvo. Llegó en enero de 2022.\nLanús: Bruno Salas no sigue.\n"
        "Sevilla - Darío Luna, en el cargo desde marzo de 2021.",
        ["Iván Rojas: Cádiz 2022-01 to ?", "Bruno Salas: Lanús ? to ?", "Darío Luna: Sevilla 2021-03 to .."],
    ),
    ("Iván Rojas asumió en Lanús hace dos meses.", ["Iván Rojas: Lanús 2023-09~ to ?"]),
]


@pytest.mark.parametrize(("text", "expected"), STORIES)
def test_the_posts_of_a_story(text: str, expected: list[str]) -> None:
    assert lines(text, "es", "El banquillo, en duda", "news", PUBLISHED) == set(expected)
