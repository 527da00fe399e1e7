"""What the program sees to before it does anything else, in a process of its own."""

from __future__ import annotations

import json
import subprocess
import sys

CHILD = """
import json, os, sys
from contextlib import redirect_stdout, suppress
from io import StringIO
from jis_desktop import bootstrap
os.umask(0)
before = os.umask(0)
with redirect_stdout(StringIO()), suppress(SystemExit):
    bootstrap.run(["--version"])
print(json.dumps([before, os.umask(0)]))
"""


def test_no_file_that_it_makes_is_open_to_others() -> None:
    done = subprocess.run([sys.executable, "-c", CHILD], capture_output=True, text=True, check=True)
    before, after = json.loads(done.stdout)
    assert before == 0  # the control
    assert after == 0o077
