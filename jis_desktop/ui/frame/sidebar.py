"""The places of the app at the left, and whose laptop it is; a narrow rail in a small window."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from jis_desktop.ui.page import logo
from jis_desktop.ui.style.theme import active_theme
from jis_desktop.ui.widgets.avatar import Avatar
from jis_desktop.ui.widgets.card import Rule
from jis_desktop.ui.widgets.nav_item import NavItem
from jis_desktop.ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

WIDE, RAIL = 208, 88
_LOGO = 28
_MARGIN, _RAIL_MARGIN = 12, 4


@dataclass(frozen=True)
class Place:
    """A screen one can go to.

    Attributes:
        key: stable, not shown.
        text: shown and read aloud.
        icon: a Lucide name.
        at_foot: stands at the foot of the sidebar.
    """

    key: str
    text: str
    icon: str
    at_foot: bool = False


class Sidebar(QFrame):
    """The places; Ctrl+1, Ctrl+2 ... go to them, up and down move along them.

    Args:
        places: in order.

    Attributes:
        chosen: carries the key of the place that somebody went to.
    """

    chosen = Signal(str)

    def __init__(self, places: Sequence[Place]) -> None:
        super().__init__()
        self.setObjectName("sidebar")
        self.setProperty("kind", "side")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self._items: dict[str, NavItem] = {}
        self._word = Text("JIS", role="heading")
        column = self._column = QVBoxLayout(self)
        column.setSpacing(2)
        column.addWidget(self._head())
        column.addSpacing(10)
        for number, place in enumerate((p for p in places if not p.at_foot), start=1):
            column.addWidget(self._item(place, f"Ctrl+{number}"))
        column.addStretch(1)
        for place in (p for p in places if p.at_foot):
            column.addWidget(self._item(place, "Ctrl+,"))
        column.addSpacing(8)
        column.addWidget(Rule())
        column.addWidget(self._owner())
        self.set_rail(on=False)

    def place_keys(self) -> tuple[str, ...]:
        """The places' keys, in order."""
        return tuple(self._items)

    def set_current(self, key: str) -> None:
        """Mark a place as the present one."""
        for item in self._items.values():
            item.setChecked(item.key == key)

    def set_counts(self, counts: Mapping[str, int]) -> None:
        """Show how many wait, by place."""
        for key, count in counts.items():
            self._items[key].set_count(count)

    def set_owner(self, worker: str, organisation: str) -> None:
        """Show whose laptop it is."""
        self._avatar.show_letter(worker[:1].upper(), worker)
        self._worker.setText(worker)
        self._organisation.setText(organisation)

    def set_rail(self, *, on: bool) -> None:
        """Be narrow: icons above words."""
        self.setFixedWidth(active_theme().px(RAIL if on else WIDE))
        side = _RAIL_MARGIN if on else _MARGIN
        self._column.setContentsMargins(side, 14, side, 12)
        for item in self._items.values():
            item.set_rail(on=on)
        self._word.setVisible(not on)
        self._names.setVisible(not on)

    def _item(self, place: Place, keys: str) -> NavItem:
        item = NavItem(place.key, place.text, icon=place.icon, name=f"sidebar.{place.key}")
        item.clicked.connect(lambda: self.chosen.emit(place.key))
        item.setToolTip(keys)
        QShortcut(QKeySequence(keys), self).activated.connect(item.click)
        self._items[place.key] = item
        return item

    def _head(self) -> QWidget:
        head = QWidget()
        line = QHBoxLayout(head)
        line.setContentsMargins(12, 0, 0, 0)
        line.setSpacing(10)
        line.addWidget(logo(_LOGO, "sidebar.logo"))
        line.addWidget(self._word)
        line.addStretch(1)
        return head

    def _owner(self) -> QWidget:
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(12, 8, 0, 0)
        line.setSpacing(10)
        self._avatar = Avatar("", "", name="sidebar.avatar")
        self._worker = Text("", role="small", name="sidebar.worker").set_weight(600)
        self._organisation = Text("", role="caption", ink="ink_2", name="sidebar.organisation")
        self._names = QWidget()
        names = QVBoxLayout(self._names)
        names.setContentsMargins(0, 0, 0, 0)
        names.setSpacing(0)
        names.addWidget(self._worker)
        names.addWidget(self._organisation)
        line.addWidget(self._avatar)
        line.addWidget(self._names, 1)
        return holder
