"""Writes docs/keystrokes.md: ``python -m tests.ui.keystrokes``."""

from __future__ import annotations

import gc
import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from tests.ui.keystroke_level import CLICK_S, HAND_S, KEY_S, THOUGHT_S
from tests.ui.opened_desk import Desk
from tests.ui.ten_tasks import TASKS, Task, measure

if TYPE_CHECKING:
    from tests.ui.keystroke_level import Count

FILE = Path(__file__).parents[2] / "docs" / "keystrokes.md"
_HEAD = f"""# How few keys it takes

The ten most frequent tasks in the real window, counted by `python -m tests.ui.keystrokes`, which
wrote this page; `tests/ui/test_keystrokes.py` fails where it is stale. Seconds are those of the
keystroke-level model (Card, Moran and Newell, 1980): a key {KEY_S}, a click {CLICK_S}, a hand to
the mouse or back {HAND_S}, a thought (M) {THOUGHT_S}. Targets are in tenths.

- A modifier is a key: Ctrl+N is two, and so are `>` and a capital, for their Shift.
- A thought stands before each decision: what to do, who, what of it, and whether what was read is
  right. The words of a note are typed and not counted.
- The line, or the search field, has the focus at the beginning, as with the targets; the last
  column adds the keys that bring one there from any screen.
- A peer's seconds are the model's on its documents: the fastest of six.

| task | what the hands did | M | keys | s | target | fastest peer | from any screen |
|---|---|---|---|---|---|---|---|
"""
_FOOT = """
Of 3: a signal has no level here, and what its words say ("thuis onveilig") brings topic and domain.
Of 5 and 6: the session is planned for today, as group work mostly is.
Of 4c: the school is the worker's own first, filled in. Left out: 9, a referral's outcome (no screen
yet).
"""


def measure_all(folder: Path) -> list[tuple[Task, Count]]:
    """Do every task in one window."""
    desk = Desk(folder)
    counts = [(task, measure(desk, task)) for task in TASKS]
    desk.close()
    return counts


def within(task: Task, count: Count) -> bool:
    """Whether the target is met; targets are given in tenths."""
    return round(count.seconds, 1) <= task.target


def page(counts: list[tuple[Task, Count]]) -> str:
    """The whole page."""
    rows = "".join(_row(task, count) for task, count in counts)
    missed = "".join(f"- **{task.number}** {task.missed}\n" for task, _ in counts if task.missed)
    missed = missed or "None.\n"
    return f"{_HEAD}{rows}\n## Missed: what is superfluous\n\n{missed}{_FOOT}"


def _row(task: Task, count: Count) -> str:
    more = (task.opened_by.count("+") + 1) * KEY_S if task.opened_by else 0.0
    verdict = "" if within(task, count) else " **missed**"
    opened = f"{count.seconds + more:.2f} ({task.opened_by})" if more else "-"
    return (
        f"| {task.number} {task.what} | {count.operators} | {count.thoughts} | {count.keys}"
        f" | {count.seconds:.2f} | {task.target}{verdict} | {task.peer} | {opened} |\n"
    )


def main() -> int:
    """Measure and write."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    gc.disable()  # as in the app: what a window is made of is freed on its own thread
    with tempfile.TemporaryDirectory() as name:
        counts = measure_all(Path(name) / "profile")
    FILE.write_text(page(counts), encoding="utf-8")
    for task, count in counts:
        verdict = "ok" if within(task, count) else "MISSED"
        sys.stdout.write(
            f"{task.number} {task.what}: {count.seconds:.2f} s of {task.target} {verdict}\n"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
