"""New keys that are only counted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.fakes.fake_profile_door import CODE

if TYPE_CHECKING:
    from jis_desktop.domain.errors import JisError


class FakeRenewal:
    """See `ports.Renewal`.

    Attributes:
        refused: what `check` raises.
        failed: what `put_in_place` raises.
        done: what was asked, in order.
    """

    def __init__(self) -> None:
        self.refused: JisError | None = None
        self.failed: JisError | None = None
        self.done: list[str] = []

    def check(self) -> None:
        if self.refused is not None:
            raise self.refused

    def prepare(self, passphrase: str) -> str:
        self.done.append(f"prepare {passphrase}")
        return CODE

    def put_in_place(self) -> None:
        if self.failed is not None:
            raise self.failed
        self.done.append("put in place")

    def give_up(self) -> None:
        self.done.append("give up")
