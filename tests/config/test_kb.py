"""`kb` says what is missing in one sentence, and does only what is left to do."""

import subprocess
import sys
from importlib.machinery import SourceFileLoader
from importlib.util import find_spec
from types import ModuleType, SimpleNamespace

import pytest
from django.conf import settings

KB = settings.BASE_DIR / "kb"


@pytest.fixture
def kb(tmp_path, monkeypatch):
    """The script as a module, with an empty folder in place of .venv."""
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    module = ModuleType("kb")
    module.__file__ = str(KB)
    SourceFileLoader("kb", str(KB)).exec_module(module)
    monkeypatch.setattr(module, "VENV", tmp_path / ".venv")
    return module


def run(*arguments: str) -> subprocess.CompletedProcess:
    return subprocess.run([sys.executable, KB, *arguments], capture_output=True, text=True)


def test_an_unknown_command_is_named_with_the_way_to_the_known_ones():
    ended = run("serve")
    assert ended.returncode == 1
    assert ended.stderr == "kb has no command `serve`: `./kb help` lists them.\n"


def test_what_can_be_measured_is_said():
    ended = run("bench", "writing")
    assert ended.returncode == 1
    named = ", ".join(f"`./kb bench {name}`" for name in ("reading", "api", "pages", "ingest"))
    assert ended.stderr == f"kb measures: {named}.\n"


@pytest.mark.parametrize(("arguments", "status", "stream"), [([], 1, "stderr"), (["--help"], 0, "stdout")])
def test_its_commands_are_listed(arguments, status, stream):
    ended = run(*arguments)
    assert ended.returncode == status
    assert getattr(ended, stream).startswith("usage: ./kb COMMAND\n")


def test_an_older_python_is_told_what_to_do(kb, monkeypatch):
    old = SimpleNamespace(version_info=(3, 8, 10), version="3.8.10 (default)", exit=sys.exit)
    monkeypatch.setattr(kb, "sys", old)
    with pytest.raises(SystemExit, match=r"^kb needs Python 3\.11 or newer and this is 3\.8\.10: install one"):
        kb.make_environment(uv="")


def test_a_python_without_venv_is_told_what_to_do(kb, monkeypatch):
    monkeypatch.setitem(sys.modules, "ensurepip", None)
    with pytest.raises(SystemExit, match="apt install python3-venv"):
        kb.make_environment(uv="")


def test_a_failed_installation_is_said_and_not_taken_for_done(kb, monkeypatch):
    monkeypatch.setattr(kb.subprocess, "call", lambda command: 1)
    with pytest.raises(SystemExit, match=r"requirements\.lock could not be installed"):
        kb.install(uv="", lock=kb.LOCK)
    assert not kb.is_prepared(kb.LOCK)


@pytest.mark.skipif(find_spec("pip") is None, reason="this environment was made without pip")
def test_errors_of_the_installation_show_and_warnings_do_not(kb, monkeypatch, capfd, tmp_path):
    kb.VENV.joinpath("bin").mkdir(parents=True)
    kb.python().symlink_to(sys.executable)
    lock = tmp_path / "requirements.lock"
    lock.write_text(f"touchline-has-no-such-package==1.0 --hash=sha256:{'0' * 64}\n")
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(tmp_path / "missing"))
    with pytest.raises(SystemExit, match=r"requirements\.lock could not be installed: the lines above say why"):
        kb.install("", lock)
    said = capfd.readouterr()
    assert said.out == "", "what a command prints may go to a file: this is no part of it"
    assert said.err.startswith("Installing requirements.lock ...\n")
    assert "ERROR: No matching distribution found for touchline-has-no-such-package" in said.err
    assert "WARNING" not in said.err


def test_the_environment_is_prepared_once_for_each_lock(kb, monkeypatch, tmp_path):
    calls = []

    def call(command):
        calls.append(command)
        if "venv" in command:
            (tmp_path / ".venv" / "bin").mkdir(parents=True, exist_ok=True)
            (tmp_path / ".venv" / "bin" / "python").symlink_to(sys.executable)
        return 0

    monkeypatch.setattr(kb.subprocess, "call", call)
    monkeypatch.setattr(kb.shutil, "which", lambda name: None)
    monkeypatch.setattr(kb, "LOCK", tmp_path / "requirements.lock")
    kb.LOCK.write_text("one")
    kb.prepare(kb.LOCK)
    assert ["venv" in command for command in calls] == [True, False]
    assert "--require-hashes" in calls[1]
    kb.prepare(kb.LOCK)
    assert len(calls) == 2
    kb.LOCK.write_text("another")
    kb.prepare(kb.LOCK)
    assert len(calls) == 3
    assert "--require-hashes" in calls[2]


def test_what_is_measured_against_is_installed_beside_the_rest(kb, monkeypatch):
    monkeypatch.setattr(kb, "is_program", lambda path: True)
    monkeypatch.setattr(kb.shutil, "which", lambda name: None)
    monkeypatch.setattr(kb.subprocess, "call", lambda command: 0)
    kb.VENV.mkdir()
    kb.prepare(kb.LOCK, kb.BENCH_LOCK)
    assert kb.is_prepared(kb.LOCK)
    assert kb.is_prepared(kb.BENCH_LOCK)
