"""Over every screen: search, Vastleggen, lock."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout

from jis_desktop.ui.widgets.keyed_button import KeyedButton


class TopBar(QFrame):
    """The bar.

    Attributes:
        log_requested: somebody wants to log something.
        lock_requested: somebody locks the app.
        line: the layout; its first place is for the search field.
    """

    log_requested = Signal()
    lock_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("main.bar")
        self.setProperty("kind", "bar")
        self.line = QHBoxLayout(self)
        self.line.setContentsMargins(24, 9, 24, 9)
        self.line.setSpacing(12)
        self.line.addStretch(1)
        self.log_button = KeyedButton(
            self.tr("Log"), name="main.log", kind="primary", icon="pen-line"
        ).bind("Ctrl+N")
        self.log_button.clicked.connect(self.log_requested)
        self.line.addWidget(self.log_button)
        lock = KeyedButton(self.tr("Lock"), name="main.lock", icon="lock").icon_only()
        lock.clicked.connect(self.lock_requested)
        QShortcut(QKeySequence("Ctrl+L"), self).activated.connect(self.lock_requested)
        self.line.addWidget(lock)
