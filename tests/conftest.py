"""What all tests share. Fixtures of one package stand in its own conftest.

Every test session gets a home of its own: no test sees or touches the profile, the settings or
the keyring of the person who runs it.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import settings

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

PRIVATE_HOME = pytest.StashKey[Path]()
PRIVATE_FOLDERS = {
    "HOME": "home",
    "XDG_DATA_HOME": "data",
    "XDG_CONFIG_HOME": "config",
    "XDG_STATE_HOME": "state",
    "XDG_CACHE_HOME": "cache",
    "XDG_RUNTIME_DIR": "run",
}
OF_THE_DESKTOP = ("DBUS_SESSION_BUS_ADDRESS", "GNOME_KEYRING_CONTROL", "SSH_AUTH_SOCK")

# A slow machine is no failure, and examples of earlier runs stay out of this one. CI tries the
# same examples each time, so that a red run is red again on a developer's machine.
settings.register_profile("developer", deadline=None, database=None, print_blob=True)
settings.register_profile("ci", settings.get_profile("developer"), derandomize=True)


def require_all() -> bool:
    """Whether a skip counts as a failure."""
    return os.environ.get("REQUIRE_ALL") == "1"


def pytest_configure(config: pytest.Config) -> None:
    """Prepare the process before any test module is imported."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    home = Path(tempfile.mkdtemp(prefix="jis-tests-"))
    config.stash[PRIVATE_HOME] = home
    for name, folder in PRIVATE_FOLDERS.items():
        (home / folder).mkdir(mode=0o700)
        os.environ[name] = str(home / folder)
    for name in OF_THE_DESKTOP:
        os.environ.pop(name, None)
    os.environ["DBUS_SYSTEM_BUS_ADDRESS"] = f"unix:path={home / 'run' / 'no-system-bus'}"
    os.umask(0o022)  # an ordinary one: a strict one would hide a file that is left readable
    settings.load_profile("ci" if os.environ.get("CI") else "developer")


def pytest_unconfigure(config: pytest.Config) -> None:
    """Remove the home of this session."""
    shutil.rmtree(config.stash[PRIVATE_HOME], ignore_errors=True)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Under REQUIRE_ALL=1 a skipped test has failed."""
    report = yield
    if require_all() and report.skipped and not hasattr(report, "wasxfail"):
        _fail(report)
    return report


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report() -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    """Under REQUIRE_ALL=1 a skipped module has failed."""
    report = yield
    if require_all() and report.skipped:
        _fail(report)
    return report


def _fail(report: Any) -> None:
    reason = report.longrepr[-1] if isinstance(report.longrepr, tuple) else report.longrepr
    report.outcome = "failed"
    report.longrepr = f"REQUIRE_ALL=1 allows no skip: {reason}"


@pytest.fixture
def require() -> Callable[[object, str], None]:
    """Skip a test for what the machine lacks; under REQUIRE_ALL=1 the lack is a failure.

    Call it with whether the thing is there, and its name.
    """

    def check(present: object, what: str) -> None:
        if not present:
            pytest.skip(f"this machine lacks {what}")

    return check


@pytest.fixture
def require_programs(require: Callable[[object, str], None]) -> Callable[..., None]:
    """The same for programs: ``require_programs("dbus-daemon", "gnome-keyring-daemon")``."""

    def check(*names: str) -> None:
        missing = [name for name in names if shutil.which(name) is None]
        require(not missing, ", ".join(missing))

    return check
