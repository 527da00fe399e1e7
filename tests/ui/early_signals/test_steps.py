"""The panel of the reporting code: nothing without the passphrase, nothing typed is lost."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton, QWidget

from jis_desktop.domain.errors import PassphraseError, StorageError
from jis_desktop.domain.records import Kind
from jis_desktop.services.drafts import open_drafts
from jis_desktop.services.log_early_signal import LogEarlySignal, log_early_signal
from jis_desktop.services.log_line import log_line
from jis_desktop.services.report_code import OPEN_FOR, StepAccess
from jis_desktop.ui.change_feed import ChangeFeed
from jis_desktop.ui.early_signals.steps import ShownSteps, StepsPresenter
from tests.fakes.immediate_tasks import ImmediateTasks
from tests.services.office import Office
from tests.ui.opened_desk import Desk
from tests.ui.opened_window import PASSPHRASE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from jis_desktop.domain.early_signal import EarlySignal
    from jis_desktop.domain.errors import JisError

RIGHT = "aanbod lezing liedje"
SECRET = "blauwe plek"


class RecordingView:
    """Remembers what it was asked to show."""

    def __init__(self) -> None:
        self.asked = 0
        self.shown: list[ShownSteps] = []
        self.taken: list[int] = []
        self.errors: list[str] = []

    def ask_passphrase(self) -> None:
        self.asked += 1

    def show_steps(self, shown: ShownSteps) -> None:
        self.shown.append(shown)

    def show_taken(self, step: int) -> None:
        self.taken.append(step)

    def show_passphrase_error(self, error: JisError) -> None:
        self.errors.append(error.code)

    def show_step_error(self, error: JisError) -> None:
        self.errors.append(error.code)


class Panel:
    """The presenter at work on an office."""

    def __init__(self) -> None:
        self.office = Office()
        self.view = RecordingView()
        self.who = self.office.youth()
        self.signal = self.log(who=self.who)
        self.presenter = self.another(self.view)

    def another(self, view: RecordingView) -> StepsPresenter:
        """The presenter after a restart."""
        return StepsPresenter(
            view,
            tasks=ImmediateTasks(),
            workplace=self.office.workplace,
            feed=ChangeFeed(),
            access=StepAccess(_prove, self.office.clock),
        )

    def log(self, **said: Any) -> EarlySignal:
        made = log_early_signal(
            LogEarlySignal(topic="onveilig_thuis", **said), self.office.workplace
        )
        with self.office.workplace.unit() as unit:
            return unit.early_signals.get(made.id)

    def open(self) -> None:
        self.presenter.opened(self.signal)
        self.presenter.passphrase_given(RIGHT)

    def steps(self) -> list[Any]:
        return [kept.record for kept in self.office.store.records[Kind.MELDCODE_STEP]]


def _prove(passphrase: str) -> None:
    if passphrase != RIGHT:
        raise PassphraseError("passphrase.wrong", field="passphrase")


def content(step: int = 1, **said: str) -> dict[str, Any]:
    held = {"step": step, "day": "", "facts": f"een {SECRET}", "interpretation": "", "result": ""}
    return {**held, **said}


@pytest.fixture
def panel() -> Panel:
    return Panel()


def test_it_asks_first_and_a_wrong_one_shows_nothing(panel: Panel) -> None:
    panel.presenter.opened(panel.signal)
    panel.presenter.passphrase_given("nee")
    assert (panel.view.asked, panel.view.shown) == (1, [])
    assert panel.view.errors == ["passphrase.wrong"]
    panel.presenter.passphrase_given(RIGHT)
    assert len(panel.view.shown) == 1


def test_once_in_five_minutes_is_enough_for_another_early_signal_too(panel: Panel) -> None:
    panel.open()
    panel.presenter.closed()
    panel.presenter.opened(panel.log(group_label="twee uit 2B"))
    assert (panel.view.asked, len(panel.view.shown)) == (1, 2)
    panel.presenter.closed()
    panel.office.clock.moment += OPEN_FOR
    panel.presenter.opened(panel.signal)
    assert (panel.view.asked, len(panel.view.shown)) == (2, 2)


def test_a_step_is_stored_with_its_parts_and_what_was_passed_over_shows(panel: Panel) -> None:
    panel.open()
    panel.presenter.taken(
        content(4, day="gisteren", interpretation="schrik", result="acuut_onveilig")
    )
    (step,) = panel.steps()
    yesterday = panel.office.clock.now().date() - timedelta(1)
    assert (step.step, step.day, step.result) == (4, yesterday, "acuut_onveilig")
    assert (step.facts, step.interpretation) == (f"een {SECRET}", "schrik")
    assert panel.view.taken == [4]
    assert panel.view.shown[-1].missing == (1, 2, 3)
    assert panel.view.shown[-1].typed is None
    assert open_drafts(panel.office.workplace) == []


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ({"facts": " "}, "meldcode.no_facts"),
        ({"day": "ooit"}, "day.unreadable"),
        ({"result": "melden"}, "meldcode.result"),
    ],
)
def test_what_cannot_be_is_told_and_stays(panel: Panel, said: dict[str, str], code: str) -> None:
    panel.open()
    panel.presenter.taken(content(4, **said))
    assert panel.view.errors == [code]
    assert panel.steps() == []
    panel.presenter.keep()
    assert len(open_drafts(panel.office.workplace)) == 1


def test_a_full_disk_keeps_what_was_typed_and_the_next_try_stores_it_once(panel: Panel) -> None:
    panel.open()
    panel.office.store.fail_next = StorageError("disk.full")
    panel.presenter.taken(content())
    assert panel.view.errors == ["disk.full"]
    panel.presenter.taken(content())
    assert len(panel.steps()) == 1


def test_what_was_typed_waits_for_its_own_early_signal(panel: Panel) -> None:
    other = panel.log(group_label="twee uit 2B")
    panel.open()
    panel.presenter.typed(content(2))
    panel.presenter.closed()
    panel.presenter.opened(other)
    assert panel.view.shown[-1].typed is None
    panel.presenter.typed(content(3, facts="anders"))
    panel.presenter.closed()
    panel.presenter.opened(panel.signal)
    assert panel.view.shown[-1].typed == content(2)
    assert len(open_drafts(panel.office.workplace)) == 2
    panel.presenter.forgotten()
    assert len(open_drafts(panel.office.workplace)) == 1


def test_a_draft_comes_back_behind_the_passphrase(panel: Panel) -> None:
    panel.open()
    panel.presenter.typed(content(2))
    panel.presenter.keep()
    (draft,) = open_drafts(panel.office.workplace)
    view = RecordingView()
    again = panel.another(view)
    again.resume(draft)
    assert (view.asked, view.shown) == (1, [])
    again.passphrase_given(RIGHT)
    assert view.shown[-1].typed == content(2)
    again.taken(content(2))
    assert open_drafts(panel.office.workplace) == []
    assert [one.young_person_id for one in panel.steps()] == [panel.who.id]


def test_a_draft_that_makes_no_sense_opens_nothing(panel: Panel) -> None:
    panel.open()
    panel.presenter.typed(content(2))
    panel.presenter.keep()
    (draft,) = open_drafts(panel.office.workplace)
    shown = len(panel.view.shown)
    for held in ("{}", "[]", "zo", '{"signal": "x", "step": 1}', '{"signal": null, "step": 9}'):
        panel.presenter.resume(replace(draft, content=held))
    assert len(panel.view.shown) == shown


def test_nothing_comes_into_a_panel_that_was_shut_meanwhile(panel: Panel) -> None:
    panel.open()
    panel.presenter.closed()
    panel.presenter._take(panel.signal.id, ())
    panel.presenter.typed(content())
    panel.presenter.taken(content())
    assert len(panel.view.shown) == 1
    assert panel.steps() == []


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    assert qapp is not None
    made = Desk(tmp_path / "profile")
    yield made
    made.close()


def texts(part: QWidget) -> str:
    """Every text below a part."""
    held = [str(one.property("text")) for one in part.findChildren(QWidget)]
    held += [one.toPlainText() for one in part.findChildren(QPlainTextEdit)]
    return "\n".join(held)


def test_in_the_window_the_real_passphrase_opens_it_and_closing_forgets(desk: Desk) -> None:
    made = desk.ask(lambda workplace: log_line("signaal noor onveilig", workplace))
    desk.view.go_to("early_signals")
    desk.settle()
    view = desk.view.screens.view_of("early_signals")
    view._open(made.id.hex)
    assert view.detail.findChild(QWidget, "early_signals.detail.thought") is not None
    view.detail.steps_button.click()
    desk.settle()
    panel = view.steps
    assert panel.proof.isVisible()
    panel.proof.field.setText("nee nee nee")
    panel.proof._go.click()
    desk.settle()
    assert panel.proof.row.error()
    panel.proof.field.setText(PASSPHRASE)
    panel.proof._go.click()
    desk.wait(lambda: panel.findChild(QPushButton, "early_signals.steps.3.add") is not None)
    panel.findChild(QPushButton, "early_signals.steps.3.add").click()
    panel.form._facts.setPlainText(f"een {SECRET}")
    panel.form._interpretation.setPlainText("schrik")
    panel.findChild(QPushButton, "early_signals.step.save").click()
    desk.wait(lambda: SECRET in texts(panel))
    desk.settle()
    assert panel.findChild(QWidget, "early_signals.steps.3.0.facts").text() == f"een {SECRET}"
    assert panel.findChild(QWidget, "early_signals.steps.2.state") is not None
    assert panel.form.isHidden()
    panel.close_panel()
    desk.settle()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert SECRET not in texts(panel)


def test_a_signal_about_nobody_has_no_way_in(desk: Desk) -> None:
    made = desk.ask(lambda workplace: log_line("signaal onveilig", workplace))
    desk.view.go_to("early_signals")
    desk.settle()
    view = desk.view.screens.view_of("early_signals")
    view._open(made.id.hex)
    assert view.detail.steps_button.isHidden()
    assert view.detail.findChild(QWidget, "early_signals.detail.thought") is None
