"""Schools and whose laptop this is."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from jis_desktop.domain.errors import InputError
from jis_desktop.domain.text_rules import clean_name

if TYPE_CHECKING:
    from uuid import UUID


@dataclass(frozen=True, kw_only=True)
class School:
    """A school where the worker is present."""

    id: UUID
    name: str

    def checked(self) -> School:
        """The same school with its name cleaned.

        Raises:
            InputError: a name that cannot be.
        """
        return replace(self, name=clean_name(self.name, field="school"))


@dataclass(frozen=True, kw_only=True)
class Profile:
    """Whose work this database holds.

    Attributes:
        device: eight hexadecimal digits that end every stamp of this laptop.
        test: a trial profile: it may set its clock and can send to loopback only.
    """

    id: UUID
    worker: str
    organisation: str
    device: str
    test: bool = False

    def checked(self) -> Profile:
        """The same profile with its names cleaned.

        Raises:
            InputError: a name that cannot be.
        """
        if not self.worker.strip():
            raise InputError("profile.worker_missing", field="worker")
        if not self.organisation.strip():
            raise InputError("profile.organisation_missing", field="organisation")
        return replace(
            self,
            worker=clean_name(self.worker, field="worker"),
            organisation=clean_name(self.organisation, field="organisation"),
        )
