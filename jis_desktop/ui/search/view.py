"""The search field in the top bar, and what it found in a list below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from jis_desktop.domain.records import Found, Kind
from jis_desktop.ui.style.theme import active_theme
from jis_desktop.ui.widgets.announcement import announce
from jis_desktop.ui.widgets.icon_field import IconField
from jis_desktop.ui.widgets.row import Row, RowModel
from jis_desktop.ui.widgets.row_delegate import RowDelegate
from jis_desktop.ui.widgets.row_list import RowList

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from jis_desktop.domain.errors import JisError
    from jis_desktop.ui.error_text import ErrorText
    from jis_desktop.ui.search.presenter import Deed
    from jis_desktop.ui.today.phrases import DayPhrases

_FIELD_WIDE = 380
_LIST_WIDE = 520
_AROUND = 60
_GAP = 8
_EDGES = 4
_ICONS = {
    Kind.CONTACT: "message-circle",
    Kind.EARLY_SIGNAL: "ear",
    Kind.ACTIVITY: "calendar-days",
    Kind.SUPPORT_ACTION: "hand-heart",
    Kind.TRAJECTORY: "route",
    Kind.GOAL: "target",
}
_BEFORE = 24
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class SearchView(IconField):
    """See `presenter.SearchView`. Down and up choose while the field keeps the focus.

    Args:
        phrases: days in words.
        errors: puts errors into words.
        window: over which the list lies.

    Attributes:
        typed: the text after an edit.
        found_chosen: carries the `Found`.
        told: a sentence for the toast.
    """

    typed = Signal(str)
    found_chosen = Signal(object)
    told = Signal(str)

    def __init__(self, phrases: DayPhrases, errors: ErrorText, window: QWidget) -> None:
        super().__init__(
            name="finder",
            label=self.tr("Search"),
            hint=self.tr("Find a youth, an action or a screen"),
            icon="search",
        )
        self.setMaximumWidth(active_theme().px(_FIELD_WIDE))
        self.setMaxLength(200)
        self.bind("Ctrl+K")
        self._phrases = phrases
        self._errors = errors
        self._window = window
        self._found: dict[str, Found | Deed] = {}
        self._model = RowModel()
        self.results = RowList(
            self._model,
            label=self.tr("Found"),
            name="finder.list",
            delegate=RowDelegate(rounded="", compact=True),
        )
        self.results.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.results.clicked.connect(lambda _index: self._take(self.results.key()))
        self._frame = self._make_frame()
        self.textEdited.connect(self.typed)
        window.installEventFilter(self)

    def show_found(self, found: list[Found], deeds: list[Deed], *, text: str) -> None:
        """See `presenter.SearchView.show_found`."""
        if not self.hasFocus():
            return
        people = [one for one in found if one.kind is Kind.YOUNG_PERSON]
        notes = [one for one in found if one.kind is not Kind.YOUNG_PERSON]
        self._found = {}
        rows = self._group(self.tr("Youths"), [self._person(one) for one in people])
        rows += self._group(self.tr("Actions and screens"), [self._deed(one) for one in deeds])
        rows += self._group(self.tr("Notes"), [self._note(one, text) for one in notes])
        if not rows:
            rows = [Row(key="", first=self.tr("Nothing found"), header=True)]
        self._model.set_rows(rows)
        self._go_to(0, 1)
        self._place()
        announce(self, self.tr("%n found", "", len(self._found)))

    def hide_found(self) -> None:
        """See `presenter.SearchView.hide_found`."""
        self._frame.hide()

    def show_error(self, error: JisError) -> None:
        """See `presenter.SearchView.show_error`."""
        self.told.emit(self._errors.text(error))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See QWidget.keyPressEvent."""
        key = Qt.Key(event.key())
        if key in _STEPS and self._frame.isVisible():
            self._go_to(self.results.currentIndex().row() + _STEPS[key], _STEPS[key])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._take(self.results.key())
        elif key == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Follow the window's size, see QObject.eventFilter."""
        if event.type() == QEvent.Type.Resize and self._frame.isVisible():
            self._place()
        return False

    def event(self, event: QEvent) -> bool:
        """Hide what was found when the focus goes elsewhere, see QWidget.event."""
        if event.type() == QEvent.Type.FocusOut:
            self._frame.hide()
        return super().event(event)

    def _make_frame(self) -> QFrame:
        frame = QFrame(self._window)
        frame.setObjectName("finder.frame")
        frame.setProperty("kind", "card")
        column = QVBoxLayout(frame)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(self.results)
        frame.hide()
        return frame

    def _group(self, title: str, rows: list[Row]) -> list[Row]:
        return [Row(key=title, first=title, header=True), *rows] if rows else []

    def _person(self, found: Found) -> Row:
        key = found.id.hex
        self._found[key] = found
        return Row(key=key, first=found.title, letter=found.title[:1].upper())

    def _deed(self, deed: Deed) -> Row:
        key = f"deed.{deed.key}"
        self._found[key] = deed
        return Row(key=key, first=deed.text, icon=deed.icon)

    def _note(self, found: Found, text: str) -> Row:
        key = found.id.hex
        self._found[key] = found
        day = self._phrases.short_day(found.day) if found.day else ""
        return Row(
            key=key,
            first=found.title or self.tr("nobody named"),
            second=excerpt(found.text, text),
            right=day,
            icon=_ICONS[found.kind],
        )

    def _go_to(self, place: int, step: int) -> None:
        while 0 <= place < self._model.rowCount():
            row = self._model.row_at(place)
            if row is not None and not row.header:
                self.results.setCurrentIndex(self._model.index(place, 0))
                return
            place += step

    def _take(self, key: str) -> None:
        found = self._found.get(key)
        if found is None or self._frame.isHidden():
            return
        self._leave()
        if isinstance(found, Found):
            self.found_chosen.emit(found)
        else:
            found.run()

    def _leave(self) -> None:
        self._frame.hide()
        self.clear()
        self.typed.emit("")
        self.clearFocus()

    def _place(self) -> None:
        corner = self.mapTo(self._window, QPoint(0, self.height() + _GAP))
        wide = min(active_theme().px(_LIST_WIDE), self._window.width() - corner.x() - _GAP)
        room = self._window.height() - corner.y() - _AROUND
        high = min(self.results.content_height() + _EDGES, room)
        self._frame.setGeometry(corner.x(), corner.y(), wide, high)
        self._frame.show()
        self._frame.raise_()


def excerpt(text: str, wanted: str) -> str:
    """The words around where a text was found, on one line."""
    line = " ".join(text.split())
    place = line.lower().find(wanted.split(maxsplit=1)[0].lower()) if wanted.split() else -1
    if place <= _BEFORE:
        return line
    start = line.rfind(" ", 0, place - _BEFORE // 2)
    return f"\u2026{line[start + 1 :]}"
