"""The roll call: names in one or two columns, and a field for another name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from jis_desktop.domain.text_rules import fold
from jis_desktop.services.see_activity import unmarked
from jis_desktop.ui.activities.name_field import NameField
from jis_desktop.ui.activities.roll_jump import LETTERS, RollJump
from jis_desktop.ui.activities.roll_row import Mark, RollRow
from jis_desktop.ui.style.theme import active_theme
from jis_desktop.ui.widgets.keycap import KeyHints, cap_text
from jis_desktop.ui.widgets.keyed_button import KeyedButton
from jis_desktop.ui.widgets.text import Text

if TYPE_CHECKING:
    from uuid import UUID

    from PySide6.QtGui import QResizeEvent

    from jis_desktop.services.see_activity import ActivityFile

_TWO_COLUMNS_FROM = 380


class RollCallPart(QWidget):
    """Names with their marks. A mark goes on to the next name, two letters go to a name.

    Attributes:
        marked: carries the id, and ``present``, ``absent`` or ``excused``.
        struck: carries the id.
        rest_marked: all who have no mark yet were there.
        done: Enter, once somebody has a mark; before that it does nothing.
        name_field: adds a name.
    """

    marked = Signal(object, str)
    struck = Signal(object)
    rest_marked = Signal()
    done = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("activities.roll")
        self.rows: list[RollRow] = []
        self._of: UUID | None = None
        self._marked = False
        self._columns = 0
        self._roomy = True
        self._jump = RollJump(self._marks())
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(20)
        self._grid.setVerticalSpacing(2)
        self.name_field = NameField()
        self.name_field.done.connect(self._finish)
        self._nobody = Text(
            self.tr("Nobody on the roll call yet. Type who was there."),
            role="small", ink="ink_2", wrap=True, name="activities.roll.nobody",
        )  # fmt: skip
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(8)
        column.addLayout(self._head())
        column.addWidget(self._nobody)
        column.addLayout(self._grid)
        column.addWidget(self._make_ways())
        column.addLayout(self._foot())
        column.addStretch(1)

    def show_file(self, file: ActivityFile) -> None:
        """Show who was there, who was not, and who is expected."""
        if file.activity.id != self._of:
            self._of, self._marked = file.activity.id, False
        self._marked = self._marked or bool(file.activity.on_roll)
        ids = [known.id for known in file.roll]
        if [row.known for row in self.rows] != list(file.roll):
            self._rebuild(file)
        marks: dict[UUID, Mark] = dict.fromkeys(file.activity.present, "present")
        marks.update(dict.fromkeys(file.activity.absent, "absent"))
        marks.update(dict.fromkeys(file.activity.excused, "excused"))
        for row in self.rows:
            row.show_mark(marks.get(row.known.id, ""))
        there = len(file.activity.present)
        self._count.setText(
            self.tr("{there} of {all}").format(there=there, all=len(ids)) if ids else ""
        )
        left = len(unmarked(file))
        self._rest.setVisible(left > 1)
        self._nobody.setVisible(not ids)
        self._show_hints()

    def set_hints(self, *, on: bool) -> None:
        """Tell the keys, or not where there is no room beside the other parts."""
        self._roomy = on
        self._show_hints()

    def _show_hints(self) -> None:
        for hints in (self._hints, self._ways):
            hints.setVisible(self._roomy and bool(self.rows))

    def focus_first(self) -> None:
        """Go to the first name without a mark, or to the field for a name."""
        row = next((row for row in self.rows if not row.mark), None)
        row = row or next(iter(self.rows), None)
        (row or self.name_field).setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See QWidget.resizeEvent."""
        super().resizeEvent(event)
        self._place()

    def _head(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(Text(self.tr("Who was there?")).set_weight(600))
        self._count = Text("", role="small", ink="ink_2", name="activities.roll.count")
        line.addWidget(self._count)
        line.addStretch(1)
        self._hints = KeyHints(
            (
                ((self.tr("Y", "key: was there"),), self.tr("there")),
                ((self.tr("N", "key: was not"),), self.tr("not")),
                ((self.tr("E", "key: had said so"),), self.tr("had said so")),
            ),
            name="activities.roll.hints",
        )
        line.addWidget(self._hints)
        return line

    def _marks(self) -> frozenset[str]:
        return frozenset(
            (
                self.tr("Y", "key: was there"),
                self.tr("N", "key: was not"),
                self.tr("E", "key: had said so"),
                self.tr("R", "key: the rest were there"),
            )
        )

    def _make_ways(self) -> KeyHints:
        self._ways = KeyHints(
            (
                (("m i", "/ n o"), self.tr("to a name")),
                (("-",), self.tr("not")),
                (("+",), self.tr("there")),
                ((cap_text("Return"),), self.tr("done")),
            ),
            name="activities.roll.ways",
        )
        return self._ways

    def _foot(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(self.name_field, 1, Qt.AlignmentFlag.AlignTop)
        self._rest = KeyedButton(
            self.tr("The rest were there"),
            name="activities.roll.rest",
            kind="quiet",
            cap=self.tr("R", "key: the rest were there"),
        ).small()
        self._rest.clicked.connect(self.rest_marked)
        line.addWidget(self._rest, 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _rebuild(self, file: ActivityFile) -> None:
        focused = next((row.known.id for row in self.rows if row.hasFocus()), None)
        for row in self.rows:
            self._grid.removeWidget(row)
            row.hide()
            row.setParent(None)
            row.deleteLater()
        self.rows = [self._row(RollRow(known, self._jump)) for known in file.roll]
        self._columns = 0
        self._place()
        kept = next((row for row in self.rows if row.known.id == focused), None)
        self._make_current(kept or next(iter(self.rows), None))
        if focused is not None:
            (kept or self.name_field).setFocus(Qt.FocusReason.OtherFocusReason)

    def _row(self, row: RollRow) -> RollRow:
        youth = row.known.id
        row.marked.connect(lambda mark: self._mark(row, mark))
        row.struck.connect(lambda: self.struck.emit(youth))
        row.rest_marked.connect(self.rest_marked)
        row.done.connect(self._finish)
        row.entered.connect(lambda: self._make_current(row))
        row.jumped.connect(lambda letters: self._go_to(letters, row))
        row.stepped.connect(lambda across, down: self._step(row, across, down))
        return row

    def _finish(self) -> None:
        if self._marked:
            self.done.emit()

    def _mark(self, row: RollRow, mark: str) -> None:
        self._marked = True  # at once, for Enter may follow faster than the disk does
        self.marked.emit(row.known.id, mark)
        if row.hasFocus():
            self._step(row, 0, 1)

    def _step(self, row: RollRow, across: int, down: int) -> None:
        high = self._high()
        at = self.rows.index(row) + down + across * high
        if 0 <= at < len(self.rows):
            self.rows[at].setFocus(Qt.FocusReason.OtherFocusReason)
        elif down > 0:
            self.name_field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_to(self, letters: str, row: RollRow) -> None:
        """Go to the next name that begins so; one that is not here is somebody to add."""
        at = self.rows.index(row) + (len(letters) < LETTERS)
        found = [one for one in (*self.rows[at:], *self.rows[:at]) if _begins(one, letters)]
        if found and letters:
            found[0].setFocus(Qt.FocusReason.OtherFocusReason)
        elif len(letters) == LETTERS:
            self.name_field.begin(letters)

    def _make_current(self, current: RollRow | None) -> None:
        for row in self.rows:
            strong = Qt.FocusPolicy.StrongFocus
            row.setFocusPolicy(strong if row is current else Qt.FocusPolicy.ClickFocus)

    def _high(self) -> int:
        return -(-len(self.rows) // max(self._columns, 1))

    def _place(self) -> None:
        columns = 2 if self.width() >= active_theme().px(_TWO_COLUMNS_FROM) else 1
        if columns == self._columns:
            return
        self._columns = columns
        high = max(self._high(), 1)
        for number, row in enumerate(self.rows):
            self._grid.addWidget(row, number % high, number // high)
        for number in range(2):
            self._grid.setColumnStretch(number, 1 if number < columns else 0)
        before: QWidget = self
        for row in self.rows:
            QWidget.setTabOrder(before, row)
            before = row


def _begins(row: RollRow, letters: str) -> bool:
    return fold(row.known.name).startswith(fold(letters)) or row.known.starts_with(letters)
