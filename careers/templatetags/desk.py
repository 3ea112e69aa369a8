"""What the templates of the desk need."""

from django import template
from django.utils import timezone

from careers.queue import open_items

register = template.Library()


@register.simple_tag
def open_questions() -> int:
    return len(open_items(timezone.localdate()))
