from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from tests.ui.x_server import x_server

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


@pytest.fixture
def display(require: Callable[[object, str], None]) -> Iterator[str]:
    """A real X server for one test."""
    for name in ("Xvfb", "xdotool"):
        require(shutil.which(name), name)
    with x_server() as name:
        yield name
