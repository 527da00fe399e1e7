"""The head of a youth's file: who it is, and what can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from jis_desktop.ui.widgets.avatar import Avatar
from jis_desktop.ui.widgets.keyed_button import KeyedButton
from jis_desktop.ui.widgets.tag import Tag
from jis_desktop.ui.widgets.text import Text

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from jis_desktop.services.see_youths import YouthFile
    from jis_desktop.ui.today.phrases import DayPhrases
    from jis_desktop.ui.youths.phrases import YouthPhrases

_AVATAR = 48
_GAP = 16


class FileHead(QWidget):
    """Name, class and school, with the buttons.

    Args:
        phrases: puts youths into words.
        days: code lists and their language.

    Attributes:
        log_requested: carries the beginning of a quick line.
        trajectory_opened: coaching begins.
        trajectory_closed: it ends; carries the key of the result.
        details_asked: what is known of the youth is to be corrected.
        merge_asked: the youth may be the same as another one.
        details: what a key does wherever the screen has the focus.
    """

    log_requested = Signal(str)
    trajectory_opened = Signal()
    trajectory_closed = Signal(str)
    details_asked = Signal()
    merge_asked = Signal()

    def __init__(self, phrases: YouthPhrases, days: DayPhrases) -> None:
        super().__init__()
        self._phrases = phrases
        self._days = days
        self._name = ""
        self.details = QAction(self.tr("Details"), self)
        self.details.setObjectName("youths.details")
        self.details.setShortcut(QKeySequence(Qt.Key.Key_F2))
        self.details.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.details.triggered.connect(self.details_asked)
        self._arrange()

    def show_file(self, file: YouthFile) -> None:
        """Show one youth."""
        person = file.person
        self._name = f"{person.name}/{person.class_name}" if person.class_name else person.name
        self._avatar.show_letter(person.name[:1].upper(), person.id.hex)
        self._title.setText(person.name)
        self._running.setVisible(file.trajectory is not None)
        self._who.setText(self._phrases.who(file))
        self._open_coaching.setEnabled(file.trajectory is None)
        self._close_coaching.menuAction().setEnabled(file.trajectory is not None)

    def set_writable(self, *, on: bool) -> None:
        """Whether anything may be logged or changed about the youth."""
        for button in self._logging:
            button.setEnabled(on)
        self.menu.setEnabled(on)
        self.details.setEnabled(on)

    def log_contact(self) -> None:
        """Ask for a quick line that begins with the youth."""
        self.log_requested.emit(f"{self._name} ")

    def _arrange(self) -> None:
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(_GAP)
        self._avatar = Avatar("", "", size=_AVATAR, name="youths.avatar")
        self._title = Text("", role="title", name="youths.name")
        self._running = Tag(
            self.tr("Coaching runs"), icon="route", state="primary", name="youths.running"
        )
        self._who = Text("", role="small", ink="ink_2", wrap=True, name="youths.who")
        first = QHBoxLayout()
        first.setSpacing(10)
        first.addWidget(self._title)
        first.addWidget(self._running)
        first.addStretch(1)
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addLayout(first)
        names.addWidget(self._who)
        who = QHBoxLayout()
        who.setSpacing(_GAP)
        who.addWidget(self._avatar)
        who.addLayout(names, 1)
        self._deeds = QHBoxLayout()
        self._deeds.setSpacing(_GAP)
        for button in self._buttons():
            self._deeds.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._line.addLayout(who, 1)
        self._line.addLayout(self._deeds)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons below where they would cover the name, see QWidget.resizeEvent."""
        super().resizeEvent(event)
        parts = (self._avatar, self._title, self._running)
        named = sum(part.sizeHint().width() + _GAP for part in parts if not part.isHidden())
        beside = named + self._deeds.sizeHint().width() <= self.width()
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._line.setDirection(way)

    def _buttons(self) -> tuple[KeyedButton, ...]:
        contact = KeyedButton(self.tr("Contact"), name="youths.contact", icon="pen-line")
        contact.clicked.connect(self.log_contact)
        early = KeyedButton(self.tr("Signal"), name="youths.signal", icon="ear")
        early.clicked.connect(lambda: self.log_requested.emit(f"signaal {self._name} "))
        more = KeyedButton(self.tr("More"), name="youths.more", icon="ellipsis").icon_only()
        self.menu = self._make_menu(more)
        more.clicked.connect(lambda: self.menu.popup(more.mapToGlobal(more.rect().bottomLeft())))
        self._logging = (contact, early, more)
        return self._logging

    def _make_menu(self, parent: QWidget) -> QMenu:
        menu = QMenu(parent)
        menu.setObjectName("youths.more.menu")
        menu.addAction(self.details)
        merge = menu.addAction(self.tr("Merge with…"))
        merge.setObjectName("youths.more.merge")
        merge.triggered.connect(self.merge_asked)
        menu.addSeparator()
        self._open_coaching = menu.addAction(self.tr("Begin coaching"))
        self._open_coaching.setObjectName("youths.more.begin")
        self._open_coaching.triggered.connect(self.trajectory_opened)
        self._close_coaching = menu.addMenu(self.tr("Finish coaching"))
        self._close_coaching.setObjectName("youths.more.results")
        self._close_coaching.menuAction().setObjectName("youths.more.finish")
        for code in self._days.lists["trajectory_result"].codes:
            action = self._close_coaching.addAction(code.label(self._days.language))
            action.setObjectName(f"youths.more.finish.{code.key}")
            action.triggered.connect(
                lambda _checked=False, key=code.key: self.trajectory_closed.emit(key)
            )
        return menu
