"""Everything that goes wrong under /api/ is a problem detail (RFC 9457), in English, and says what would be right.

{"type": "about:blank", "title": "Bad Request", "status": 400, "detail": "limit: 'x' is no number from 1 to 1000",
 "errors": [{"parameter": "limit", "detail": "'x' is no number from 1 to 1000"}]}
"""

from http import HTTPStatus
from typing import Any

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.views import defaults
from rest_framework import exceptions
from rest_framework.renderers import JSONRenderer
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView, exception_handler

MEDIA_TYPE = "application/problem+json"


class ProblemRenderer(JSONRenderer):
    media_type = MEDIA_TYPE


def handle(error: Exception, context: dict[str, Any]) -> Response | None:
    """DRF's exception handler. The answer is a problem whatever format the request asked for."""
    response = exception_handler(error, context)
    if response is None:
        return None
    errors = _errors(response.data) if isinstance(error, exceptions.ValidationError) else []
    detail = "; ".join(f"{e['parameter']}: {e['detail']}" for e in errors) or _detail(response.data)
    response.data = problem(response.status_code, detail) | ({"errors": errors} if errors else {})
    request = context["request"]
    request.accepted_renderer, request.accepted_media_type = ProblemRenderer(), MEDIA_TYPE
    return response


def problem(status: int, detail: str) -> dict[str, Any]:
    return {"type": "about:blank", "title": HTTPStatus(status).phrase, "status": status, "detail": detail}


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    """The site's answer to what is refused before a view is reached: a wrong Host, far too many parameters."""
    if not request.path.startswith("/api/"):
        return defaults.bad_request(request, exception)
    told = problem(400, "The request is refused: its Host, its number of parameters or its size is out of bounds.")
    return JsonResponse(told, status=400, content_type=MEDIA_TYPE)


class NoSuchAddress(APIView):
    """Answers every address under /api/ that is nobody else's."""

    schema = None

    def initial(self, request: Request, *args: Any, **kwargs: Any) -> None:
        super().initial(request, *args, **kwargs)
        raise exceptions.NotFound("There is nothing at this address; /api/ lists what there is.")


def _errors(data: Any) -> list[dict[str, str]]:
    if not isinstance(data, dict):
        return []
    return [{"parameter": name, "detail": str(text)} for name, texts in data.items() for text in _listed(texts)]


def _listed(texts: Any) -> list[Any]:
    return texts if isinstance(texts, list) else [texts]


def _detail(data: Any) -> str:
    return str(data["detail"]) if isinstance(data, dict) and "detail" in data else str(data)
