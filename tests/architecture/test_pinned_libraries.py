"""PySide6 6.12 corrupts reference counts on Python 3.11; docs/adr/0002-pinned-libraries.md."""

from __future__ import annotations

import ctypes
import sys
import tomllib
from importlib.metadata import version
from typing import TYPE_CHECKING

from packaging.requirements import Requirement
from PySide6.QtCore import QObject

from tests.architecture.project import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable

CALLS = 100
TOLERANCE = 10
"""Whatever else runs in the process may take or give back a few."""
LOST = (-CALLS,) if sys.version_info < (3, 12) else (-CALLS, 0)
"""From 3.12 on None is immortal, until a library built for an older Python has touched it."""


def drift_of_none(call: Callable[[], object]) -> int:
    """By how much the count of references to None changes over a hundred calls."""
    before = sys.getrefcount(None)
    for _number in range(CALLS):
        call()
    return sys.getrefcount(None) - before


def take_a_reference_too_many() -> None:
    """What PySide6 6.12.0 does in each call that returns nothing."""
    ctypes.pythonapi.Py_DecRef(ctypes.py_object(None))


def give_it_back() -> None:
    """Undo it."""
    ctypes.pythonapi.Py_IncRef(ctypes.py_object(None))


def test_calls_of_qt_that_return_nothing_leave_the_count_of_none() -> None:
    assert abs(drift_of_none(lambda: QObject().setObjectName("x"))) <= TOLERANCE


def test_control_a_lost_reference_is_seen() -> None:
    drift = drift_of_none(take_a_reference_too_many)
    drift_of_none(give_it_back)
    assert any(abs(drift - lost) <= TOLERANCE for lost in LOST)


def test_the_broken_release_is_out_of_range_and_the_installed_one_is_in() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    asked = {need.name: need for need in map(Requirement, project["dependencies"])}
    allowed = asked["PySide6-Essentials"].specifier
    assert not allowed.contains("6.12.0")
    assert allowed.contains(version("PySide6-Essentials"))
