"""The language of a page: what its address asks for (`?lang=es`), else what the browser prefers."""

from django.conf import settings
from django.http import HttpRequest
from django.middleware.locale import LocaleMiddleware
from django.utils import translation


class AddressLocaleMiddleware(LocaleMiddleware):
    """Django's, but a language in the address comes first. No cookie: one address always shows one page."""

    def process_request(self, request: HttpRequest) -> None:
        chosen = request.GET.get("lang")
        if chosen not in dict(settings.LANGUAGES):
            return super().process_request(request)
        translation.activate(chosen)
        request.LANGUAGE_CODE = chosen
        return None
