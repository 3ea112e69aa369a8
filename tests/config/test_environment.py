"""A value in the environment is right, or is refused in a sentence that says what would be right."""

import stat
from functools import partial

import pytest
from django.core.exceptions import ImproperlyConfigured

from config import environment

FORM = "it looks like postgresql://user:password@host:5432/name."


@pytest.mark.parametrize(("value", "meant"), [("1", True), ("Yes", True), ("0", False), ("off", False), ("", False)])
def test_a_switch(monkeypatch, value, meant):
    monkeypatch.setenv("DEBUG", value)
    assert environment.flag("DEBUG") is meant


def test_a_switch_that_is_not_there_is_off(monkeypatch):
    monkeypatch.delenv("DEBUG", raising=False)
    assert environment.flag("DEBUG") is False


def test_a_list_takes_the_place_of_the_default(monkeypatch):
    monkeypatch.setenv("ALLOWED_HOSTS", "kb.example.org, example.org,")
    assert environment.words("ALLOWED_HOSTS", ["localhost"]) == ["kb.example.org", "example.org"]


@pytest.mark.parametrize(
    ("url", "settings"),
    [
        (
            "postgresql://ann:p%40ss@db.example.org:5433/kb",
            {"NAME": "kb", "USER": "ann", "PASSWORD": "p@ss", "HOST": "db.example.org", "PORT": "5433", "OPTIONS": {}},
        ),
        (
            "postgres://ann@[::1]/kb?sslmode=require",
            {
                "NAME": "kb",
                "USER": "ann",
                "PASSWORD": "",
                "HOST": "::1",
                "PORT": "",
                "OPTIONS": {"sslmode": "require"},
            },
        ),
        (
            "postgresql:///kb?host=/run/postgresql",
            {"NAME": "kb", "USER": "", "PASSWORD": "", "HOST": "/run/postgresql", "PORT": "", "OPTIONS": {}},
        ),
    ],
)
def test_the_address_of_a_server(monkeypatch, url, settings):
    monkeypatch.setenv("DATABASE_URL", url)
    assert environment.database("DATABASE_URL") == settings


@pytest.mark.parametrize("url", [None, "", " "])
def test_without_an_address_no_host_is_named(monkeypatch, url):
    monkeypatch.setenv("DATABASE_URL", url) if url is not None else monkeypatch.delenv("DATABASE_URL", raising=False)
    assert environment.database("DATABASE_URL") == {"NAME": "touchline"}


@pytest.mark.parametrize(
    ("read", "value", "sentence"),
    [
        (environment.flag, "maybe", "NAME is 'maybe': it takes 1 or 0."),
        (environment.origins, "example.org", "NAME has 'example.org': each item looks like https://example.org."),
        (environment.origins, "ftp://a.org", "NAME has 'ftp://a.org': each item looks like https://example.org."),
        (partial(environment.rate, default="1/day"), "many", "NAME is 'many': it looks like 600/minute."),
        (environment.database, "mysql://host/kb", f"NAME begins with 'mysql:': {FORM}"),
        (environment.database, "host/kb", f"NAME begins with ':': {FORM}"),
        (environment.database, "postgres://host", f"NAME lacks a host or a database's name: {FORM}"),
        (environment.database, "postgres:///kb", f"NAME lacks a host or a database's name: {FORM}"),
        (environment.database, "postgres://host/a/b", f"NAME lacks a host or a database's name: {FORM}"),
        (environment.database, "postgres://host:99999/kb", f"NAME cannot be read (Port out of range 0-65535): {FORM}"),
        (environment.database, "postgres://[::1/kb", f"NAME cannot be read (Invalid IPv6 URL): {FORM}"),
    ],
)
def test_what_is_wrong_is_refused(monkeypatch, read, value, sentence):
    monkeypatch.setenv("NAME", value)
    with pytest.raises(ImproperlyConfigured) as refusal:
        read("NAME")
    assert str(refusal.value) == sentence


class TestSecretKey:
    @pytest.fixture(autouse=True)
    def _unset(self, monkeypatch):
        monkeypatch.delenv("SECRET_KEY", raising=False)

    def test_it_is_made_once_and_kept_where_only_its_owner_reads(self, tmp_path):
        path = tmp_path / "home" / "secret_key"
        key = environment.secret_key("SECRET_KEY", kept_in=path)
        assert len(key) >= 50
        assert environment.secret_key("SECRET_KEY", kept_in=path) == key
        assert stat.S_IMODE(path.stat().st_mode) == 0o600

    def test_that_of_the_environment_is_kept_nowhere(self, monkeypatch, tmp_path):
        monkeypatch.setenv("SECRET_KEY", "k" * 50)
        assert environment.secret_key("SECRET_KEY", kept_in=tmp_path / "secret_key") == "k" * 50
        assert not list(tmp_path.iterdir())

    def test_a_short_one_is_refused(self, monkeypatch, tmp_path):
        monkeypatch.setenv("SECRET_KEY", "secret")
        with pytest.raises(ImproperlyConfigured, match="50 random characters"):
            environment.secret_key("SECRET_KEY", kept_in=tmp_path / "secret_key")

    def test_where_it_cannot_be_kept_that_is_said(self, tmp_path):
        (tmp_path / "home").write_text("a file, not a folder")
        with pytest.raises(ImproperlyConfigured, match="No secret key can be kept"):
            environment.secret_key("SECRET_KEY", kept_in=tmp_path / "home" / "secret_key")
