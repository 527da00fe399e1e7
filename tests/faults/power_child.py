"""Saves contacts through the service while its disk calls are recorded: started by ``power``.

``python -m tests.faults.power_child FOLDER``. It marks each save once it is acknowledged. Nothing
but its own recording can show that it was complete: ``power`` compares it with the folder.
"""

from __future__ import annotations

import argparse
import ctypes
from pathlib import Path

from jis_desktop.bootstrap import load_lists
from jis_desktop.services.log_contact import LogContact, log_contact
from jis_desktop.services.people import KnownYoungPerson, NewYoungPerson
from tests.faults.kill import NOTE, PAGES_IN_LOG, make_profile, open_database, workplace

MADE = "made"
"""The mark of a profile that is there; the others are ids of contacts."""
SESSIONS, SAVES = 10, 12
NEW_YOUTHS = 3
"""Of every four contacts: together more than there are keys made ahead."""


def main(arguments: list[str] | None = None) -> None:
    """Make a profile, and save in sessions."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--normal", action="store_true", help="the control: synchronous=NORMAL")
    given = parser.parse_args(arguments)
    mark = ctypes.CDLL(None).faults_mark
    lists = load_lists()
    make_profile(given.folder, lists)
    mark(MADE.encode())
    for _session in range(SESSIONS):
        database = open_database(given.folder)
        database._raw.execute(f"PRAGMA wal_autocheckpoint = {PAGES_IN_LOG}")
        if given.normal:
            database._raw.execute("PRAGMA synchronous = NORMAL")
        here = workplace(database, lists)
        who: NewYoungPerson | KnownYoungPerson = NewYoungPerson(name="Ryan")
        for number in range(SAVES):
            command = LogContact(who=who, kind="check_in", minutes=5, facts=NOTE)
            logged = log_contact(command, here)
            mark(str(logged.id).encode())
            if number % 4 < NEW_YOUTHS or logged.young_person_id is None:
                who = NewYoungPerson(name="Ryan")
            else:
                who = KnownYoungPerson(logged.young_person_id)
        database.close()


if __name__ == "__main__":
    main()
