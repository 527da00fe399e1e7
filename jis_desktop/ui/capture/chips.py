"""How the line was read, as chips; a click goes to the field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from jis_desktop.domain.line_parts import Entry
from jis_desktop.ui.widgets.flow_layout import FlowLayout
from jis_desktop.ui.widgets.keyed_button import KeyedButton
from jis_desktop.ui.widgets.text import IconText, Text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from uuid import UUID

    from jis_desktop.domain.line_parts import ReadLine
    from jis_desktop.domain.young_person import KnownName
    from jis_desktop.ui.today.phrases import DayPhrases

_SINGLE = (
    ("place", "place", "map-pin"),
    ("topic", "early_signal", "ear"),
    ("source", "signal_source", "info"),
    ("age_band", "age_band", "users-round"),
    ("referred_by", "referred_by", "signpost"),
)
_SEVERAL = (
    ("life_domains", "life_domain", "house"),
    ("themes", "theme", "tag"),
    ("supports", "support_pupil", "hand-heart"),
)
_KINDS = {
    Entry.CONTACT: ("contact_kind", "message-circle"),
    Entry.TALLY: ("tally_kind", "footprints"),
    Entry.ACTIVITY: ("activity_kind", "calendar-days"),
}
_LONGEST = 34


class ReadingChips(QWidget):
    """The chips under the line.

    Args:
        phrases: code lists, their language, and days in words.
        name: begins the names of the chips.

    Attributes:
        field_requested: name of the field that a chip stands for.
        alike_chosen: carries the id of the known youth who is meant.
    """

    field_requested = Signal(str)
    alike_chosen = Signal(object)

    def __init__(self, phrases: DayPhrases, *, name: str = "capture.chip") -> None:
        super().__init__()
        self._name = name
        self.setObjectName(f"{name}s")
        self._lists = phrases.lists
        self._language = phrases.language
        self._phrases = phrases
        self._flow = FlowLayout(6)
        self.setLayout(self._flow)
        self._chips: list[QWidget] = []
        self._shown: list[tuple[str, str, str]] = []
        self._alike: list[QWidget] = []
        self._alike_shown: list[KnownName] = []

    def show_alike(self, alike: list[KnownName]) -> None:
        """Ask whether somebody new is one of these."""
        if alike == self._alike_shown:
            return
        self._alike_shown = alike
        for chip in self._alike:
            self._take_away(chip)
        self._alike = []
        if not alike:
            return
        self._alike.append(
            IconText("users-round", self.tr("Looks like"), role="caption", ink="ink_2")
        )
        for known in alike:
            chip = KeyedButton(known.label, name=f"capture.alike.{known.id.hex}", kind="chip")
            chip.setAccessibleName(self.tr("It is {name}").format(name=known.label))
            chip.clicked.connect(lambda _on=False, youth=known.id: self.alike_chosen.emit(youth))
            self._alike.append(chip)
        for part in self._alike:
            self._flow.addWidget(part)
            part.show()
        self.updateGeometry()

    def show_reading(self, read: ReadLine, names: Mapping[UUID, KnownName]) -> None:
        """Show what was understood."""
        wanted = list(self._facts(read, names))
        if wanted == self._shown:
            return
        self._shown = wanted
        for chip in (*self._chips, *self._alike):
            self._take_away(chip)
        self._chips, self._alike, self._alike_shown = [], [], []
        if wanted:
            self._put(Text(self.tr("This is how I read it"), role="caption", ink="ink_2"))
        for name, icon, text in wanted:
            self._put(self._chip(name, icon, text))
        self.updateGeometry()

    def _take_away(self, chip: QWidget) -> None:
        self._flow.removeWidget(chip)
        chip.hide()  # or the layout would still show it, as a window of its own
        chip.setParent(None)
        chip.deleteLater()

    def _put(self, chip: QWidget) -> None:
        self._flow.addWidget(chip)
        self._chips.append(chip)
        chip.show()

    def _chip(self, name: str, icon: str, text: str) -> KeyedButton:
        chip = KeyedButton(text, name=f"{self._name}.{name}", kind="chip", icon=icon)
        chip.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        chip.clicked.connect(lambda: self.field_requested.emit(name))
        return chip

    def _facts(
        self, read: ReadLine, names: Mapping[UUID, KnownName]
    ) -> Iterator[tuple[str, str, str]]:
        yield from self._who(read, names)
        if read.entry is Entry.TALLY:
            yield "count", "plus", str(read.count)
        if read.minutes is not None:
            yield "minutes", "timer", self.tr("%n minute(s)", "", read.minutes)
        if read.kind and (read.who.settled or read.entry is not Entry.CONTACT):
            list_name, icon = _KINDS[read.entry]
            yield "kind", icon, self._lists[list_name].label(read.kind, self._language)
        yield from self._heads(read)
        yield from self._codes(read)
        if read.title or read.title_from:
            yield "title", "tag", self._titled(read)
        if read.facts:
            yield "facts", "notebook-pen", _quoted(read.facts)
        if read.interpretation:
            yield "interpretation", "eye", _quoted(read.interpretation)
        if read.day:
            yield "day", "calendar-days", self._phrases.short_day(read.day)
        if read.follow_up_on:
            yield "follow_up_on", "calendar-check", self._phrases.short_day(read.follow_up_on)

    def _who(
        self, read: ReadLine, names: Mapping[UUID, KnownName]
    ) -> Iterator[tuple[str, str, str]]:
        who = read.who
        if who.id is not None and who.id in names:
            yield "who", "user-round", names[who.id].label
        elif who.candidates:
            yield "who", "circle-question-mark", who.name
        elif who.name:
            yield "who", "user-plus", self.tr("New: {name}").format(name=who.name)
        elif who.group:
            yield "who", "users-round", who.group

    def _titled(self, read: ReadLine) -> str:
        title = _quoted(read.title) if read.title else ""
        if read.title_from == "usual":
            return self.tr("As usual: {title}").format(title=title)
        if read.title_from == "planned":
            at = read.at.strftime("%H:%M") if read.at else ""
            said = " ".join(part for part in (at, title) if part)
            return self.tr("Planned: {title}").format(title=said) if said else self.tr("Planned")
        return title

    def _heads(self, read: ReadLine) -> Iterator[tuple[str, str, str]]:
        if read.girls is not None:
            yield "girls", "users-round", self.tr("%n girl(s)", "", read.girls)
        if read.boys is not None:
            yield "boys", "users-round", self.tr("%n boy(s)", "", read.boys)
        if read.others is not None:
            yield "others", "users-round", self.tr("%n other(s)", "", read.others)

    def _codes(self, read: ReadLine) -> Iterator[tuple[str, str, str]]:
        if read.group and read.item:
            yield "item", "hand-heart", self._lists[read.group].label(read.item, self._language)
        for name, list_name, icon in _SINGLE:
            if key := getattr(read, name):
                yield name, icon, self._lists[list_name].label(key, self._language)
        for name, list_name, icon in _SEVERAL:
            for key in getattr(read, name):
                yield name, icon, self._lists[list_name].label(key, self._language)


def _quoted(text: str) -> str:
    short = text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"
    return f"\u2018{short}\u2019"
