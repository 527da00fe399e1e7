"""The part of Instellingen about backups: where they lie, how old they are, and what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from jis_desktop.ui.widgets.announcement import announce
from jis_desktop.ui.widgets.card import Card, Rule
from jis_desktop.ui.widgets.keyed_button import KeyedButton
from jis_desktop.ui.widgets.note_line import NoteLine
from jis_desktop.ui.widgets.text import IconText, Text

if TYPE_CHECKING:
    from jis_desktop.domain.backup_place import BackupPlace
    from jis_desktop.domain.errors import JisError
    from jis_desktop.services.back_up import Practised, Standing
    from jis_desktop.ui.backups.phrases import BackupPhrases
    from jis_desktop.ui.error_text import ErrorText


class BackupCard(Card):
    """See `presenter.BackupView`.

    Args:
        phrases: puts moments and folders into words.
        errors: puts errors into words.

    Attributes:
        asked: a backup, now.
        folder_chosen: carries its path.
        practice_asked: carries the path of the folder to try.
        forgotten: carries the id of the folder to write to no more.
        stopped: what is under way is given up.
        restore_asked: one of them is to be put back.
        told: a sentence for the toast.
    """

    asked = Signal()
    folder_chosen = Signal(str)
    practice_asked = Signal(str)
    forgotten = Signal(object)
    stopped = Signal()
    restore_asked = Signal()
    told = Signal(str)

    def __init__(self, phrases: BackupPhrases, errors: ErrorText) -> None:
        super().__init__(title=self.tr("Backup"), name="settings.backup_card")
        self._phrases = phrases
        self._errors = errors
        self._standing: Standing | None = None
        self._pressed: QWidget | None = None
        self._age = Text("", wrap=True, name="settings.backup_age")
        self._places = QVBoxLayout()
        self._places.setSpacing(6)
        self._practised = Text("", role="small", ink="ink_2", wrap=True, name="settings.practised")
        self._note = NoteLine()
        self.body.addWidget(self._age)
        self.body.addLayout(self._places)
        self.body.addWidget(self._practised)
        self.body.addWidget(self._note)
        self.body.addWidget(Rule())
        self.body.addLayout(self._make_foot())
        self.show_busy(None)

    def show_standing(self, standing: Standing) -> None:
        """See `presenter.BackupView.show_standing`."""
        self._standing = standing
        self._age.setText(self._phrases.age(standing.newest))
        self._practised.setText(self._phrases.practised(standing.practised_on))
        self._show_places(standing)
        self._practice.setEnabled(standing.newest is not None)

    def show_busy(self, percent: int | None) -> None:
        """See `presenter.BackupView.show_busy`."""
        busy = percent is not None
        deeds = (self._now, self._choose, self._practice, self._restore)
        pressed = next((button for button in deeds if button.hasFocus()), None)
        self._pressed = pressed or self._pressed
        at_stop = self._stop.hasFocus()
        self._progress.setVisible(busy)
        self._stop.setVisible(busy)
        if busy and pressed is not None:  # or it would go to another part when that is hidden
            self._stop.setFocus(Qt.FocusReason.OtherFocusReason)
        for button in deeds:
            button.setVisible(not busy)
        if not busy and at_stop and self._pressed is not None:
            self._pressed.setFocus(Qt.FocusReason.OtherFocusReason)
        if percent is not None:
            self._note.show_note("", "hint")
            self._progress.setText(self.tr("Busy: {percent}%").format(percent=percent))

    def show_problem(self, error: JisError) -> None:
        """See `presenter.BackupView.show_problem`."""
        text = self._errors.text(error)
        self._note.show_note(text, "attention")
        announce(self, text)

    def show_made(self, count: int) -> None:
        """See `presenter.BackupView.show_made`."""
        self.told.emit(self.tr("Backup made and checked, in %n folder(s)", "", count))

    def show_practised(self, practised: Practised) -> None:
        """See `presenter.BackupView.show_practised`."""
        youths = practised.contents.counts.get("young_person", 0)
        text = self.tr("The practice run went well: %n youth(s) came back", "", youths)
        self._note.show_note(text, "good")
        announce(self, text)

    def choose_folder(self) -> str:
        """Ask for a folder; "" where somebody thinks better of it."""
        return QFileDialog.getExistingDirectory(self, self.tr("A folder for backups"))

    def _make_foot(self) -> QVBoxLayout:
        self._now = KeyedButton(
            self.tr("Back up now"), name="settings.backup_now", kind="primary", icon="save"
        )
        self._choose = KeyedButton(
            self.tr("Choose a folder…"), name="settings.backup_folder", icon="folder-open"
        )
        self._practice = KeyedButton(
            self.tr("Practise restoring"), name="settings.backup_practice", icon="history"
        )
        self._restore = KeyedButton(
            self.tr("Put back…"), name="settings.backup_restore", icon="upload"
        )
        self._stop = KeyedButton(self.tr("Stop"), name="settings.backup_stop")
        self._progress = Text("", name="settings.backup_progress")
        self._now.clicked.connect(self.asked)
        self._choose.clicked.connect(lambda: self.folder_chosen.emit(self.choose_folder()))
        self._practice.clicked.connect(self._ask_practice)
        self._stop.clicked.connect(self.stopped)
        self._restore.clicked.connect(self.restore_asked)
        return _lines(
            (self._now, self._choose, self._progress, self._stop),
            (self._practice, self._restore),
        )

    def _ask_practice(self) -> None:
        if self._standing is None:
            return
        held = [place for place in self._standing.places if place.last_at is not None]
        newest = max(held, key=lambda place: (place.last_at, place.path != self._standing_own()))
        self.practice_asked.emit(newest.path)

    def _standing_own(self) -> str:
        return self._standing.own_path if self._standing else ""

    def _show_places(self, standing: Standing) -> None:
        while (gone := self._places.takeAt(0)) is not None:
            widget = gone.widget()
            if widget is not None:
                widget.hide()  # or the layout would still show it, as a window of its own
                widget.setParent(None)
                widget.deleteLater()
        for number, place in enumerate(standing.places):
            self._places.addWidget(self._place(number, place, standing))

    def _place(self, number: int, place: BackupPlace, standing: Standing) -> QWidget:
        own = place.path == standing.own_path
        behind = standing.erased and place.id in standing.behind
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        name = f"settings.backup_place.{number}"
        text = IconText(
            "hard-drive" if own else "folder-open",
            self._phrases.place(place, own=own, behind=behind),
            role="small", ink="attention_ink" if behind else "ink_2", name=name,
        )  # fmt: skip
        line.addWidget(text, 1)
        if not own:
            forget = KeyedButton(self.tr("Forget"), name=f"{name}.forget", kind="quiet")
            forget.setAccessibleName(self.tr("Forget {path}").format(path=place.path))
            forget.clicked.connect(lambda: self.forgotten.emit(place.id))
            line.addWidget(forget, 0, Qt.AlignmentFlag.AlignRight)
        return row


def _lines(*lines: tuple[QWidget, ...]) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(8)
    for parts in lines:
        line = QHBoxLayout()
        line.setSpacing(8)
        for part in parts:
            line.addWidget(part)
        line.addStretch(1)
        column.addLayout(line)
    return column
