"""Wikitext is rendered as wiki-like text: infobox, sections, lists, tables, without references and templates."""

import pytest

from ingest.readers import DocumentError, child, read
from ingest.readers.wikitext import parse

ARTICLE = """{{short description|Manager}}
{{Infobox football biography
| name = Ana Roca
| full_name = Ana María Roca<ref>A book</ref>
| birth_date = {{birth date and age|1980|3|4|df=y}}
| birth_place = [[Rosario, Santa Fe|Rosario]], Argentina
| currentclub = [[Example F.C.|Example]] (manager)
| clubs1 = [[Other]] | years1 = 2000
| manageryears1 = 2009–2010 | managerclubs1 = [[Melgar]] (assistant)
| manageryears2 = 2013– | managerclubs2 = [[Example F.C.|Example]]
}}
'''Ana María Roca''' (born 4 March 1980) is an [[Argentina|Argentine]] manager.<ref name="a">{{cite web|url=x}}</ref>

==Career==
On 11&nbsp;December 2014 she was appointed.<!-- when? -->

{| class="wikitable"
! rowspan=2|Team
! rowspan=2|From
! colspan=2|Record
|-
! P !! W
|-
|[[Melgar]]
|2009
|{{WDL|10|4|3|3}}
|}

==Honours==
'''Example'''
* [[Cup]]: [[2010 Cup|2010]]
[[Category:Living people]]
"""


def test_an_article() -> None:
    assert parse(ARTICLE).splitlines() == [
        "= Ana Roca =",
        "",
        "Ana Roca",
        "- Full name: Ana María Roca",
        "- Date of birth: 1980-03-04",
        "- Place of birth: Rosario, Argentina",
        "- Current club: Example (manager)",
        "",
        "Name | Club | Role | From | To",
        "Ana Roca | Melgar | assistant | 2009 | 2010",
        "Ana Roca | Example | | 2013 | present",
        "",
        "Ana María Roca (born 4 March 1980) is an Argentine manager.",
        "",
        "==Career==",
        "",
        "On 11 December 2014 she was appointed.",
        "",
        "Team | From | P | W",
        "Melgar | 2009 | 10 | 4 | 3 | 3",
        "",
        "==Honours==",
        "",
        "Example",
        "- Cup: 2010",
    ]


@pytest.mark.parametrize(
    "infobox",
    [
        "{{Ficha de DT|nombre=Ana Roca|añosentrenador1=2010-2012|equiposentrenador1={{bandera|PE}} [[Melgar]]}}",
        "{{Info/Futebolista|nome=Ana Roca|treinadoranos=2010–2012<br>|treinadorclubes={{BRAb}} [[Melgar]]<br />}}",
    ],
)
def test_the_posts_of_an_infobox_in_another_language(infobox: str) -> None:
    assert "Ana Roca | Melgar | | 2010 | 2012\n" in parse(infobox)


def test_it_is_read_by_its_signs_and_its_text_is_the_rendering() -> None:
    source = read(ARTICLE.encode(), "article.txt")
    assert source.title == "Ana Roca"
    assert source.kind == "biography"
    assert source.text == parse(ARTICLE)


def test_one_that_does_not_end_in_time_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(child, "SECONDS", 1)
    with pytest.raises(DocumentError, match=r"story\.wiki: this wikitext "):
        read(("{{a|" * 100_000).encode(), "story.wiki")
