"""What a row of a list shows, and a model of such rows. It paints nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

if TYPE_CHECKING:
    from collections.abc import Sequence

# Compared as plain ints: `data` is called a thousand times at a repaint.
ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 1
"""Holds the `Row`."""
KEY_ROLE = int(Qt.ItemDataRole.UserRole) + 2
"""Holds ``Row.key``."""
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)

RowState = Literal["", "attention", "care", "good", "info"]


@dataclass(frozen=True, kw_only=True, slots=True)
class Row:
    """One row: two lines, something before them and something right of them.

    Attributes:
        key: stable, of what the row stands for; also gives the avatar's ground.
        first: the bold part of the first line.
        more: the plain part behind it.
        second: the second line.
        second_state: colour of the second line; a state comes with ``second_icon``.
        second_icon: before the second line.
        right: when, or how many.
        letter: in an avatar before the lines; else the ``icon``.
        icon: in a bubble before the lines; with neither the lines begin at the edge.
        header: a group's header: one band with ``first`` and ``more``, not to be chosen.
        spoken: the whole row as a sentence; made from the parts where empty.
    """

    key: str
    first: str
    more: str = ""
    second: str = ""
    second_state: RowState = ""
    second_icon: str = ""
    right: str = ""
    letter: str = ""
    icon: str = ""
    header: bool = False
    spoken: str = ""

    @property
    def sentence(self) -> str:
        """What a screen reader says."""
        parts = (self.first, self.more, self.second, self.right)
        return self.spoken or ", ".join(part for part in parts if part)


class RowModel(QAbstractListModel):
    """Rows that are all in memory. A longer list has a model of its own with the same roles."""

    def __init__(self, rows: Sequence[Row] = ()) -> None:
        super().__init__()
        self._rows = tuple(rows)

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def row_at(self, place: int) -> Row | None:
        """The row at an index; None outside."""
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def place_of(self, key: str) -> int:
        """The index of a key; -1 when it is not there."""
        return next((at for at, row in enumerate(self._rows) if row.key == key), -1)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """See QAbstractItemModel.rowCount."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = _DISPLAY) -> Any:  # noqa: ANN401  Qt's signature
        """See QAbstractItemModel.data; roles are `ROW_ROLE`, `KEY_ROLE`, the text for readers."""
        if role == ROW_ROLE:
            return self._rows[index.row()]
        if role in {_DISPLAY, _ACCESSIBLE}:
            return self._rows[index.row()].sentence
        return self._rows[index.row()].key if role == KEY_ROLE else None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """See QAbstractItemModel.flags; headers cannot be chosen."""
        row = self.row_at(index.row())
        if row is None or row.header:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
