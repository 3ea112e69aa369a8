"""Portuguese news: who came, who went and who stayed, from the title to the last paragraph."""

from datetime import date

import pytest

from tests.ingest.reading import lines

WEDNESDAY = date(2023, 5, 10)

STORIES = [
    (
        "Náutico demite Rui Prates",
        "O Náutico anunciou nesta quarta-feira a demissão do técnico Rui Prates. Contratado em janeiro, "
        "Prates comandou o Timbu em 20 jogos. O auxiliar Beto Lima assume interinamente. "
        "Com ele saem o preparador físico Caio Neves e o auxiliar Davi Rocha.",
        [
            "Beto Lima: Náutico (assistant coach) ? to ?",
            "Beto Lima: Náutico (interim head coach) ? to ?",
            "Caio Neves: Náutico (fitness coach) ? to 2023-05-10",
            "Davi Rocha: Náutico (assistant coach) ? to 2023-05-10",
            "Rui Prates: Náutico 2023-01 to 2023-05-10 sacked",
        ],
    ),
    (
        "Rui Prates é o novo treinador do Tondela",
        "O Tondela oficializou esta quarta-feira a contratação de Rui Prates, que assinou até 2025. "
        "O técnico de 48 anos sucede a Nuno Sá, demitido na segunda-feira. "
        "Prates estava sem clube desde que deixou o Farense, em dezembro de 2022.",
        [
            "Nuno Sá: Tondela ? to 2023-05-08 sacked",
            "Rui Prates: Farense ? to 2022-12",
            "Rui Prates: Tondela 2023-05-10 to ..",
        ],
    ),
    (
        "Leixões e Rui Prates chegam a acordo para a rescisão",
        "O Leixões e o treinador Rui Prates chegaram a acordo para a rescisão do contrato, "
        "informou o clube esta terça-feira. Prates tinha chegado a Matosinhos em julho de 2022.",
        ["Rui Prates: Leixões 2022-07 to 2023-05-09 mutual consent"],
    ),
    (
        "Cuca volta ao Santos",
        "O Santos acertou nesta quarta-feira o retorno do técnico Cuca, que dirigiu o Peixe em 2018. "
        "Ele assina até dezembro e substitui Rui Prates.",
        ["Cuca: Santos 2018 to 2018", "Cuca: Santos 2023-05-10 to ?", "Rui Prates: Santos ? to ?"],
    ),
    (
        "Dança das cadeiras: as trocas de treinador da semana",
        "O Criciúma demitiu Rui Prates na segunda-feira. Para o seu lugar chegou Nuno Sá, ex-Brusque. "
        "No Avaí, Beto Lima pediu demissão na terça-feira e foi substituído por Caio Neves. "
        "Já o Figueirense confirmou a saída de Davi Rocha, em comum acordo.",
        [
            "Beto Lima: Avaí ? to 2023-05-09 resigned",
            "Caio Neves: Avaí ? to ?",
            "Davi Rocha: Figueirense ? to ? mutual consent",
            "Nuno Sá: Criciúma ? to ?",
            "Rui Prates: Criciúma ? to 2023-05-08 sacked",
        ],
    ),
    (
        "Brasil tem nova treinadora",
        "A CBF anunciou nesta quarta-feira Rita Prates como nova treinadora da Seleção Brasileira feminina. "
        "Ela substitui Pia Lund, que deixou o cargo em abril.",
        ["Pia Lund: Brazil women ? to 2023-04", "Rita Prates: Brazil women 2023-05-10 to ?"],
    ),
    (
        "Morreu Rui Prates, antigo treinador do Boavista",
        "Morreu esta quarta-feira, aos 81 anos, Rui Prates, antigo treinador do Boavista. "
        "Orientou os axadrezados entre 1975 e 1978 e passou ainda por Salgueiros e Varzim.",
        ["Rui Prates: Boavista 1975 to 1978", "Rui Prates: Salgueiros ? to ?", "Rui Prates: Varzim ? to ?"],
    ),
    (
        "Entrevista a Rui Prates",
        "Treinador do Chaves desde 2021, Rui Prates falou à imprensa. «Quando cheguei, "
        "o clube estava mal», disse. Antes, "
        "trabalhou cinco anos na formação do Braga e foi adjunto de Nuno Sá no Rio Ave.",
        [
            "Nuno Sá: Rio Ave ? to ?",
            "Rui Prates: Braga youth ? to ?",
            "Rui Prates: Chaves 2021 to ..",
            "Rui Prates: Rio Ave (assistant coach) ? to ?",
        ],
    ),
]


@pytest.mark.parametrize(("title", "text", "expected"), STORIES)
def test_posts_of_a_story(title: str, text: str, expected: list[str]) -> None:
    assert lines(text, "pt", title, "news", WEDNESDAY) == set(expected)
