"""The page with every part, and small layouts for the gallery."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from jis_desktop.ui.style.logo import logo_pixmap
from jis_desktop.ui.widgets.card import Card
from jis_desktop.ui.widgets.choice_chips import ChoiceChips
from jis_desktop.ui.widgets.combo import Combo
from jis_desktop.ui.widgets.empty_state import EmptyState
from jis_desktop.ui.widgets.field_row import FieldRow
from jis_desktop.ui.widgets.flow_layout import FlowLayout
from jis_desktop.ui.widgets.growing_text import GrowingText
from jis_desktop.ui.widgets.icon_field import IconField
from jis_desktop.ui.widgets.keyed_button import KeyedButton
from jis_desktop.ui.widgets.marks import CheckBox, RadioButton
from jis_desktop.ui.widgets.option import Option
from jis_desktop.ui.widgets.row import Row, RowModel
from jis_desktop.ui.widgets.row_list import RowList
from jis_desktop.ui.widgets.segments import Segments
from jis_desktop.ui.widgets.strength_meter import StrengthMeter
from jis_desktop.ui.widgets.tag import Tag
from jis_desktop.ui.widgets.text import IconText, Text
from jis_desktop.ui.widgets.token_input import TokenInput

if TYPE_CHECKING:
    from collections.abc import Iterable

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
    done = KeyedButton("Gedaan", name="row.done", kind="primary", cap="G").small()
    tomorrow = KeyedButton("Morgen", name="row.tomorrow", cap="M").small()
    rows.set_tools([("G", done), ("M", tomorrow)])
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
