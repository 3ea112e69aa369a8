"""The titles that are read of a text of our own, as lines: "Copa do Brasil 2012 @ Palmeiras"."""

from careers.vocabulary import Role
from ingest.extract import extracted
from ingest.gazetteer import Gazetteer
from ingest.pipeline import read_source
from ingest.types import Block, BlockKind, Source, Span

LEAD = {
    "es": "Mario Ferrán es un entrenador argentino de fútbol.",
    "pt": "Mario Ferrán é um treinador de futebol uruguaio.",
    "en": "Mario Ferrán is an Argentine football manager.",
}
CAREER = {"es": "Carrera como entrenador", "pt": "Carreira de treinador", "en": "Managerial career"}


def told(language: str, text: str) -> set[str]:
    """Of the life of Mario Ferrán: "Copa do Brasil 2012 @ Palmeiras (assistant coach)"; of others with their name."""
    lines = titles(language, [LEAD[language], f"= {CAREER[language]}", text])
    return {line.removeprefix("Mario Ferrán: ") for line in lines}


def listed(language: str, heading: str, *lines: str, career: str = "") -> set[str]:
    """Of a list under its heading, at the end of the life of Mario Ferrán."""
    before = [LEAD[language], f"= {CAREER[language]}", career] if career else [LEAD[language]]
    found = titles(language, [*before, f"= {heading}", *(line if line[0] == "=" else f"- {line}" for line in lines)])
    return {line.removeprefix("Mario Ferrán: ") for line in found}


def titles(language: str, lines: list[str], title: str = "Mario Ferrán", kind: str = "biography") -> set[str]:
    """Of a text of these paragraphs, headings ("= …") and items ("- …")."""
    source = _source(language, [title, *lines], kind)
    reading = read_source(source, Gazetteer.load())
    return {f"{one['person']}: {_line(one)}" for one in extracted(reading, source.text.encode(), "text")["honours"]}


def _source(language: str, lines: list[str], kind: str) -> Source:
    blocks, text = [], ""
    for number, line in enumerate(lines):
        what = BlockKind.PARAGRAPH if number else BlockKind.TITLE
        if line.startswith(("= ", "- ")):
            what, line = (BlockKind.HEADING if line[0] == "=" else BlockKind.ITEM), line[2:]
        blocks.append(Block(what, Span(len(text), len(text) + len(line)), level=2))
        text += line + "\n"
    return Source(text, tuple(blocks), title=lines[0], language=language, kind=kind)


def _line(one: dict) -> str:
    club = f"@ {one['club']}" if one["club"] else ""
    role = "" if one["role"] == Role.HEAD else f"({one['role']})"
    return " ".join(filter(None, (one["competition"], one["season"], club, role)))
