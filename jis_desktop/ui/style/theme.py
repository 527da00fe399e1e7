"""The look in force: which scheme, how large the text, and what parts ask when they paint.

It holds one theme for the whole app, as Qt holds one palette and one style sheet.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QGuiApplication, QPalette

from jis_desktop.ui.style.fonts import load_fonts, make_fixed_font, make_font
from jis_desktop.ui.style.motion import system_allows_motion
from jis_desktop.ui.style.palette import make_palette, scheme_of
from jis_desktop.ui.style.stylesheet import make_contrast_stylesheet, make_stylesheet
from jis_desktop.ui.style.tokens import DARK, LIGHT, TYPES

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from jis_desktop.ui.style.focus_ring import RingKeeper
    from jis_desktop.ui.style.tokens import Scheme, TypeName

Look = Literal["system", "light", "dark"]

SMALLEST_TEXT = 1.0
LARGEST_TEXT = 2.0
# The usual size of the system's own letters, in px; larger ones mean that someone asked for it.
_NOMINAL_PX = {"win32": 12.0, "darwin": 13.0}
_NOMINAL_PX_ELSEWHERE = 15.0
_POINTS_AN_INCH = 72
_USUAL_DOTS = 96


class Theme(QObject):
    """The look in force. Colours, fonts and sizes are cached: they are asked for at every paint.

    Attributes:
        changed: the palette, the text's size or the contrast changed; everything is repainted.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._app: QApplication | None = None
        self._look: Look = "system"
        self._contrast: bool | None = None
        self._motion: bool | None = None
        self._ring_keeper: RingKeeper | None = None
        self.scale = 1.0
        self.scheme: Scheme = LIGHT
        self._forget()

    def colour(self, role: str) -> QColor:
        """The colour of a role such as ``"ink_2"`` or ``"attention_soft"``. Not to be changed."""
        found = self._colours.get(role)
        if found is None:
            found = self._colours[role] = QColor(self.scheme.colour(role))
        return found

    def font(self, role: TypeName, weight: int | None = None) -> QFont:
        """The font of a type role, at the text's size. Not to be changed: make a copy."""
        found = self._fonts.get((role, weight))
        if found is None:
            found = make_font(TYPES[role], self.scale, weight)
            self._fonts[role, weight] = found
        return found

    def fixed_font(self) -> QFont:
        """The system's fixed font at caption size, for bytes."""
        return make_fixed_font(TYPES["caption"], self.scale)

    def metrics(self, role: TypeName, weight: int | None = None) -> QFontMetrics:
        """The measures of a type role's font."""
        found = self._metrics.get((role, weight))
        if found is None:
            found = self._metrics[role, weight] = QFontMetrics(self.font(role, weight))
        return found

    def line(self, role: TypeName) -> int:
        """The height of a line in px; more than the token where a stand-in font needs more."""
        found = self._lines.get(role)
        if found is None:
            found = max(self.px(TYPES[role].line), self.metrics(role).height())
            self._lines[role] = found
        return found

    def px(self, size: float) -> int:
        """A size that grows with the text, such as an icon's, in px."""
        return round(size * self.scale)

    @property
    def control_height(self) -> int:
        """The height of a button and an input: 36 px at 100 % text."""
        return self.line("body") + 16

    @property
    def high_contrast(self) -> bool:
        """Whether the system's high-contrast colours are in force instead of ours."""
        return self.scheme.name == "system"

    @property
    def motion(self) -> bool:
        """Whether anything may slide or fade."""
        return system_allows_motion() if self._motion is None else self._motion

    def take(self, look: Look, scale: float) -> None:
        """Set look and text size in one go, see `set_look` and `set_text_scale`."""
        self._look = look
        self.set_text_scale(scale)

    def set_look(self, look: Look) -> None:
        """Follow the system, or be light or dark whatever it says."""
        self._look = look
        self._refresh()

    def set_text_scale(self, scale: float) -> None:
        """Set the size of all text; 1.0 to 2.0, what lies outside is cut off."""
        self.scale = min(max(scale, SMALLEST_TEXT), LARGEST_TEXT)
        self._refresh()

    def set_contrast(self, high: bool | None) -> None:  # noqa: FBT001  the only argument
        """Use the system's colours (True) or ours (False); None asks the system."""
        self._contrast = high
        self._refresh()

    def set_motion(self, allowed: bool | None) -> None:  # noqa: FBT001  the only argument
        """Allow or forbid motion; None asks the system."""
        self._motion = allowed

    def follow(self, app: QApplication) -> bool:
        """From now on dress the app, and follow what the system's settings say.

        Returns:
            Whether it did not do so already.
        """
        if self._app is app:
            return False
        self._app = app
        self._ring_keeper = None
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self._refresh)
        # Both are kept: PySide 6.11 invalidates the one when nobody holds the other.
        self._hints = hints, hints.accessibility()
        self._hints[1].contrastPreferenceChanged.connect(self._refresh)
        return True

    def keep_ring(self) -> None:
        """Show the focus from now on; once is enough.

        Loading the ring takes longer than painting a window: the first one is painted before.
        """
        if self._app is None or self._ring_keeper is not None:
            return
        from jis_desktop.ui.style.focus_ring import RingKeeper  # noqa: PLC0415  see above

        self._ring_keeper = RingKeeper(self._app, self)

    def place_ring(self) -> None:
        """Look again at who wears the ring: what has the focus changed from within."""
        if self._ring_keeper is not None:
            self._ring_keeper.look_again()

    def _refresh(self) -> None:
        if self._app is not None:
            self._dress(self._app)
        self.changed.emit()

    def _dress(self, app: QApplication) -> None:
        self.scheme = self._scheme_now(app)
        self._forget()
        # An empty palette gives the system's own back.
        app.setPalette(QPalette() if self.high_contrast else make_palette(self.scheme))
        app.setFont(self.font("body"))
        sheet = make_contrast_stylesheet if self.high_contrast else make_stylesheet
        app.setStyleSheet(sheet(self))

    def _scheme_now(self, app: QApplication) -> Scheme:
        if self._wants_system_colours():
            app.setPalette(QPalette())
            return scheme_of(app.palette())
        dark = self._look == "dark" or (self._look == "system" and _system_is_dark(app))
        return DARK if dark else LIGHT

    def _wants_system_colours(self) -> bool:
        if self._contrast is not None:
            return self._contrast
        asked = self._hints[1].contrastPreference()
        return sys.platform == "win32" and asked == Qt.ContrastPreference.HighContrast

    def _forget(self) -> None:
        self._colours: dict[str, QColor] = {}
        self._fonts: dict[tuple[TypeName, int | None], QFont] = {}
        self._metrics: dict[tuple[TypeName, int | None], QFontMetrics] = {}
        self._lines: dict[TypeName, int] = {}


_active = Theme()


def active_theme() -> Theme:
    """The look in force; a light one at 100 % text until `apply` was called."""
    return _active


def apply(
    app: QApplication,
    *,
    look: Look = "system",
    text_scale: float | None = None,
    ring_at_once: bool = True,
) -> Theme:
    """Give the app its look; call it once, before the first window.

    Args:
        app: the one application.
        look: follow the system, or light or dark.
        text_scale: 1.0 to 2.0; None takes it from the system's letters.
        ring_at_once: whether the focus shows from the start; else `Theme.keep_ring` is called
            after the first paint.
    """
    scale = system_text_scale(app.font()) if text_scale is None else text_scale
    load_fonts()
    if _active.follow(app):
        # Once: with a style sheet the style has no name, and setting it walks over every widget.
        app.setStyle("fusion")
    _active.take(look, scale)
    if ring_at_once:
        _active.keep_ring()
    return _active


def system_text_scale(font: QFont) -> float:
    """How much larger than usual the system's letters are, 1.0 to 2.0 in steps of 0.05."""
    usual = _NOMINAL_PX.get(sys.platform, _NOMINAL_PX_ELSEWHERE)
    asked = round(_pixels(font) / usual * 20) / 20
    return min(max(asked, SMALLEST_TEXT), LARGEST_TEXT)


def _pixels(font: QFont) -> float:
    """Not by QFontInfo, which would look up the system's letters, and they are not ours."""
    if font.pixelSize() > 0:
        return font.pixelSize()
    screen = QGuiApplication.primaryScreen()
    dots = screen.logicalDotsPerInch() if screen is not None else _USUAL_DOTS
    return font.pointSizeF() * dots / _POINTS_AN_INCH


def _system_is_dark(app: QApplication) -> bool:
    return app.styleHints().colorScheme() == Qt.ColorScheme.Dark
