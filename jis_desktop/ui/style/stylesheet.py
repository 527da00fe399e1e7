"""The one style sheet: what Qt's own parts look like. Parts that paint themselves are not in it.

Parts say what they are by property: ``kind`` (primary, plain, quiet, bare; card, panel, bar, side),
``type`` (a type role), ``ink`` (a colour role), ``mend`` and ``managed`` (a field's state).
Popups have square corners: Qt would paint the window's ground behind round ones.
"""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING

from jis_desktop.ui.style.fonts import DISPLAY_FAMILY, FAMILY
from jis_desktop.ui.style.tokens import RADIUS, SPACE, TYPES

if TYPE_CHECKING:
    from jis_desktop.ui.style.theme import Theme
    from jis_desktop.ui.style.tokens import TypeRole

_INKS = (
    "ink_2",
    "ink_3",
    "primary_ink",
    "attention_ink",
    "care_ink",
    "good_ink",
    "info_ink",
)

_SHEET = Template(
    """
QToolTip { background: $raised; color: $ink; border: 1px solid $line_strong; padding: 4px 8px }
$types
$inks
QLabel[weight="500"] { font-weight: 500 }
QLabel[weight="600"] { font-weight: 600 }

QPushButton { background: $surface; color: $ink; border: 1px solid $line_strong;
  border-radius: ${control}px; padding: 7px 14px; min-height: ${body_line}px; font-weight: 600 }
QPushButton:hover { background: $band }
QPushButton:pressed { background: $sunken }
QPushButton[kind="primary"] { background: $primary; color: $on_primary; border-color: $primary }
QPushButton[kind="primary"]:hover { background: $primary_hover; border-color: $primary_hover }
QPushButton[kind="quiet"], QPushButton[kind="bare"] { background: transparent;
  border-color: transparent; color: $primary_ink }
QPushButton[kind="bare"] { color: $ink_2 }
QPushButton[kind="quiet"]:hover, QPushButton[kind="bare"]:hover { background: $primary_soft }
QPushButton:disabled { background: $sunken; color: $ink_3; border-color: $line }
QPushButton[kind="quiet"]:disabled, QPushButton[kind="bare"]:disabled { background: transparent;
  border-color: transparent }
QPushButton[kind="chip"] { padding: 3px 8px; min-height: ${small_line}px; border-radius: ${chip}px;
  font-weight: 400 }
QPushButton[kind="toast"] { background: transparent; border-color: transparent; color: $toast_link }
QPushButton[kind="toast"]:hover { border-color: $toast_link }
QPushButton[small="true"] { padding: 5px 10px; min-height: ${small_line}px;
  font-size: ${small_px}px }

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox, QFrame[kind="field"] {
  background: $surface; color: $ink; border: 1px solid $line_strong;
  border-radius: ${control}px; padding: 7px 10px; min-height: ${body_line}px;
  selection-background-color: $primary_soft; selection-color: $ink }
QLineEdit, QPlainTextEdit, QTextEdit { placeholder-text-color: $ink_3 }
QPlainTextEdit { padding: 5px 10px }
QComboBox { padding: 7px 12px; combobox-popup: 0 }
QLineEdit[mend="true"], QPlainTextEdit[mend="true"], QComboBox[mend="true"],
QAbstractSpinBox[mend="true"], QFrame[kind="field"][mend="true"] {
  border: 2px solid $attention_line; padding: 6px 9px }
QPlainTextEdit[mend="true"] { padding: 4px 9px }
QComboBox[mend="true"] { padding: 6px 11px }
QLineEdit[good="true"] { border-color: $good_line }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled,
QLineEdit[managed="true"] { background: $sunken; color: $ink_2; border-color: $line }
QLineEdit[kind="inner"] { background: transparent; border: 0; padding: 0; border-radius: 0 }
QFrame[kind="field"] { padding: 0; min-height: 0 }
QFrame[kind="field"][mend="true"] { padding: 0 }
QComboBox::drop-down { border: 0; width: 0 }
QComboBoxPrivateContainer { background: $raised; border: 0 }
QComboBox QAbstractItemView, QListView[kind="popup"] { background: $raised; color: $ink;
  border: 1px solid $line_strong; padding: 2px; outline: 0 }
QComboBox QAbstractItemView::item, QListView[kind="popup"]::item {
  min-height: ${body_line}px; padding: 4px 8px; border-radius: ${chip}px }
QComboBox QAbstractItemView::item:selected, QListView[kind="popup"]::item:selected {
  background: $primary_soft; color: $on_primary_soft }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 0; border: 0 }

QFrame[kind="card"] { background: $surface; border: 1px solid $line;
  border-radius: ${card}px }
QFrame[kind="good"] { background: $good_soft; border: 0; border-radius: ${card}px }
QFrame[kind="attention"] { background: $attention_soft; border: 0; border-radius: ${card}px }
QFrame[kind="care"] { background: $care_soft; border: 0; border-radius: ${card}px }
QFrame[kind="info"] { background: $info_soft; border: 0; border-radius: ${card}px }
QFrame[kind="band"] { background: $band; border: 0 }
QFrame[kind="panel"] { background: $surface; border: 0; border-left: 1px solid $line_strong }
QFrame[kind="list_part"] { background: $surface; border: 0; border-right: 1px solid $line }
QFrame[kind="side"] { background: $sunken; border: 0; border-right: 1px solid $line }
QFrame[kind="bar"] { background: $canvas; border: 0; border-bottom: 1px solid $line }
QFrame[kind="status"] { background: $canvas; border: 0; border-top: 1px solid $line }
QFrame[kind="rule"] { background: $line; border: 0; min-height: 1px; max-height: 1px }
QFrame[kind="toast"] { background: $toast; border: 0; border-radius: ${toast_radius}px }
QFrame[kind="toast"] QLabel { color: $toast_ink }

QAbstractItemView { background: transparent; border: 0; outline: 0 }
QHeaderView::section { background: $band; color: $ink_2; border: 0;
  border-bottom: 1px solid $line; padding: 6px 12px; font-size: ${caption_px}px; font-weight: 600 }
QTableView { gridline-color: $line; selection-background-color: $primary_soft;
  selection-color: $ink }
QTableView::item { border: 0; border-bottom: 1px solid $line; padding: 0 12px }
QTableView::item:selected { background: $primary_soft; color: $ink }
QTableView::item:focus { border: 2px solid $focus }
QScrollArea, QScrollArea > QWidget > QWidget[kind="scrolled"] { background: transparent;
  border: 0 }

QTabBar { qproperty-drawBase: 0; qproperty-expanding: 0 }
QTabBar::tab { background: transparent; color: $ink_2; border: 0;
  border-bottom: 2px solid transparent; padding: 8px 0; margin-right: ${wide}px;
  font-weight: 600 }
QTabBar::tab:hover { border-bottom-color: $line_strong }
QTabBar::tab:selected { color: $ink; border-bottom-color: $primary }
QTabWidget::pane { border: 0 }

QMenu { background: $raised; color: $ink; border: 1px solid $line_strong; padding: 3px }
QMenu::item { padding: 6px 12px; border-radius: ${chip}px }
QMenu::item:selected { background: $primary_soft; color: $on_primary_soft }
QMenu::item:disabled { color: $ink_3 }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px }

QScrollBar { background: transparent; border: 0; margin: 0 }
QScrollBar:vertical { width: 12px }
QScrollBar:horizontal { height: 12px }
QScrollBar::handle { background: $line_strong; border-radius: 3px; margin: 3px }
QScrollBar::handle:vertical { min-height: 24px }
QScrollBar::handle:horizontal { min-width: 24px }
QScrollBar::handle:hover { background: $ink_3 }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0 }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent }

QProgressBar { background: $sunken; border: 0; border-radius: ${keycap}px; min-height: 8px;
  max-height: 8px; color: $ink }
QProgressBar[kind="meter"] { background: transparent; max-height: 1000px }
QProgressBar::chunk { background: $primary; border-radius: ${keycap}px }
"""
)


_CONTRAST_SHEET = Template(
    """
$types
QLabel[weight="500"] { font-weight: 500 }
QLabel[weight="600"] { font-weight: 600 }
QFrame[kind="panel"], QFrame[kind="side"], QFrame[kind="bar"], QFrame[kind="status"],
QFrame[kind="toast"] { background: palette(base); color: palette(text);
  border: 1px solid palette(text) }
QFrame[kind="card"], QFrame[kind="good"], QFrame[kind="attention"], QFrame[kind="care"],
QFrame[kind="info"], QFrame[kind="field"], QPlainTextEdit { border: 1px solid palette(text) }
QFrame[kind="rule"] { background: palette(text); min-height: 1px; max-height: 1px }
QFrame[kind="field"][mend="true"], QLineEdit[mend="true"], QPlainTextEdit[mend="true"] {
  border: 2px solid palette(text) }
QLineEdit[kind="inner"] { background: transparent; border: 0 }
QAbstractItemView { outline: 0 }
"""
)


def make_contrast_stylesheet(theme: Theme) -> str:
    """Sizes and edges only: with high contrast every colour is the system's."""
    return _CONTRAST_SHEET.substitute(types=_type_rules(theme))


def make_stylesheet(theme: Theme) -> str:
    """The style sheet for a theme's colours and text size."""
    colours = {k: v for k, v in vars(theme.scheme).items() if isinstance(v, str)}
    return _SHEET.substitute(
        colours,
        types=_type_rules(theme),
        inks=_ink_rules(theme),
        body_line=theme.line("body"),
        small_line=theme.line("small"),
        small_px=theme.px(TYPES["small"].px),
        caption_px=theme.px(TYPES["caption"].px),
        wide=SPACE.wide,
        toast_radius=RADIUS.toast,
        keycap=RADIUS.keycap,
        chip=RADIUS.chip,
        control=RADIUS.control,
        card=RADIUS.card,
    )


def _type_rules(theme: Theme) -> str:
    return "\n".join(
        f'QLabel[type="{name}"], QLineEdit[type="{name}"] {{ {_font_rule(role, theme)} }}'
        for name, role in TYPES.items()
        if name != "body"
    ) + "\n".join(
        # The box of a single line is as high as the line, not as the letters.
        f'\nQLabel[type="{name}"] {{ min-height: {theme.line(name)}px }}'
        for name in TYPES
    )


def _font_rule(role: TypeRole, theme: Theme) -> str:
    family = DISPLAY_FAMILY if role.display else FAMILY
    spacing = f"; letter-spacing: {theme.px(role.spacing)}px" if role.spacing else ""
    return f'font: {role.weight} {theme.px(role.px)}px "{family}"{spacing}'


def _ink_rules(theme: Theme) -> str:
    return "\n".join(
        f'QLabel[ink="{name}"] {{ color: {theme.scheme.colour(name)} }}' for name in _INKS
    )
