"""A model of many rows that are made when they are painted."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from jis_desktop.ui.widgets.row import KEY_ROLE, ROW_ROLE, Row

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

MOST_KEPT = 512
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)


class LazyRowModel(QAbstractListModel):
    """Rows by key; only the latest `MOST_KEPT` that were asked for are kept.

    Args:
        make: makes the row of a key.
    """

    def __init__(self, make: Callable[[str], Row]) -> None:
        super().__init__()
        self._make = make
        self._keys: Sequence[str] = ()
        self._places: dict[str, int] = {}
        self._made: OrderedDict[str, Row] = OrderedDict()

    def set_keys(self, keys: Sequence[str]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._keys = keys
        self._places = {key: place for place, key in enumerate(keys)}
        self._made.clear()
        self.endResetModel()

    def place_of(self, key: str) -> int:
        """The index of a key; -1 when it is not there."""
        return self._places.get(key, -1)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """See QAbstractItemModel.rowCount."""
        return 0 if parent is not None and parent.isValid() else len(self._keys)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = _DISPLAY) -> Any:  # noqa: ANN401  Qt's signature
        """See QAbstractItemModel.data; the roles of `row.RowModel`."""
        if role == ROW_ROLE:
            return self._row(self._keys[index.row()])
        if role == KEY_ROLE:
            return self._keys[index.row()]
        if role in {_DISPLAY, _ACCESSIBLE}:
            return self._row(self._keys[index.row()]).sentence
        return None

    def _row(self, key: str) -> Row:
        row = self._made.get(key)
        if row is None:
            row = self._made[key] = self._make(key)
            if len(self._made) > MOST_KEPT:
                self._made.popitem(last=False)
        return row
