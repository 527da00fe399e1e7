"""The head of the screen Signalen: title, board or list, a new one, and the filters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jis_desktop.ui.early_signals.filter_chip import FilterChip
from jis_desktop.ui.widgets.keycap import KeyHints
from jis_desktop.ui.widgets.keyed_button import KeyedButton
from jis_desktop.ui.widgets.option import Option
from jis_desktop.ui.widgets.segments import Segments
from jis_desktop.ui.widgets.text import Text

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from jis_desktop.ui.early_signals.phrases import EarlySignalPhrases
    from jis_desktop.ui.early_signals.presenter import Shown

_BETWEEN = 6


class Head(QWidget):
    """What stands above the board.

    Args:
        phrases: gives the filters' choices.

    Attributes:
        log_requested: somebody wants to log an early signal.
        page_chosen: ``board`` or ``list``.
        filter_chosen: carries which part of the filter and the key.
    """

    log_requested = Signal()
    page_chosen = Signal(str)
    filter_chosen = Signal(str, str)

    def __init__(self, phrases: EarlySignalPhrases) -> None:
        super().__init__()
        self.setObjectName("early_signals.head")
        self._phrases = phrases
        self._busy = False
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 0, 4, 0)
        column.setSpacing(12)
        column.addLayout(self._first_line())
        column.addLayout(self._second_line())

    def page(self) -> str:
        """``board`` or ``list``."""
        return self._pages.key()

    def choose_page(self, key: str) -> None:
        """Show as chosen, without telling anyone."""
        self._pages.choose(key)

    def show_filter(self, shown: Shown) -> None:
        """Offer what there is to filter by, and show what holds."""
        for part, list_name in (("sort", "signal_sort"), ("life_domain", "life_domain")):
            self.filters[part].set_options(self._phrases.options(list_name, on=shown.today))
        schools = [Option(school.id.hex, school.name) for school in shown.board.schools]
        self.filters["school"].set_options(schools)
        self.filters["school"].setVisible(len(schools) > 1)
        for part, chip in self.filters.items():
            chip.choose(str(getattr(shown.filter, part)))

    def set_busy(self, *, on: bool) -> None:
        """Show what only helps where there is anything."""
        self._busy = on
        self._fit_hints()
        self._pages.setEnabled(on)
        for chip in self.filters.values():
            chip.setEnabled(on)

    def set_low(self, *, on: bool) -> None:
        """Leave the line under the title out, for low windows."""
        self._told.setVisible(not on)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See QWidget.resizeEvent."""
        super().resizeEvent(event)
        self._fit_hints()

    def _fit_hints(self) -> None:
        """Show the keys where there is room for them."""
        chips = [chip for chip in self.filters.values() if not chip.isHidden()]
        used = sum(chip.sizeHint().width() + _BETWEEN for chip in chips)
        fits = used + self._hints.sizeHint().width() <= self.width()
        self._hints.setVisible(self._busy and fits)

    def _first_line(self) -> QHBoxLayout:
        self._told = Text(
            self.tr("What young people want, need or find hard. Heard in time."),
            ink="ink_2",
            wrap=True,
            name="early_signals.told",
        )
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(Text(self.tr("Signals"), role="title", name="early_signals.title"))
        names.addWidget(self._told)
        self._pages = Segments(
            (
                Option("board", self.tr("Board"), icon="columns-3"),
                Option("list", self.tr("List"), icon="list"),
            ),
            label=self.tr("Show as"),
            name="early_signals.pages",
        )
        self._pages.choose("board")
        self._pages.chosen.connect(self.page_chosen)
        self.log_button = KeyedButton(
            self.tr("Early signal"), name="early_signals.log", icon="plus"
        )
        self.log_button.clicked.connect(self.log_requested)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addLayout(names, 1)
        for part in (self._pages, self.log_button):
            line.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        return line

    def _second_line(self) -> QHBoxLayout:
        self.filters = {
            "school": self._chip("school", self.tr("All schools"), self.tr("School")),
            "sort": self._chip("sort", self.tr("All kinds"), self.tr("Kind")),
            "life_domain": self._chip(
                "life_domain", self.tr("All life domains"), self.tr("Life domain")
            ),
        }
        self._hints = KeyHints(
            ((("[", "]"), self.tr("move")), (("Enter",), self.tr("open"))),
            name="early_signals.hints",
        )
        self._hints.setMinimumWidth(1)  # they never make the window wider
        line = QHBoxLayout()
        line.setSpacing(_BETWEEN)
        for chip in self.filters.values():
            line.addWidget(chip)
        line.addStretch(1)
        line.addWidget(self._hints)
        return line

    def _chip(self, part: str, every: str, label: str) -> FilterChip:
        chip = FilterChip(every, (), label=label, name=f"early_signals.filter.{part}")
        chip.chosen.connect(lambda key: self.filter_chosen.emit(part, key))
        return chip
