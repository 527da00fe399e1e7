"""Quiet bars under a youth's head: who this may be besides, and who was merged into it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from jis_desktop.ui.style.theme import active_theme
from jis_desktop.ui.widgets.keyed_button import KeyedButton
from jis_desktop.ui.widgets.text import Text

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from jis_desktop.domain.young_person import YoungPerson
    from jis_desktop.ui.youths.presenter import YouthLine


_LEAST_TEXT = 180


class WaitingBar(QFrame):
    """Says that something was typed and is not stored.

    Attributes:
        resumed: go on with it.
        thrown_away: let it go.
    """

    resumed = Signal()
    thrown_away = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("youths.waiting")
        self.setProperty("kind", "info")
        self._told = Text("", role="small", wrap=True, name="youths.waiting.told")
        go_on = KeyedButton(self.tr("Go on"), name="youths.waiting.resume").small()
        go_on.clicked.connect(self.resumed)
        throw = KeyedButton(
            self.tr("Throw away"), name="youths.waiting.throw", kind="quiet"
        ).small()
        throw.clicked.connect(self.thrown_away)
        _fill(self, _Line(self._told, go_on, throw))
        self.hide()

    def show_count(self, count: int) -> None:
        """Say how many; 0 hides the bar."""
        self.setVisible(count > 0)
        self._told.setText(self.tr("%n correction(s) not stored yet", "", count))


class RestrictedBar(QFrame):
    """Says that the file can be read and not written.

    Attributes:
        privacy_asked: go to where it is lifted.
    """

    privacy_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("youths.restricted")
        self.setProperty("kind", "attention")
        self._told = Text("", role="small", wrap=True, name="youths.restricted.told")
        go = KeyedButton(self.tr("To Privacy"), name="youths.restricted.go").small()
        go.clicked.connect(self.privacy_asked)
        _fill(self, _Line(self._told, go))
        self.hide()

    def show_restriction(self, since: str) -> None:
        """Say since when; "" hides the bar."""
        self.setVisible(bool(since))
        self._told.setText(
            self.tr("Set aside since {day}: to be read only. Lift it at Privacy.").format(day=since)
        )


class AlikeBar(QFrame):
    """Asks whether two youths are one.

    Attributes:
        merge_asked: they may be.
        denied: they are not.
        asks: whether there is somebody to ask about.
    """

    merge_asked = Signal()
    denied = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("youths.alike")
        self.asks = False
        self.setProperty("kind", "info")
        self._told = Text("", role="small", wrap=True, name="youths.alike.told")
        merge = KeyedButton(self.tr("Merge"), name="youths.alike.merge").small()
        merge.clicked.connect(self.merge_asked)
        deny = KeyedButton(self.tr("Not the same"), name="youths.alike.deny", kind="quiet").small()
        deny.clicked.connect(self.denied)
        _fill(self, _Line(self._told, merge, deny))
        self.hide()

    def show_line(self, line: YouthLine | None) -> None:
        """Ask about somebody; None asks nothing."""
        self.asks = line is not None
        self.setVisible(line is not None)
        if line is not None:
            known = line.known
            label = f"{known.name} ({known.class_name})" if known.class_name else known.name
            self._told.setText(self.tr("Resembles {name}. The same youth?").format(name=label))


class TookInBar(QFrame):
    """Says who was merged into the youth, and takes it back.

    Attributes:
        split_asked: carries the merged `YoungPerson`.
    """

    split_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("youths.took_in")
        self.setProperty("kind", "info")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.hide()

    def show_people(self, people: tuple[YoungPerson, ...]) -> None:
        """Show who they are; nobody hides the bar."""
        while (gone := self._column.takeAt(0)) is not None:
            part = gone.widget()
            if part is not None:
                part.hide()
                part.deleteLater()
        for person in people:
            self._column.addWidget(self._row(person))
        self.setVisible(bool(people))

    def _row(self, person: YoungPerson) -> QWidget:
        label = f"{person.name} ({person.class_name})" if person.class_name else person.name
        told = Text(
            self.tr("Merged with {name}").format(name=label),
            role="small", wrap=True, name=f"youths.took_in.{person.id.hex}",
        )  # fmt: skip
        split = KeyedButton(
            self.tr("Split again"), name=f"youths.split.{person.id.hex}", kind="quiet"
        ).small()
        split.setAccessibleName(self.tr("Split again from {name}").format(name=label))
        split.clicked.connect(lambda: self.split_asked.emit(person))
        return _Line(told, split)


class _Line(QWidget):
    """A text with its buttons behind it, or below it where it is narrow."""

    def __init__(self, told: Text, *buttons: KeyedButton) -> None:
        super().__init__()
        self._told = told
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(12, 6, 8, 6)
        self._line.setSpacing(8)
        self._line.addWidget(told, 1)
        self._deeds = QHBoxLayout()
        self._deeds.setSpacing(8)
        for button in buttons:
            self._deeds.addWidget(button)
        self._line.addLayout(self._deeds)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See QWidget.resizeEvent."""
        super().resizeEvent(event)
        room = self.width() - self._deeds.sizeHint().width()
        beside = room >= active_theme().px(_LEAST_TEXT)
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._line.setDirection(way)


def _fill(bar: QFrame, line: _Line) -> None:
    column = QVBoxLayout(bar)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(line)
