from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from jis_desktop.domain.errors import BrokenInstallError, StorageError
from jis_desktop.ports import Check
from jis_desktop.services.check_installation import check_installation, exit_code

if TYPE_CHECKING:
    from collections.abc import Callable


def failing(error: Exception) -> Callable[[], str]:
    def probe() -> str:
        raise error

    return probe


def test_one_check_that_fails_stops_none_of_the_others() -> None:
    probes = {
        "disk": failing(StorageError("disk.full")),
        "module": failing(ImportError("/home/samira/secret")),
        "clock": lambda: "UTC+1",
    }
    assert check_installation(probes, essential=frozenset({"module"})) == [
        Check(check="disk", ok=False, detail="disk.full"),
        Check(check="module", ok=False, detail="ImportError", broken=True),
        Check(check="clock", ok=True, detail="UTC+1"),
    ]


@pytest.mark.parametrize("error", [OSError("x"), ImportError("x"), ValueError("x"), RuntimeError()])
def test_what_another_library_says_is_not_repeated(error: Exception) -> None:
    (check,) = check_installation({"part": failing(error)}, essential=frozenset())
    assert check.detail == type(error).__name__


def test_the_exit_code_tells_a_failed_check_from_a_broken_installation() -> None:
    fine = {"a": lambda: "ok"}
    failed = {**fine, "b": failing(StorageError("disk.full"))}
    broken = {**failed, "c": failing(BrokenInstallError("database.not_encrypted"))}
    essential = frozenset({"a", "c"})
    codes = [exit_code(check_installation(p, essential=essential)) for p in (fine, failed, broken)]
    assert codes == [0, 3, 4]
