#!/bin/sh
# Makes .venv with exactly what requirements.lock names, every file checked by its hash, and the
# project itself in it, editable. Called by the Makefile when the lock or pyproject.toml changed.
set -eu
cd "$(dirname "$0")/../.."

say() { printf '%s\n' "$*" >&2; }

in_range() {
    "$1" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' 2>/dev/null
}

choose_python() {
    for name in ${PYTHON:-python3 python3.13 python3.12 python3.11}; do
        if in_range "$name"; then
            command -v "$name"
            return
        fi
    done
    found=$("${PYTHON:-python3}" --version 2>&1 || true)
    say "JIS Desktop needs Python 3.11, 3.12 or 3.13; ${PYTHON:-python3} is: ${found:-not found}."
    say "Install one of those, or name it: make run PYTHON=/path/to/python3.12"
    exit 1
}

usable() {
    in_range .venv/bin/python && .venv/bin/python -m pip --version >/dev/null 2>&1
}

make_venv() {
    python=$(choose_python)
    say "== making .venv with $("$python" --version) ($python)"
    rm -rf .venv
    if ! "$python" -m venv .venv; then
        rm -rf .venv
        say "Python's venv module is missing. On Debian and Ubuntu: sudo apt-get install python3-venv"
        exit 1
    fi
}

usable || make_venv

say "== installing what requirements.lock names"
.venv/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes \
    --requirement packaging/dev/uv-requirements.txt

# Offices and schools that inspect traffic have their own root in the system's store.
export UV_SYSTEM_CERTS=1
export UV_PYTHON_DOWNLOADS=never
uv() { .venv/bin/uv pip install --quiet --python .venv/bin/python "$@"; }
uv --require-hashes --requirement requirements.lock
uv --no-deps --no-build-isolation --editable .
