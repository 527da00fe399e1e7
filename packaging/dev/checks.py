"""Every check of `make test`, in order, up to the first failure; with --system, `make test-system`.

Installs nothing: the Makefile has done that. The tests come last, so that pytest's own closing
line is the last line.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
BIN = Path(sys.executable).parent
NO_TESTS_COLLECTED = 5
"""pytest's exit code when the selection is empty."""


@dataclass(frozen=True)
class Step:
    """One check.

    Attributes:
        name: printed before it runs.
        command: what runs, from the root of the project.
    """

    name: str
    command: tuple[str, ...]

    def run(self) -> int:
        """Run it with its output as it comes; its exit code."""
        print(f"== {self.name}: {' '.join(self.command)}", flush=True)
        program, *arguments = self.command
        return subprocess.run([_found(program), *arguments], cwd=ROOT, check=False).returncode


def _found(program: str) -> str:
    return sys.executable if program == "python" else str(BIN / program)


CHECKS = (
    Step("format", ("ruff", "format", "--check", "--quiet", ".")),
    Step("lint", ("ruff", "check", ".")),
    Step("types", ("mypy",)),
    Step("types of the scripts", ("mypy", "packaging/dev")),
    Step("import rules", ("lint-imports", "--no-logo")),
    Step("texts", ("python", "packaging/dev/check_translations.py")),
    Step("privacy pages", ("python", "packaging/dev/privacy_docs.py", "--check")),
    Step("tests", ("python", "-m", "pytest", "-q", "-n", "2", "-m", "not system and not opendp")),
)
SYSTEM_TESTS = Step("system tests", ("python", "-m", "pytest", "-q", "-m", "system"))


def run_checks() -> int:
    """The exit code of the first check that fails; 0 if none does."""
    for step in CHECKS:
        code = step.run()
        if code != 0:
            print(f"== failed: {step.name}", file=sys.stderr)
            return code
    return 0


def run_system_tests() -> int:
    """The exit code of the system tests; 0 as long as there are none."""
    code = SYSTEM_TESTS.run()
    if code == NO_TESTS_COLLECTED:
        print("There is no system test yet: nothing to run.")
        return 0
    return code


def main() -> int:
    """Run what the arguments ask for."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--system", action="store_true", help="only the system tests")
    return run_system_tests() if parser.parse_args().system else run_checks()


if __name__ == "__main__":
    sys.exit(main())
