"""The two schemes and the scales fit together."""

from __future__ import annotations

import re
from dataclasses import astuple, fields

import pytest

from jis_desktop.ui.style.tokens import DARK, LIGHT, RADIUS, SPACE, TYPES, Scheme

COLOUR = re.compile(r"#[0-9A-F]{6}")


def roles() -> list[str]:
    plain = {"name", "veil_alpha", "avatars", "chart_kinds", "chart_scale"}
    return [field.name for field in fields(Scheme) if field.name not in plain]


@pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=lambda s: s.name)
@pytest.mark.parametrize("role", roles())
def test_every_role_is_a_colour(scheme: Scheme, role: str) -> None:
    assert COLOUR.fullmatch(scheme.colour(role))


def test_light_and_dark_are_not_the_same() -> None:
    assert all(LIGHT.colour(role) != DARK.colour(role) for role in roles())


def test_charts_have_as_many_colours_in_both() -> None:
    assert len(LIGHT.chart_kinds) == len(DARK.chart_kinds) == 5
    assert len(set(LIGHT.chart_scale)) == len(set(DARK.chart_scale)) == 5


def test_an_unknown_role_is_an_error() -> None:
    with pytest.raises(AttributeError):
        LIGHT.colour("red")


def test_distances_are_on_the_grid() -> None:
    assert all(step % 4 == 0 for step in astuple(SPACE))
    assert sorted(astuple(RADIUS)) == list(astuple(RADIUS))


def test_no_text_is_smaller_than_the_floor() -> None:
    assert min(role.px for role in TYPES.values()) == 12
    assert all(role.line > role.px for role in TYPES.values())
