"""A window on a profile with twenty youths, and what is stored in it. No tests here."""

from __future__ import annotations

from datetime import time, timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QElapsedTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from jis_desktop.bootstrap import SystemClock, SystemEntropy
from jis_desktop.domain.planned_activity import Plan
from jis_desktop.domain.records import Kind
from jis_desktop.local_profile import LocalProfile
from jis_desktop.services.coach import OpenTrajectory, open_trajectory
from jis_desktop.services.edit_activity import Marks, call_roll
from jis_desktop.services.first_start import FirstStart, start_profile
from jis_desktop.services.log_activity import LogActivity, log_activity
from jis_desktop.services.log_contact import LogContact, log_contact
from jis_desktop.services.people import KnownYoungPerson, NewYoungPerson
from jis_desktop.services.plan_activity import plan_once
from jis_desktop.services.read_records import list_records
from jis_desktop.ui.style.theme import active_theme
from tests.ui.opened_window import PASSPHRASE, PATIENCE_MS, open_window, unlock

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from uuid import UUID

    from jis_desktop.domain.records import Logged
    from jis_desktop.ports import Workplace
    from jis_desktop.ui.main_view import MainView

NAMES = (
    *("Amira", "Bilal", "Chaima", "Daan", "Elif", "Fatih", "Gijs", "Hajar", "Imane", "Jayden"),
    *("Kaoutar", "Lina", "Milan", "Noor", "Omar", "Ryan", "Rayan", "Sara", "Tess", "Yassir"),
)
ON_ROLL = NAMES[:15]
NICKNAMED, NICKNAME = "Mohammed", "Simo"
QUIET = "Yassir"
WEEKS = 4


class Desk:
    """The window with Samira's twenty youths, and what is stored."""

    def __init__(self, folder: Path) -> None:
        _fill(folder)
        self.window = open_window(folder)
        active_theme().set_look("light")
        self.window.activateWindow()
        unlock(self.window)
        self.wait(lambda: self.window.opened is not None)
        self.settle()

    @property
    def view(self) -> MainView:
        """The opened app."""
        opened = self.window.opened
        assert opened is not None
        return opened

    def ask(self, work: Callable[[Workplace], Any]) -> Any:
        """Read on the worker, as the window does."""
        answers: list[Any] = []
        workplace, tasks = self.view._workplace, self.view._tasks
        tasks.run(lambda: work(workplace), done=answers.append, failed=answers.append)
        self.wait(lambda: bool(answers))
        return answers[0]

    def records(self, kind: Kind) -> list[Any]:
        """All of a kind, the latest first."""
        found: list[Any] = self.ask(lambda workplace: list(list_records(kind, workplace)))
        return found

    def youth(self, name: str) -> UUID:
        """The id of somebody known."""
        (found,) = [one.id for one in self.records(Kind.YOUNG_PERSON) if one.name == name]
        return found

    def plan(self, **said: Any) -> None:
        """Plan something for about now."""

        def work(workplace: Workplace) -> Logged:
            now = workplace.clock.now()
            plan = Plan(at=now.time().replace(second=0, microsecond=0), **said)
            return plan_once(plan, now.date(), workplace)

        self.ask(work)
        self.view.today_presenter.refresh()
        self.settle()

    def take_back(self) -> None:
        """Undo what was just done."""
        self.view.undo._on_keys()
        self.settle()

    def settle(self) -> None:
        """Let what is under way be answered and painted."""
        QTest.qWait(1)
        self.wait(lambda: not self.window.busy)
        QApplication.processEvents()

    def wait(self, until: Callable[[], bool]) -> None:
        """Turn until it holds."""
        clock = QElapsedTimer()
        clock.start()
        while not until():
            QTest.qWait(2)
            assert clock.elapsed() < PATIENCE_MS, "it never came"

    def close(self) -> None:
        """Close the window."""
        self.window.close()


def _fill(folder: Path) -> None:
    door = LocalProfile(folder, clock=SystemClock())
    start = FirstStart(
        worker="Samira", organisation="Kade", schools=("De Werf",), passphrase=PASSPHRASE
    )
    workplace, _code = start_profile(start, door=door, entropy=SystemEntropy())
    today = workplace.clock.now().date()
    youths: dict[str, UUID] = {}
    for name in (*NAMES, NICKNAMED):
        days = 7 * WEEKS if name == QUIET else 1
        who = NewYoungPerson(name=name, nickname=NICKNAME if name == NICKNAMED else "")
        contact = LogContact(who=who, kind="check_in", day=today - timedelta(days))
        made = log_contact(contact, workplace)
        assert made.young_person_id is not None
        youths[name] = made.young_person_id
    open_trajectory(
        OpenTrajectory(who=KnownYoungPerson(youths[QUIET]), opened_on=today - timedelta(7 * WEEKS)),
        workplace,
    )
    cooking = LogActivity(
        kind="talentontwikkeling",
        title="koken",
        day=today - timedelta(21),
        minutes=90,
        place="eigen_ruimte",
    )
    log_activity(cooking, workplace)
    session = LogActivity(kind="sport", title="voetbal", day=today - timedelta(7), at=time(0, 0))
    made = log_activity(session, workplace)
    call_roll(made.id, Marks(present=tuple(youths[one] for one in ON_ROLL)), workplace)
    door.close()
