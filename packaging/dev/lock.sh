#!/bin/sh
# Writes requirements.lock: every package that pyproject.toml leads to without the extra `attack`,
# for all systems and Python 3.11 to 3.13, with hashes and without the address of any package host.
# --upgrade takes the newest allowed versions; otherwise the locked ones stay.
set -eu
cd "$(dirname "$0")/../.."
.venv/bin/uv pip compile pyproject.toml --universal --python-version 3.11 --extra dev \
    --generate-hashes --no-emit-index-url --no-emit-find-links --no-header --no-annotate \
    --quiet --output-file requirements.lock "$@"
