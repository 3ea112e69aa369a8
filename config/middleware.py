"""What is done with every answer: its content security policy (everything comes from this site, and nothing is written
inline), and an answer to HEAD without a body."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse, StreamingHttpResponse

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
