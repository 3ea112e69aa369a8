"""The kind of a document, by signals that can be named."""

import pytest

from ingest.readers import read

STORY = "The club has appointed a new head coach, who has signed for two years and will lead the team from the summer."


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (f"List of Example F.C. managers\n\n{STORY}", "list"),
        (f"Anexo: Entrenadores del Club Ejemplo\n\n{STORY}", "list"),
        (f"CLUB STATEMENT: ANN ROCK\n\n3 March 2021\n\n{STORY}", "statement"),
        (f"Comunicado oficial del club\n\n{STORY}", "statement"),
        (f"Rock gets the job\n\n3 March 2021\n\n{STORY}", "news"),
        (f"Rock gets the job\n\nLEEDS (Agency) - {STORY}", "news"),
        (f"Rock gets the job\n\n{STORY} It was said on Monday.", "news"),
        ("= Ann Rock =\n\nAnn Rock (born 3 March 1980) is a football manager.", "biography"),
        (
            "Ana Roca\n\nAna Roca nació en Rosario y es una entrenadora argentina que dirigió en tres países.",
            "biography",
        ),
        ("Ana Roca\n\nAna Roca (Rosario, 1980) es una entrenadora argentina que dirigió en tres países.", "biography"),
        (STORY, ""),
    ],
)
def test_the_kind(text: str, kind: str) -> None:
    assert read(text.encode(), "story.txt").kind == kind
