"""The first start in four pages: who, passphrase, recovery code, ready."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTime, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from jis_desktop.ui.first_start.code_page import CodePage
from jis_desktop.ui.first_start.presenter import Step
from jis_desktop.ui.page import Page, icon_note, side_frame
from jis_desktop.ui.passphrase_meter import PassphraseMeter
from jis_desktop.ui.widgets.announcement import announce
from jis_desktop.ui.widgets.field_row import FieldRow
from jis_desktop.ui.widgets.icon_field import IconField
from jis_desktop.ui.widgets.keyed_button import KeyedButton
from jis_desktop.ui.widgets.secret_field import SecretField
from jis_desktop.ui.widgets.step_list import Step as ListedStep
from jis_desktop.ui.widgets.step_list import StepList
from jis_desktop.ui.widgets.text import IconText

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from jis_desktop.domain.errors import JisError
    from jis_desktop.ui.error_text import ErrorText


class FirstStartView(QWidget):
    """See `presenter.FirstStartView`.

    Args:
        errors: puts errors into words.
        strength: 0 to 4 of a passphrase.
        suggest: gives a passphrase of random words.

    Attributes:
        who_given: name, organisation, schools (a tuple).
        passphrase_given: the passphrase and the same again.
        group_tried: position in the code and what was typed.
    """

    who_given = Signal(str, str, object)
    passphrase_given = Signal(str, str)
    group_tried = Signal(int, str)
    later_requested = Signal()
    code_ready = Signal()
    begin_requested = Signal()
    back_requested = Signal()
    restore_requested = Signal()

    def __init__(
        self,
        errors: ErrorText,
        *,
        strength: Callable[[str], int],
        suggest: Callable[[], str],
    ) -> None:
        super().__init__()
        self.setObjectName("first_start")
        self._errors = errors
        self._strength = strength
        self._suggest = suggest
        self.steps = self._make_steps()
        self.pages = QStackedWidget()
        for page in (
            self._who_page(),
            self._passphrase_page(),
            self._code_page(),
            self._end_page(),
        ):
            self.pages.addWidget(page)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._side())
        whole.addWidget(self.pages, 1)
        self.setFocusProxy(self.worker)

    def add_before_first(self, part: QWidget) -> None:
        """Put a way out at the left of the first page's foot."""
        self._first_foot.insertWidget(0, part)

    def show_step(self, step: Step) -> None:
        """See `presenter.FirstStartView.show_step`."""
        self.pages.setCurrentIndex(step)
        self.steps.set_current(step)
        first = {
            Step.WHO: self.worker,
            Step.PASSPHRASE: self.passphrase,
            Step.RECOVERY: self.code_page.print_button,
            Step.READY: self.begin_button,
        }
        self.setFocusProxy(first[step])  # Tab must never lead to a page that is hidden
        first[step].setFocus(Qt.FocusReason.OtherFocusReason)

    def show_error(self, error: JisError) -> None:
        """See `presenter.FirstStartView.show_error`."""
        text = self._errors.text(error)
        row = self._rows.get(error.field or "", self._rows["passphrase"])
        row.set_error(text)
        announce(self, text)
        row.control.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_busy(self, *, busy: bool) -> None:
        """See `presenter.FirstStartView.show_busy`."""
        for row in self._rows.values():
            row.clear_error()
        self.make_button.setEnabled(not busy)
        self.make_button.setText(self.tr("Making your profile…") if busy else self.tr("Next"))

    def show_code(self, groups: Sequence[str], *, to_try: tuple[int, int]) -> None:
        """See `presenter.FirstStartView.show_code`."""
        self.code_page.show_code(groups, to_try=to_try)
        self.steps.set_note(Step.WHO, f"{self.worker.text()}, {self.organisation.text()}")
        self.steps.set_note(Step.PASSPHRASE, self.meter.text())
        self.passphrase.clear()
        self.again.clear()

    def show_try(self, position: int, *, right: bool | None) -> None:
        """See `presenter.FirstStartView.show_try`."""
        self.code_page.show_try(position, right=right)

    def allow_ready(self, *, allowed: bool) -> None:
        """See `presenter.FirstStartView.allow_ready`."""
        self.code_page.allow_ready(allowed=allowed)

    def _make_steps(self) -> StepList:
        return StepList(
            [
                ListedStep(self.tr("Who you are"), self.tr("Name, organisation, schools")),
                ListedStep(self.tr("Passphrase"), self.tr("Five words are enough")),
                ListedStep(self.tr("Recovery code"), self.tr("Print it and try it once")),
                ListedStep(self.tr("Ready"), self.tr("Under two minutes in all")),
            ],
            name="first_start.steps",
        )

    def _side(self) -> QWidget:
        notes = QVBoxLayout()
        notes.addStretch(1)
        for icon, text in (
            ("wifi-off", self.tr("No internet needed. Not now, and hardly ever later.")),
            ("shield-check", self.tr("Everything you log stays encrypted on this laptop.")),
        ):
            notes.addWidget(icon_note(icon, text))
        side = side_frame(self.steps)
        layout = side.layout()
        if isinstance(layout, QVBoxLayout):
            layout.addLayout(notes, 1)
        return side

    def _who_page(self) -> Page:
        page = Page(
            self.tr("Welcome"),
            self.tr("Tell who you are and where you work. It takes less than two minutes."),
            name="first_start.who",
        )
        self.worker = IconField(name="first_start.worker", label=self.tr("Your name"))
        self.organisation = IconField(
            name="first_start.organisation", label=self.tr("Organisation")
        )
        self.schools = IconField(name="first_start.schools", label=self.tr("Schools"))
        self._rows = {
            "worker": FieldRow(self.tr("Your name"), self.worker),
            "organisation": FieldRow(self.tr("Organisation"), self.organisation),
            "school": FieldRow(
                self.tr("Schools"),
                self.schools,
                hint=self.tr("Where you work. Separate several with a comma."),
            ),
        }
        for row in self._rows.values():
            page.body.addWidget(row)
        go = KeyedButton(self.tr("Next"), name="first_start.next", kind="primary", cap="Enter")
        have = KeyedButton(
            self.tr("I have a backup"), name="first_start.restore", kind="quiet", icon="history"
        )
        have.clicked.connect(self.restore_requested)
        page.foot.addWidget(have)
        self._first_foot = page.foot
        page.foot.addStretch(1)
        page.foot.addWidget(go)
        go.clicked.connect(self._give_who)
        self.worker.returnPressed.connect(self.organisation.setFocus)
        self.organisation.returnPressed.connect(self.schools.setFocus)
        self.schools.returnPressed.connect(self._give_who)
        return page

    def _passphrase_page(self) -> Page:
        page = Page(
            self.tr("Choose a passphrase"),
            self.tr("A few loose words are strong and easy to remember. Nobody can look it up."),
            name="first_start.passphrase_page",
        )
        self.passphrase = SecretField(name="first_start.passphrase", label=self.tr("Passphrase"))
        self.again = SecretField(name="first_start.again", label=self.tr("The same again"))
        self.meter = PassphraseMeter(
            self.passphrase, strength=self._strength, name="first_start.strength"
        )
        self._rows |= {
            "passphrase": FieldRow(self.tr("Passphrase"), self.passphrase),
            "again": FieldRow(self.tr("The same again"), self.again),
        }
        self.suggest_button = KeyedButton(
            self.tr("Suggest five words"), name="first_start.suggest", icon="refresh-cw"
        )
        self.show_button = KeyedButton(
            self.tr("Show what I type"), name="first_start.show", kind="quiet", icon="eye"
        )
        self.show_button.setCheckable(True)
        tools = QHBoxLayout()
        tools.addWidget(self.suggest_button)
        tools.addWidget(self.show_button)
        tools.addStretch(1)
        page.body.addWidget(self._rows["passphrase"])
        page.body.addWidget(self.meter, 0, Qt.AlignmentFlag.AlignLeft)
        page.body.addWidget(self._rows["again"])
        page.body.addLayout(tools)
        self._fill_passphrase_foot(page)
        return page

    def _fill_passphrase_foot(self, page: Page) -> None:
        back = KeyedButton(self.tr("Back"), name="first_start.back")
        self.make_button = KeyedButton(
            self.tr("Next"), name="first_start.make", kind="primary", cap="Enter"
        )
        page.foot.addWidget(back)
        page.foot.addStretch(1)
        page.foot.addWidget(self.make_button)
        back.clicked.connect(self.back_requested)
        self.make_button.clicked.connect(self._give_passphrase)
        self.passphrase.returnPressed.connect(self.again.setFocus)
        self.again.returnPressed.connect(self._give_passphrase)
        self.suggest_button.clicked.connect(self._use_suggestion)
        self.show_button.toggled.connect(self._show_typing)

    def _code_page(self) -> CodePage:
        self.code_page = CodePage()
        self.code_page.tried.connect(self.group_tried)
        self.code_page.later_button.clicked.connect(self.later_requested)
        self.code_page.ready_button.clicked.connect(self.code_ready)
        self.code_page.printed.connect(
            lambda: self.code_page.tell_printed(QTime.currentTime().toString("HH:mm"))
        )
        return self.code_page

    def _end_page(self) -> Page:
        page = Page(
            self.tr("You are ready"),
            self.tr("Press Ctrl+N anywhere to log something. One line is enough."),
            name="first_start.ready",
        )
        example = IconText(
            "pen-line", self.tr("ryan 5m found a job > mon"), role="quick", ink="ink"
        )
        page.body.addWidget(example)
        self.begin_button = KeyedButton(
            self.tr("Get started"), name="first_start.begin", kind="primary", cap="Enter"
        )
        for keys in ("Return", "Enter"):
            QShortcut(QKeySequence(keys), self.begin_button).activated.connect(
                self.begin_button.click
            )
        page.foot.addStretch(1)
        page.foot.addWidget(self.begin_button)
        self.begin_button.clicked.connect(self.begin_requested)
        return page

    def _give_who(self) -> None:
        for name in ("worker", "organisation", "school"):
            self._rows[name].clear_error()
        schools = tuple(part.strip() for part in self.schools.text().split(","))
        self.who_given.emit(self.worker.text(), self.organisation.text(), schools)

    def _give_passphrase(self) -> None:
        if self.make_button.isEnabled():
            self._rows["passphrase"].clear_error()
            self._rows["again"].clear_error()
            self.passphrase_given.emit(self.passphrase.text(), self.again.text())

    def _use_suggestion(self) -> None:
        self.show_button.setChecked(True)
        self.passphrase.setText(self._suggest())
        self.again.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_typing(self, shown: bool) -> None:  # noqa: FBT001  Qt's signal
        for field in (self.passphrase, self.again):
            field.show_typing(shown=shown)
