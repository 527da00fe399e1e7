"""The opened planned session: what is planned, and what became of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from jis_desktop.ui.widgets.avatar import Bubble
from jis_desktop.ui.widgets.flow_layout import FlowLayout
from jis_desktop.ui.widgets.keycap import cap_text
from jis_desktop.ui.widgets.keyed_button import KeyedButton
from jis_desktop.ui.widgets.tag import Tag
from jis_desktop.ui.widgets.text import Text

if TYPE_CHECKING:
    from datetime import date

    from jis_desktop.services.see_planned import PlannedFile
    from jis_desktop.ui.activities.phrases import ActivityPhrases


class PlannedDetail(QFrame):
    """See the module.

    Args:
        phrases: puts activities into words.

    Attributes:
        held: it took place.
        cancelled: carries the reason's key.
        reinstated: it takes place after all.
        change_requested: the form is to open.
        stopped: the series ends before this session.
    """

    held = Signal()
    cancelled = Signal(str)
    reinstated = Signal()
    change_requested = Signal()
    stopped = Signal()

    def __init__(self, phrases: ActivityPhrases) -> None:
        super().__init__()
        self.setObjectName("activities.planned")
        self.setProperty("kind", "card")
        self._phrases = phrases
        self._day: date | None = None
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 12, 16, 14)
        whole.setSpacing(10)
        whole.addLayout(self._head())
        self._facts = Text(
            "", role="small", ink="ink_2", wrap=True, name="activities.planned.facts"
        )
        self._skips = Text(
            "", role="small", ink="ink_2", wrap=True, name="activities.planned.skips"
        )
        for part in (self._facts, self._skips, self._make_answers()):
            whole.addWidget(part)

    def show_file(self, file: PlannedFile) -> None:
        """Show a session."""
        planned, words = file.planned, self._phrases
        self._day = planned.day
        self._bubble.set_icon(words.icon(planned.plan))
        self._title.setText(words.titled(planned.plan, file.session))
        self._when.setText(words.whole_plan(planned, file.school))
        self._show_gone(planned.cancelled)
        self._show_lines(file)
        waits = planned.waits
        self._hold.setVisible(file.may_be_held)
        self._later.setVisible(waits and not file.may_be_held)
        self._cancel.setVisible(waits)
        self._change.setVisible(waits)
        self._stop.setVisible(waits and file.left > 0)
        self._reinstate.setVisible(not waits)

    def focus_first(self) -> None:
        """Go to the likeliest answer."""
        for button in (self._hold, self._change, self._reinstate):
            if not button.isHidden():
                button.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def finish(self) -> None:
        """Ctrl+Enter: it took place, where that can be said."""
        if not self._hold.isHidden():
            self.held.emit()

    def _head(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(12)
        self._bubble = Bubble("calendar-days", size=32)
        self._title = Text("", wrap=True, name="activities.planned.title").set_weight(600)
        self._when = Text("", role="small", ink="ink_2", wrap=True, name="activities.planned.when")
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self._title)
        names.addWidget(self._when)
        self._gone = Tag("", icon="x", name="activities.planned.cancelled")
        line.addWidget(self._bubble, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(names, 1)
        line.addWidget(self._gone, 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _make_answers(self) -> QWidget:
        holder = QWidget()
        line = FlowLayout(8)
        holder.setLayout(line)
        self._hold = KeyedButton(
            self.tr("It took place"), name="activities.planned.hold", kind="primary",
            cap=cap_text("Ctrl+Return"),
        )  # fmt: skip
        self._cancel = KeyedButton(
            self.tr("Does not take place"), name="activities.planned.cancel"
        ).trailing("chevron-down")
        self._change = KeyedButton(
            self.tr("Change or move"), name="activities.planned.change", icon="pencil"
        )
        self._stop = KeyedButton(
            self.tr("Stop the series here"), name="activities.planned.stop", kind="quiet"
        )
        self._reinstate = KeyedButton(
            self.tr("Takes place after all"), name="activities.planned.reinstate", icon="undo-2"
        )
        self._reasons = QMenu(self._cancel)
        self._reasons.setObjectName("activities.planned.reasons")
        self._hold.clicked.connect(self.held)
        self._cancel.clicked.connect(self._ask_reason)
        self._change.clicked.connect(self.change_requested)
        self._stop.clicked.connect(self.stopped)
        self._reinstate.clicked.connect(self.reinstated)
        self._later = Text(
            self.tr("On the day itself you call the roll and count heads here."),
            role="small", ink="ink_2", name="activities.planned.later",
        )  # fmt: skip
        for part in (
            self._hold, self._cancel, self._change, self._reinstate, self._stop, self._later
        ):  # fmt: skip
            line.addWidget(part)
        return holder

    def _show_gone(self, reason: str | None) -> None:
        words = self._phrases.within("activity_cancel_reason", reason) if reason else ""
        self._gone.setText(self.tr("cancelled: {reason}").format(reason=words))
        self._gone.setVisible(bool(reason))

    def _show_lines(self, file: PlannedFile) -> None:
        plan = file.planned.plan
        needed = self.tr("Needed: {what}").format(what=plan.material) if plan.material else ""
        partners = self.tr("Together with: {who}").format(who=plan.partners)
        facts = [needed, partners if plan.partners else ""]
        self._facts.setText(" · ".join(fact for fact in facts if fact))
        self._facts.setVisible(any(facts))
        skips = self._phrases.skips(file.session)
        self._skips.setText(skips)
        self._skips.setVisible(bool(skips))

    def _ask_reason(self) -> None:
        self._reasons.clear()
        if self._day is None:
            return
        for code in self._phrases.days.lists["activity_cancel_reason"].valid_on(self._day):
            action = self._reasons.addAction(code.label(self._phrases.days.language))
            action.setObjectName(f"activities.planned.reason.{code.key}")
            action.triggered.connect(lambda _checked=False, key=code.key: self.cancelled.emit(key))
        self._reasons.popup(self._cancel.mapToGlobal(self._cancel.rect().bottomLeft()))
