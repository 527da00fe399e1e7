"""The shipped letters: loading them, and a font for each type role. Knows no widget."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QFontDatabase

from jis_desktop.resources import resource_path

if TYPE_CHECKING:
    from jis_desktop.ui.style.tokens import TypeRole

FAMILY = "Inter JIS"
DISPLAY_FAMILY = "Inter JIS Display"

_FILES = (
    "Inter-JIS-Regular.ttf",
    "Inter-JIS-Medium.ttf",
    "Inter-JIS-SemiBold.ttf",
    "Inter-JIS-Display-SemiBold.ttf",
)
_added: list[int] = []
_TABULAR = QFont.Tag("tnum")
_CODE_FEATURES = (QFont.Tag("zero"), QFont.Tag("ss02"))


def load_fonts() -> bool:
    """Give Qt the shipped letters; needs a QGuiApplication.

    Returns:
        Whether all of them could be read; where not, the system's letters stand in.
    """
    # Not asked of QFontDatabase.families(): that would look up all of the system's letters.
    if not _added:
        _added.extend(
            QFontDatabase.addApplicationFont(str(resource_path("fonts", name))) for name in _FILES
        )
    return -1 not in _added


def make_font(role: TypeRole, scale: float, weight: int | None = None) -> QFont:
    """A font for a type role, with figures of one width.

    Args:
        role: from `tokens.TYPES`.
        scale: 1.0 is 100 % text.
        weight: 400, 500 or 600 instead of the role's own.
    """
    font = QFont(DISPLAY_FAMILY if role.display else FAMILY)
    font.setPixelSize(max(1, round(role.px * scale)))
    font.setWeight(QFont.Weight(weight or role.weight))
    font.setFeature(_TABULAR, 1)
    if role.spacing:
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, role.spacing * scale)
    return with_code_features(font, role)


def with_code_features(font: QFont, role: TypeRole) -> QFont:
    """The font with letters that cannot be taken for one another, where the role is for codes.

    A style sheet cannot ask for them, so a part sets this font and the sheet adds the size.
    """
    if role.spacing:
        for feature in _CODE_FEATURES:
            font.setFeature(feature, 1)
    return font


def make_fixed_font(role: TypeRole, scale: float) -> QFont:
    """The system's fixed font in the size of a type role, for bytes."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPixelSize(max(1, round(role.px * scale)))
    return font
