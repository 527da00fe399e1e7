"""The panel with the access export: the document, the names that are struck, and where it goes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from jis_desktop.ui.page import scrolled
from jis_desktop.ui.style.theme import active_theme
from jis_desktop.ui.widgets.choice_chips import ChoiceChips
from jis_desktop.ui.widgets.field_row import FieldRow
from jis_desktop.ui.widgets.keyed_button import KeyedButton
from jis_desktop.ui.widgets.option import Option
from jis_desktop.ui.widgets.side_panel import SidePanel
from jis_desktop.ui.widgets.text import IconText, Text
from jis_desktop.ui.youths.proof_form import ProofForm

if TYPE_CHECKING:
    from jis_desktop.services.see_access import Access

_LEAST_PAGE = 260


class AccessPanel(SidePanel):
    """A chip a name: on is struck. A word that is typed is struck too, and gets a chip.

    Args:
        around: over which it opens.

    Attributes:
        struck_changed: carries the words that are struck.
        write_asked: carries the folder and the passphrase.
    """

    struck_changed = Signal(object)
    write_asked = Signal(object, str)

    def __init__(self, around: QWidget) -> None:
        super().__init__(around, name="youths.overview", title=self.tr("Overview for the youth"))
        self._names: list[Option] = []
        self._folder: Path | None = None
        self._made = False

    def prepare(self) -> None:
        """Make what it holds, once; opening it does it too."""
        if self._made:
            return
        self._made = True
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(24, 12, 24, 16)
        column.setSpacing(10)
        self._make_head()
        self._make_names(column)
        self._make_page(column)
        self._make_writing(column)
        self.body.addWidget(scrolled(content, "youths.overview.scroll"), 1)
        self._fit()
        active_theme().changed.connect(self._fit)

    def show_access(self, access: Access, struck: frozenset[str]) -> None:
        """Offer the names, and open."""
        self.prepare()
        self._names = [Option(one.name, f"{one.name} ({one.times})") for one in access.others]
        self._chips.set_options(self._names)
        self._chips.choose(struck)
        self._chips.setVisible(bool(self._names))
        self._nobody.setVisible(not self._names)
        own = [one.name for one in access.others if one.own]
        self._same.setVisible(bool(own))
        self._same.setText(
            self.tr("Somebody else is called {names} too: read where it is about whom.").format(
                names=", ".join(own)
            )
        )
        self._word.clear()
        self._proof.begin()
        self.open_panel(self._word)

    def show_page(self, page: str) -> None:
        """Show the document; where one was reading stays in sight."""
        bar = self._page.verticalScrollBar()
        at = bar.value()
        self._page.setHtml(page)
        bar.setValue(at)

    def show_error(self, text: str, *, at_field: bool) -> None:
        """Say what is wrong."""
        self.prepare()
        self._proof.show_error(text, at_field=at_field)

    def forget(self) -> None:
        """Hold nothing any more, once it is closed."""
        if self._made:
            self._page.clear()
            self._names = []
            self._chips.set_options([])
            self._word.clear()
            self._proof.begin()

    def _make_head(self) -> None:
        title = IconText("file-text", self.tr("Overview for the youth"), role="heading", ink="ink")
        self.add_head(title.set_icon("file-text", "primary_ink"), close=self.tr("Close"))

    def _make_names(self, column: QVBoxLayout) -> None:
        told = self.tr(
            "Names of others are left out. Read it through: switch a name off to put it back, or "
            "type a word that has to go too."
        )
        self._nobody = Text(
            self.tr("No names of others were found."), role="small", ink="ink_2", wrap=True
        )
        self._same = Text("", role="small", ink="attention_ink", wrap=True)
        self._chips = ChoiceChips([], label=self.tr("Left out"), name="youths.overview.names")
        self._chips.changed.connect(self._tell)
        self._word = QLineEdit()
        self._word.setObjectName("youths.overview.word")
        self._word.returnPressed.connect(self._add_word)
        add = KeyedButton(self.tr("Leave out"), name="youths.overview.add", cap="Enter")
        add.clicked.connect(self._add_word)
        line = QHBoxLayout()
        line.addWidget(FieldRow(self.tr("Another word or name"), self._word), 1)
        line.addWidget(add, 0, Qt.AlignmentFlag.AlignBottom)
        for part in (Text(told, role="small", ink="ink_2", wrap=True), self._nobody, self._same):
            column.addWidget(part)
        column.addWidget(self._chips)
        column.addLayout(line)

    def _make_page(self, column: QVBoxLayout) -> None:
        self._page = QTextBrowser()
        self._page.setObjectName("youths.overview.page")
        self._page.setAccessibleName(self.tr("The overview as it will be written"))
        self._page.setOpenLinks(False)
        self._page.setTabChangesFocus(True)
        # It is paper: dark on white, also where the window is dark.
        self._page.setStyleSheet("QTextBrowser { background: #ffffff; color: #111111; }")
        column.addWidget(self._page, 1)

    def _make_writing(self, column: QVBoxLayout) -> None:
        told = self.tr(
            "It becomes a file that everybody who has it can read. Print it or give it to the "
            "youth, and throw the file away. It goes to nobody by itself, to parents neither."
        )
        column.addWidget(Text(told, role="small", ink="ink_2", wrap=True))
        self._proof = ProofForm(
            name="youths.overview.write", deed=self.tr("Choose a folder and save")
        )
        self._proof.given.connect(self._write)
        self._proof.cancelled.connect(self.close_requested)
        column.addWidget(self._proof)

    def _add_word(self) -> None:
        word = " ".join(self._word.text().split())
        if not word:
            return
        struck = {*self._chips.keys(), word}
        if all(option.key != word for option in self._names):
            self._names = [*self._names, Option(word, word)]
            self._chips.set_options(self._names)
        self._chips.choose(struck)
        self._chips.show()
        self._word.clear()
        self._tell()

    def _tell(self) -> None:
        self.struck_changed.emit(frozenset(self._chips.keys()))

    def _write(self, passphrase: str) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Where to save the overview"))
        if folder:
            self.write_asked.emit(Path(folder), passphrase)
        else:
            self._proof.begin()

    def _fit(self) -> None:
        self._page.setMinimumHeight(active_theme().px(_LEAST_PAGE))
