"""The page with the recovery code: show it, print it, and try two groups of it."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout

from jis_desktop.ui.page import Page
from jis_desktop.ui.widgets.card import Card
from jis_desktop.ui.widgets.field_row import FieldRow
from jis_desktop.ui.widgets.icon_field import IconField
from jis_desktop.ui.widgets.keyed_button import KeyedButton
from jis_desktop.ui.widgets.text import IconText, Text

if TYPE_CHECKING:
    from collections.abc import Sequence

_COLUMNS = 3


class CodePage(Page):
    """Nine groups on paper; two of them are asked for.

    Attributes:
        tried: position of a group and what was typed for it.
        printed: the code was sent to a printer.
    """

    tried = Signal(int, str)
    printed = Signal()

    def __init__(self) -> None:
        super().__init__("", "", name="first_start.code")
        self._groups: list[str] = []
        self._tries: dict[int, FieldRow] = {}
        self._cells: list[_Group] = []
        self.title.setText(self.tr("Print your recovery code"))
        told = Text(
            self.tr(
                "If you forget your passphrase, this brings you back in. Nobody else has it. "
                "Keep the paper at home, not with your laptop."
            ),
            ink="ink_2",
            wrap=True,
        )
        self.body.addWidget(told)
        self.body.addWidget(self._make_card())
        self.body.addWidget(Text(self.tr("Try it"), role="heading"))
        self.body.addWidget(
            Text(
                self.tr("Type two groups from your paper. Lower case is fine."),
                role="small",
                ink="ink_2",
                wrap=True,
            )
        )
        self._fields = QHBoxLayout()
        self._fields.setSpacing(16)
        self.body.addLayout(self._fields)
        self._make_foot()

    def show_code(self, groups: Sequence[str], *, to_try: tuple[int, int]) -> None:
        """Show the groups; the two to try are hidden once a field of theirs has the focus."""
        self._groups = list(groups)
        for position, group in enumerate(groups):
            cell = _Group(position, group)
            self._cells.append(cell)
            self._grid.addWidget(cell, position // _COLUMNS, position % _COLUMNS)
        for position in to_try:
            self._add_try(position)
        self._fields.addStretch(1)
        order = [self.print_button, *(row.control for row in self._tries.values())]
        for before, after in pairwise([*order, self.later_button, self.ready_button]):
            self.setTabOrder(before, after)

    def show_try(self, position: int, *, right: bool | None) -> None:
        """Show whether the typed group is right; None while it is not complete."""
        row = self._tries[position]
        if right is None:
            row.clear_error()
        elif right:
            row.set_good(self.tr("Right"))
        else:
            row.set_error(self.tr("Not the same as on your paper. Look once more."))

    def allow_ready(self, *, allowed: bool) -> None:
        """Whether the last button can be pressed."""
        self.ready_button.setEnabled(allowed)

    def tell_printed(self, at: str) -> None:
        """Say when it was printed."""
        self._told.set_icon("circle-check", "good_ink")
        self._told.setText(self.tr("Printed at {time}").format(time=at))

    def _make_card(self) -> Card:
        card = Card(name="first_start.code_card")
        self._grid = QGridLayout()
        self._grid.setSpacing(10)
        card.body.addLayout(self._grid)
        self.print_button = KeyedButton(self.tr("Print"), name="first_start.print", icon="printer")
        self.print_button.clicked.connect(self._print)
        self._told = IconText(
            "pencil", self.tr("Or write it down yourself."), role="small", ink="ink_2"
        )
        line = QHBoxLayout()
        line.addWidget(self.print_button)
        line.addWidget(self._told)
        line.addStretch(1)
        card.body.addLayout(line)
        return card

    def _make_foot(self) -> None:
        self.later_button = KeyedButton(
            self.tr("Try it later"), name="first_start.later", kind="quiet"
        )
        self.ready_button = KeyedButton(
            self.tr("Next"), name="first_start.code_ready", kind="primary"
        ).trailing("arrow-right")
        self.foot.addStretch(1)
        self.foot.addWidget(self.later_button)
        self.foot.addWidget(self.ready_button)

    def _add_try(self, position: int) -> None:
        label = self.tr("Group {number}").format(number=position + 1)
        field = IconField(name=f"first_start.try.{position}", label=label, role="code_input")
        field.returnPressed.connect(self.ready_button.click)
        field.textEdited.connect(lambda text: self._on_try(position, text))
        row = FieldRow(label, field)
        self._tries[position] = row
        self._fields.addWidget(row)

    def _on_try(self, position: int, text: str) -> None:
        # From now on it has to come from the paper.
        for tried in self._tries:
            self._cells[tried].hide_code(self.tr("it is on your paper"))
        self.tried.emit(position, text)

    def _print(self) -> None:
        from PySide6.QtGui import QTextDocument  # noqa: PLC0415  printing only
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415  printing only

        printer = QPrinter()
        dialog = QPrintDialog(printer, self)
        if dialog.exec() != QPrintDialog.DialogCode.Accepted:
            return
        document = QTextDocument()
        lines = "\n".join(
            f"{number}.  {group}" for number, group in enumerate(self._groups, start=1)
        )
        title = self.tr("Recovery code of JIS Desktop")
        document.setPlainText(f"{title}\n\n{lines}\n")
        document.print_(printer)
        self.printed.emit()


class _Group(QFrame):
    """One group of the code with its number."""

    def __init__(self, position: int, group: str) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.setObjectName(f"first_start.group.{position}")
        line = QHBoxLayout(self)
        line.setContentsMargins(14, 10, 14, 10)
        line.setSpacing(14)
        line.addWidget(Text(str(position + 1), role="caption", ink="ink_3"))
        self._code = Text(group, role="code")
        self._hidden = IconText("eye-off", "", role="small", ink="ink_2")
        self._hidden.hide()
        line.addWidget(self._code)
        line.addWidget(self._hidden)
        line.addStretch(1)

    def hide_code(self, text: str) -> None:
        """Show that it is on paper instead of the group."""
        self._hidden.setText(text)
        self._hidden.show()
        self._code.hide()
