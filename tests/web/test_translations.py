"""Everything that the pages say is said in Spanish too."""

import re

import pytest
from django.conf import settings
from django.utils import translation

from careers.pages import terms

SAME_IN_BOTH = {"club", "%(n)s club"}
TRANSLATE = re.compile(r"""{% translate (["'])(?P<text>.+?)\1 (?:as \w+ )?%}""")
BLOCK = re.compile(
    r"{% blocktranslate(?P<how>[^%]*)%}(?P<one>.*?)(?:{% plural %}(?P<many>.*?))?{% endblocktranslate %}"
)


def texts() -> list[str]:
    found = set(terms.TERMS) | set(terms.KINDS.values()) | set(terms.LABELS.values()) | set(terms.LANGUAGES.values())
    for path in (settings.BASE_DIR / "templates").rglob("*.html"):
        source = path.read_text(encoding="utf-8")
        found |= {match["text"] for match in TRANSLATE.finditer(source)}
        found |= {re.sub(r"{{ (\w+) }}", r"%(\1)s", match["one"]) for match in BLOCK.finditer(source)}
    return sorted(found - SAME_IN_BOTH)


@pytest.mark.parametrize("text", texts())
def test_it_is_said_in_spanish(text):
    with translation.override("es"):
        assert translation.gettext(text) != text or translation.ngettext(text, text, 1) != text


def test_the_compiled_texts_are_those_of_the_source():
    folder = settings.BASE_DIR / "locale/es/LC_MESSAGES"
    source = (folder / "django.po").read_text(encoding="utf-8")
    compiled = (folder / "django.mo").read_bytes()
    written = re.findall(r'^msgstr(?:\[\d\])? "(.+)"$', source, re.M)
    assert written
    assert [text for text in written if text.replace('\\"', '"').encode() not in compiled] == []
