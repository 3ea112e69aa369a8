"""What a web page says of itself: Open Graph, meta tags, and the JSON-LD of a news article."""

import json
import re
from collections.abc import Iterator
from typing import Any

_META = {
    "og:title": "title",
    "twitter:title": "title",
    "og:site_name": "publisher",
    "og:url": "url",
    "article:published_time": "published",
    "datepublished": "published",
    "date": "published",
    "dc.date": "published",
    "dc.date.issued": "published",
    "dcterms.created": "published",
    "publishdate": "published",
    "parsely-pub-date": "published",
    "sailthru.date": "published",
}
_ARTICLES = frozenset({"NewsArticle", "Article", "ReportageNewsArticle", "BlogPosting", "LiveBlogPosting", "WebPage"})
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_SITE = re.compile(r"\s+[|–—-]\s+[^|–—]{2,40}$")
_MOST_JSON = 500_000


class Metadata:
    def __init__(self) -> None:
        self._said: dict[str, str] = {}
        self._reading = ""
        self._text: list[str] = []
        self._heading = ""
        self._page_title = ""
        self._json: list[str] = []

    def tag(self, tag: str, said: dict[str, str]) -> None:
        if tag == "meta":
            name = (said.get("property") or said.get("name") or said.get("itemprop") or "").lower()
            self._say(_META.get(name, ""), said.get("content", ""))
        elif tag == "html":
            self._say("language", said.get("lang", "")[:2].lower())
        elif tag == "link" and said.get("rel") == "canonical":
            self._say("url", said.get("href", ""))
        elif tag == "time" and said.get("itemprop") == "datePublished":
            self._say("published", said.get("datetime", ""))
        elif tag in ("title", "h1") or (tag == "script" and said.get("type", "").lower() == "application/ld+json"):
            self._reading, self._text = tag, []

    def data(self, data: str) -> None:
        if self._reading:
            self._text.append(data)

    def end(self, tag: str) -> None:
        if tag != self._reading:
            return
        text = "".join(self._text)
        if tag == "script":
            self._json.append(text)
        elif tag == "h1":
            self._heading = self._heading or " ".join(text.split())
        else:
            self._page_title = self._page_title or " ".join(text.split())
        self._reading = ""

    def found(self) -> dict[str, str]:
        """title, publisher, published (YYYY-MM-DD), url and language, as far as the page says them."""
        for text in self._json:
            for article in _articles(text):
                self._say("title", article.get("headline"))
                self._say("published", article.get("datePublished"))
                publisher = article.get("publisher")
                self._say("publisher", publisher.get("name") if isinstance(publisher, dict) else publisher)
        self._say("title", self._heading or _SITE.sub("", self._page_title))
        day = _DAY.match(self._said.pop("published", ""))
        url = self._said.pop("url", "")
        said = dict(self._said)
        if day:
            said["published"] = day.group()
        if url.startswith(("http://", "https://")):
            said["url"] = url
        return said

    def _say(self, what: str, value: object) -> None:
        if what and isinstance(value, str) and value.strip():
            self._said.setdefault(what, " ".join(value.split()))


def _articles(text: str) -> Iterator[dict[str, Any]]:
    """The article of a JSON-LD script, be it alone, in a list or in a graph."""
    try:
        said = json.loads(text) if len(text) <= _MOST_JSON else None
    except (ValueError, RecursionError):
        return
    graph = said.get("@graph", said) if isinstance(said, dict) else said
    for entry in graph if isinstance(graph, list) else [graph]:
        if isinstance(entry, dict) and _ARTICLES & set(_as_list(entry.get("@type"))):
            yield entry


def _as_list(value: object) -> list[str]:
    return [one for one in (value if isinstance(value, list) else [value]) if isinstance(one, str)]
