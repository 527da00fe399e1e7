"""The self-test that IT staff run: every part asked whether it works, without personal data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jis_desktop.domain.errors import JisError
from jis_desktop.ports import Check

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

OK, FAILED, BROKEN = 0, 3, 4


def check_installation(
    probes: Mapping[str, Callable[[], str]], *, essential: frozenset[str]
) -> list[Check]:
    """Run every probe; one that fails stops none of the others.

    Args:
        probes: name to a function that gives a detail or raises.
        essential: names whose failure means that the installation is broken.

    Returns:
        A check a probe, in the order given.
    """
    return [_run(name, probe, broken=name in essential) for name, probe in probes.items()]


def exit_code(checks: list[Check]) -> int:
    """0 all well, 3 a check failed, 4 the installation is broken."""
    failed = [check for check in checks if not check.ok]
    if any(check.broken for check in failed):
        return BROKEN
    return FAILED if failed else OK


def _run(name: str, probe: Callable[[], str], *, broken: bool) -> Check:
    try:
        detail = probe()
    except JisError as error:
        return Check(check=name, ok=False, detail=error.code, broken=broken)
    except (OSError, ImportError, ValueError, RuntimeError) as error:
        return Check(check=name, ok=False, detail=type(error).__name__, broken=broken)
    return Check(check=name, ok=True, detail=detail)
