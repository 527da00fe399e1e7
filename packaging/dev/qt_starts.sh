#!/bin/sh
# Ends with 1, and says what to do, when Qt's libraries do not load on this machine.
set -eu
cd "$(dirname "$0")/../.."
if told=$(.venv/bin/python -c 'import PySide6.QtWidgets' 2>&1); then
    exit 0
fi
printf '%s\n' "Qt does not start: $(printf '%s\n' "$told" | tail -n 1)" >&2
printf '%s\n' "Install the packages named by: packaging/linux/system_packages.sh qt xcb wayland" >&2
exit 1
