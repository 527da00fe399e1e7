"""Choose the first name that the question "Wie ben je?" shows, or none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jis_desktop.domain.errors import InputError
from jis_desktop.domain.text_rules import clean_optional_name

if TYPE_CHECKING:
    from jis_desktop.ports import OwnerName

LONGEST = 30


def show_owner(name: str, owner: OwnerName) -> str:
    """Show a name before unlocking, in plain text; gives what is shown.

    Args:
        name: a first name; "" shows nothing from now on.
        owner: where it stands.

    Raises:
        InputError: what is no name, or longer than a first name.
        StorageError: the disk refuses.
    """
    clean = clean_optional_name(name, field="owner")
    if len(clean) > LONGEST:
        raise InputError("name.too_long", field="owner", limit=LONGEST)
    owner.write(clean)
    return clean
