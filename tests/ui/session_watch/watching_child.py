"""A program that listens on a bus and tells what it hears, one word a line. No tests here."""

from __future__ import annotations

import sys

from PySide6.QtCore import QCoreApplication, QTimer

from jis_desktop.ui.session_watch.linux import LinuxSessionWatch


def tell(word: str) -> None:
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


def main() -> int:
    """Listen until it is ended."""
    app = QCoreApplication(sys.argv)
    watch = LinuxSessionWatch()

    def locked() -> None:
        tell("locked")
        if "--once" in sys.argv:
            watch.end()

    def sleeping() -> None:
        tell("sleeping" if watch._inhibitor is not None else "asleep already")

    if "--deaf" not in sys.argv:
        watch.begin(locked=locked, sleeping=sleeping)

    def listening() -> None:
        """Tell it once all that the watch asked was answered: signals may overtake answers."""
        if watch._calls:
            QTimer.singleShot(1, listening)
        else:
            tell("listening")

    listening()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
