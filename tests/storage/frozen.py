"""Frozen databases of every schema: how to bring one into a folder and read all of it."""

from __future__ import annotations

import json
import shutil
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jis_desktop.commands.output import plain_value
from jis_desktop.domain.records import Kind
from jis_desktop.services.read_records import records_of
from jis_desktop.storage.database import FILE_NAME, SCHEMA
from jis_desktop.storage.migration import SCRIPTS
from jis_desktop.storage.unit_of_work import SqlUnitOfWork
from tests.fakes.derived_keys import DerivedAuditChain, DerivedYouthKeys
from tests.fakes.fake_clock import FakeClock

if TYPE_CHECKING:
    from jis_desktop.storage.database import Database

DATA = Path(__file__).parents[1] / "data"
NEXT = SCHEMA + 1
FROZEN = sorted(path.stem for path in DATA.glob("schema_*.db"))


class Frozen:
    """A frozen database.

    Args:
        name: ``schema_0001``.
    """

    def __init__(self, name: str) -> None:
        self._name = name
        beside = json.loads((DATA / f"{name}.json").read_text(encoding="utf-8"))
        self.key = bytes.fromhex(beside.pop("key"))
        self._master = bytes.fromhex(beside.pop("master"))
        self.content: dict[str, Any] = beside
        for draft in self.content["drafts"]:
            draft["saved_at"] = datetime.fromisoformat(draft["saved_at"])

    def thaw(self, folder: Path) -> Path:
        """Copy it to where a profile's database lies."""
        return Path(shutil.copyfile(DATA / f"{self._name}.db", folder / FILE_NAME))

    def unit(self, database: Database) -> SqlUnitOfWork:
        """A unit of work that opens its texts."""
        keys, chain = DerivedYouthKeys(self._master), DerivedAuditChain(self._master)
        return SqlUnitOfWork(database, keys=keys, chain=chain, clock=FakeClock())

    def read(self, database: Database) -> dict[str, Any]:
        """Everything in it, as its file tells it."""
        with self.unit(database) as unit:
            drafts = [plain_value(draft) for draft in unit.drafts.all()]
            for draft in drafts:
                draft["saved_at"] = datetime.fromisoformat(draft["saved_at"])
            return {
                "profile": plain_value(unit.profile()),
                "schools": [plain_value(school) for school in unit.schools.all()],
                "drafts": drafts,
                "records": {
                    kind.value: [
                        self._as_known(kind, plain_value(record))
                        for _sequence, record in reversed(records_of(unit, kind).newest())
                    ]
                    for kind in Kind
                    if kind.value in self.content["records"]
                },
            }

    def _as_known(self, kind: Kind, record: dict[str, Any]) -> dict[str, Any]:
        """The record's fields that were there when the schema was frozen."""
        known = self.content["records"][kind.value][0]
        return {name: record[name] for name in known}


def scripts_with_next(folder: Path, text: str | None = None) -> Path:
    """A folder of migrations with the tests' own one after the real ones.

    Args:
        folder: where to make it.
        text: another script in its place.
    """
    scripts = folder / "scripts"
    shutil.copytree(SCRIPTS, scripts, ignore=shutil.ignore_patterns("__pycache__"))
    own = text or (DATA / "migration_next.py").read_text(encoding="utf-8")
    (scripts / "versions" / f"revision_{NEXT:04d}.py").write_text(own, encoding="utf-8")
    return scripts
