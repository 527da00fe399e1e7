"""The audit log's chain of a profile whose keys may have been renewed since its first line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from jis_desktop.ports import Clock, OpenKeys, YouthKeys
    from jis_desktop.security.audit_chain import AuditChain
    from jis_desktop.storage.database import Database

AUDIT_KEY: Final = "audit_key"
"""Setting: the chain's key in hexadecimal, from the first renewal of the vault's keys on.

It lies in the database that it guards, and no worse there: whoever can read it has the vault's
key, from which the chain's key was derived before."""

EARLIER_VAULT: Final = "earlier_vault"
"""Setting: the id of the vault before the last renewal, whose backups are given up."""


def chain_of(database: Database, *, keys: OpenKeys, youths: YouthKeys, clock: Clock) -> AuditChain:
    """The chain that the log's lines were tied with."""
    from jis_desktop.security.audit_chain import AuditChain  # noqa: PLC0415  start-up
    from jis_desktop.storage.unit_of_work import SqlUnitOfWork  # noqa: PLC0415  start-up

    derived = AuditChain(keys.subkey("audit"))
    with SqlUnitOfWork(database, keys=youths, chain=derived, clock=clock) as unit:
        kept = unit.settings.get(AUDIT_KEY)
    return AuditChain(bytes.fromhex(kept)) if kept else derived
