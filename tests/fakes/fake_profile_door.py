"""A way in to an imaginary profile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jis_desktop.bootstrap import load_holidays
from jis_desktop.domain.errors import (
    InputError,
    InUseError,
    NotFoundError,
    PassphraseError,
    RefusedError,
)
from jis_desktop.ports import Workplace
from tests.fakes.derived_keys import DerivedYouthKeys
from tests.fakes.fake_unit_of_work import FakeStore, FakeUnitOfWork

if TYPE_CHECKING:
    from datetime import datetime

    from jis_desktop.domain.live_lists import LiveLists
    from jis_desktop.ports import Clock, Entropy

CODE = "ABCD-EFGH-JKMN-PQRS-TVWX-YZ01-2345-6789"

SHARES = ("een", "twee")


class FakeProfileDoor:
    """See `ports.ProfileDoor`.

    Attributes:
        published: the profile that is there, if any.
        built: one that is made and not there yet.
        in_use: another window has it.
        told: what `warnings` gives.
        organisation_key: the fingerprint of the organisation's key, if it set one.
        closed: how often it was closed.
        demo: when the clock of the demo stands, if it is one.
    """

    def __init__(self, lists: LiveLists, *, clock: Clock, entropy: Entropy) -> None:
        self._parts = (clock, lists, entropy)
        self._passphrase = ""
        self.published: FakeStore | None = None
        self.built: FakeStore | None = None
        self.in_use = False
        self.told: tuple[str, ...] = ()
        self.organisation_key = ""
        self.closed = 0
        self.demo: datetime | None = None

    def exists(self) -> bool:
        return self.published is not None

    def build(self, passphrase: str, *, demo: datetime | None = None) -> tuple[Workplace, str]:
        replacing = demo is not None and self.demo is not None and passphrase == self._passphrase
        if self.exists() and not replacing:
            raise RefusedError("profile.exists", field="profile")
        if replacing:
            self.published = None
        self._passphrase, self.built, self.demo = passphrase, FakeStore(), demo
        return self._workplace(self.built), CODE

    def publish(self) -> Workplace:
        if self.exists():
            raise RefusedError("profile.exists", field="profile")
        if self.built is None:
            raise NotFoundError("profile.missing")
        self.published, self.built = self.built, None
        return self._workplace(self.published)

    def unlock(self, passphrase: str) -> Workplace:
        store = self._there()
        if passphrase != self._passphrase:
            raise PassphraseError("passphrase.wrong", field="passphrase")
        return self._workplace(store)

    def recover(self, code: str, new_passphrase: str) -> Workplace:
        store = self._there()
        if len(code) != len(CODE):
            raise InputError("recovery_code.typing_error", field="code")
        if code != CODE:
            raise PassphraseError("recovery_code.wrong", field="code")
        self._passphrase = new_passphrase
        return self._workplace(store)

    def recover_with_shares(self, shares: tuple[str, str], new_passphrase: str) -> Workplace:
        store = self._there()
        if set(shares) != set(SHARES):
            raise PassphraseError("organisation_key.wrong", field="code")
        self._passphrase = new_passphrase
        return self._workplace(store)

    def change_passphrase(self, old: str, new: str) -> None:
        self._there()
        if old != self._passphrase:
            raise PassphraseError("passphrase.wrong", field="passphrase")
        self._passphrase = new

    def verify_recovery_code(self, code: str) -> bool:
        if len(code) != len(CODE):
            raise InputError("recovery_code.typing_error", field="code")
        return code == CODE

    def organisation(self) -> str:
        return self.organisation_key

    def prove(self, passphrase: str) -> None:
        if passphrase != self._passphrase:
            raise PassphraseError("passphrase.wrong", field="passphrase")

    def warnings(self) -> tuple[str, ...]:
        return self.told

    def close(self) -> None:
        self.built = None
        self.closed += 1

    def _there(self) -> FakeStore:
        if self.published is None:
            raise NotFoundError("profile.missing", field="profile")
        if self.in_use:
            raise InUseError("profile.in_use")
        return self.published

    def _workplace(self, store: FakeStore) -> Workplace:
        clock, lists, entropy = self._parts
        keys = DerivedYouthKeys(b"m" * 32)
        return Workplace(
            lambda: FakeUnitOfWork(store, keys=keys, clock=clock),
            clock,
            lists,
            entropy,
            load_holidays(),
            keys,
        )
