"""Every pair of colours that visual.md states reads as well as it says."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jis_desktop.ui.style.contrast import (
    CONTROL_MINIMUM,
    TEXT_MINIMUM,
    contrast,
    luminance,
    readable_on,
)
from jis_desktop.ui.style.tokens import DARK, FIGURE_INKS, LIGHT, Scheme

GROUNDS = ("canvas", "surface", "sunken", "raised", "band", "primary_soft")
PLAIN_GROUNDS = ("canvas", "surface", "sunken", "raised", "band")
STATES = ("attention", "care", "good", "info")
TEXTS = (
    *((ink, ground) for ink in ("ink", "ink_2", "primary_ink") for ground in GROUNDS),
    *(("ink_3", ground) for ground in PLAIN_GROUNDS),
    ("ink_2", "bubble"),
    ("on_primary", "primary"),
    ("on_primary", "primary_hover"),
    ("on_primary_soft", "primary_soft"),
    ("toast_ink", "toast"),
    ("toast_link", "toast"),
    *((f"{state}_ink", f"{state}_soft") for state in STATES),
    *(("ink", f"{state}_soft") for state in STATES),
    *((f"{state}_ink", ground) for state in STATES for ground in GROUNDS),
)
CONTROLS = (
    *((edge, ground) for edge in ("line_strong", "focus", "primary") for ground in GROUNDS),
    *((f"{state}_line", f"{state}_soft") for state in STATES),
    *((f"{state}_line", "surface") for state in STATES),
)
# Worst surface in light and dark, as visual.md states them.
STATED = (
    ("ink_2", ("bubble",), 6.8, 7.6),
    ("line_strong", GROUNDS, 3.3, 3.3),
    ("ink", PLAIN_GROUNDS, 13.2, 12.7),
    ("ink_2", GROUNDS, 6.8, 7.2),
    ("ink_3", PLAIN_GROUNDS, 5.1, 5.8),
    ("primary", GROUNDS, 6.5, 6.6),
    ("on_primary", ("primary",), 8.1, 8.5),
    ("primary_ink", PLAIN_GROUNDS, 7.3, 8.6),
    ("on_primary_soft", ("primary_soft",), 8.9, 8.8),
    ("focus", GROUNDS, 4.8, 6.7),
    ("toast_ink", ("toast",), 13.9, 14.2),
    ("toast_link", ("toast",), 10.0, 7.8),
    ("attention_ink", ("attention_soft",), 7.2, 8.9),
    ("care_ink", ("care_soft",), 8.4, 8.8),
    ("good_ink", ("good_soft",), 6.9, 9.1),
    ("info_ink", ("info_soft",), 7.2, 8.8),
)

schemes = pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=lambda s: s.name)
colours = st.integers(0, 0xFFFFFF).map(lambda n: f"#{n:06X}")


def between(scheme: Scheme, ink: str, ground: str) -> float:
    return contrast(scheme.colour(ink), scheme.colour(ground))


@schemes
@pytest.mark.parametrize(("ink", "ground"), TEXTS)
def test_text_reads_on_every_ground_it_may_stand_on(scheme: Scheme, ink: str, ground: str) -> None:
    assert between(scheme, ink, ground) >= TEXT_MINIMUM


@schemes
@pytest.mark.parametrize(("edge", "ground"), CONTROLS)
def test_controls_stand_out_from_every_ground(scheme: Scheme, edge: str, ground: str) -> None:
    assert between(scheme, edge, ground) >= CONTROL_MINIMUM


@pytest.mark.parametrize(("ink", "grounds", "light", "dark"), STATED)
def test_the_worst_ratio_is_the_one_that_is_stated(
    ink: str, grounds: tuple[str, ...], light: float, dark: float
) -> None:
    for scheme, stated in ((LIGHT, light), (DARK, dark)):
        worst = min(between(scheme, ink, ground) for ground in grounds)
        assert worst == pytest.approx(stated, abs=0.06)


@schemes
def test_letters_read_on_every_avatar(scheme: Scheme) -> None:
    assert min(contrast(scheme.ink, ground) for ground in scheme.avatars) >= 9.35


@schemes
def test_bars_stand_out_and_carry_a_readable_figure(scheme: Scheme) -> None:
    for bar in (*scheme.chart_kinds, *scheme.chart_scale):
        assert contrast(scheme.surface, bar) >= CONTROL_MINIMUM
        figure = readable_on(bar, *FIGURE_INKS)
        assert contrast(figure, bar) >= TEXT_MINIMUM


def test_a_grey_that_is_too_light_would_be_seen() -> None:
    assert contrast("#B8B2A8", LIGHT.surface) < CONTROL_MINIMUM


def test_black_on_white_is_the_most_there_is() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)


def test_luminance_of_a_known_colour() -> None:
    # Pure green, WCAG's own coefficient.
    assert luminance("#00FF00") == pytest.approx(0.7152)


@given(colours, colours)
def test_contrast_does_not_depend_on_the_order(one: str, other: str) -> None:
    assert contrast(one, other) == contrast(other, one)
    assert 1 <= contrast(one, other) <= 21


@given(colours)
def test_black_or_white_always_reads(ground: str) -> None:
    assert contrast(readable_on(ground, "#000000", "#FFFFFF"), ground) >= TEXT_MINIMUM
