"""What every answer tells the browser to refuse."""

import pytest


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("header", "part"),
    [
        ("Content-Security-Policy", "default-src 'self'"),
        ("Content-Security-Policy", "frame-ancestors 'none'"),
        ("X-Frame-Options", "DENY"),
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "same-origin"),
    ],
)
def test_it_is_sent(client, header, part):
    assert part in client.get("/admin/login/")[header]


@pytest.mark.django_db
def test_nothing_inline_is_allowed(client):
    policy = client.get("/admin/login/")["Content-Security-Policy"]
    assert "unsafe" not in policy
    assert "*" not in policy
