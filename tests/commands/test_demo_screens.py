"""``demo --screens`` as a program: which pictures it writes, and what it leaves alone."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from jis_desktop.services.demo.make import PASSPHRASE
from jis_desktop.ui.main_view import MainView
from tests.commands.program import ProfileFolder, init_words, run

if TYPE_CHECKING:
    from pathlib import Path

ONLY = "*_nl_*_1024x600"
SIZE = (1024, 600)


@pytest.fixture(scope="module")
def pictures(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, object]]:
    """What is told of each picture of the Dutch window, by the file's name."""
    folder = tmp_path_factory.mktemp("screens")
    with pytest.MonkeyPatch.context() as patch:
        patch.delenv("QT_QPA_PLATFORM")
        patch.setenv("XDG_DATA_HOME", str(folder / "data"))
        answer = run("--json", "demo", "--screens", folder / "made", "--only", ONLY, stdin="")
    assert answer.code == 0, answer.stderr
    assert not (folder / "data").exists()
    told = {str(row["file"]).rpartition("/")[2]: row for row in answer.rows}
    assert {path.name for path in (folder / "made").iterdir()} == set(told)
    return told


def test_every_place_and_state_is_there_in_each_theme_and_size(
    pictures: dict[str, dict[str, object]],
) -> None:
    screens = {str(row["screen"]) for row in pictures.values()}
    assert screens >= {"log", "search", "youth", "early_signal", "roll_call", "unlock"}
    assert screens >= {"first_start_who", "first_start_recovery"}
    assert set(pictures) == {
        f"{screen}_nl_{theme}_1024x600.png" for screen in screens for theme in ("light", "dark")
    }


def test_the_places_are_those_of_the_window(pictures: dict[str, dict[str, object]]) -> None:
    asked: Any = SimpleNamespace(tr=str)
    places = {place.key for place in MainView._named_places(asked)}
    assert {str(row["screen"]) for row in pictures.values()} >= places


def test_each_picture_has_its_size_and_dark_is_not_light(
    pictures: dict[str, dict[str, object]],
) -> None:
    for row in pictures.values():
        image = QImage(str(row["file"]))
        assert (image.width(), image.height()) == SIZE
        assert (row["width"], row["height"]) == (image.width(), image.height())
        if row["theme"] == "light":
            dark = QImage(str(row["file"]).replace("_light_", "_dark_"))
            assert _brightness(dark) < _brightness(image)


def test_screens_are_different_from_each_other(pictures: dict[str, dict[str, object]]) -> None:
    images = [QImage(str(row["file"])) for name, row in pictures.items() if "_light_" in name]
    assert all(one != other for one in images for other in images if one is not other)


def test_an_existing_demo_is_drawn_as_it_is_and_stays(place: ProfileFolder, tmp_path: Path) -> None:
    assert place.run("demo", stdin="").code == 0
    (logged,) = place.run("log", "gang 3", stdin=f"{PASSPHRASE}\n").rows
    only = "settings_en_dark_1280x800"
    answer = place.run("demo", "--screens", tmp_path / "made", "--only", only, stdin="")
    (row,) = answer.rows
    image = QImage(str(row["file"]))
    assert (row["language"], row["theme"]) == ("en", "dark")
    assert (image.width(), image.height()) == (row["width"], row["height"]) == (1280, 800)
    assert place.run("show", "tally", logged["id"], stdin=f"{PASSPHRASE}\n").code == 0
    assert not (place.folder.parent / "window.ini").exists()


def test_a_real_profile_is_not_drawn(place: ProfileFolder, tmp_path: Path) -> None:
    assert run(*init_words(place)).code == 0
    answer = place.run("demo", "--screens", tmp_path / "made", stdin="")
    assert answer.told == (9, "profile.exists", "profile")
    assert not (tmp_path / "made").exists()


@pytest.mark.parametrize("only", ["today", "today_nl"])
def test_a_pattern_without_all_parts_is_told(only: str, tmp_path: Path) -> None:
    answer = run("--json", "demo", "--screens", tmp_path / "made", "--only", only, stdin="")
    assert answer.told == (2, "command.usage", "arguments")


def _brightness(image: QImage) -> int:
    ignored, smooth = (
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    return image.scaled(1, 1, ignored, smooth).pixelColor(0, 0).lightness()
