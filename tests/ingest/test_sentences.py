"""Where a sentence ends, and where a full stop ends none."""

from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from ingest.readers.text import blocks_of
from ingest.sentences import LONGEST, sentences, split
from ingest.types import Source, Span

SPLIT = [
    "Dejó el club. | Volvió en 2010.",
    "He left the club. | In 2010 he came back!",
    "¿Se va? | Nadie lo sabe.",
    "Nada… | Pero volvió.",
    "Dijo que no. | El club insistió.",
    "Burnley F.C. | He left in May.",
    "Perdió con la U. | El técnico se fue.",
    "Jugó el 5 de dic. | Después se fue.",
    "Se fue el lunes 9. | Lo reemplaza su ayudante.",
    "“Me voy.” | El club lo confirmó.",
    '"No hay plazos. | Si aparece otro, él lo sabe", dijo.',
    "«Es el final.» | «No lo creo.»",
    "TALLERES. | Ana Roca renunció en marzo.",
    "Foi demitido em 1º de fevereiro de 2021. | No mesmo ano voltou.",
]
WHOLE = [
    "El Sr. Roca y la Dra. Luz llegaron a St. James.",
    "J. F. Kennedy nunca entrenó al A.C. Milan.",
    "Llegó a EE. UU. con su familia.",
    "Ganó el No. 10 del club.",
    "El 5 dic. 2023 asumió en el club.",
    "On Oct. 9 he was appointed.",
    "Ganó vs. Boca.",
    "Smith v. Jones fue el partido.",
    "Sumó 2.5 puntos por partido.",
    "Ganó por 3.000 votos.",
    "Lo pensó... y se fue.",
    "The (almost!) perfect season ended.",
    "«Sí.», dijo.",
]


@pytest.mark.parametrize("said", [*SPLIT, *WHOLE])
def test_sentences_end_where_they_should(said: str) -> None:
    expected = said.split(" | ")
    text = " ".join(expected)
    assert [span.cut(text) for span in split(text, Span(0, len(text)))] == expected


@pytest.mark.parametrize("between", ["\u202c ", " \u2066", " \u2066 ", "\u200f \u200b"])
def test_marks_that_nobody_sees_join_no_sentences(between: str) -> None:
    text = f"He left in 2016.{between}Ana Roca came."
    assert len(list(split(text, Span(0, len(text))))) == 2


def test_a_long_sentence_is_cut_at_a_semicolon() -> None:
    text = "palabra " * 80 + "fin; " + "otra " * 100
    first, second = split(text, Span(0, len(text)))
    assert first.cut(text).endswith("fin;")
    assert second.cut(text).startswith("otra")


def test_furniture_and_datelines_have_none_and_a_row_is_one() -> None:
    text = "Cambio\n\nGuardar\n\nLIMA, 3 mar. 2021.- Ana Roca dejó el club.\n\na | b. C | d\ne | 1 | 2\nf | 3 | 4\n"
    source = Source(text, blocks_of(text))
    assert [sentence.span.cut(text) for sentence in sentences(source)] == [
        "Cambio",
        "Ana Roca dejó el club.",
        "a | b. C | d",
        "e | 1 | 2",
        "f | 3 | 4",
    ]


_WORDS = ["Roca", "a", "F.C.", "Sr.", "2021", "é", "e\u0301", "\ufeff", "\u200f", "😀", "Títulos", *".…”«();-=|:"]
_SPACES = [" ", "\u00a0", "\n", "\r\n", "\n\n"]
_PHRASES = ["- ", "= a =", "Más noticias", "LIMA, 3 mar. 2021.- ", "(Foto: X)", "x" * 1200]
_PIECES = st.sampled_from([*_WORDS, *_SPACES, *_PHRASES])
_TEXTS = st.lists(_PIECES, max_size=60).map("".join) | st.text(max_size=300)


@example("\x1f")
@example("a. \x1cB\x85")
@given(_TEXTS)
@example("\x1f")
@example("\u202fRoca.\u3000")
def test_spans_are_in_order_disjoint_bounded_and_inside_their_block(text: str) -> None:
    source = Source(text, blocks_of(text))
    spans = [block.span for block in source.blocks]
    assert all(one.end <= after.start for one, after in pairwise(spans))
    found = sentences(source)
    for sentence in found:
        assert sentence.block is source.blocks[sentence.paragraph]
        assert sentence.block.span.start <= sentence.span.start < sentence.span.end <= sentence.block.span.end
        assert sentence.span.end - sentence.span.start <= LONGEST
        assert sentence.span.cut(text).strip() == sentence.span.cut(text)
    assert all(one.span.end <= after.span.start for one, after in pairwise(found))


@given(_TEXTS)
def test_no_word_of_a_block_is_lost(text: str) -> None:
    whole = Span(0, len(text))
    kept = "".join(span.cut(text) for span in split(text, whole))
    assert [c for c in kept if c.isalnum()] == [c for c in text if c.isalnum()]


@given(_TEXTS)
def test_cells_lie_inside_their_block(text: str) -> None:
    for block in blocks_of(text):
        assert all(block.span.start <= cell.start <= cell.end <= block.span.end for cell in block.cells)
