"""The people around a youth, and the form for one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from jis_desktop.services.know_network import Person
from jis_desktop.ui.bsn_warning import warn_of_bsn
from jis_desktop.ui.page import scrolled
from jis_desktop.ui.widgets.card import Card
from jis_desktop.ui.widgets.combo import Combo
from jis_desktop.ui.widgets.field_row import FieldRow
from jis_desktop.ui.widgets.keyed_button import KeyedButton
from jis_desktop.ui.widgets.note_line import NoteLine
from jis_desktop.ui.widgets.option import Option
from jis_desktop.ui.widgets.row import Row, RowModel
from jis_desktop.ui.widgets.row_list import RowList
from jis_desktop.ui.widgets.segments import Segments
from jis_desktop.ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import SignalInstance

    from jis_desktop.domain.errors import JisError
    from jis_desktop.domain.network_member import NetworkMember
    from jis_desktop.ui.error_text import ErrorText
    from jis_desktop.ui.today.phrases import DayPhrases

KEEP_MS = 800
"""What is typed is kept within a second of the last key."""
_AGREED = {"yes": True, "no": False, "": None}


class NetworkPage(QWidget):
    """See `network.NetworkView`.

    Args:
        days: code lists and their language.
        errors: puts errors into words.

    Attributes:
        typed, saved: carry the `Person`.
        keep_requested: what is typed is to be on disk.
        chosen, removed: carry the id of somebody.
        cleared: change nobody.
        told: a sentence for the toast.
        undoable: a sentence and what takes it back.
    """

    typed = Signal(object)
    saved = Signal(object)
    keep_requested = Signal()
    chosen = Signal(object)
    removed = Signal(object)
    cleared = Signal()
    told = Signal(str)
    undoable = Signal(str, object)

    def __init__(self, days: DayPhrases, errors: ErrorText) -> None:
        super().__init__()
        self.setObjectName("youths.network")
        self._days = days
        self._errors = errors
        self._keeper = QTimer(self, singleShot=True, interval=KEEP_MS)
        self._keeper.timeout.connect(self.keep_requested)
        self._made = False
        self._writable = True

    def prepare(self) -> None:
        """Make the list and the form, once; showing or filling them does it too."""
        if self._made:
            return
        self._made = True
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 8, 16)
        column.setSpacing(12)
        column.addWidget(self._make_list())
        self._form = self._make_form()
        self._form.setEnabled(self._writable)
        column.addWidget(self._form)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(content, "youths.network.scroll"))
        self.setFocusProxy(self._role)

    def show_network(self, members: tuple[NetworkMember, ...]) -> None:
        """See `network.NetworkView.show_network`."""
        self.prepare()
        self.rows.set_rows([self._row(member) for member in members])
        self.rows.setFixedHeight(self.rows.content_height())
        self._card.setVisible(bool(members))
        self._nobody.setVisible(not members)
        self.setFocusProxy(self.rows if members else self._role)

    def set_writable(self, *, on: bool) -> None:
        """Whether somebody may be added or changed."""
        self._writable = on
        if self._made:
            self._form.setEnabled(on)

    def show_person(self, person: Person, *, known: bool) -> None:
        """See `network.NetworkView.show_person`."""
        self.prepare()
        self._keeper.stop()
        self._role.choose(person.role)
        self._name.setText(person.name)
        self._reach.setText(person.reach)
        self._agreed.choose({True: "yes", False: "no", None: "none"}[person.agreed])
        self._form.set_title(self.tr("Change") if known else self.tr("Add somebody"))
        self._clear.setVisible(known)
        self._clear_errors()
        if known:
            self._name.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_person_error(self, error: JisError) -> None:
        """See `network.NetworkView.show_person_error`."""
        text = self._errors.text(error)
        self._clear_errors()
        row = self._fields.get({"network_role": "role"}.get(error.field or "", error.field or ""))
        if row is None:
            self._problem.show_note(text, "attention")
            return
        row.set_error(text)
        row.control.setFocus()

    def show_person_stored(self, name: str, role: str, *, undo: Callable[[], None]) -> None:
        """See `network.NetworkView.show_person_stored`."""
        told = self.tr("In the network: {name}").format(name=name or self._role_of(role))
        self.undoable.emit(told, undo)

    def show_person_gone(self, name: str, role: str, *, undo: Callable[[], None]) -> None:
        """See `network.NetworkView.show_person_gone`."""
        told = self.tr("Out of the network: {name}").format(name=name or self._role_of(role))
        self.undoable.emit(told, undo)

    def show_error(self, error: JisError) -> None:
        """See `network.NetworkView.show_error`."""
        self.told.emit(self._errors.text(error))

    def _make_list(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        self._card = Card(title=self.tr("People around the youth"), name="youths.network.card")
        self._card.body.setContentsMargins(1, 1, 1, 1)
        self._model = RowModel()
        self.rows = RowList(
            self._model, label=self.tr("People around the youth"), name="youths.network.people"
        )
        self.rows.opened.connect(lambda key: self.chosen.emit(UUID(hex=key)))
        self.rows.set_tools(self._tools())
        self._card.body.addWidget(self.rows)
        self._nobody = Text(
            self.tr("Nobody yet. Add only whom you need to reach, with the youth's consent."),
            role="small", ink="ink_2", wrap=True, name="youths.network.nobody",
        )  # fmt: skip
        column.addWidget(self._card)
        column.addWidget(self._nobody)
        return holder

    def _tools(self) -> list[tuple[str, QPushButton]]:
        change = KeyedButton(self.tr("Change"), name="youths.network.change", cap="O").small()
        gone = KeyedButton(
            self.tr("Take out"), name="youths.network.remove", cap=self.tr("Del", "key")
        ).small()
        change.clicked.connect(lambda: self._tell(self.chosen))
        gone.clicked.connect(lambda: self._tell(self.removed))
        return [("O", change), ("Delete", gone)]

    def _make_form(self) -> Card:
        self._form = Card(title=self.tr("Add somebody"), name="youths.network.form")
        roles = self._days.lists["network_role"].codes
        language = self._days.language
        self._role = Combo(
            [Option("", self.tr("Choose")), *(Option(c.key, c.label(language)) for c in roles)],
            label=self.tr("Who is it?"), name="youths.network.role",
        )  # fmt: skip
        self._name, self._reach = _line("youths.network.name"), _line("youths.network.reach")
        self._agreed = Segments(
            [
                Option("yes", self.tr("Yes")),
                Option("no", self.tr("No")),
                Option("none", self.tr("Not asked")),
            ],
            label=self.tr("Agreed to contact?"), name="youths.network.agreed", small=True,
        )  # fmt: skip
        self._fields = {
            "role": FieldRow(self.tr("Who is it?"), self._role, side="left"),
            "name": FieldRow(self.tr("Name"), self._name, side="left"),
            "reach": FieldRow(
                self.tr("To reach"), self._reach, side="left",
                hint=self.tr("A number, a room, or when they call back"),
            ),
            "agreed": FieldRow(self.tr("Agreed to contact?"), self._agreed, side="left"),
        }  # fmt: skip
        for row in self._fields.values():
            warn_of_bsn(row)
            self._form.body.addWidget(row)
        self._problem = NoteLine()
        self._form.body.addWidget(self._problem)
        self._form.body.addLayout(self._make_foot())
        self._role.chosen.connect(lambda _key: self._on_typed())
        self._agreed.chosen.connect(lambda _key: self._on_typed())
        for field in (self._name, self._reach):
            field.textEdited.connect(lambda _text: self._on_typed())
            field.returnPressed.connect(self._save)
        return self._form

    def _make_foot(self) -> QHBoxLayout:
        line = QHBoxLayout()
        self._clear = KeyedButton(
            self.tr("Cancel"), name="youths.network.cancel", kind="quiet"
        ).small()
        self._clear.clicked.connect(self.cleared)
        save = KeyedButton(self.tr("Save"), name="youths.network.save", kind="primary").small()
        save.clicked.connect(self._save)
        line.addStretch(1)
        line.addWidget(self._clear)
        line.addWidget(save)
        return line

    def _person(self) -> Person:
        return Person(
            role=self._role.key(),
            name=self._name.text(),
            reach=self._reach.text(),
            agreed=_AGREED.get(self._agreed.key()),
        )

    def _save(self) -> None:
        self._keeper.stop()
        self.saved.emit(self._person())

    def _on_typed(self) -> None:
        self._clear_errors()
        self.typed.emit(self._person())
        self._keeper.start()

    def _tell(self, told: SignalInstance) -> None:
        key = self.rows.key()
        if key:
            told.emit(UUID(hex=key))

    def _clear_errors(self) -> None:
        for row in self._fields.values():
            row.clear_error()
        self._problem.show_note("", "hint")

    def _row(self, member: NetworkMember) -> Row:
        role = self._role_of(member.role)
        agreed = {
            True: self.tr("agreed to contact"),
            False: self.tr("the youth does not want this contact"),
            None: self.tr("consent not asked"),
        }[member.agreed]
        parts = (member.reach, agreed)
        return Row(
            key=member.id.hex,
            first=member.name or role,
            more=role if member.name else "",
            second=" · ".join(part for part in parts if part),
            second_state="" if member.agreed is not False else "care",
            second_icon="" if member.agreed is not False else "circle-alert",
            icon="user-round",
        )

    def _role_of(self, key: str) -> str:
        return self._days.lists["network_role"].label(key, self._days.language)


def _line(name: str) -> QLineEdit:
    field = QLineEdit()
    field.setObjectName(name)
    return field
