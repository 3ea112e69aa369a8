"""The language of a text, or none where it is not one that is read here."""

import pytest

from ingest.language import language_of


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("El entrenador dejó el club el lunes y lo reemplaza su ayudante, que llegó con él en enero.", "es"),
        ("La entrenadora fue presentada en el estadio del club, pero su contrato es hasta junio.", "es"),
        ("The manager left the club on Monday and was replaced by his assistant, who came with him.", "en"),
        ("O treinador deixou o clube na segunda-feira e foi substituído pelo seu adjunto até junho.", "pt"),
        ("A treinadora foi apresentada no estádio do clube, mas não assinou o contrato com a diretoria.", "pt"),
        ("Il tecnico ha lasciato la squadra dopo la sconfitta della domenica ed è stato sostituito dal vice.", ""),
        ("Le technicien a quitté le club après la défaite et il est remplacé par son adjoint pour la saison.", ""),
        ("Der Trainer hat den Verein nach der Niederlage verlassen und wird durch seinen Assistenten ersetzt.", ""),
        ("Тренер покинул клуб после поражения.", ""),
        ("2010 – 2012", ""),
    ],
)
def test_the_language(text: str, language: str) -> None:
    assert language_of(text) == language
