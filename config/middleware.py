"""What is done with every answer: its content security policy (everything comes from this site, and nothing is written
inline), an answer to HEAD without a body, and no NUL in the addresses of the desk."""

from collections.abc import Callable, Iterator

from django.http import HttpRequest, HttpResponse, HttpResponseBadRequest, StreamingHttpResponse

from clubs.attributing import acting

View = Callable[[HttpRequest], HttpResponse]

POLICY = "; ".join(
    [
        "default-src 'self'",
        "img-src 'self' data:",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
        "frame-ancestors 'none'",
    ]
)


def content_security_policy(get_response: View) -> View:
    """Send the policy with every answer; a view that needs another one sets the header itself."""

    def middleware(request: HttpRequest) -> HttpResponse:
        response = get_response(request)
        response.headers.setdefault("Content-Security-Policy", POLICY)
        return response

    return middleware


def no_nul_at_the_desk(get_response: View) -> View:
    """The database knows no NUL: a query that has one is refused at the door. The pages see to it themselves."""

    def middleware(request: HttpRequest) -> HttpResponse:
        if request.path.startswith("/admin/") and any("\0" in value for value in _values(request)):
            return HttpResponseBadRequest("The address has a character NUL (%00): leave it out.", "text/plain")
        return get_response(request)

    return middleware


def acting_user(get_response: View) -> View:
    """Whose doing it is, for the history."""

    def middleware(request: HttpRequest) -> HttpResponse:
        token = acting.set(request.user.get_username() if request.path.startswith("/admin/") else "")
        try:
            return get_response(request)
        finally:
            acting.reset(token)

    return middleware


def _values(request: HttpRequest) -> Iterator[str]:
    yield request.path
    for name, values in request.GET.lists():
        yield from (name, *values)


def head_without_body(get_response: View) -> View:
    """Django leaves a HEAD's body for the server to drop, and gunicorn complains of each one that it drops."""

    def middleware(request: HttpRequest) -> HttpResponse:
        response = get_response(request)
        if request.method == "HEAD" and isinstance(response, StreamingHttpResponse):
            response.streaming_content = ()
        elif request.method == "HEAD":
            response.content = b""
        return response

    return middleware
