"""Big sorts and temporary tables of an encrypted database leave nothing readable on disk.

SQLite deletes a temporary file while it still writes to it, so the open handles are read.
"""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

import pytest

from jis_desktop.storage.database import Database
from tests.storage.conftest import KEY
from tests.storage.python_process import run_lines

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

BIG_SORT = """
import json, os, sys
from pathlib import Path
folder, key, mode = sys.argv[1:]
os.environ["TMPDIR"] = os.environ["SQLITE_TMPDIR"] = folder
from jis_desktop.storage.database import Database
raw = Database.open(Path(folder), bytes.fromhex(key))._raw
if mode != "as it is":
    raw.execute(f"PRAGMA temp_store = {mode}")
raw.execute("PRAGMA cache_size = 10")
rows = ("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10000) "
        "SELECT 'KANARIEPIET' || hex(randomblob(400)) AS t FROM n")
raw.execute("CREATE TEMP TABLE big AS " + rows)
cursor = raw.execute(rows + " ORDER BY t")
cursor.fetchone()
found = {}
for number in os.listdir("/proc/self/fd"):
    try:
        target = os.readlink(f"/proc/self/fd/{number}")
    except OSError:
        continue
    if folder in target:
        content = os.pread(int(number), 1 << 28, 0)
        found[target] = content.count(b"KANARIEPIET")
print(json.dumps(found))
"""


def canaries(folder: Path, mode: str) -> int:
    """How many copies of the sorted text lie in files under the folder, deleted ones too."""
    Database.create(folder, KEY).close()
    done = run_lines(BIG_SORT, folder, KEY.hex(), mode)
    assert done.returncode == 0, done.stderr
    found: dict[str, int] = json.loads(done.stdout)
    assert len(found) >= 2  # at least the database and its log were looked at
    return sum(found.values())


@pytest.fixture(autouse=True)
def _handles_can_be_read(require: Callable[[object, str], None]) -> None:
    require(sys.platform == "linux", "/proc, to read files that were deleted while open")


def test_a_big_sort_leaves_no_readable_text_in_temporary_files(tmp_path: Path) -> None:
    assert canaries(tmp_path, "as it is") == 0


def test_control_with_temporary_files_on_disk_the_text_is_found(tmp_path: Path) -> None:
    assert canaries(tmp_path, "FILE") > 1_000
