"""What all tests share. Fixtures of one package stand in its own conftest."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.fixture
def require() -> Callable[[object, str], None]:
    """Skip a test for what the machine lacks; under REQUIRE_ALL=1 the lack is a failure.

    Call it with whether the thing is there, and its name.
    """

    def check(present: object, what: str) -> None:
        if present:
            return
        if os.environ.get("REQUIRE_ALL") == "1":
            pytest.fail(f"this machine lacks {what}")
        pytest.skip(f"this machine lacks {what}")

    return check
