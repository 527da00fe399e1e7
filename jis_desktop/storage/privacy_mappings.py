"""The mapping of the reporting code, holds, restrictions, retention. Data only."""

from __future__ import annotations

from jis_desktop.domain.meldcode import MeldcodeStep
from jis_desktop.domain.records import Kind
from jis_desktop.domain.restriction import LegalHold, Restriction
from jis_desktop.domain.retention import Certificate, Decision, RecordClass, RetentionProposal
from jis_desktop.storage import privacy_tables as tables
from jis_desktop.storage.codecs import DAY, ID, PLAIN, Codec, optional
from jis_desktop.storage.mapping import RecordMapping

_CLASS = Codec(optional(str), optional(RecordClass))
_DECISION = Codec(optional(str), optional(Decision))

MELDCODE_STEP = RecordMapping(
    kind=Kind.MELDCODE_STEP,
    table=tables.meldcode_step,
    plain={
        "early_signal_id": ID,
        "young_person_id": ID,
        "step": PLAIN,
        "day": DAY,
        "result": PLAIN,
    },
    sealed=("facts", "interpretation"),
    subject="young_person_id",
    groups={
        "core": ("early_signal_id", "young_person_id", "step", "day", "result"),
        "text": ("facts", "interpretation"),
    },
    to_record=MeldcodeStep,
)

LEGAL_HOLD = RecordMapping(
    kind=Kind.LEGAL_HOLD,
    table=tables.legal_hold,
    plain={"young_person_id": ID, "set_on": DAY, "until": DAY},
    sealed=("reason",),
    subject="young_person_id",
    groups={"core": ("young_person_id", "reason", "set_on", "until")},
    to_record=LegalHold,
)

RESTRICTION = RecordMapping(
    kind=Kind.RESTRICTION,
    table=tables.restriction,
    plain={"young_person_id": ID, "since": DAY, "lifted_on": DAY},
    sealed=("reason",),
    subject="young_person_id",
    groups={"core": ("young_person_id", "reason", "since", "lifted_on")},
    to_record=Restriction,
)

RETENTION_PROPOSAL = RecordMapping(
    kind=Kind.RETENTION_PROPOSAL,
    table=tables.retention_proposal,
    plain={
        "record_class": _CLASS,
        "record_id": ID,
        "young_person_id": ID,
        "due_on": DAY,
        "proposed_on": DAY,
        "decision": _DECISION,
        "decided_on": DAY,
    },
    sealed=("reason",),
    subject="young_person_id",
    groups={
        "core": ("record_class", "record_id", "young_person_id", "due_on", "proposed_on"),
        "decision": ("decision", "decided_on", "reason"),
    },
    to_record=RetentionProposal,
)

CERTIFICATE = RecordMapping(
    kind=Kind.CERTIFICATE,
    table=tables.certificate,
    plain={
        "day": DAY,
        "cause": PLAIN,
        "records": PLAIN,
        "record_class": _CLASS,
        "months": PLAIN,
    },
    groups={"core": ("day", "cause", "records", "record_class", "months")},
    to_record=Certificate,
)
