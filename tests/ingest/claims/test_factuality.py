"""How a sentence holds what it says of a post: as a fact, a report, a plan, or what is denied."""

import pytest

from careers.vocabulary import Status
from tests.ingest.reading import posts

SPANISH = {
    Status.CONFIRMED: [
        "Melgar nombró a Mario Ferrán como entrenador.",
        "Mario Ferrán asumió como técnico de Melgar el 3 de mayo de 2021.",
        "Mario Ferrán fue presentado como entrenador de Melgar.",
        "Melgar oficializó a Mario Ferrán como su nuevo entrenador.",
        "Mario Ferrán dirigió a Melgar en 2019.",
        "Mario Ferrán es el nuevo técnico de Melgar.",
        "Tras meses de rumores, Melgar contrató a Mario Ferrán como técnico.",
        "Mario Ferrán renunció a Melgar.",
        "Mario Ferrán rechazó a Cienciano y asumió como técnico de Melgar.",
    ],
    Status.REPORTED: [
        "Mario Ferrán sería el nuevo entrenador de Melgar.",
        "Mario Ferrán podría asumir como técnico de Melgar.",
        "Mario Ferrán habría firmado como entrenador de Melgar.",
        "Según fuentes del club, Mario Ferrán asumirá como técnico de Melgar.",
        "Mario Ferrán suena como técnico de Melgar.",
        "Al parecer, Mario Ferrán asumirá como técnico de Melgar.",
        "Melgar estaría cerca de contratar a Mario Ferrán como entrenador.",
    ],
    Status.PLANNED: [
        "Mario Ferrán asumirá como técnico de Melgar.",
        "Mario Ferrán será el nuevo entrenador de Melgar.",
        "Mario Ferrán será presentado como entrenador de Melgar.",
        "Melgar presentará a Mario Ferrán como entrenador.",
        "Mario Ferrán va a dirigir a Melgar.",
        "Mario Ferrán dirigirá a Melgar desde enero de 2022.",
    ],
    Status.DENIED: [
        "Mario Ferrán no será el técnico de Melgar.",
        "Mario Ferrán no asumirá como entrenador de Melgar.",
        "Mario Ferrán negó que vaya a asumir como técnico de Melgar.",
        "Mario Ferrán desmintió que será el entrenador de Melgar.",
        "Es falso que Mario Ferrán haya asumido como técnico de Melgar.",
        "Mario Ferrán rechazó asumir como técnico de Melgar.",
    ],
}
ENGLISH = {
    Status.CONFIRMED: [
        "Melgar appointed Mario Ferrán as head coach.",
        "Mario Ferrán was appointed manager of Melgar on 3 May 2021.",
        "Mario Ferrán has been named head coach of Melgar.",
        "Mario Ferrán became manager of Melgar in 2019.",
        "Mario Ferrán was sacked by Melgar in June.",
        "After weeks of rumours, Mario Ferrán was appointed head coach of Melgar.",
        "Mario Ferrán is the new manager of Melgar.",
        "Mario Ferrán managed Melgar in 2019.",
        "Mario Ferrán turned down Cienciano and was appointed manager of Melgar.",
    ],
    Status.REPORTED: [
        "Mario Ferrán could become manager of Melgar.",
        "Mario Ferrán may be appointed head coach of Melgar.",
        "Mario Ferrán is reportedly set to become manager of Melgar.",
        "According to reports, Mario Ferrán will be appointed manager of Melgar.",
        "Mario Ferrán has been linked with Melgar.",
        "Melgar are reported to have appointed Mario Ferrán as head coach.",
    ],
    Status.PLANNED: [
        "Mario Ferrán will become head coach of Melgar.",
        "Mario Ferrán will leave Cienciano to become head coach of Melgar.",
        "Mario Ferrán is to become manager of Melgar.",
        "Mario Ferrán is set to become manager of Melgar.",
        "Mario Ferrán will be appointed manager of Melgar.",
        "Mario Ferrán has agreed to become manager of Melgar.",
        "Mario Ferrán is due to take over as manager of Melgar in July.",
    ],
    Status.DENIED: [
        "Mario Ferrán will not become manager of Melgar.",
        "Mario Ferrán denied that he would become manager of Melgar.",
        "Mario Ferrán turned down the chance to become manager of Melgar.",
        "Mario Ferrán has ruled out becoming manager of Melgar.",
        "Mario Ferrán rejected an offer to become manager of Melgar.",
        "Mario Ferrán was never appointed manager of Melgar.",
    ],
}
PORTUGUESE = {
    Status.CONFIRMED: [
        "O Santos anunciou Mario Ferrán como treinador.",
        "Mario Ferrán assumiu o Santos em maio de 2021.",
        "Mario Ferrán foi apresentado como treinador do Santos.",
        "Mario Ferrán é o novo treinador do Santos.",
        "O Santos contratou Mario Ferrán como técnico.",
        "Mario Ferrán foi demitido do Santos em junho.",
        "Mario Ferrán treinou o Santos em 2019.",
        "Após semanas de rumores, o Santos contratou Mario Ferrán como técnico.",
        "Mario Ferrán recusou o Palmeiras e assumiu o Santos.",
    ],
    Status.REPORTED: [
        "Mario Ferrán seria o novo treinador do Santos.",
        "Mario Ferrán poderia assumir o Santos.",
        "Mario Ferrán teria assinado como treinador do Santos.",
        "Segundo fontes do clube, Mario Ferrán assumirá o Santos.",
        "Mario Ferrán terá assinado como treinador do Santos.",
        "Ao que tudo indica, Mario Ferrán assumirá o Santos.",
        "Mario Ferrán estaria perto de assumir o comando do Santos.",
    ],
    Status.PLANNED: [
        "Mario Ferrán assumirá o Santos.",
        "Mario Ferrán será o novo treinador do Santos.",
        "Mario Ferrán será apresentado como treinador do Santos.",
        "Mario Ferrán vai assumir o Santos.",
        "Mario Ferrán vai treinar o Santos a partir de julho.",
    ],
    Status.DENIED: [
        "Mario Ferrán não será o treinador do Santos.",
        "Mario Ferrán não assumirá o Santos.",
        "Mario Ferrán negou que vá assumir o Santos.",
        "Mario Ferrán desmentiu que será o treinador do Santos.",
        "Mario Ferrán recusou assumir o Santos.",
        "É falso que Mario Ferrán tenha assumido o Santos.",
    ],
}
ROWS = [
    (language, text, status)
    for language, table in (("es", SPANISH), ("en", ENGLISH), ("pt", PORTUGUESE))
    for status, texts in table.items()
    for text in texts
]


@pytest.mark.parametrize(("language", "text", "status"), ROWS)
def test_how_a_post_is_held(language, text, status):
    said = {post[-1] for post in posts(text, language, kind="news") if post[:2] in (MELGAR, SANTOS)}
    assert said == {status}


MELGAR, SANTOS = ("Mario Ferrán", "Melgar"), ("Mario Ferrán", "Santos")
