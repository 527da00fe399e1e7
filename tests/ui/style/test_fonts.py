"""The shipped letters are there, with figures of one width and the names of Amsterdam's youth."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF, QRawFont
from PySide6.QtWidgets import QLabel

from jis_desktop.resources import resource_path
from jis_desktop.ui.style.fonts import FAMILY, load_fonts, make_fixed_font, make_font
from jis_desktop.ui.style.tokens import TYPES

if TYPE_CHECKING:
    from jis_desktop.ui.style.theme import Theme

pytestmark = pytest.mark.usefixtures("theme")

NAMES = "Şükrü Çağlar İlknur Gökçe Łukasz Święcicki Żółć Nguyễn Đặng Yaḥya ʿAbd Ṣāliḥ Ɣ ɛ Ǧ Þóra"


def width(font: QFont, text: str) -> float:
    return QFontMetricsF(font).horizontalAdvance(text)


@pytest.mark.parametrize("role", TYPES)
@pytest.mark.parametrize("weight", [400, 600])
def test_each_role_gets_shipped_letters(role: str, weight: int) -> None:
    font = make_font(TYPES[role], 1.0, weight if not TYPES[role].display else 600)
    found = QFontInfo(font)
    assert found.family().startswith(FAMILY)
    assert found.weight() == (weight if not TYPES[role].display else 600)


@pytest.mark.parametrize("role", ["body", "caption", "figure"])
def test_figures_have_one_width(role: str) -> None:
    font = make_font(TYPES[role], 1.0)
    assert width(font, "1111") == width(font, "0000")
    font.unsetFeature(QFont.Tag("tnum"))
    assert width(font, "1111") != width(font, "0000")


def test_a_hyphen_is_not_as_wide_as_a_figure() -> None:
    font = make_font(TYPES["body"], 1.0)
    assert width(font, "-") < 0.8 * width(font, "0")


@pytest.mark.parametrize("role", ["small", "title"])
def test_a_style_sheet_keeps_figures_of_one_width(role: str) -> None:
    label = QLabel("x")
    label.setProperty("type", role)
    label.ensurePolished()
    assert label.font().pixelSize() == TYPES[role].px
    assert width(label.font(), "1111") == width(label.font(), "0000")


def test_codes_tell_letters_from_figures() -> None:
    code = make_font(TYPES["code"], 1.0)
    assert {tag.toString().data().decode() for tag in code.featureTags()} >= {"zero", "ss02"}


def test_every_letter_of_names_is_in_the_fonts() -> None:
    letters = QRawFont.fromFont(make_font(TYPES["body"], 1.0))
    missing = [c for c in NAMES if not letters.supportsCharacter(ord(c))]
    assert missing == []
    # The control: a letter that was left out is reported as missing.
    assert not letters.supportsCharacter(ord("字"))


def test_lines_of_text_stand_apart() -> None:
    metrics = QFontMetricsF(make_font(TYPES["body"], 1.0))
    assert metrics.lineSpacing() == pytest.approx(TYPES["body"].line, abs=0.6)


def test_loading_twice_is_harmless() -> None:
    assert load_fonts()
    assert load_fonts()


def test_bytes_have_the_fixed_font_of_the_system(theme: Theme) -> None:
    assert make_fixed_font(TYPES["caption"], 2.0).pixelSize() == 24
    assert theme.fixed_font().pixelSize() == 12


def test_licence_and_origin_lie_beside_the_letters() -> None:
    licence = resource_path("fonts", "LICENSE-Inter.txt").read_text(encoding="utf-8")
    assert "SIL OPEN FONT LICENSE Version 1.1" in licence
    # The names may be used for a modified version: no reserved name stands after the copyright.
    assert "Reserved Font Name" not in licence.split("-----")[0]
    assert resource_path("fonts", "README.md").exists()
    assert sum(f.stat().st_size for f in resource_path("fonts").glob("*.ttf")) < 700_000
