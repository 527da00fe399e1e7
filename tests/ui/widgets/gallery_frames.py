"""The pages of the gallery that show a frame: today, the panel, the first start."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from jis_desktop.ui.widgets.choice_chips import ChoiceChips
from jis_desktop.ui.widgets.combo import Combo
from jis_desktop.ui.widgets.field_row import FieldRow
from jis_desktop.ui.widgets.growing_text import GrowingText
from jis_desktop.ui.widgets.icon_field import IconField
from jis_desktop.ui.widgets.keycap import KeyHints
from jis_desktop.ui.widgets.keyed_button import KeyedButton
from jis_desktop.ui.widgets.nav_item import NavItem
from jis_desktop.ui.widgets.option import Option
from jis_desktop.ui.widgets.segments import Segments
from jis_desktop.ui.widgets.side_panel import SidePanel
from jis_desktop.ui.widgets.status_line import StatusLine
from jis_desktop.ui.widgets.step_list import Step, StepList
from jis_desktop.ui.widgets.strength_meter import StrengthMeter
from jis_desktop.ui.widgets.text import IconText, Text
from jis_desktop.ui.widgets.toast import Toast
from jis_desktop.ui.widgets.token_input import TokenInput
from tests.ui.widgets.gallery_parts import PLACES, THEMES, line, rows_card


def frame_page() -> QWidget:
    """The frame: sidebar, rail, top bar, status line, toast."""
    window = QWidget()
    whole = QHBoxLayout(window)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.setSpacing(0)
    whole.addWidget(sidebar(rail=False))
    whole.addWidget(sidebar(rail=True))
    column = QVBoxLayout()
    column.setSpacing(0)
    whole.addLayout(column, 1)
    column.addWidget(top_bar())
    middle = QVBoxLayout()
    middle.setContentsMargins(24, 20, 24, 20)
    middle.setSpacing(12)
    middle.addWidget(Text("Dinsdag 9 februari", role="title"))
    middle.addWidget(Text("Goedemorgen Samira. Zeven dingen voor vandaag.", ink="ink_2", wrap=True))
    middle.addWidget(rows_card())
    middle.addWidget(
        KeyHints(
            ((("↑", "↓"), "lopen"), (("Enter",), "openen"), (("Ctrl Z",), "ongedaan maken")),
            name="hints",
        )
    )
    middle.addStretch(1)
    column.addLayout(middle, 1)
    status = StatusLine(name="status")
    status.set_left([("check", "Alles bewaard, 10:16"), ("notebook-pen", "1 concept")])
    status.set_right([("send", "Ontvangen 28 jan"), ("", "Niets wacht")])
    column.addWidget(status)
    toast = Toast(window)
    window.resize(1280, 800)
    toast.show_message("Check-in met Elif opgeslagen", deed="Ongedaan maken", cap="Ctrl Z")
    return window


def sidebar(*, rail: bool) -> QFrame:
    """The places, wide or as a rail."""
    side = QFrame()
    side.setProperty("kind", "side")
    column = QVBoxLayout(side)
    column.setContentsMargins(*([6, 12, 7, 12] if rail else [12, 12, 13, 12]))
    column.setSpacing(2)
    for key, text, icon, count in PLACES:
        item = NavItem(key, text, icon=icon, name=f"nav.{key}")
        item.set_count(count)
        item.set_rail(on=rail)
        item.setChecked(key == "today")
        column.addWidget(item)
    column.addStretch(1)
    return side


def top_bar() -> QFrame:
    """Search, the primary and the lock."""
    bar = QFrame()
    bar.setProperty("kind", "bar")
    row = QHBoxLayout(bar)
    row.setContentsMargins(24, 9, 24, 9)
    search = IconField(
        name="s", label="Zoek", hint="Zoek een jongere, actie of scherm", icon="search"
    )
    search.bind("Ctrl+K")
    row.addWidget(search, 2)
    row.addStretch(1)
    row.addWidget(
        KeyedButton("Vastleggen", name="log", kind="primary", icon="pen-line").bind("Ctrl+N")
    )
    row.addWidget(KeyedButton("Vergrendel", name="lock", icon="lock").icon_only())
    return bar


def panel_page() -> QWidget:
    """The panel over the frame."""
    window = frame_page()
    for toast in window.findChildren(Toast):
        toast.dismiss()
    panel = SidePanel(window, name="panel", title="Vastleggen")
    head = QWidget()
    top = QHBoxLayout(head)
    top.setContentsMargins(24, 8, 16, 8)
    top.addWidget(
        IconText("pen-line", "Vastleggen", role="heading", ink="ink").set_icon(
            "pen-line", "primary_ink"
        )
    )
    top.addStretch(1)
    top.addWidget(KeyedButton("Sluit", name="close", kind="bare", icon="x").icon_only())
    panel.body.addWidget(head)
    tabs = QTabBar()
    for text in ("Contact", "Gangcontact", "Signaal", "Activiteit"):
        tabs.addTab(text)
    panel.body.addWidget(tabs)
    quick = quick_line()
    panel.body.addWidget(quick)
    panel.body.addWidget(panel_form())
    panel.body.addStretch(1)
    foot = footer(
        IconText("check", "Concept bewaard, 10:24", role="caption"),
        KeyedButton("Opslaan, volgende", name="next"),
        KeyedButton("Opslaan", name="keep", kind="primary").bind("Ctrl+Return"),
    )
    panel.body.addWidget(foot)
    window.show()
    panel.open_panel(quick.findChild(IconField))
    return window


def footer(*parts: QWidget) -> QFrame:
    """What stands at the foot of the panel."""
    bar = QFrame()
    row = QHBoxLayout(bar)
    row.setContentsMargins(24, 14, 24, 14)
    row.addWidget(parts[0], 1)
    for part in parts[1:]:
        row.addWidget(part)
    return bar


def quick_line() -> QFrame:
    """The line of free text and how it was read."""
    band = QFrame()
    band.setProperty("kind", "band")
    column = QVBoxLayout(band)
    column.setContentsMargins(24, 14, 24, 14)
    field = IconField(name="quick", label="Snelle regel", icon="corner-down-left", role="quick")
    field.setText("ryan 5m check-in bijbaan gevonden > ma")
    column.addWidget(field)
    column.addWidget(
        line(
            Text("Zo lees ik het", role="caption", ink="ink_2"),
            KeyedButton("Ryan · 3C", name="who", kind="chip", icon="user-round"),
            KeyedButton("5 minuten", name="time", kind="chip", icon="timer"),
            KeyedButton("Check-in", name="kind", kind="chip", icon="message-circle"),
        )
    )
    return band


def panel_form() -> QWidget:
    """The fields of a form with labels at the left."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(24, 14, 24, 14)
    column.setSpacing(10)
    kinds = Segments(
        [Option(n, n) for n in ("Check-in", "Gesprek", "Diep gesprek")], label="Soort", name="k"
    )
    kinds.choose("Check-in")
    chips = ChoiceChips(
        [Option(n, n) for n in ("School of werk", "Thuis", "Online")], label="L", name="d"
    )
    chips.choose(["School of werk"])
    tokens = TokenInput(THEMES, label="Thema", name="t", hint="voeg toe")
    tokens.choose(["job"])
    note = GrowingText(name="f", least=2)
    note.setPlainText("Bijbaan gevonden.")
    for label, control in (
        ("Soort", kinds),
        ("Waar", Combo(THEMES, label="Waar", name="w")),
        ("Leefwereld", chips),
        ("Thema", tokens),
        ("Feiten", note),
    ):
        column.addWidget(FieldRow(label, control, side="left"))
    return holder


def steps_page() -> QWidget:
    """The first start: steps at the left, a field at the right."""
    window = QWidget()
    whole = QHBoxLayout(window)
    whole.setContentsMargins(0, 0, 0, 0)
    side = QFrame()
    side.setProperty("kind", "side")
    column = QVBoxLayout(side)
    column.setContentsMargins(36, 40, 36, 24)
    steps = StepList(
        [
            Step("Wie ben je", "Samira, Stichting Kade"),
            Step("Wachtzin", "Zes woorden, sterk"),
            Step("Herstelcode", "Printen en één keer proberen"),
            Step("Klaar", "Nog ongeveer een halve minuut"),
        ],
        name="steps",
    )
    steps.set_current(2)
    column.addWidget(steps)
    column.addStretch(1)
    whole.addWidget(side, 1)
    main_column = QVBoxLayout()
    main_column.setContentsMargins(72, 60, 72, 40)
    main_column.addWidget(Text("Print je herstelcode", role="title"))
    main_column.addWidget(
        Text(
            "Vergeet je je wachtzin, dan kom je hiermee weer binnen. Niemand anders heeft deze"
            " code. Bewaar het papier thuis, niet bij je laptop.",
            role="quick",
            ink="ink_2",
            wrap=True,
        )
    )
    meter = StrengthMeter(label="Sterkte", name="m")
    meter.set_level(3, "gaat wel")
    main_column.addWidget(meter)
    main_column.addStretch(1)
    whole.addLayout(main_column, 3)
    return window
