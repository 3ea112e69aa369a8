"""A process that uses the embedded server: `python -m tests.config.embedded.visitor HOME [UID GID]`.

Each line of its input is a statement, answered by a line of JSON with the rows. It ends cleanly where its input ends.
Root may ask it to be an ordinary user, who then needs nothing that only root can read.
"""

import json
import os
import sys
from pathlib import Path

import psycopg

from config.postgresql.cluster import DATABASE, USER
from config.postgresql.embedded import server
from config.postgresql.programs import SERVER, Account, ServerProblem, programs_for


def main(home: str, *account: str) -> None:
    psycopg.Connection.connect  # noqa: B018 - what is imported late is imported before the user changes
    if account:
        become(Account(*map(int, account)))
    embedded = server(Path(home))
    for statement in sys.stdin:
        host = str(embedded.socket_folder())
        with psycopg.connect(host=host, user=USER, dbname=DATABASE, autocommit=True) as connection:
            cursor = connection.execute(statement.encode())
            print(json.dumps(cursor.fetchall() if cursor.description else []), flush=True)


def become(account: Account) -> None:
    programs = programs_for(account)
    os.setgroups([])
    os.setgid(account.gid)
    os.setuid(account.uid)
    sys.path[:] = [str(programs).removesuffix(SERVER), *sys.path[-1:]]


if __name__ == "__main__":
    try:
        main(*sys.argv[1:])
    except ServerProblem as problem:
        sys.exit(str(problem))
