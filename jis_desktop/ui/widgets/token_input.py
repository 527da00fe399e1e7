"""A field that holds tokens chosen from options by typing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSize, QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QFrame, QLineEdit, QListView, QSizePolicy

from jis_desktop.ui.style.theme import active_theme
from jis_desktop.ui.widgets.flow_layout import FlowLayout
from jis_desktop.ui.widgets.option_search import find_options
from jis_desktop.ui.widgets.token import Token

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtGui import QKeyEvent, QMouseEvent

    from jis_desktop.ui.widgets.option import Option

_PAD = 4
_GAP = 6
_SHOWN_OPTIONS = 8


class TokenInput(QFrame):
    """Type, Enter adds the best fit; Backspace at the start removes the last token.

    Left at the start goes to the tokens. Text that fits nothing stays where it is.

    Args:
        options: what can be added; ``set_options`` may change it at any time.
        label: what is chosen here, read aloud.
        name: the object's name.
        hint: shown while the field is empty.
        most: how many tokens at most; 0 for any number.

    Attributes:
        changed: someone added or removed a token. Not sent by `choose`.
        edited: the text was edited; carries it.
        unmatched: Enter on text that fits no option; carries it.
    """

    changed = Signal()
    edited = Signal(str)
    unmatched = Signal(str)

    def __init__(
        self, options: Sequence[Option], *, label: str, name: str, hint: str = "", most: int = 0
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("kind", "field")
        self.setProperty("ringAround", "true")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._most = most
        self._options: dict[str, Option] = {}
        self._tokens: list[Token] = []
        self._input = _Input(self, label=label, hint=hint)
        self._flow = FlowLayout(_GAP, stretch_last=True)
        self._flow.setContentsMargins(*[_PAD] * 4)
        self.setLayout(self._flow)
        self._flow.addWidget(self._input)
        self.setFocusProxy(self._input)
        self._offers = _Offers(self._input)
        self.set_options(options)
        self._input.textEdited.connect(self._on_edit)
        self._offers.picked.connect(self._add)

    def set_options(self, options: Sequence[Option]) -> None:
        """Offer other things; tokens that are in stay in."""
        self._options = {option.key: option for option in options}

    def keys(self) -> tuple[str, ...]:
        """The keys of the tokens, in the order in which they were added."""
        return tuple(token.key for token in self._tokens)

    def choose(self, keys: Iterable[str]) -> None:
        """Hold exactly these tokens, without telling anyone; unknown keys are passed over."""
        for token in tuple(self._tokens):
            self._drop(token)
        for key in keys:
            if key in self._options:
                self._insert(self._options[key])

    def text(self) -> str:
        """What was typed and is not a token yet."""
        return self._input.text()

    def set_text(self, text: str) -> None:
        """Put text in the field, as if not yet chosen."""
        self._input.setText(text)

    def accept_text(self) -> bool:
        """Add the best fit of what was typed; what Enter does.

        Returns:
            False when nothing was typed.
        """
        typed = self._input.text().strip()
        if not typed:
            return False
        found = find_options(typed, self._free())
        if found and not self._is_full():
            self._add(found[0].key)
        else:
            self.unmatched.emit(typed)
        return True

    def has_offer_chosen(self) -> bool:
        """Whether Enter belongs to the list of offers."""
        return self._offers.has_choice()

    def remove_last(self) -> None:
        """Remove the token before the text; what Backspace does."""
        if self._tokens:
            self._remove(self._tokens[-1].key)

    def focus_last(self) -> None:
        """Go to the token before the text; what Left does."""
        if self._tokens:
            self._tokens[-1].setFocus(Qt.FocusReason.OtherFocusReason)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the tokens goes to the text, see QWidget.mousePressEvent."""
        super().mousePressEvent(event)
        self._input.setFocus(Qt.FocusReason.MouseFocusReason)

    def _free(self) -> list[Option]:
        held = set(self.keys())
        return [option for key, option in self._options.items() if key not in held]

    def _is_full(self) -> bool:
        return bool(self._most) and len(self._tokens) >= self._most

    def _on_edit(self, text: str) -> None:
        fitting = find_options(text, self._free()) if text.strip() and not self._is_full() else []
        self._offers.offer(fitting[:_SHOWN_OPTIONS])
        self.edited.emit(text)

    def _add(self, key: str) -> None:
        self._input.clear()
        self._insert(self._options[key])
        self.changed.emit()

    def _remove(self, key: str) -> None:
        for token in self._tokens:
            if token.key == key:
                self._input.setFocus(Qt.FocusReason.OtherFocusReason)
                self._drop(token)
                self.changed.emit()
                return

    def _insert(self, option: Option) -> None:
        token = Token(option.key, option.text, name=f"{self.objectName()}.{option.key}")
        token.removed.connect(self._remove)
        token.stepped.connect(self._step)
        self._flow.insert_widget(len(self._tokens), token)
        self._tokens.append(token)
        token.show()

    def _drop(self, token: Token) -> None:
        self._tokens.remove(token)
        self._flow.removeWidget(token)
        token.hide()  # or the layout would still show it, as a window of its own
        token.setParent(None)
        token.deleteLater()

    def _step(self, by: int) -> None:
        here = next(i for i, token in enumerate(self._tokens) if token.hasFocus())
        line = [*self._tokens, self._input]
        line[max(here + by, 0)].setFocus(Qt.FocusReason.OtherFocusReason)


class _Input(QLineEdit):
    """The text behind the tokens."""

    def __init__(self, field: TokenInput, *, label: str, hint: str) -> None:
        super().__init__()
        self._field = field
        self.setProperty("kind", "inner")
        self.setAccessibleName(label)
        self.setPlaceholderText(hint)
        self.setObjectName(f"{field.objectName()}.text")
        self.setTextMargins(_PAD, 0, 0, 0)

    def minimumSizeHint(self) -> QSize:
        """See QWidget.minimumSizeHint."""
        return QSize(active_theme().px(80), super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        """See QWidget.sizeHint."""
        return self.minimumSizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See QWidget.keyPressEvent."""
        key = Qt.Key(event.key())
        at_start = self.cursorPosition() == 0 and not self.hasSelectedText()
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            if self._field.has_offer_chosen() or not self._field.accept_text():
                event.ignore()
        elif key == Qt.Key.Key_Backspace and at_start:
            self._field.remove_last()
        elif key == Qt.Key.Key_Left and at_start:
            self._field.focus_last()
        else:
            super().keyPressEvent(event)


class _Offers(QCompleter):
    """The list under the text."""

    picked = Signal(str)

    def __init__(self, field: QLineEdit) -> None:
        super().__init__(field)
        self._texts = QStringListModel(self)
        self._offered: list[Option] = []
        self.setModel(self._texts)
        self.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.setMaxVisibleItems(_SHOWN_OPTIONS)
        self._list = QListView()
        self._list.setProperty("kind", "popup")
        self._list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setPopup(self._list)
        self.setWidget(field)
        self.activated.connect(self._on_activated)

    def has_choice(self) -> bool:
        """Whether someone went into the list with an arrow key."""
        return self._list.isVisible() and self._list.selectionModel().hasSelection()

    def offer(self, options: list[Option]) -> None:
        """Show these, or hide the list when there is none."""
        self._offered = options
        self._texts.setStringList([option.text for option in options])
        if options:
            self.complete()
            # Qt starts at the first offer, and Down would pass over it.
            self._list.setCurrentIndex(QModelIndex())
        else:
            self._list.hide()

    def _on_activated(self, text: str) -> None:
        row = self._list.currentIndex().row()
        if 0 <= row < len(self._offered) and self._offered[row].text == text:
            self.picked.emit(self._offered[row].key)
