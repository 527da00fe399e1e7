"""A month of work with locks, crashes, backups, restores and erasures, and what was left of it.

``python -m tests.faults.month --seed 7`` prints the findings as JSON and ends with 1 if anything
that was acknowledged is lost, anybody who was erased is found, or the audit log is not whole.
POSIX only (fork). ``python -m tests.faults.release month`` runs many.

The profile is a real one on the disk. Everything in it is done by child processes, of which some
are killed (SIGKILL) at a random moment; a model in this process knows from what they said what
must be there, and after each of them everything is read and compared.

Left out, for no erasing reaches it in the backups that lie there already: who was merged and
taken apart again, for a backup of between has that one's records under the key of the other; and
what a draft says of somebody whom it was not about, under the profile's key.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections import Counter
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import pytest

from jis_desktop.services import erase_youth
from tests.faults.month_story import BAD, Month

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def erasures_not_finished() -> Iterator[None]:
    """The control: an opening takes nobody out whose key is gone."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(erase_youth, "finish_erasures", lambda _: None)
        yield


def one_month(*, seed: int, early: bool = False, kills: bool = True) -> Month:
    """A month in a folder of its own."""
    with TemporaryDirectory() as place:
        month = Month(Path(place), seed=seed, early=early, kills=kills)
        month.run()
        return month


def months(count: int, seed: int) -> Counter[str]:
    """So many, with seeds that follow."""
    told: Counter[str] = Counter()
    for number in range(count):
        told.update(one_month(seed=seed + number).told)
    return told


def main(arguments: list[str] | None = None) -> int:
    """Run, and tell."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--seed", type=int, default=time.time_ns() % 2**32)
    parser.add_argument("--early", action="store_true", help="the control: promise too early")
    parser.add_argument(
        "--unfinished",
        action="store_true",
        help="the control: nothing is erased again",
    )
    given = parser.parse_args(arguments)
    if given.unfinished:
        with erasures_not_finished():
            month = one_month(seed=given.seed, kills=False)
    else:
        month = one_month(seed=given.seed, early=given.early)
    sys.stdout.write(json.dumps({**month.told, "troubles": month.troubles[:40]}) + "\n")
    return 1 if any(month.told[word] for word in BAD) else 0


if __name__ == "__main__":
    sys.exit(main())
