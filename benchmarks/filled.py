"""A profile filled with invented records, encrypted or plain, for measuring on."""

from __future__ import annotations

import os
import random
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid4

from sqlalchemy import insert
from sqlcipher3 import dbapi2

from jis_desktop.bootstrap import SystemEntropy, load_holidays, load_lists
from jis_desktop.domain.contact import Contact
from jis_desktop.domain.school import Profile, School
from jis_desktop.domain.young_person import YoungPerson
from jis_desktop.ports import Workplace
from jis_desktop.security.audit_chain import AuditChain
from jis_desktop.security.youth_keys import FileYouthKeys
from jis_desktop.storage import tables
from jis_desktop.storage.connection import APPLICATION_ID
from jis_desktop.storage.database import Database
from jis_desktop.storage.mappings import CONTACT
from jis_desktop.storage.migration import SCRIPTS, run_scripts
from jis_desktop.storage.unit_of_work import SqlUnitOfWork

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

TODAY = date(2026, 11, 24)
_WORDS = [
    "bijbaan",
    "gevonden",
    "toets",
    "wiskunde",
    "ging",
    "goed",
    "thuis",
    "rustiger",
    "nieuwe",
    "school",
    "vriend",
    "ruzie",
    "gesprek",
    "mentor",
    "voetbal",
    "training",
    "muziek",
    "gitaar",
    "huiswerk",
    "samen",
    "gemaakt",
    "oma",
    "ziek",
    "stage",
]


class StandingClock:
    """Time that stands still."""

    def now(self) -> datetime:
        """Noon of the benchmark's day."""
        return datetime(2026, 11, 24, 12, tzinfo=UTC)


class BenchKeys:
    """Random keys for one run."""

    def __init__(self) -> None:
        self._keys: dict[str, bytes] = {}

    def database_key(self) -> bytes:
        """32 bytes."""
        return self.subkey("database")

    def subkey(self, purpose: str) -> bytes:
        """32 bytes a purpose."""
        return self._keys.setdefault(purpose, os.urandom(32))


class FilledProfile:
    """A database with so many youths and contacts.

    Args:
        folder: an empty folder.
        contacts: how many contacts; a youth for every 25 of them, 2,000 at the most.
        plain: without SQLCipher and without sealing, as the peer.
    """

    def __init__(self, folder: Path, *, contacts: int, plain: bool = False) -> None:
        folder.mkdir(parents=True)
        keys = BenchKeys()
        self.folder = folder
        seal: Any = PlainText() if plain else FileYouthKeys(folder, keys)
        self.seal = seal
        self.database = (
            _plain_database(folder) if plain else Database.create(folder, keys.database_key())
        )
        chain, clock = AuditChain(keys.subkey("audit")), StandingClock()
        self.workplace = Workplace(
            lambda: SqlUnitOfWork(self.database, keys=self.seal, chain=chain, clock=clock),
            clock,
            load_lists(),
            SystemEntropy(),
            load_holidays(),
            self.seal,
        )
        self.youths = self._add_youths(min(2_000, max(1, contacts // 25)))
        self._add_contacts(contacts)

    def _add_youths(self, number: int) -> list[UUID]:
        youths = []
        with self.workplace.unit() as unit:
            unit.set_profile(
                Profile(id=uuid4(), worker="Samira", organisation="Kade", device="0badcafe")
            )
            unit.schools.add(School(id=uuid4(), name="De Werf"))
            for index in range(number):
                youth_id = unit.new_young_person_id()
                youths.append(youth_id)
                unit.young_people.add(
                    YoungPerson(id=youth_id, name=f"Naam{index}", registered_on=TODAY)
                )
            unit.commit()
        return youths

    def _add_contacts(self, number: int) -> None:
        connection = self.database.connection
        batch = []
        with connection.begin():
            for row in self._rows(number):
                batch.append(row)
                if len(batch) == 5_000:
                    connection.execute(insert(tables.contact), batch)
                    batch = []
            if batch:
                connection.execute(insert(tables.contact), batch)

    def _rows(self, number: int) -> Iterator[dict[str, Any]]:
        chosen = random.Random(2026)
        for index in range(number):
            contact = Contact(
                id=UUID(int=chosen.getrandbits(128)),
                young_person_id=chosen.choice(self.youths),
                kind="check_in",
                day=_day(index, number),
                minutes=5,
                facts=" ".join(chosen.choices(_WORDS, k=12)),
            )
            row = CONTACT.row_of(contact, self.seal)
            stamps = {f"stamp_{group}": "0" * 24 for group in CONTACT.groups}
            yield {**row, **stamps, "recorded_at": index}


def _day(index: int, number: int) -> date:
    """Ten years, evenly, and a full day's twenty on the last one, whatever the size."""
    left = number - index
    return TODAY if left <= 20 else TODAY - timedelta(days=1 + left * 3650 // number)


class PlainText:
    """The peer's seal: none."""

    def seal(self, text: str, **_bound: object) -> bytes:
        """The bytes of the text."""
        return text.encode()

    def open(self, sealed: bytes, *, subject: UUID | None, place: str) -> str:  # noqa: ARG002  same form
        """The text of the bytes."""
        return sealed.decode()

    def has_key(self, subject: UUID | None) -> bool:  # noqa: ARG002  same form
        """Nothing was ever sealed."""
        return True

    def unfiled(self) -> UUID:
        """Any id."""
        return uuid4()

    def reserve(self) -> UUID:
        """Any id."""
        return uuid4()

    def release(self, subject: UUID) -> None:
        """Nothing to give back."""


def _plain_database(folder: Path) -> Database:
    raw = dbapi2.connect(
        str(folder / "jis.db"), isolation_level=None, check_same_thread=False, cached_statements=256
    )
    for pragma in (
        f"application_id = {APPLICATION_ID}",
        "locking_mode = EXCLUSIVE",
        "journal_mode = WAL",
        "synchronous = FULL",
        "secure_delete = ON",
        "foreign_keys = ON",
        "temp_store = MEMORY",
        "cache_size = -65536",
    ):
        raw.execute(f"PRAGMA {pragma}").fetchall()
    run_scripts(raw, SCRIPTS)
    return Database(folder, raw)
