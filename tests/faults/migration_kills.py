"""Kills a migration at its every step: each SQL statement and each call that moves a file.

``python -m tests.faults.migration_kills`` prints a JSON line a step: the schema that the
database has after the kill, and whether it is whole: wholly the old or wholly the new one,
with everything in it readable, and brought up to date at the next start without a rest.
``--in-place`` is the control: the same statements straight on the database, one by one.
POSIX only (fork).
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from jis_desktop.domain.errors import JisError
from jis_desktop.storage import database as database_module
from jis_desktop.storage import migration
from jis_desktop.storage.connection import connect
from jis_desktop.storage.database import FILE_NAME, Database
from tests.data.migration_next import STATEMENTS
from tests.storage.frozen import NEXT, Frozen, scripts_with_next

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

KILLED = 9
_CONTACTS = 2
"""How many the frozen database holds."""
_MOVING = ((Path, "replace"), (Path, "unlink"), (Path, "chmod"), (os, "fsync"), (os, "open"))


class Fuse:
    """Ends this process at the given step, as kill -9 would.

    Args:
        steps: how many are survived.
    """

    def __init__(self, steps: int) -> None:
        self._left = steps

    def burn(self, *_what: object) -> None:
        """One step."""
        if self._left == 0:
            os._exit(KILLED)
        self._left -= 1

    def lay(self) -> None:
        """Run along every statement and every call that moves a file."""
        for module in (database_module, migration):
            setattr(module, "connect", self._traced(connect))  # noqa: B010  an imported name
        for owner, name in _MOVING:
            setattr(owner, name, self._before_and_after(getattr(owner, name)))

    def _traced(self, opening: Callable[..., Any]) -> Callable[..., Any]:
        def opened(*arguments: Any, **options: Any) -> Any:
            raw = opening(*arguments, **options)
            raw.set_trace_callback(self.burn)
            return raw

        return opened

    def _before_and_after(self, function: Callable[..., Any]) -> Callable[..., Any]:
        def stepped(*arguments: Any, **options: Any) -> Any:
            self.burn()
            result = function(*arguments, **options)
            self.burn()
            return result

        return stepped


def upgrade(folder: Path, key: bytes, scripts: Path) -> None:
    """The real thing."""
    Database.open(folder, key, known=NEXT, scripts=scripts).close()


def upgrade_in_place(folder: Path, key: bytes, _scripts: Path) -> None:
    """What the control does: no copy, no transaction."""
    opened = vars(database_module)["connect"]  # with its fuse
    raw = opened(folder / FILE_NAME, key)
    for statement in (*STATEMENTS, "PRAGMA user_version = 2"):
        raw.execute(statement)
    raw.close()


def run_and_kill(work: Callable[[], None], *, after: int) -> bool:
    """Whether the work was killed; False when it came to its end."""
    child = os.fork()
    if child == 0:
        Fuse(after).lay()
        work()
        os._exit(0)
    _child, status = os.waitpid(child, 0)
    return os.waitstatus_to_exitcode(status) == KILLED


def schema_of(folder: Path, key: bytes) -> tuple[int, bool]:
    """The schema's number, and whether the database is wholly of that schema."""
    raw = connect(folder / FILE_NAME, key)
    try:
        version = raw.execute("PRAGMA user_version").fetchone()[0]
        names = {row[0] for row in raw.execute("SELECT name FROM sqlite_schema")}
        moods = [row[1] for row in raw.execute("PRAGMA table_info(contact)")].count("mood")
        new = "visit" in names, "contact_by_mood" in names, "tally_by_day" not in names, moods == 1
        filled = (
            "visit" not in names or raw.execute("SELECT count(*) FROM visit").fetchone()[0] == 2
        )
        return version, filled and set(new) == {version == NEXT}
    finally:
        raw.close()


def whole(folder: Path, frozen: Frozen, scripts: Path) -> bool:
    """Whether the next start brings everything up to date, with nothing lost or left over."""
    try:
        database = Database.open(folder, frozen.key, known=NEXT, scripts=scripts)
    except JisError:
        return False
    read = frozen.read(database) == frozen.content and database.check_integrity()
    database.close()
    left = {path.name for path in folder.iterdir()} - {"commits.count"}
    return read and left == {FILE_NAME}


@contextmanager
def thawed(frozen: Frozen) -> Iterator[Path]:
    """A folder with the frozen database."""
    with TemporaryDirectory() as place:
        frozen.thaw(Path(place))
        yield Path(place)


def main(arguments: list[str] | None = None) -> int:
    """Kill at step 0, 1, 2, ... until a run comes to its end."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--in-place", action="store_true")
    work = upgrade_in_place if parser.parse_args(arguments).in_place else upgrade
    frozen, step, killed = Frozen("schema_0001"), 0, True
    with TemporaryDirectory() as place:
        scripts = scripts_with_next(Path(place))
        while killed:
            with thawed(frozen) as folder:
                killed = run_and_kill(lambda: work(folder, frozen.key, scripts), after=step)
                schema, right = schema_of(folder, frozen.key)
                told = {"step": step, "schema": schema}
                told["whole"] = right and whole(folder, frozen, scripts)
            sys.stdout.write(json.dumps(told) + "\n")
            step += 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
