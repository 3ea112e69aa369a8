"""MediaWiki wikitext, rendered as the wiki-like text that `ingest.readers.text` reads: sections, lists, tables of cells
between pipes, and the infobox as fields and a table of posts."""

import re
from collections.abc import Iterator

import mwparserfromhell
from mwparserfromhell import nodes
from mwparserfromhell.wikicode import Wikicode

from clubs.names import fold
from ingest.readers import infobox, wikitables

_NO_TEXT = frozenset({"ref", "gallery", "math", "references", "style", "script", "timeline", "imagemap"})
_NO_LINKS = re.compile(
    r"(?:file|image|archivo|imagen|ficheiro|imagem|category|categoría|categoria|[a-z]{2,3}):", re.IGNORECASE
)
_SHOWN = frozenset({"nowrap", "nobr", "small", "big", "center", "abbr", "lang", "ill", "flag", "sort", "tooltip"})
_LISTS = frozenset({"plainlist", "ubl", "unbulleted list", "hlist", "lista"})
_DATES = re.compile(r"\b(?:birth|death|start|end) date\b|\bdate\b|\bfecha\b|\bdni\b|\bdata\b|\bbda\b")
_INFOBOX = re.compile(r"infobox|ficha de|info/", re.IGNORECASE)
_BOLD = re.compile(r"'''([^'\n]{3,100})'''")
_BLANKS = re.compile(r"[ \t\xa0]+")
_LINES = re.compile(r"\n{3,}")


def parse(text: str) -> str:
    """The page as wiki-like text, its title first."""
    code = mwparserfromhell.parse(text, skip_style_tags=False)
    body = "".join(_text(node) for node in code.nodes)
    box = next((t for t in code.ifilter_templates(recursive=False) if _INFOBOX.match(str(t.name).strip())), None)
    values = dict(_parameters(box)) if box else {}
    bold = _BOLD.search(text)
    title = infobox.name(values) or (_plain(mwparserfromhell.parse(bold[1])) if bold else "")
    head = f"= {title} =\n\n" if title else ""
    return _tidy(f"{head}{infobox.rendered(title, values)}{body}")


def _tidy(text: str) -> str:
    lines = (_BLANKS.sub(" ", line).strip() for line in text.splitlines())
    return _LINES.sub("\n\n", "\n".join(lines)).strip() + "\n"


def _parameters(box: nodes.Template) -> Iterator[tuple[str, str]]:
    for parameter in box.params:
        yield str(parameter.name).strip().lower(), _plain(parameter.value).strip()


def _plain(code: object) -> str:
    return "".join(_text(node) for node in code.nodes) if isinstance(code, Wikicode) else ""


def _text(node: nodes.Node) -> str:
    if isinstance(node, nodes.Text):
        return str(node.value)
    if isinstance(node, nodes.Wikilink):
        return "" if _NO_LINKS.match(str(node.title).strip(": ")) else _plain(node.text or node.title)
    if isinstance(node, nodes.ExternalLink):
        return _plain(node.title)
    if isinstance(node, nodes.HTMLEntity):
        return node.normalize()
    if isinstance(node, nodes.Heading):
        marks = "=" * node.level
        return f"\n\n{marks}{_plain(node.title).strip()}{marks}\n"
    if isinstance(node, nodes.Template):
        return _template(node)
    if isinstance(node, nodes.Tag):
        return _tag(node)
    return ""


def _tag(tag: nodes.Tag) -> str:
    name = str(tag.tag).strip().lower()
    if name in _NO_TEXT:
        return ""
    if name == "br":
        return "\n"
    if name == "table":
        return "\n" + wikitables.rendered(tag.contents, _plain) + "\n"
    if name == "li":
        return "- " + _plain(tag.contents)
    return _plain(tag.contents)


def _template(template: nodes.Template) -> str:
    name = fold(str(template.name))
    values = [_plain(p.value).strip() for p in template.params if not p.showkey]
    if _DATES.search(name):
        return _date(values)
    if name in _LISTS:
        return "\n".join(value.lstrip("-* ") for value in values)
    if name in ("wdl", "wdltot"):
        return wikitables.CELL.join(values[:4])
    if name == "sortname":
        return " ".join(values[:2])
    if name in _SHOWN:
        return values[-1 if name == "lang" else 0] if values else ""
    return ""


def _date(values: list[str]) -> str:
    """The day of {{birth date|1981|4|30}} or {{fecha|30|4|1981}}: 1981-04-30; with a month's name, as it is said."""
    numbers = [value for value in values if value.isdigit()][:3]
    if len(numbers) < 3:
        return " ".join(values[:3])
    year, month, day = numbers if len(numbers[0]) == 4 else reversed(numbers)
    return f"{year}-{month:0>2}-{day:0>2}"
