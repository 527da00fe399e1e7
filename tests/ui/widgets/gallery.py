"""All parts in one window, saved as pictures: light and dark, at 100 and 200 % text.

Run it with a folder as the only argument; it needs no screen:

    QT_QPA_PLATFORM=offscreen python tests/ui/widgets/gallery.py FOLDER
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from jis_desktop.ui.style.logo import logo_pixmap
from jis_desktop.ui.style.theme import Theme, apply
from jis_desktop.ui.widgets.card import Card
from jis_desktop.ui.widgets.choice_chips import ChoiceChips
from jis_desktop.ui.widgets.combo import Combo
from jis_desktop.ui.widgets.empty_state import EmptyState
from jis_desktop.ui.widgets.field_row import FieldRow
from jis_desktop.ui.widgets.flow_layout import FlowLayout
from jis_desktop.ui.widgets.growing_text import GrowingText
from jis_desktop.ui.widgets.icon_field import IconField
from jis_desktop.ui.widgets.keycap import KeyHints
from jis_desktop.ui.widgets.keyed_button import KeyedButton
from jis_desktop.ui.widgets.marks import CheckBox, RadioButton
from jis_desktop.ui.widgets.nav_item import NavItem
from jis_desktop.ui.widgets.option import Option
from jis_desktop.ui.widgets.row import Row, RowModel
from jis_desktop.ui.widgets.row_list import RowList
from jis_desktop.ui.widgets.segments import Segments
from jis_desktop.ui.widgets.side_panel import SidePanel
from jis_desktop.ui.widgets.status_line import StatusLine
from jis_desktop.ui.widgets.step_list import Step, StepList
from jis_desktop.ui.widgets.strength_meter import StrengthMeter
from jis_desktop.ui.widgets.tag import Tag
from jis_desktop.ui.widgets.text import IconText, Text
from jis_desktop.ui.widgets.toast import Toast
from jis_desktop.ui.widgets.token_input import TokenInput

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtGui import QPixmap
    from PySide6.QtWidgets import QBoxLayout, QLayout

PLACES = (
    ("today", "Vandaag", "sun", 7),
    ("youths", "Jongeren", "users-round", 0),
    ("signals", "Signalen", "ear", 3),
    ("activities", "Activiteiten", "calendar-days", 0),
    ("school", "School", "school", 0),
    ("figures", "Cijfers", "chart-no-axes-column", 0),
)
ROWS = (
    Row(key="g1", first="Eerste pauze", more="10:20 tot 10:40", header=True),
    Row(key="r1", first="Ryan", more="Even peilen", second="5 minuten, elke dag · 3C", letter="R"),
    Row(
        key="r2",
        first="Noor",
        more="Terugkomen op de bijbaan",
        second="Ze zou zelf de supermarkt bellen · 4A",
        letter="N",
        right="sinds vrijdag",
    ),
    Row(key="g2", first="Activiteiten", header=True),
    Row(
        key="r3",
        first="Zaalvoetbal in de pauze",
        second="Gymzaal · met Karim",
        icon="volleyball",
        right="12:15 tot 12:45",
    ),
    Row(
        key="r4",
        first="Imane",
        more="Toeleiding naar sportfonds",
        second="3 weken geen bericht; antwoord komt meestal binnen 2 weken",
        second_state="attention",
        second_icon="flag",
        letter="I",
        right="Uitkomst",
    ),
)
THEMES = (
    Option("job", "Bijbaan of stage"),
    Option("home", "Thuis"),
    Option("money", "Geld en schulden"),
    Option("school", "School"),
)


def main() -> None:
    """Save every picture in the folder that was given."""
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication(sys.argv[:1])
    theme = apply(app, look="light", text_scale=1.0)
    theme.set_motion(allowed=False)
    for look in ("light", "dark"):
        for percent in (100, 200):
            theme.set_look(look)
            theme.set_text_scale(percent / 100)
            for page in (parts_page, frame_page, panel_page, steps_page):
                picture(app, theme, page).save(
                    str(folder / f"{page.__name__}_{look}_{percent}.png")
                )


def picture(app: QApplication, theme: Theme, page: Callable[[], QWidget]) -> QPixmap:
    """A picture of a page that was made in the theme in force."""
    window = page()
    wide = 1280 if theme.scale == 1 else 1600
    high = 800 if theme.scale == 1 else 1000
    window.ensurePolished()
    window.resize(wide, max(high, window.layout().totalHeightForWidth(wide)))
    window.show()
    app.processEvents()
    window.activateWindow()
    app.processEvents()
    taken = window.grab()
    window.close()
    window.deleteLater()
    app.processEvents()
    return taken


def parts_page() -> QWidget:
    """The parts, as in the picture of building blocks."""
    window = QWidget()
    whole = QHBoxLayout(window)
    whole.setContentsMargins(24, 20, 24, 20)
    whole.setSpacing(24)
    left, right = QVBoxLayout(), QVBoxLayout()
    whole.addLayout(left, 1)
    whole.addLayout(right, 1)
    fill(left, (words(), buttons(), *fields()))
    left.addStretch(1)
    fill(right, (choices(), tags(), marks(), rows_card(), cards()))
    right.addStretch(1)
    return window


def fill(layout: QBoxLayout, parts: Iterable[QWidget | QLayout]) -> None:
    """Add parts in order."""
    layout.setSpacing(12)
    for part in parts:
        if isinstance(part, QWidget):
            layout.addWidget(part)
        else:
            layout.addLayout(part)


def line(*parts: QWidget) -> QWidget:
    """Parts that flow in lines."""
    holder = QWidget()
    flow = FlowLayout(8)
    flow.setContentsMargins(4, 4, 4, 4)
    holder.setLayout(flow)
    for part in parts:
        flow.addWidget(part)
    return holder


def words() -> QWidget:
    """Text in all sizes."""
    mark = QLabel()
    mark.setPixmap(logo_pixmap(28))
    return line(
        mark,
        Text("Cijfer 28", role="figure"),
        Text("Titel 24", role="title"),
        Text("Kop 16", role="heading"),
        Text("Tekst 14"),
        Text("Klein 13", role="small", ink="ink_2"),
        Text("Bijschrift 12", role="caption", ink="ink_3"),
        Text("0O1lI 7K3M", role="code"),
    )


def buttons() -> QWidget:
    """Buttons of all kinds."""
    off = KeyedButton("Verstuur", name="off", kind="primary")
    off.setEnabled(False)
    return line(
        KeyedButton("Opslaan", name="save", kind="primary").bind("Ctrl+N"),
        KeyedButton("Contact", name="contact"),
        KeyedButton("Later, want …", name="later", kind="quiet"),
        off,
        KeyedButton("Vergrendel", name="lock", icon="lock").icon_only(),
        KeyedButton("De Werf", name="place", icon="school").small().trailing("chevron-down"),
        KeyedButton("Morgen", name="tomorrow", cap="M").small(),
        KeyedButton("Gedaan", name="done", kind="primary", cap="G").small(),
        KeyedButton("Aan de slag", name="go", kind="primary").trailing("arrow-right"),
        KeyedButton("5 minuten", name="fact", kind="chip", icon="timer"),
        KeyedButton("Sluit", name="close", kind="bare", icon="x").icon_only(),
    )


def fields() -> tuple[QWidget, ...]:
    """Fields in all states."""
    mend = FieldRow("Hoe lang", QLineEdit("4 weken", objectName="long"))
    mend.set_error("Kies een datum, bijvoorbeeld 15-2")
    managed = FieldRow("Organisatie", IconField(name="org", label="Organisatie"))
    managed.control.setText("Stichting Kade")
    managed.control.set_end_icon("lock")
    managed.set_managed("ingesteld door je organisatie")
    good = FieldRow("Groep 5", IconField(name="code", label="Groep 5", role="code_input"))
    good.control.setText("8PAC")
    good.control.set_end_icon("check", "good_ink")
    good.set_good("Klopt")
    search = IconField(
        name="search", label="Zoek", hint="Zoek een jongere, actie of scherm", icon="search"
    )
    search.bind("Ctrl+K")
    combo = Combo(THEMES, label="Waar", name="where")
    combo.choose("home")
    combo.set_aside("zoals vorige keer")
    note = GrowingText(name="facts", hint="Wat denk jij ervan? Mag leeg blijven.")
    name = QLineEdit("No", objectName="name")
    hinted = FieldRow("Naam", name, hint="Typ twee letters")
    name.setFocus()
    return (search, hinted, mend, managed, good, combo, note)


def choices() -> QWidget:
    """Segments, chips and tokens."""
    minutes = Segments(
        [Option(n, n) for n in ("5", "15", "30", "60")], label="Hoe lang", name="minutes"
    )
    minutes.choose("5")
    chips = ChoiceChips(
        [Option(n, n) for n in ("School of werk", "Straat of wijk", "Thuis", "Online")],
        label="Leefwereld",
        name="domains",
    )
    chips.choose(["School of werk"])
    tokens = TokenInput(THEMES, label="Thema", name="themes", hint="voeg toe")
    tokens.choose(["job"])
    return stack(minutes, chips, tokens)


def stack(*parts: QWidget) -> QWidget:
    """Parts below each other."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(4, 4, 4, 4)
    for part in parts:
        if isinstance(part, Segments):
            column.addWidget(part, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            column.addWidget(part)
    return holder


def tags() -> QWidget:
    """Tags in all states."""
    return line(
        Tag("School of werk", icon="briefcase"),
        Tag("loopt", icon="route", state="primary"),
        Tag("klaar", icon="check", state="good"),
        Tag("wacht", icon="hourglass", state="attention"),
        Tag("stap 2", icon="shield-check", state="care"),
        Tag("wens", icon="star", state="info"),
        Tag("kaal"),
    )


def marks() -> QWidget:
    """Check boxes, radio buttons, strength."""
    on, off, one = (
        CheckBox("aan", name="on"),
        CheckBox("uit", name="not"),
        RadioButton("keuze", name="one"),
    )
    on.setChecked(True)
    one.setChecked(True)
    meter = StrengthMeter(label="Sterkte", name="strength")
    meter.set_level(4, "sterk")
    weak = StrengthMeter(label="Sterkte", name="weak")
    weak.set_level(2, "kan beter")
    return line(on, off, one, meter, weak)


def rows_card() -> Card:
    """A list in a card, with answers at the current row."""
    card = Card(name="due").flush()
    rows = RowList(RowModel(ROWS), label="Vandaag", name="rows")
    rows.go_to("r1")
    rows.setFixedHeight(rows.content_height())
    tools = QWidget()
    bar = QHBoxLayout(tools)
    bar.setContentsMargins(0, 0, 0, 0)
    bar.setSpacing(6)
    bar.addWidget(KeyedButton("Gedaan", name="row.done", kind="primary", cap="G").small())
    bar.addWidget(KeyedButton("Morgen", name="row.tomorrow", cap="M").small())
    rows.set_tools(tools)
    card.body.addWidget(rows)
    return card


def cards() -> QWidget:
    """An empty card, one with a header, one with good news."""
    empty = Card()
    empty.body.addWidget(
        EmptyState(
            "Nog geen signalen",
            "Hoor of zie je iets vroeg? Leg het vast, ook zonder naam.",
            icon="ear",
            deed="Signaal",
            name="empty",
        )
    )
    good = Card(kind="good", title="Deze week gelukt", icon="sprout")
    good.body.addWidget(Text("Sem was drie weken op tijd. Zijn eigen doel.", wrap=True))
    headed = Card(title="Vandaag vastgelegd", aside="5")
    headed.body.addWidget(IconText("message-circle", "Elif, check-in"))
    side = QWidget()
    column = QVBoxLayout(side)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(headed)
    column.addWidget(good)
    column.addStretch(1)
    holder = QWidget()
    both = QHBoxLayout(holder)
    both.setContentsMargins(0, 0, 0, 0)
    both.addWidget(empty, 1)
    both.addWidget(side, 1)
    return holder


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


if __name__ == "__main__":
    main()
