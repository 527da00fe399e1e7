"""People around a youth: who they are to the youth, and how to reach them. No more than that."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from jis_desktop.domain.errors import InputError
from jis_desktop.domain.text_rules import clean_label, clean_optional_name

if TYPE_CHECKING:
    from uuid import UUID


@dataclass(frozen=True, kw_only=True)
class NetworkMember:
    """Somebody around a youth.

    Attributes:
        young_person_id: whose network.
        role: key of ``network_role`` (parent, mentor, neighbourhood worker, ...).
        name: as the youth calls the person; may be left out where the role says enough.
        reach: one line: a telephone number, an address, a room.
        agreed: whether the youth agreed to contact with this person; None where nobody asked.
    """

    id: UUID
    young_person_id: UUID
    role: str
    name: str = ""
    reach: str = ""
    agreed: bool | None = None

    def checked(self) -> NetworkMember:
        """The same person with the typed texts cleaned.

        Raises:
            InputError: a text that cannot be, or ``network.no_role``: no role was chosen.
        """
        if not self.role:
            raise InputError("network.no_role", field="role")
        return replace(
            self,
            name=clean_optional_name(self.name, field="name"),
            reach=clean_label(self.reach, field="reach"),
        )
