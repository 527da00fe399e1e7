"""The entry point: the window, unless a command is named."""

from __future__ import annotations

import sys


def main() -> int:
    """Run the window or a command; the exit code."""
    from jis_desktop import bootstrap  # noqa: PLC0415  nothing loads before it is needed

    return bootstrap.run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
