"""The panel in which two youths become one: whom, who stays, and what moves."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jis_desktop.ui.page import scrolled
from jis_desktop.ui.style.theme import active_theme
from jis_desktop.ui.widgets.announcement import announce
from jis_desktop.ui.widgets.card import Card
from jis_desktop.ui.widgets.icon_field import IconField
from jis_desktop.ui.widgets.keyed_button import KeyedButton
from jis_desktop.ui.widgets.note_line import NoteLine
from jis_desktop.ui.widgets.option import Option
from jis_desktop.ui.widgets.row import Row, RowModel
from jis_desktop.ui.widgets.row_list import RowList
from jis_desktop.ui.widgets.segments import Segments
from jis_desktop.ui.widgets.side_panel import SidePanel
from jis_desktop.ui.widgets.text import IconText, Text

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from jis_desktop.domain.errors import JisError
    from jis_desktop.services.see_privacy import Kept
    from jis_desktop.ui.error_text import ErrorText
    from jis_desktop.ui.youths.kept_phrases import KeptPhrases
    from jis_desktop.ui.youths.presenter import YouthLine

_LEAST_LIST = 120
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class MergePanel(SidePanel):
    """Type a name, Enter takes the first; then who stays; Ctrl+Enter merges, Esc closes.

    Args:
        around: over which it opens.
        phrases: counts in words.
        errors: puts errors into words.

    Attributes:
        typed: carries the text.
        chosen: carries the id of the other youth.
        turned: carries the id of who stays.
        confirmed: make them one.
    """

    typed = Signal(str)
    chosen = Signal(object)
    turned = Signal(object)
    confirmed = Signal()

    def __init__(self, around: QWidget, phrases: KeptPhrases, errors: ErrorText) -> None:
        super().__init__(around, name="youths.merge", title=self.tr("Merge"))
        self._phrases = phrases
        self._errors = errors
        self._keep: Segments | None = None
        self._options: list[Option] = []
        self._made = False

    def prepare(self) -> None:
        """Make what it holds, once; opening it does it too."""
        if self._made:
            return
        self._made = True
        self._keep_line = QHBoxLayout()
        self._make_head()
        self._make_search()
        self._make_choice()
        self._make_foot()
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.merge_button.click)

    def show_others(self, whose: YouthLine, others: list[YouthLine], *, alike: int) -> None:
        """See `merging.MergingView.show_others`."""
        self.prepare()
        if self.isHidden():
            self._begin(whose)
        resembles = self.tr("resembles {name}").format(name=whose.known.name)
        self._model.set_rows(
            [_row(line, resembles if at < alike else "") for at, line in enumerate(others)]
        )
        self.list.setCurrentIndex(self._model.index(0, 0))
        self._nobody.setVisible(not others)
        self.list.setVisible(bool(others))

    def show_merge(self, kept: YouthLine, merged: YouthLine, moving: Kept) -> None:
        """See `merging.MergingView.show_merge`."""
        self.merge_button.setEnabled(True)
        self._offer_both(kept, merged)
        what = self._phrases.counted(moving) or self.tr("only the name")
        told = self.tr("From {merged} to {kept}: {what}. Name, class and school of {kept} stay.")
        text = told.format(merged=_label(merged), kept=_label(kept), what=what)
        self._told.setText(text)
        self._choice.show()
        # Only then is it known how high the choice is.
        QTimer.singleShot(0, self, lambda: self._area.ensureWidgetVisible(self._choice))
        self._problem.show_note("", "hint")
        announce(self, text)

    def show_error(self, error: JisError) -> None:
        """Say what stands in the way."""
        text = self._errors.text(error)
        self._problem.show_note(text, "attention")
        announce(self, text)

    def _begin(self, whose: YouthLine) -> None:
        self._title.setText(self.tr("Merge {name} with…").format(name=_label(whose)))
        self.field.clear()
        self._choice.hide()
        self._problem.show_note("", "hint")
        self.merge_button.setEnabled(False)
        self.open_panel(self.field)

    def _offer_both(self, kept: YouthLine, merged: YouthLine) -> None:
        both = sorted((kept, merged), key=lambda line: line.known.id)
        options = [Option(line.known.id.hex, _label(line)) for line in both]
        had_focus = self._keep is not None and self._keep.isAncestorOf(self.focusWidget() or self)
        if self._keep is None or self._options != options:
            if self._keep is not None:
                self._keep.hide()
                self._keep.deleteLater()
            self._options = options
            self._keep = Segments(options, label=self.tr("Who stays"), name="youths.merge.keep")
            self._keep.chosen.connect(lambda key: self.turned.emit(UUID(hex=key)))
            self._keep_line.insertWidget(1, self._keep)
            QWidget.setTabOrder(self.list, self._keep)
        self._keep.choose(kept.known.id.hex)
        if not had_focus:
            self.merge_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self, key: str) -> None:
        if key:
            self.chosen.emit(UUID(hex=key))

    def _make_head(self) -> None:
        self._title = IconText("users-round", "", role="heading", ink="ink")
        title = self._title.set_icon("users-round", "primary_ink")
        self.add_head(title, close=self.tr("Close"))

    def _make_search(self) -> None:
        self.field = _Field(
            self, label=self.tr("With whom"), hint=self.tr("type a name"), icon="search"
        )
        self.field.textEdited.connect(self.typed)
        self._model = RowModel()
        self.list = RowList(self._model, label=self.tr("Youths"), name="youths.merge.list")
        self.list.opened.connect(self._choose)
        self.list.clicked.connect(lambda _index: self._choose(self.list.key()))
        self._nobody = Text(
            self.tr("Nobody is called that. Try fewer letters."), ink="ink_2", wrap=True
        )
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(24, 12, 24, 12)
        self._column.setSpacing(8)
        self._column.addWidget(self.field)
        self._column.addWidget(self.list, 1)
        self._column.addWidget(self._nobody)
        self._area = scrolled(content, "youths.merge.scroll")
        self.body.addWidget(self._area, 1)
        self._fit()
        active_theme().changed.connect(self._fit)

    def _fit(self) -> None:
        self.list.setMinimumHeight(active_theme().px(_LEAST_LIST))

    def _make_choice(self) -> None:
        self._choice = Card(kind="info", name="youths.merge.choice")
        self._keep_line.addWidget(Text(self.tr("Who stays"), role="small"))
        self._keep_line.addStretch(1)
        self._told = Text("", wrap=True, name="youths.merge.told")
        self._choice.body.addLayout(self._keep_line)
        self._choice.body.addWidget(self._told)
        self._column.addWidget(self._choice)

    def _make_foot(self) -> None:
        line = self.add_foot()
        self._problem = NoteLine()
        self.merge_button = KeyedButton(
            self.tr("Merge"), name="youths.merge.confirm", kind="primary", cap="Ctrl Enter"
        )
        self.merge_button.clicked.connect(self.confirmed)
        line.addWidget(self._problem, 1)
        line.addStretch(0)
        line.addWidget(self.merge_button)

    def key_taken(self, event: QKeyEvent) -> bool:
        """Whether a key typed in the field belonged to the list."""
        key = Qt.Key(event.key())
        if key in _ENTER and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._choose(self.list.key())
        elif key in _STEPS:
            row = self.list.currentIndex().row() + _STEPS[key]
            last = self._model.rowCount() - 1
            self.list.setCurrentIndex(self._model.index(min(max(row, 0), last), 0))
        else:
            return False
        return True


class _Field(IconField):
    """The name; Enter and the arrows go to the list below."""

    def __init__(self, panel: MergePanel, *, label: str, hint: str, icon: str) -> None:
        super().__init__(name="youths.merge.name", label=label, hint=hint, icon=icon)
        self._panel = panel

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See QWidget.keyPressEvent."""
        if not self._panel.key_taken(event):
            super().keyPressEvent(event)


def _label(line: YouthLine) -> str:
    return line.known.label


def _row(line: YouthLine, mark: str) -> Row:
    known = line.known
    place = " · ".join(part for part in (known.class_name, line.school, mark) if part)
    return Row(
        key=known.id.hex,
        first=known.name,
        more=f"({known.nickname})" if known.nickname else "",
        second=place,
        letter=known.name[:1].upper(),
    )
