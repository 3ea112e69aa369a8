"""Tables of tenures in files: known columns, mapped columns, and what is missing."""

import pytest

from ingest.readers import DocumentError, read


def rows(content: str, name: str, **metadata: str) -> list[list[str]]:
    source = read(content.encode(), name, metadata)
    assert source.kind == "table"
    return [[cell.cut(source.text) for cell in block.cells] for block in source.blocks]


@pytest.mark.parametrize(
    ("content", "name"),
    [
        ("coach,club,start date,end\nAna Roca,Melgar,2010-03-04,\n", "a.csv"),
        ("Entrenador;Equipo;Desde;Hasta\nAna Roca;Melgar;2010-03-04;\n", "a.csv"),
        ("nome\tclube\tdesde\taté\nAna Roca\tMelgar\t2010-03-04\t\n", "a.tsv"),
        ('[{"manager": "Ana Roca", "team": "Melgar", "from": "2010-03-04", "to": null}]', "a.json"),
        ('{"tenures": [{"person": "Ana Roca", "club": "Melgar", "start": "2010-03-04", "end": ""}]}', "a.json"),
    ],
)
def test_columns_are_known_by_their_names(content: str, name: str) -> None:
    assert rows(content, name) == [["Name", "Club", "From", "To"], ["Ana Roca", "Melgar", "2010-03-04", ""]]


def test_columns_of_other_names_are_mapped() -> None:
    content = "Míster,Plantel,x\nAna Roca,Melgar,1\n"
    assert rows(content, "a.csv", columns="name=Míster; club=Plantel")[1] == ["Ana Roca", "Melgar"]


def test_a_bar_in_a_cell_does_not_part_it() -> None:
    assert rows("coach,club\nAna | Roca,Melgar\n", "a.csv")[1] == ["Ana / Roca", "Melgar"]


@pytest.mark.parametrize(
    ("content", "name", "reason"),
    [
        ("who,club\nAna Roca,Melgar\n", "a.csv", "no column is known as name"),
        ("just a text\n", "a.csv", "no column is known as name or club"),
        ("not JSON", "a.json", "this is not JSON"),
        ('["a"]', "a.json", "write a list of objects"),
    ],
)
def test_what_is_no_table_of_tenures_is_refused(content: str, name: str, reason: str) -> None:
    with pytest.raises(DocumentError, match=reason):
        read(content.encode(), name)


def test_of_a_thousand_columns_the_first_are_named() -> None:
    with pytest.raises(DocumentError, match=r"\(there are: column0, .* …\)") as refusal:
        read(",".join(f"column{number}" for number in range(1000)).encode() + b"\na,b\n", "a.csv")
    assert len(str(refusal.value)) < 500


@pytest.mark.parametrize(
    ("header", "language"),
    [("Entrenador,Equipo,Desde", "es"), ("treinador,clube,desde,até", "pt"), ("coach,club,start date", "en")],
)
def test_the_language_of_a_table_is_that_of_its_columns(header: str, language: str) -> None:
    assert read(f"{header}\nAna Roca,Melgar,2010\n".encode(), "a.csv").language == language
