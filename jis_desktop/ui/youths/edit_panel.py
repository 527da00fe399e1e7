"""The panel in which a record is corrected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from jis_desktop.domain.records import Kind
from jis_desktop.services.correct_record import REMOVABLE
from jis_desktop.ui.page import scrolled
from jis_desktop.ui.widgets.announcement import announce
from jis_desktop.ui.widgets.card import Card
from jis_desktop.ui.widgets.keyed_button import KeyedButton
from jis_desktop.ui.widgets.note_line import NoteLine
from jis_desktop.ui.widgets.side_panel import SidePanel
from jis_desktop.ui.widgets.text import IconText, Text
from jis_desktop.ui.youths.edit_form import EditForm
from jis_desktop.ui.youths.sheet import field_of

if TYPE_CHECKING:
    from jis_desktop.domain.errors import JisError
    from jis_desktop.ui.error_text import ErrorText
    from jis_desktop.ui.today.phrases import DayPhrases
    from jis_desktop.ui.youths.sheet import Sheet

SAVE_KEYS = ("Ctrl+Return", "Ctrl+Enter")
KEEP_MS = 800
"""What is typed is kept within a second of the last key."""


class EditPanel(SidePanel):
    """One record at a time. Ctrl+Enter stores, Esc closes.

    Args:
        around: over which it opens.
        phrases: code lists, their language, and days in words.
        errors: puts errors into words.
        name: the object's name.
        keys: store from anywhere in here; none where the screen around it has the same ones.

    Attributes:
        typed: name and value of a field.
        keep_requested: time to keep what is typed.
        save_requested: store it.
        removal_requested: take the record out.
        forget_requested: show the record as it is stored.
    """

    typed = Signal(str, object)
    keep_requested = Signal()
    save_requested = Signal()
    removal_requested = Signal()
    forget_requested = Signal()

    def __init__(
        self,
        around: QWidget,
        phrases: DayPhrases,
        errors: ErrorText,
        *,
        name: str = "youths.edit",
        keys: tuple[str, ...] = SAVE_KEYS,
    ) -> None:
        super().__init__(around, name=name, title=self.tr("Correct"))
        self._name = name
        self._keys = keys
        self._phrases = phrases
        self._errors = errors
        self._form: EditForm | None = None
        self._keeper = QTimer(self, singleShot=True, interval=KEEP_MS)
        self._keeper.timeout.connect(self.keep_requested)
        self._made = False

    def prepare(self) -> None:
        """Make what it holds, once; opening it does it too."""
        if self._made:
            return
        self._made = True
        self._make_head()
        self._make_came_back()
        self._area = scrolled(QWidget(), f"{self._name}.scroll")
        self.body.addWidget(self._area, 1)
        self._make_foot()
        for keys in self._keys:
            # Only while the focus is in here: the panel for logging has the same key.
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.save)

    def show_sheet(self, sheet: Sheet) -> None:
        """See `correction.CorrectionView.show_sheet`."""
        self.prepare()
        title = self._titles()[sheet.kind]
        self._title.setText(title.format(name=getattr(sheet.record, "name", "")))
        self.setAccessibleName(self._title.text())
        self._problem.show_note("", "hint")
        self._came_back.setVisible(sheet.came_back)
        self._remove.setVisible(sheet.kind in REMOVABLE)
        form = EditForm(sheet, self._phrases, name=self._name)
        form.typed.connect(self._on_typed)
        form.setProperty("kind", "scrolled")
        self._area.setWidget(form)  # deletes the one before
        self._form = form
        self._order_tabs(form)
        self.open_panel(next(iter(form.fields.values())).control)

    def show_error(self, error: JisError) -> None:
        """See `correction.CorrectionView.show_sheet_error`."""
        form, text = self._form, self._errors.text(error)
        announce(self, text)
        there = form is not None and form.show_error(field_of(error, form.fields), text)
        self._problem.show_note("" if there else text, "attention")
        self._area.show_focus()

    def _on_typed(self, name: str, value: object) -> None:
        self._keeper.start()
        self.typed.emit(name, value)

    def _order_tabs(self, form: EditForm) -> None:
        before: QWidget = self._close
        for part in (self._forget, *form.findChildren(QWidget), self._remove, self.save_button):
            stops = part.focusPolicy() & Qt.FocusPolicy.TabFocus
            if stops and part.window() is self.window():  # offers are windows of their own
                QWidget.setTabOrder(before, part)
                before = part

    def save(self) -> None:
        """Ask to store it, unless a field holds text that is no choice yet."""
        form = self._form
        if form is None:
            return
        name = form.left_over()
        if name:
            text = self.tr("Choose something from the list, or empty this field.")
            form.show_error(name, text)
            announce(self, text)
            self._area.show_focus()
        else:
            self.save_requested.emit()

    def _make_head(self) -> None:
        self._title = IconText("pencil", "", role="heading", ink="ink", name=f"{self._name}.title")
        title = self._title.set_icon("pencil", "primary_ink")
        self._close = self.add_head(title, close=self.tr("Close"))

    def _make_came_back(self) -> None:
        self._came_back = Card(kind="info", name=f"{self._name}.came_back")
        told = Text(self.tr("You typed this earlier. It is not stored yet."), wrap=True)
        self._forget = KeyedButton(
            self.tr("Show what is stored"), name=f"{self._name}.forget", kind="quiet"
        ).small()
        self._forget.clicked.connect(self.forget_requested)
        line = QHBoxLayout()
        line.addWidget(told, 1)
        line.addWidget(self._forget)
        self._came_back.body.addLayout(line)
        holder = QHBoxLayout()
        holder.setContentsMargins(24, 12, 24, 0)
        holder.addWidget(self._came_back)
        self.body.addLayout(holder)
        self._came_back.hide()

    def _make_foot(self) -> None:
        line = self.add_foot()
        self._remove = KeyedButton(
            self.tr("Take out"), name=f"{self._name}.remove", kind="quiet", icon="trash-2"
        )
        self._remove.clicked.connect(self.removal_requested)
        self._problem = NoteLine()
        self.save_button = KeyedButton(
            self.tr("Save"), name=f"{self._name}.save", kind="primary", cap="Ctrl Enter"
        )
        self.save_button.clicked.connect(self.save)
        line.addWidget(self._remove)
        line.addWidget(self._problem, 1)
        line.addStretch(0)
        line.addWidget(self.save_button)

    def _titles(self) -> dict[Kind, str]:
        return {
            Kind.CONTACT: self.tr("Correct a contact"),
            Kind.EARLY_SIGNAL: self.tr("Correct a signal"),
            Kind.SUPPORT_ACTION: self.tr("Correct support"),
            Kind.TALLY: self.tr("Correct a count"),
            Kind.ACTIVITY: self.tr("Correct an activity"),
            Kind.GOAL: self.tr("Correct a goal"),
            Kind.TRAJECTORY: self.tr("Correct the beginning of coaching"),
            Kind.YOUNG_PERSON: self.tr("Details of {name}"),
        }
