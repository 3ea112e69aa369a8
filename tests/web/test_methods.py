"""A page is read, and nothing else: its body goes to GET alone, and other methods are told which there are."""

import pytest
from django.test import Client, RequestFactory
from django.urls import resolve

from config.middleware import head_without_body
from tests import factories as make

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "TRACE", "OPTIONS"])
@pytest.mark.parametrize("address", ["/", "/coaches/", "/coaches/ana-roca/", "/robots.txt"])
def test_no_page_can_be_written_to(address: str, method: str) -> None:
    make.person()
    answer = Client(enforce_csrf_checks=True).generic(method, address)
    assert (answer.status_code, answer["Allow"]) == (405, "GET, HEAD")


@pytest.mark.parametrize("address", ["/", "/coaches/?format=csv"])
def test_head_is_answered_without_a_body(address: str) -> None:
    request = RequestFactory().head(address)
    view, arguments, named = resolve(request.path)
    answer = head_without_body(lambda asked: view(asked, *arguments, **named))(request)
    assert answer.status_code == 200
    assert b"".join(answer) == b""


def test_head_has_the_length_of_what_get_gives(client: Client) -> None:
    assert client.head("/robots.txt")["Content-Length"] == str(len(client.get("/robots.txt").content))
