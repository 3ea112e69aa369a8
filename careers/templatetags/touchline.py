"""What templates need to show our nouns: addresses that keep the language, dates and terms in words."""

import json
from typing import Any
from urllib.parse import urlencode

from django import template
from django.conf import settings
from django.http import HttpRequest, QueryDict
from django.urls import reverse
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language, gettext, ngettext

from careers.dates import DateBounds
from careers.models import Tenure
from careers.pages import terms, words
from careers.timeline import Gap
from clubs import countries

register = template.Library()


@register.simple_tag(takes_context=True)
def to(context: dict[str, Any], name: str, *args: Any, **query: str) -> str:
    """The address of a page, in the language that the reader has chosen in this one's address."""
    chosen = _query(context).get("lang")
    if chosen in dict(settings.LANGUAGES):
        query["lang"] = chosen
    address = reverse(name, args=args)
    return f"{address}?{urlencode(query)}" if query else address


@register.simple_tag(takes_context=True)
def same_page(context: dict[str, Any], **changes: Any) -> str:
    """This page's address with some of its parameters changed; None takes one away."""
    query = {key: value for key, value in _query(context).items() if key not in changes}
    query |= {key: value for key, value in changes.items() if value is not None}
    path = context["request"].path
    return f"{path}?{urlencode(query)}" if query else path


#: Parameters that make another page of an address; a search or a filter does not.
OWN_PAGE = ("lang", "page", "on", "country", "coach")


@register.simple_tag(takes_context=True)
def canonical(context: dict[str, Any]) -> str:
    """The one absolute address of this page, to be told to search engines."""
    query = [(name, value) for name in OWN_PAGE for value in _query(context).getlist(name) if value]
    address = context["request"].build_absolute_uri(context["request"].path)
    return f"{address}?{urlencode(query)}" if query else address


@register.simple_tag(takes_context=True)
def linked_data(context: dict[str, Any]) -> SafeString:
    """The page's `linked` as a script element that is data: it is not run, and the security policy lets it be."""

    def address(name: str, slug: str) -> str:
        return context["request"].build_absolute_uri(reverse(name, args=[slug]))

    text = json.dumps(context["linked"](address), ensure_ascii=False)
    for letter in "<>&":
        text = text.replace(letter, f"\\u{ord(letter):04x}")
    return mark_safe(f'<script type="application/ld+json">{text}</script>')


@register.filter
def in_words(bounds: DateBounds) -> str:
    return words.in_words(bounds, _language())


@register.filter
def since(bounds: DateBounds) -> str:
    return words.since(bounds, _language())


@register.filter
def as_of(tenure: Tenure) -> str:
    return words.as_of(tenure.start, tenure.end, _language())


@register.filter
def period(tenure: Tenure) -> str:
    return words.period(tenure.start, tenure.end, tenure.ongoing, _language())


@register.filter
def years(tenure: Tenure) -> str:
    return words.years(tenure.start, tenure.end, tenure.ongoing)


@register.filter
def day(value: Any) -> str:
    """A date in words."""
    return words.in_words(DateBounds.day(value), _language())


@register.filter
def stretch(gap: Gap) -> str:
    """A gap's first and last day in words."""
    return words.stretch(gap.first, gap.last, _language())


@register.filter
def days(least_and_most: tuple[int, int | None]) -> str:
    """ "351 days", "220 to 225 days", "at least 30 days"."""
    least, most = least_and_most
    if most is None:
        return ngettext("at least %(n)d day", "at least %(n)d days", least) % {"n": least} if least else ""
    if least == most:
        return ngettext("%(n)d day", "%(n)d days", most) % {"n": most}
    return gettext("%(least)d to %(most)d days") % {"least": max(least, 1), "most": most}


@register.filter
def unknown(number: int | None) -> str:
    return "?" if number is None else str(number)


@register.filter
def kind_name(kind: str) -> str:
    return gettext(terms.KINDS[kind])


@register.filter
def language_name(code: str) -> str:
    return gettext(terms.LANGUAGES[code]) if code in terms.LANGUAGES else code


@register.filter
def term(word: str) -> str:
    """A word of the field (a role, an end reason, a squad ...) in the reader's language."""
    return terms.term(word)


@register.filter
def value_in_words(value: str) -> str:
    """The value of a claim or a decision: a date in EDTF as the reader's language writes it, else the term it is."""
    return terms.value(value, _language())


@register.filter
def country(code: str) -> str:
    return countries.name(code, _language()) or code


@register.filter
def statement(claim: Any) -> str:
    """What a claim says, in a few words."""
    return terms.statement(claim, _language())


@register.filter
def percent(number: float) -> str:
    """For a length in SVG: never with a decimal comma."""
    return f"{number:g}%"


@register.filter
def length_of(number: float) -> str:
    """Pixels in SVG: never with a decimal comma."""
    return f"{number:g}"


@register.filter
def plus(number: float, other: float) -> float:
    return number + other


def _query(context: dict[str, Any]) -> QueryDict:
    request: HttpRequest | None = context.get("request")
    return request.GET if request else QueryDict()


def _language() -> str:
    return "es" if (get_language() or "en").startswith("es") else "en"
