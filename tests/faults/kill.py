"""Kills a saving process again and again, and looks for every save that it was promised.

``python -m tests.faults.kill --count 2000`` prints what was found as JSON, adds a line to
docs/promises.md, and ends with 1 if anything was lost, torn or corrupt. POSIX only (fork).

A child opens the profile and saves contacts through the service, writing each commit's
number and record to a pipe once the commit has returned. It is killed (SIGKILL) at a random
moment, from before it opens the database on. Then everything it wrote must be there.
"""

from __future__ import annotations

import argparse
import json
import os
import select
import signal
import sys
import time
from dataclasses import asdict, dataclass, fields
from functools import cache
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from sqlalchemy.exc import SQLAlchemyError

from jis_desktop.bootstrap import SystemClock, SystemEntropy, load_holidays, load_lists
from jis_desktop.domain.audit_walk import first_broken
from jis_desktop.domain.errors import JisError
from jis_desktop.domain.records import AuditEvent
from jis_desktop.domain.school import Profile, School
from jis_desktop.ports import Workplace
from jis_desktop.security.audit_chain import AuditChain
from jis_desktop.security.youth_keys import FileYouthKeys
from jis_desktop.services.log_contact import LogContact, log_contact
from jis_desktop.services.people import KnownYoungPerson, NewYoungPerson
from jis_desktop.storage.database import Database
from jis_desktop.storage.unit_of_work import SqlUnitOfWork
from tests.fakes.fixed_keys import FixedOpenKeys
from tests.faults.promises import write_result

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jis_desktop.domain.live_lists import LiveLists

KEYS = FixedOpenKeys(bytes(range(32)))
ROUNDS_A_PROFILE = 50
LONGEST_LIFE = 0.06
FIRST_PROMISE_WITHIN = 30.0
"""Seconds that a child lives at most: some twenty saves."""
SAVES_A_SESSION, PAGES_IN_LOG = 12, 40
"""So that kills fall in openings, closings and while the log is written back, too."""
NOTE = "bijbaan gevonden bij de bakker, begint maandag; vraagt hulp bij zijn rooster"


_holidays = cache(load_holidays)
"""Read once: every look at a profile needs them."""


@dataclass
class Tally:
    """What was found over all kills.

    Attributes:
        before_saving: kills before the first save was acknowledged.
        lost: acknowledged saves that were not there, or not as written.
        torn: kills after which something was half there.
        corrupt: kills after which the database did not open or failed its check.
    """

    kills: int = 0
    before_saving: int = 0
    acknowledged: int = 0
    lost: int = 0
    torn: int = 0
    corrupt: int = 0

    @property
    def clean(self) -> bool:
        """Whether nothing was lost, torn or corrupt."""
        return not (self.lost or self.torn or self.corrupt)


def workplace(database: Database, lists: LiveLists) -> Workplace:
    """The profile's workplace, with the real keys of youths beside the database."""
    keys, clock = FileYouthKeys(database.folder, KEYS), SystemClock()
    chain = AuditChain(KEYS.subkey("audit"))

    def unit() -> SqlUnitOfWork:
        return SqlUnitOfWork(database, keys=keys, chain=chain, clock=clock)

    with unit() as opened:
        keys.mark_used(opened.young_people.ids())
    return Workplace(unit, clock, lists, SystemEntropy(), _holidays(), keys)


def open_database(folder: Path) -> Database:
    """The profile's database."""
    return Database.open(folder, KEYS.database_key())


def make_profile(folder: Path, lists: LiveLists) -> None:
    """A new profile; its first commit has the number 1."""
    database = Database.create(folder, KEYS.database_key())
    with workplace(database, lists).unit() as unit:
        unit.set_profile(Profile(id=uuid4(), worker="S", organisation="K", device="abcdef01"))
        unit.schools.add(School(id=uuid4(), name="De Werf"))
        unit.commit()
    database.close()


def save_on_and_on(folder: Path, lists: LiveLists, pipe: int, *, early: bool) -> None:
    """What the child does until it is killed: sessions of saves, with closing in between.

    Every fourth contact is with a new youth; the log is written back often.
    """
    while True:
        database = open_database(folder)
        database._raw.execute(f"PRAGMA wal_autocheckpoint = {PAGES_IN_LOG}")
        here = workplace(database, lists)
        youth: UUID | None = None
        for number in range(SAVES_A_SESSION):
            known = KnownYoungPerson(youth) if youth is not None and number % 4 else None
            who = known or NewYoungPerson(name="Ryan")
            command = LogContact(who=who, kind="check_in", minutes=5, facts=NOTE)
            if early:  # the control: promised before it is durable
                os.write(pipe, f"{uuid4()}\n".encode())
            logged = log_contact(command, here)
            youth = logged.young_person_id
            if not early:
                os.write(pipe, f"{logged.id}\n".encode())
        database.close()


def run_and_kill(
    folder: Path, lists: LiveLists, life: float, *, early: bool, at_once: bool
) -> list[UUID]:
    """Let a child save for so many seconds, kill it, and give what it was promised.

    The seconds count from its first promise, so that a busy machine saves too; ``at_once`` from
    its birth, for kills while it opens.
    """
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        save_on_and_on(folder, lists, writing, early=early)
    os.close(writing)
    if not at_once:
        select.select([reading], [], [], FIRST_PROMISE_WITHIN)
    time.sleep(life)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    with os.fdopen(reading) as lines:
        return [UUID(line.strip()) for line in lines]


class Examiner:
    """Looks at a profile after a kill.

    Args:
        folder: the profile's folder.
        tally: where the findings go.
    """

    def __init__(self, folder: Path, lists: LiveLists, tally: Tally) -> None:
        self._folder = folder
        self._lists = lists
        self._tally = tally

    def look(self, promised: list[UUID]) -> None:
        """Open, check, and read every promised save."""
        try:
            database = open_database(self._folder)
        except JisError:
            self._tally.corrupt += 1
            return
        try:
            self._read(database, promised)
        except (JisError, SQLAlchemyError):  # it opens, and a page that is read later is damaged
            self._tally.corrupt += 1
        finally:
            database.close()

    def _read(self, database: Database, promised: list[UUID]) -> None:
        lost = sum(not found for found in self._found(database, promised))
        torn = not lost and not self._nothing_half(database)
        sound = database.lost_commits() == 0 and database.check_integrity()
        self._tally.lost += lost
        self._tally.torn += torn
        self._tally.corrupt += not sound

    def _found(self, database: Database, promised: list[UUID]) -> Iterator[bool]:
        with workplace(database, self._lists).unit() as unit:
            for record_id in promised:
                try:
                    yield unit.contacts.get(record_id).facts == NOTE
                except JisError:
                    yield False

    def _nothing_half(self, database: Database) -> bool:
        with database.engine.begin() as connection:

            def count(statement: str) -> int:
                return int(connection.exec_driver_sql(statement).scalar_one())

            contacts = count("SELECT count(*) FROM contact")
            youths = count("SELECT count(*) FROM young_person")
            lines = count("SELECT count(*) FROM audit_event")
            commits = count("SELECT commits FROM profile")
            dangling = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
        whole = commits == contacts + 1 and lines == contacts + youths and not dangling
        return whole and chain_holds(database)


def chain_holds(database: Database) -> bool:
    """Whether every line of the audit log follows from the one before."""
    names = [field.name for field in fields(AuditEvent)]
    with database.engine.begin() as connection:
        rows = connection.exec_driver_sql("SELECT * FROM audit_event ORDER BY sequence").all()
    events = ((AuditEvent(**dict(zip(names, row[:-1], strict=True))), row[-1]) for row in rows)
    return first_broken(events, AuditChain(KEYS.subkey("audit")).mac, heads={}) is None


def kill_often(count: int, *, seed: int, early: bool = False) -> Tally:
    """So many kills, on a new profile every fifty."""
    tally, chance, lists = Tally(), Random(seed), load_lists()  # noqa: S311  repeatable moments
    while tally.kills < count:
        with TemporaryDirectory() as place:
            folder, all_promised = Path(place), []
            make_profile(folder, lists)
            examiner = Examiner(folder, lists, tally)
            for number in range(min(ROUNDS_A_PROFILE, count - tally.kills)):
                life = chance.uniform(0, LONGEST_LIFE)
                promised = run_and_kill(folder, lists, life, early=early, at_once=number % 10 == 0)
                tally.kills += 1
                tally.acknowledged += len(promised)
                tally.before_saving += not promised
                all_promised += promised
                examiner.look(promised)
            examiner.look(all_promised)
    return tally


def main(arguments: list[str] | None = None) -> int:
    """Run, tell, and record."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--count", type=int, default=50)
    parser.add_argument("--seed", type=int, default=time.time_ns())
    parser.add_argument("--no-record", action="store_true", help="leave docs/promises.md alone")
    parser.add_argument("--early", action="store_true", help="the control: promise too early")
    given = parser.parse_args(arguments)
    tally = kill_often(given.count, seed=given.seed, early=given.early)
    sys.stdout.write(json.dumps({**asdict(tally), "seed": given.seed}) + "\n")
    if not given.no_record:
        write_result(
            promise="kill -9 loses no acknowledged save",
            command=f"python -m tests.faults.kill --count {given.count}",
            tried=f"{tally.kills:,} kills, {tally.acknowledged:,} acknowledged saves",
            result=f"{tally.lost} lost, {tally.torn} torn, {tally.corrupt} corrupt",
        )
    return 0 if tally.clean else 1


if __name__ == "__main__":
    sys.exit(main())
