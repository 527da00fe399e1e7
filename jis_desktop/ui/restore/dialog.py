"""The form that asks which backup to put back; it asks for the passphrase or the printed code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from jis_desktop.ui.style.theme import active_theme
from jis_desktop.ui.widgets.announcement import announce
from jis_desktop.ui.widgets.combo import Combo
from jis_desktop.ui.widgets.field_row import FieldRow
from jis_desktop.ui.widgets.icon_field import IconField
from jis_desktop.ui.widgets.keyed_button import KeyedButton
from jis_desktop.ui.widgets.note_line import NoteLine
from jis_desktop.ui.widgets.option import Option
from jis_desktop.ui.widgets.secret_field import SecretField
from jis_desktop.ui.widgets.segments import Segments
from jis_desktop.ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jis_desktop.domain.errors import JisError
    from jis_desktop.ports import Contents, Manifest
    from jis_desktop.ui.error_text import ErrorText

_WIDTH = 560


class RestoreDialog(QDialog):
    """See `presenter.RestoreView`.

    Args:
        parent: the window.
        errors: puts errors into words.
        by_code: the printed code is what one has, as on an empty machine.

    Attributes:
        folder_chosen: carries its path.
        look_asked: carries the passphrase and the code ("" without).
        restore_asked: carries the name of the backup.
    """

    folder_chosen = Signal(str)
    look_asked = Signal(str, str)
    restore_asked = Signal(str)

    def __init__(self, parent: QWidget, errors: ErrorText, *, by_code: bool) -> None:
        super().__init__(parent)
        self.setObjectName("restore_form")
        self.setWindowTitle(self.tr("Put back a backup"))
        self.setMinimumWidth(active_theme().px(_WIDTH))
        self._errors = errors
        self._manifests: dict[str, Manifest] = {}
        self._here: Contents | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(
            Text(self.tr("Put back a backup"), role="title", name="restore_form.title")
        )
        told = self.tr("Whoever was erased stays erased.")
        if not by_code:
            first = self.tr("What is on this laptop now is backed up first.")
            told = f"{first} {told}"
        column.addWidget(Text(told, role="small", ink="ink_2", wrap=True))
        self._make_fields(by_code=by_code)
        for row in self._rows.values():
            column.addWidget(row)
        self._preview = Text("", wrap=True, name="restore_form.preview")
        self._note = NoteLine()
        column.addWidget(self._preview)
        column.addWidget(self._note)
        column.addStretch(1)
        column.addLayout(self._make_foot())
        self._choose_way("code" if by_code else "passphrase")
        self._show_preview_part(shown=False)

    def show_folder(self, path: str, count: int) -> None:
        """See `presenter.RestoreView.show_folder`."""
        self._folder.setText(path)
        self._note.show_note(self.tr("%n backup(s) lie here", "", count), "hint")
        self._show_preview_part(shown=False)
        field = self._code if self._way.key() == "code" else self._passphrase
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_preview(self, manifests: Sequence[Manifest], here: Contents | None) -> None:
        """See `presenter.RestoreView.show_preview`."""
        self._manifests = {manifest.name: manifest for manifest in manifests}
        self._here = here
        self._which.set_options([Option(one.name, _moment(one)) for one in manifests])
        self._show_preview_part(shown=True)
        if manifests:
            self._which.choose(manifests[0].name)
            self._tell_about(manifests[0].name)
        self._restore.setEnabled(bool(manifests))
        QTimer.singleShot(0, self, self._fit)
        self._which.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_busy(self, *, busy: bool) -> None:
        """See `presenter.RestoreView.show_busy`."""
        for row in self._rows.values():
            row.clear_error()
        for button in (self._look, self._restore, self._choose):
            button.setEnabled(not busy)
        self._note.show_note(self.tr("One moment…") if busy else "", "hint")

    def show_error(self, error: JisError) -> None:
        """See `presenter.RestoreView.show_error`."""
        text = self._errors.text(error)
        row = self._rows.get(error.field or "")
        if row is None or not row.isVisible():
            self._note.show_note(text, "attention")
        else:
            row.set_error(text)
        announce(self, text)

    def show_restored(self) -> None:
        """See `presenter.RestoreView.show_restored`."""
        self.accept()

    def choose_folder(self) -> str:
        """Ask for the folder; "" where somebody thinks better of it."""
        return QFileDialog.getExistingDirectory(self, self.tr("The folder with backups"))

    def _make_fields(self, *, by_code: bool) -> None:
        self._folder = Text(self.tr("No folder chosen yet"), name="restore_form.folder")
        self._choose = KeyedButton(
            self.tr("Choose the folder…"), name="restore_form.choose", icon="folder-open"
        )
        self._choose.clicked.connect(lambda: self.folder_chosen.emit(self.choose_folder()))
        place = QWidget()
        line = QHBoxLayout(place)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._folder, 1)
        line.addWidget(self._choose)
        place.setFocusProxy(self._choose)
        self._way = Segments(
            [
                Option("passphrase", self.tr("My passphrase")),
                Option("code", self.tr("The code on paper")),
            ],
            label=self.tr("Open with"), name="restore_form.way",
        )  # fmt: skip
        self._way.choose("code" if by_code else "passphrase")
        self._way.chosen.connect(self._choose_way)
        self._code = IconField(name="restore_form.code", label=self.tr("Recovery code"))
        self._passphrase = SecretField(name="restore_form.passphrase", label=self.tr("Passphrase"))
        self._which = Combo([], label=self.tr("Which one"), name="restore_form.which")
        self._which.chosen.connect(self._tell_about)
        self._passphrase.returnPressed.connect(self._ask)
        self._code.returnPressed.connect(self._passphrase.setFocus)
        self._rows = {
            "folder": FieldRow(self.tr("Folder"), place),
            "way": FieldRow(self.tr("Open with"), self._way),
            "code": FieldRow(self.tr("Recovery code"), self._code),
            "passphrase": FieldRow(self.tr("Passphrase"), self._passphrase),
            "name": FieldRow(self.tr("Which one"), self._which),
        }

    def _make_foot(self) -> QHBoxLayout:
        self._look = KeyedButton(
            self.tr("See what is in it"), name="restore_form.look", kind="primary", cap="Enter"
        )
        self._restore = KeyedButton(
            self.tr("Put it back"), name="restore_form.restore", kind="primary", icon="history"
        )
        cancel = KeyedButton(self.tr("Leave it as it is"), name="restore_form.cancel")
        self._look.clicked.connect(self._ask)
        self._restore.clicked.connect(lambda: self.restore_asked.emit(self._which.key()))
        cancel.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        for button in (self._look, self._restore, cancel):
            button.setAutoDefault(False)
            foot.addWidget(button)
        foot.addStretch(1)
        return foot

    def _choose_way(self, way: str) -> None:
        by_code = way == "code"
        self._rows["code"].setVisible(by_code)
        hint = self.tr("A new one, which opens this laptop from then on.") if by_code else ""
        self._rows["passphrase"].set_hint(hint)
        self._show_preview_part(shown=False)

    def _ask(self) -> None:
        code = self._code.text().strip() if self._way.key() == "code" else ""
        self.look_asked.emit(self._passphrase.text(), code)

    def _show_preview_part(self, *, shown: bool) -> None:
        self._rows["name"].setVisible(shown)
        self._preview.setVisible(shown)
        self._restore.setVisible(shown)
        self._look.setVisible(not shown)
        self._fit()

    def _fit(self) -> None:
        """Grow with what came up: a dialog does not do so by itself."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.resize(self.width(), max(self.height(), layout.totalHeightForWidth(self.width())))

    def _tell_about(self, name: str) -> None:
        manifest = self._manifests.get(name)
        if manifest is None:
            return
        lines = [self.tr("In this backup: {what}").format(what=self._counted(manifest.contents))]
        if self._here is not None:
            lines.append(self.tr("Here now: {what}").format(what=self._counted(self._here)))
        self._preview.setText("\n".join(lines))

    def _counted(self, held: Contents) -> str:
        counts = held.counts
        return ", ".join(
            (
                self.tr("%n youth(s)", "", counts.get("young_person", 0)),
                self.tr("%n contact(s)", "", counts.get("contact", 0)),
                self.tr("%n signal(s)", "", counts.get("early_signal", 0)),
                self.tr("%n activity(s)", "", counts.get("activity", 0)),
            )
        )


def _moment(manifest: Manifest) -> str:
    return manifest.moment.astimezone().strftime("%d-%m-%Y %H:%M")
