"""A card: what belongs together, on a surface with an edge."""

from __future__ import annotations

from typing import Literal, Self

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from jis_desktop.ui.style.tokens import SPACE
from jis_desktop.ui.widgets.text import IconText, Text

CardKind = Literal["card", "good", "attention", "care", "info"]

_STATE_INKS = {
    "good": "good_ink",
    "attention": "attention_ink",
    "care": "care_ink",
    "info": "info_ink",
}


class Card(QFrame):
    """A frame with 16 px inside. With a title it gets a header and a line below that.

    Args:
        kind: ``card`` has an edge; the states have a soft ground and no edge.
        title: of the header; empty for none.
        aside: right in the header, such as a count.
        icon: before the title, for the states.
        name: the object's name.

    Attributes:
        body: the layout for what the card holds.
    """

    def __init__(
        self,
        *,
        kind: CardKind = "card",
        title: str = "",
        aside: str = "",
        icon: str = "",
        name: str = "",
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("kind", kind)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(*[SPACE.card] * 4)
        self.body.setSpacing(SPACE.tight)
        self._aside = Text(aside, role="small", ink="ink_3")
        self._heading = Text("", role="heading")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        if title and kind == "card":
            whole.addWidget(self._header(title))
            whole.addWidget(Rule())
        whole.addLayout(self.body)
        if title and kind != "card":
            self.body.addWidget(_state_title(title, icon, _STATE_INKS[kind]))

    def flush(self) -> Self:
        """Leave no room between the edge and what it holds, for lists."""
        self.body.setContentsMargins(1, 1, 1, 1)
        self.body.setSpacing(0)
        return self

    def set_aside(self, text: str) -> None:
        """Change what stands right in the header."""
        self._aside.setText(text)

    def set_title(self, title: str) -> None:
        """Change the header's words."""
        self._heading.setText(title)

    def _header(self, title: str) -> QWidget:
        header = QWidget()
        line = QHBoxLayout(header)
        line.setContentsMargins(SPACE.card, SPACE.snug, SPACE.card, SPACE.snug)
        self._heading.setText(title)
        line.addWidget(self._heading, 1)
        line.addWidget(self._aside)
        return header


class Rule(QFrame):
    """A line of 1 px between parts."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "rule")


def _state_title(title: str, icon: str, ink: str) -> IconText:
    return IconText(icon, title, role="body", ink=ink).set_weight(600)
