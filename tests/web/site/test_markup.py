"""Every kind of page is HTML that a strict parser finds nothing wrong with."""

import urllib.error
import urllib.request

import html5lib
import pytest

from bench.addresses import in_language

pytestmark = pytest.mark.django_db


def fetched(address: str) -> str:
    try:
        answer = urllib.request.urlopen(address)
    except urllib.error.HTTPError as refused:  # a page that is not found is a page too
        answer = refused
    with answer:
        return answer.read().decode()


def test_the_markup_is_valid(site: str, page: str, language: str):
    parser = html5lib.HTMLParser(namespaceHTMLElements=False)
    parsed = parser.parse(fetched(site + in_language(page, language)))
    assert [f"{place}: {code} {detail}" for place, code, detail in parser.errors] == []
    ids = [element.get("id") for element in parsed.iter() if element.get("id")]
    assert len(ids) == len(set(ids))


def test_a_strict_parser_would_find_something():
    parser = html5lib.HTMLParser()
    parser.parse("<!doctype html><title>x</title><p><b>no end")
    assert parser.errors


@pytest.mark.parametrize("attribute", ["style", "onclick", "onload", "onchange"])
def test_nothing_is_written_inline(site: str, page: str, attribute: str):
    parsed = html5lib.parse(fetched(site + page), namespaceHTMLElements=False)
    assert [element.tag for element in parsed.iter() if element.get(attribute) is not None] == []
