"""The question "Wie ben je?": a large button a person, with a digit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jis_desktop.ui.page import logo, scrolled
from jis_desktop.ui.style.theme import active_theme
from jis_desktop.ui.widgets.card import Card
from jis_desktop.ui.widgets.keyed_button import KeyedButton
from jis_desktop.ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jis_desktop.domain.account import Account

_WIDE = 420
_HIGH = 52
_DIGITS = 9


class WhoView(QWidget):
    """The question.

    Args:
        accounts: whose profiles there are.

    Attributes:
        chosen: carries the key of a profile.
        new_requested: it is somebody who has no profile here yet.
    """

    chosen = Signal(str)
    new_requested = Signal()

    def __init__(self, accounts: Sequence[Account]) -> None:
        super().__init__()
        self.setObjectName("entrance")
        card = Card(name="entrance.card")
        card.setFixedWidth(active_theme().px(_WIDE))
        card.body.setContentsMargins(28, 28, 28, 24)
        card.body.setSpacing(10)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(logo(36, "entrance.logo"))
        line.addWidget(Text(self.tr("Who are you?"), role="title", name="entrance.title"), 1)
        card.body.addLayout(line)
        card.body.addSpacing(6)
        buttons = [self._choice(account) for account in accounts]
        for button in buttons:
            card.body.addWidget(button)
        new = KeyedButton(
            self.tr("I am new here"), name="entrance.new", kind="quiet", icon="user-plus"
        )  # fmt: skip
        new.clicked.connect(self.new_requested)
        card.body.addWidget(new, 0, Qt.AlignmentFlag.AlignLeft)
        self._arrange(card)
        self.setFocusProxy(buttons[0] if buttons else new)

    def _choice(self, account: Account) -> _Choice:
        name = account.name or self.tr("Profile {number}").format(number=account.number)
        button = _Choice(name, name=f"entrance.{account.number}", icon="user-round")
        button.clicked.connect(lambda: self.chosen.emit(account.key))
        if account.number <= _DIGITS:
            button.set_cap(str(account.number))
            digit = QShortcut(QKeySequence(str(account.number)), self)
            digit.setAutoRepeat(False)
            digit.activated.connect(button.click)
        return button

    def _arrange(self, card: Card) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.addStretch(2)
        column.addWidget(card, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(content, "entrance.scroll"))


class _Choice(KeyedButton):
    """A large one."""

    def sizeHint(self) -> QSize:
        """See QWidget.sizeHint."""
        return QSize(super().sizeHint().width(), active_theme().px(_HIGH))
