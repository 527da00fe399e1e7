"""What the tests of services share."""

from __future__ import annotations

import pytest

from tests.services.office import Office


@pytest.fixture
def office() -> Office:
    """A workplace on the fake unit of work."""
    return Office()
