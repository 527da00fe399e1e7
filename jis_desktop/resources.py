"""Where the shipped files lie. Knows no file by name and reads none."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).parent


def resource_path(*parts: str) -> Path:
    """The path of a shipped file or folder, whether or not it exists.

    In a wheel the files are inside the package (``_resources``); in a checkout or an editable
    install they lie beside it.

    Args:
        parts: path below the resources, such as ``"icons", "sun.svg"``.
    """
    packed = _PACKAGE / "_resources"
    root = packed if packed.is_dir() else _PACKAGE.parent / "resources"
    return root.joinpath(*parts)
