from __future__ import annotations

from typing import TYPE_CHECKING

from jis_desktop.security.profile_folders import FileOwnerName
from jis_desktop.ui.settings.owner_presenter import OwnerPresenter
from tests.fakes.immediate_tasks import ImmediateTasks

if TYPE_CHECKING:
    from pathlib import Path

    from jis_desktop.domain.errors import JisError


class Part:
    """Remembers what it was asked to show."""

    def __init__(self, folder: Path) -> None:
        self.told: list[str] = []
        self.presenter = OwnerPresenter(self, tasks=ImmediateTasks(), owner=FileOwnerName(folder))

    def show_name(self, name: str) -> None:
        self.told.append(f"is {name}")

    def show_kept(self, name: str) -> None:
        self.told.append(f"kept {name}")

    def show_error(self, error: JisError) -> None:
        self.told.append(error.code)


def test_nothing_is_shown_until_a_name_is_chosen_and_it_can_be_taken_away(tmp_path: Path) -> None:
    part = Part(tmp_path)
    part.presenter.begin()
    part.presenter.name_given(" Samira ")
    part.presenter.begin()
    part.presenter.name_given("\N{GRINNING FACE}")
    part.presenter.name_given("")
    part.presenter.begin()
    assert part.told == ["is ", "kept Samira", "is Samira", "name.characters", "kept ", "is "]
