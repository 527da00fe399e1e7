"""What was typed in the panel for correcting and is not stored yet, kept as drafts. No Qt."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from uuid import UUID

from jis_desktop.domain.records import Kind
from jis_desktop.ui.youths.sheet import FIELDS

if TYPE_CHECKING:
    from jis_desktop.domain.records import Draft
    from jis_desktop.ui.youths.sheet import Value

FORM = "correction"


@dataclass
class PutAside:
    """The typed fields of one record.

    Attributes:
        young_person_id: in whose file it is; None where nobody is named.
        typed: the fields that differ from what is stored.
        kept: as the draft on disk has them; None while there is no draft.
    """

    kind: Kind
    record_id: UUID
    young_person_id: UUID | None
    draft_id: UUID
    typed: dict[str, Value] = field(default_factory=dict)
    kept: dict[str, Value] | None = None

    @property
    def to_keep(self) -> bool:
        """Whether the draft on disk is not what is typed."""
        return self.typed != (self.kept or {})

    def content(self) -> str:
        """The draft's text."""
        youth = self.young_person_id
        return json.dumps(
            {
                "kind": str(self.kind),
                "record": self.record_id.hex,
                "youth": youth.hex if youth else None,
                "typed": self.typed,
            }
        )


def read_draft(draft: Draft) -> PutAside | None:
    """What a draft holds; None for one of another form or of a version that wrote otherwise."""
    if draft.form != FORM:
        return None
    try:
        held = json.loads(draft.content)
        kind = Kind(held["kind"])
        typed = {
            name: _value(held["typed"][name]) for name in FIELDS[kind] if name in held["typed"]
        }
        return PutAside(
            kind=kind,
            record_id=UUID(hex=held["record"]),
            young_person_id=UUID(hex=held["youth"]) if held["youth"] else None,
            draft_id=draft.id,
            typed=typed,
            kept=dict(typed),
        )
    except (ValueError, TypeError, KeyError, AttributeError):
        return None


def _value(held: Any) -> Value:  # noqa: ANN401  what JSON gave
    return tuple(str(key) for key in held) if isinstance(held, list) else str(held)
