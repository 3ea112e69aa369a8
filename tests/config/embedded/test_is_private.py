"""No other user of the machine gets at the server or its data."""

import pwd
import shutil
import stat
from pathlib import Path

import pytest

from config.postgresql.programs import Account
from tests.config.embedded.conftest import IS_ROOT, Visitor, kill_all


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_its_socket_is_in_a_folder_of_its_own(visit, home):
    visit().sql("SELECT 1")
    folder = Path((home / "socket").read_text())
    assert mode(folder) == 0o700
    assert mode(home / "postgresql") == 0o700


def test_it_listens_on_no_address(visit):
    assert visit().value("SHOW listen_addresses") == ""


def test_a_socket_folder_that_others_can_enter_is_not_used_again(visit, home):
    visitor = visit()
    kill_all(visitor)
    folder = Path((home / "socket").read_text())
    folder.chmod(0o755)
    assert visit().value("SELECT 1") == 1
    assert (home / "socket").read_text() != str(folder)
    shutil.rmtree(folder)


@pytest.mark.skipif(not IS_ROOT, reason="only root can be two users")
def test_another_user_is_told_so_in_a_sentence(visit, home, account):
    visit().sql("SELECT 1")
    home.chmod(0o755)
    entry = pwd.getpwnam("games" if account.uid else "nobody")
    stranger = Visitor(home, Account(entry.pw_uid, entry.pw_gid))
    stranger.ask("SELECT 1")
    said = stranger.leave()
    assert said.startswith("The embedded database cannot be kept in ")
    assert said.count("\n") == 1
